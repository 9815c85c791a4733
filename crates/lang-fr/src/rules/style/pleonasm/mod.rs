//! Redundant words: the same meaning expressed twice.

use crate::rules::phrases::Table;
use crate::{Example, RuleMeta};
use copydesk_model::{Category, Severity};

static RULE: RuleMeta = RuleMeta {
    id: "style.pleonasm",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Verbosity,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("Il est monté en haut hier.", "Il est monté hier."),
        Example::fixes(
            "Au jour d’aujourd’hui, tout va bien.",
            "Aujourd’hui, tout va bien.",
        ),
        Example::fixes("Ils collaborent ensemble.", "Ils collaborent."),
        Example::fixes("Cela permet de pouvoir choisir.", "Cela permet de choisir."),
        Example::not_flagged("Il est monté en haut de la tour ; ils chantent ensemble."),
    ],
};

pub(in crate::rules) static TABLE: Table = Table {
    rule: &RULE,
    text: include_str!("pleonasm.txt"),
    foreign: false,
    capitals: false,
};
