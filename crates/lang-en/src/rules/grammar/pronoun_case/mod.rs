//! The case of a pronoun: "between you and I", "whom is".

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::phrase::{after, before, should_be};
use crate::{Example, Finding, RuleMeta};
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "grammar.pronoun-case",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Minor,
    languages: &["en"],
    default_on: true,
    examples: &[
        Example::fixes("It stays between you and I.", "It stays between you and me."),
        Example::fixes("Between they and us.", "Between them and us."),
        Example::fixes("The man whom is here.", "The man who is here."),
        Example::not_flagged(
            "The people, many of whom are old; the man whom we saw; you and I know; for you and I were there.",
        ),
    ],
};

pub(super) struct PronounCase;

/// Subject forms and object forms.
const CASES: [(&str, &str); 5] = [
    ("i", "me"),
    ("he", "him"),
    ("she", "her"),
    ("we", "us"),
    ("they", "them"),
];

fn object(subject: &str) -> Option<&'static str> {
    let case = CASES.iter().find(|(own, _)| *own == subject);
    case.map(|(_, object)| *object)
}

impl Checker for PronounCase {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for index in 0..cx.words.len() {
            let mut push = |at: usize, right: &str| {
                sink.push(should_be(
                    &RULE,
                    cx,
                    (at, at),
                    right,
                    88,
                    Applicability::NeedsReview,
                ));
            };
            match &*cx.words[index].fold {
                "between" => {
                    if let Some(right) = object(after(cx, index)) {
                        push(index + 1, right);
                    } else if after(cx, index + 1) == "and"
                        && let Some(right) = object(after(cx, index + 2))
                        && cx.words[index + 1].shape != crate::context::Shape::Upper
                    {
                        push(index + 3, right);
                    }
                }
                "whom" => {
                    let verb = matches!(
                        after(cx, index),
                        "is" | "are"
                            | "was"
                            | "were"
                            | "has"
                            | "have"
                            | "had"
                            | "will"
                            | "would"
                            | "can"
                            | "could"
                    );
                    let preposition = matches!(
                        before(cx, index),
                        "of" | "to"
                            | "for"
                            | "with"
                            | "from"
                            | "by"
                            | "about"
                            | "among"
                            | "between"
                            | "in"
                            | "on"
                            | "against"
                            | "than"
                            | "through"
                            | "after"
                            | "under"
                            | "behind"
                            | "around"
                    );
                    if verb && !preposition {
                        push(index, "who");
                    }
                }
                _ => {}
            }
        }
    }
}
