//! "since" before a length of time: "since two years".

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::phrase::{after, should_be};
use crate::token_cursor::{kind, text, whole, word_at};
use crate::{Example, Finding, RuleMeta};
use copydesk_language::token::TokenKind;
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "grammar.since-duration",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Minor,
    languages: &["en"],
    default_on: true,
    examples: &[
        Example::fixes(
            "He has lived here since two years.",
            "He has lived here for two years.",
        ),
        Example::fixes("Since 10 days it has rained.", "For 10 days it has rained."),
        Example::not_flagged(
            "Since two years ago, since 1990, since many years before; since three days have passed.",
        ),
    ],
};

pub(super) struct SinceDuration;

const UNITS: [&str; 9] = [
    "seconds",
    "minutes",
    "hours",
    "days",
    "weeks",
    "months",
    "years",
    "decades",
    "centuries",
];

impl Checker for SinceDuration {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (index, word) in cx.words.iter().enumerate() {
            if word.fold != "since" {
                continue;
            }
            let written = matches!(
                after(cx, index),
                "two"
                    | "three"
                    | "four"
                    | "five"
                    | "six"
                    | "seven"
                    | "eight"
                    | "nine"
                    | "ten"
                    | "twenty"
                    | "many"
                    | "several"
                    | "some"
            );
            let figure = kind(cx, word.token + 2) == Some(TokenKind::Number)
                && whole(text(cx, word.token + 2)).is_some_and(|number| number < 1000);
            let unit = match (written, figure) {
                (true, _) => Some(index + 2).filter(|_| cx.joined(index + 1)),
                (_, true) => word_at(cx, word.token + 4),
                _ => None,
            };
            let Some(unit) = unit.filter(|unit| UNITS.contains(&&*cx.words[*unit].fold)) else {
                continue;
            };
            let next = after(cx, unit);
            let dated = matches!(
                next,
                "ago"
                    | "before"
                    | "earlier"
                    | "later"
                    | "after"
                    | "back"
                    | "have"
                    | "had"
                    | "are"
                    | "were"
                    | "of"
                    | "is"
                    | "was"
                    | "passed"
                    | "will"
                    | "can"
            );
            if !dated {
                sink.push(should_be(
                    &RULE,
                    cx,
                    (index, index),
                    "for",
                    85,
                    Applicability::NeedsReview,
                ));
            }
        }
    }
}
