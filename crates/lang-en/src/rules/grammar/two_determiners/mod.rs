//! Two determiners before one noun: "the my house".

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape};
use crate::phrase::{is_ordinary, should_be};
use crate::{Example, Finding, RuleMeta};
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "grammar.two-determiners",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Minor,
    languages: &["en"],
    default_on: true,
    examples: &[
        Example::fixes("They sold the their house.", "They sold their house."),
        Example::fixes("We saw a the bridge.", "We saw the bridge."),
        Example::not_flagged(
            "All the houses, all my friends, the a cappella choir, the A team; he gave her the book.",
        ),
    ],
};

pub(super) struct TwoDeterminers;

impl Checker for TwoDeterminers {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (index, word) in cx.words.iter().enumerate() {
            let first = matches!(
                &*word.fold,
                "a" | "an" | "the" | "my" | "your" | "our" | "their" | "its"
            );
            let Some(next) = cx
                .next(index)
                .filter(|_| first && is_ordinary(word) && !word.quoted)
            else {
                continue;
            };
            let second = matches!(
                &*next.fold,
                "the" | "my" | "your" | "our" | "their" | "its" | "an" | "they" | "we" | "him" | "them"
            );
            let goes_on = cx.next(index + 1).is_some_and(|noun| noun.shape == Shape::Lower);
            if second && goes_on && next.shape == Shape::Lower && next.fold != word.fold {
                let finding = should_be(
                    &RULE,
                    cx,
                    (index, index + 1),
                    &next.fold,
                    88,
                    Applicability::NeedsReview,
                );
                sink.push(finding.replace(word.text, Applicability::NeedsReview));
            }
        }
    }
}
