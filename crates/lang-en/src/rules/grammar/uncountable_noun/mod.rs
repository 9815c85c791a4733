//! `grammar.uncountable-noun`, checked in [`noun_number`](crate::rules::grammar::noun_number).

use crate::{Example, RuleMeta};
use copydesk_model::{Category, Severity};

pub(in crate::rules) static RULE: RuleMeta = RuleMeta {
    id: "grammar.uncountable-noun",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Minor,
    languages: &["en"],
    default_on: true,
    examples: &[
        Example::fixes(
            "They need more informations and furnitures.",
            "They need more information and furniture.",
        ),
        Example::fixes("He gave me an advice.", "He gave me advice."),
        Example::fixes("The childrens sleep.", "The children sleep."),
        Example::not_flagged(
            "An information desk; the evidences of it; a news agency; an equipment failure; a good knowledge of it.",
        ),
    ],
};
