//! "there is" before a plural, "there are" before a singular.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::forms::{UNCOUNTABLE, is_countable_singular, is_plural};
use crate::phrase::{after, ends_phrase, should_be};
use crate::{Example, Finding, RuleMeta};
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "grammar.there-is",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Minor,
    languages: &["en"],
    default_on: true,
    examples: &[
        Example::fixes("There is many reasons.", "There are many reasons."),
        Example::fixes("There was several people.", "There were several people."),
        Example::fixes("There’s many ways.", "There are many ways."),
        Example::fixes("There are a problem here.", "There is a problem here."),
        Example::fixes("There are much traffic.", "There is much traffic."),
        Example::not_flagged(
            "There is many a slip; there are a lot of them, a number of ways, a few of us and a hundred people.",
        ),
        Example::not_flagged(
            "There is two-way traffic. There are information desks. There is people power. There is one of them.",
        ),
    ],
};

pub(super) struct Existential;

impl Checker for Existential {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for index in 0..cx.words.len() {
            let word = &cx.words[index];
            if word.quoted {
                continue;
            }
            if word.fold == "there's" && is_many(cx, index + 1) && !after(cx, index).is_empty() {
                sink.push(should_be(
                    &RULE,
                    cx,
                    (index, index),
                    "there are",
                    80,
                    Applicability::NeedsReview,
                ));
            }
            if word.fold != "there" {
                continue;
            }
            let verb = after(cx, index);
            let noun = index + 2;
            if after(cx, index + 1).is_empty() {
                continue;
            }
            let right = match verb {
                "is" | "was" | "isn't" | "wasn't" if is_many(cx, noun) || is_bare_plural(cx, noun) => {
                    match verb {
                        "is" => "are",
                        "was" => "were",
                        "isn't" => "aren't",
                        _ => "weren't",
                    }
                }
                "are" | "were" if is_one(cx, noun) => {
                    if verb == "are" {
                        "is"
                    } else {
                        "was"
                    }
                }
                _ => continue,
            };
            sink.push(should_be(
                &RULE,
                cx,
                (index + 1, index + 1),
                right,
                86,
                Applicability::NeedsReview,
            ));
        }
    }
}

/// Whether the word at `index` indicates a plural.
fn is_many(cx: &SegmentContext<'_>, index: usize) -> bool {
    let next = after(cx, index);
    match &*cx.words[index].fold {
        "many" => !matches!(next, "a" | "an"),
        "several" | "numerous" | "various" | "these" | "those" => !next.is_empty(),
        "two" | "three" | "four" | "five" | "six" | "seven" | "eight" | "nine" | "ten" => {
            is_plural(next)
                && !matches!(
                    next,
                    "minutes"
                        | "hours"
                        | "days"
                        | "weeks"
                        | "months"
                        | "years"
                        | "miles"
                        | "dollars"
                        | "pounds"
                        | "euros"
                )
        }
        _ => false,
    }
}

fn is_bare_plural(cx: &SegmentContext<'_>, index: usize) -> bool {
    is_plural(&cx.words[index].fold) && ends_phrase(cx, index)
}

/// Whether the words from `index` on are singular.
fn is_one(cx: &SegmentContext<'_>, index: usize) -> bool {
    let noun = after(cx, index);
    match &*cx.words[index].fold {
        "a" | "an" => {
            is_countable_singular(noun)
                && !matches!(after(cx, index + 1), "of" | "and" | "or" | "")
                && ends_phrase(cx, index + 1)
                && !matches!(
                    noun,
                    "couple"
                        | "dozen"
                        | "hundred"
                        | "thousand"
                        | "million"
                        | "billion"
                        | "lot"
                        | "number"
                        | "handful"
                        | "few"
                )
        }
        "much" => !noun.is_empty(),
        own => UNCOUNTABLE.contains(&own) && ends_phrase(cx, index) && !matches!(noun, "and" | "or"),
    }
}
