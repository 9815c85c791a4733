//! "could of" for "could have".

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::forms::is_participle;
use crate::phrase::{after, before, should_be};
use crate::{Example, Finding, RuleMeta};
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "grammar.of-for-have",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Major,
    languages: &["en"],
    default_on: true,
    examples: &[
        Example::fixes("They could of won.", "They could have won."),
        Example::fixes(
            "You shouldn't of gone, and it must of been late.",
            "You shouldn't have gone, and it must have been late.",
        ),
        Example::not_flagged(
            "He could of course win. The might of armed forces; the must of grapes; in May of last year.",
        ),
    ],
};

pub(super) struct OfForHave;

impl Checker for OfForHave {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for index in 0..cx.words.len() {
            if cx.words[index].fold != "of" {
                continue;
            }
            let modal = before(cx, index);
            let next = after(cx, index);
            let participle = is_participle(next)
                || crate::phrase::is_mid_adverb(next) && is_participle(after(cx, index + 1));
            let wrong = match modal {
                "could" | "would" | "should" | "couldn't" | "wouldn't" | "shouldn't" | "mustn't" => {
                    next != "course"
                }
                "might" | "must" | "may" => {
                    participle
                        && !index.checked_sub(1).is_some_and(|modal| {
                            matches!(
                                before(cx, modal),
                                "the" | "a" | "of" | "in" | "its" | "their" | "and" | "military"
                            )
                        })
                        && cx.words[index - 1].shape == crate::context::Shape::Lower
                }
                _ => false,
            };
            if wrong {
                sink.push(should_be(
                    &RULE,
                    cx,
                    (index, index),
                    "have",
                    93,
                    Applicability::NeedsReview,
                ));
            }
        }
    }
}
