//! `grammar.double-comparative`, checked in [`comparison`](crate::rules::grammar::comparison).

use crate::{Example, RuleMeta};
use copydesk_model::{Category, Severity};

pub(in crate::rules) static RULE: RuleMeta = RuleMeta {
    id: "grammar.double-comparative",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Minor,
    languages: &["en"],
    default_on: true,
    examples: &[
        Example::fixes("This way is more easier.", "This way is easier."),
        Example::fixes("It is the most cheapest one.", "It is the cheapest one."),
        Example::not_flagged(
            "More older people voted; more clever; a most honest man; most workers; more better-paid jobs.",
        ),
    ],
};
