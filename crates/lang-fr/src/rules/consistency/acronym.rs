//! An acronym that is explained in two ways, or never.

use crate::checker::{ArticleChecker, Checker};
use crate::context::{SegmentContext, Shape};
use crate::facts::ArticleFacts;
use crate::morphology::FrenchWord as _;
use crate::{Condition, Example, Finding, RuleMeta};
use copydesk_language::frequency::{Language, zipf};
use copydesk_model::{Category, SegmentId, Severity};
use std::collections::BTreeSet;

static EXPANDED_RULES: &[&RuleMeta] = &[&EXPANDED];
static NEVER_RULES: &[&RuleMeta] = &[&NEVER];

static EXPANDED: RuleMeta = RuleMeta {
    id: "consistency.acronym-expanded-twice",
    category: Category::TerminologyInconsistent,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::flags(
            "Le Comité régional des ports (CRP) siège lundi.\n\nLe Conseil régional des ports (CRP) décidera.",
        ),
        Example::silent(
            "Le Comité régional des ports (CRP) siège lundi.\n\nLe comité régional des ports (CRP) décidera.",
        ),
        Example::silent("Le Parti social (PS) gagne.\n\nIl ajoute (PS) un mot."),
    ],
};

static NEVER: RuleMeta = RuleMeta {
    id: "consistency.acronym-unexplained",
    category: Category::TextualConventions,
    severity: Severity::Neutral,
    languages: &["fr"],
    // A paper’s readers know more acronyms than any list.
    default_on: false,
    examples: &[
        Example::flags("Le CRPQ siège lundi."),
        Example::silent(
            "Le Comité régional des ports du Québec (CRPQ) siège.\n\nLe CRPQ décidera, dit l’ONU.",
        ),
    ],
};

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

/// More French than this (Zipf), an acronym needs no explanation.
const KNOWN: f32 = 3.0;

impl Checker for Unexplained {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        NEVER_RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        // A line in capitals holds no acronyms.
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
