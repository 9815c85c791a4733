//! `grammar.participle-after-auxiliary`, checked in [`verb_form`](crate::rules::grammar::verb_form).

use crate::{Example, RuleMeta};
use copydesk_model::{Category, Severity};

pub(in crate::rules) static RULE: RuleMeta = RuleMeta {
    id: "grammar.participle-after-auxiliary",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Major,
    languages: &["en"],
    default_on: true,
    examples: &[
        Example::fixes("He has went home.", "He has gone home."),
        Example::fixes(
            "The letter was wrote in haste.",
            "The letter was written in haste.",
        ),
        Example::fixes(
            "They have already receive the letter.",
            "They have already received the letter.",
        ),
        Example::fixes("Have you went there?", "Have you gone there?"),
        Example::fixes("I seen it yesterday.", "I saw it yesterday."),
        Example::not_flagged(
            "She had come and had put it down; what he had went up in smoke; they have faith and have drawn lots.",
        ),
        Example::not_flagged(
            "Those he has seen were lost; it was found; I have run and become ill; have you eaten?",
        ),
    ],
};
