//! `grammar.one-of-plural`, checked in [`noun_number`](crate::rules::grammar::noun_number).

use crate::{Example, RuleMeta};
use copydesk_model::{Category, Severity};

pub(in crate::rules) static RULE: RuleMeta = RuleMeta {
    id: "grammar.one-of-plural",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Minor,
    languages: &["en"],
    default_on: true,
    examples: &[
        Example::fixes(
            "It is one of the best hotel in town.",
            "It is one of the best hotels in town.",
        ),
        Example::fixes("One of my friend is late.", "One of my friends is late."),
        Example::not_flagged(
            "One of the family, one of the world's best, one of the few, one of the hotel rooms, one of the crew.",
        ),
    ],
};
