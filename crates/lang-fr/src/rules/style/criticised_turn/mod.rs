//! Expressions that grammars criticise.

use crate::rules::phrases::Table;
use crate::{Example, RuleMeta};
use copydesk_model::{Category, Severity};

static RULE: RuleMeta = RuleMeta {
    id: "style.criticised-turn",
    folder: copydesk_engine::rule_folder!(),
    category: Category::UnidiomaticStyle,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "Malgré que le temps presse, il attend.",
            "Bien que le temps presse, il attend.",
        ),
        Example::fixes(
            "La voiture à mon père est rouge.",
            "La voiture de mon père est rouge.",
        ),
        Example::fixes("Il habite sur Lyon.", "Il habite à Lyon."),
        Example::not_flagged("Malgré le temps, il donne la voiture à Paul ; il règne sur Lyon."),
    ],
};

pub(in crate::rules) static TABLE: Table = Table {
    rule: &RULE,
    text: include_str!("criticised.txt"),
    foreign: false,
    capitals: false,
};
