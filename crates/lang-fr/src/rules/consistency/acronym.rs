//! Acronyms that are explained in two ways, or never.

use crate::checker::{ArticleChecker, Checker};
use crate::context::{SegmentContext, Shape};
use crate::facts::ArticleFacts;
use crate::morphology::FrenchWord as _;
use crate::rules::consistency::acronym_expanded_twice::RULE as EXPANDED;
use crate::rules::consistency::acronym_unexplained::RULE as NEVER;
use crate::{Condition, Finding, RuleMeta};
use copydesk_language::frequency::{Language, zipf};
use copydesk_model::SegmentId;
use std::collections::BTreeSet;

static EXPANDED_RULES: &[&RuleMeta] = &[&EXPANDED];
static NEVER_RULES: &[&RuleMeta] = &[&NEVER];

/// An acronym explained in two ways.
pub(super) struct ExpandedTwice;

impl ArticleChecker for ExpandedTwice {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        EXPANDED_RULES
    }

    fn check(&self, facts: &ArticleFacts, sink: &mut Vec<(SegmentId, Finding)>) {
        for (acronym, first, later) in facts.expanded_twice() {
            for (segment, expansion) in later {
                let finding = Finding::new(&EXPANDED, expansion.at, 75)
                    .arg("acronym", acronym)
                    .arg("first", first)
                    .arg("other", expansion.long.as_str());
                sink.push((segment, finding));
            }
        }
    }
}

/// An acronym that is used and never explained.
pub(super) struct Unexplained;

/// Acronyms more frequent than this in French (Zipf) need no explanation.
const KNOWN: f32 = 3.0;

impl Checker for Unexplained {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        NEVER_RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        // Words of a line in capitals are not acronyms.
        if cx.words.len() > 3 && cx.words.iter().all(|word| word.shape != Shape::Lower) {
            return;
        }
        let mut seen = BTreeSet::new();
        for word in &cx.words {
            let acronym = word.shape == Shape::Upper
                && word.text.len() >= 3
                && word.text.bytes().all(|byte| byte.is_ascii_uppercase());
            if acronym
                && !word.in_french()
                && zipf(Language::French, &word.fold) < KNOWN
                && seen.insert(word.text)
            {
                let finding = Finding::new(&NEVER, word.at, 60)
                    .arg("acronym", word.text)
                    .when(Condition::NeverExpanded(word.text.to_owned()));
                sink.push(finding);
            }
        }
    }
}
