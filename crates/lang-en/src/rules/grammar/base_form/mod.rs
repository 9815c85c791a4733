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
        Example::mends("He didn't went home.", "He didn't go home."),
        Example::mends(
            "She can goes there, and he must to leave.",
            "She can go there, and he must leave.",
        ),
        Example::mends("They want to went home.", "They want to go home."),
        Example::mends(
            "The bridge doesn't opens today.",
            "The bridge doesn't open today.",
        ),
        Example::mends(
            "The plan helped to reduced the cost.",
            "The plan helped to reduce the cost.",
        ),
        Example::silent(
            "What he did went unnoticed; all she does is work. The will has gone; May goes well; the can leaks.",
        ),
        Example::silent(
            "He used to work, and to leave; according to informed sources; it led to increased costs; due to lost time.",
        ),
        Example::silent(
            "He will not be told; you can put it down; it may have rained; they did find it; to found a town.",
        ),
    ],
};
