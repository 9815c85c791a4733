//! Terms that copy English ones: « directeur exécutif », « pression sanguine ».

use crate::rules::phrases::Table;
use crate::{Example, RuleMeta};
use copydesk_model::{Category, Severity};

static RULE: RuleMeta = RuleMeta {
    id: "accuracy.calque-term",
    folder: copydesk_engine::rule_folder!(),
    category: Category::UnidiomaticStyle,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("Le directeur exécutif a signé.", "Le directeur général a signé."),
        Example::fixes(
            "Il a subi une attaque cardiaque.",
            "Il a subi une crise cardiaque.",
        ),
        Example::fixes(
            "Elle parle du temps supplémentaire.",
            "Elle parle des heures supplémentaires.",
        ),
        Example::not_flagged("Le directeur a décidé d’exécuter le plan ; la crise cardiaque fut brève."),
    ],
};

pub(in crate::rules) static TABLE: Table = Table {
    rule: &RULE,
    text: include_str!("term.txt"),
    foreign: false,
    capitals: false,
};
