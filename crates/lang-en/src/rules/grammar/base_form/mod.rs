//! `grammar.base-form`, checked in [`verb_form`](crate::rules::grammar::verb_form).

use crate::{Example, RuleMeta};
use copydesk_model::{Category, Severity};

pub(in crate::rules) static RULE: RuleMeta = RuleMeta {
    id: "grammar.base-form",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Major,
    languages: &["en"],
    default_on: true,
    examples: &[
        Example::fixes("He didn't went home.", "He didn't go home."),
        Example::fixes(
            "She can goes there, and he must to leave.",
            "She can go there, and he must leave.",
        ),
        Example::fixes("They want to went home.", "They want to go home."),
        Example::fixes(
            "The bridge doesn't opens today.",
            "The bridge doesn't open today.",
        ),
        Example::fixes(
            "The plan helped to reduced the cost.",
            "The plan helped to reduce the cost.",
        ),
        Example::not_flagged(
            "What he did went unnoticed; all she does is work. The will has gone; May goes well; the can leaks.",
        ),
        Example::not_flagged(
            "He used to work, and to leave; according to informed sources; it led to increased costs; due to lost time.",
        ),
        Example::not_flagged(
            "He will not be told; you can put it down; it may have rained; they did find it; to found a town.",
        ),
    ],
};
