//! English idioms, word for word.

use crate::rules::phrases::Table;
use crate::{Example, RuleMeta};
use copydesk_model::{Category, Severity};

static RULE: RuleMeta = RuleMeta {
    id: "accuracy.literal-idiom",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Mistranslation,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "Ce sac m’a coûté un bras et une jambe.",
            "Ce sac m’a coûté les yeux de la tête.",
        ),
        Example::fixes(
            "Il faut penser en dehors de la boîte.",
            "Il faut sortir des sentiers battus.",
        ),
        Example::fixes(
            "Elle a tué deux oiseaux avec une pierre.",
            "Elle a fait d’une pierre deux coups.",
        ),
        Example::not_flagged("Il a perdu un bras et une jambe dans l’accident."),
        Example::not_flagged("La boîte est en dehors de la pièce."),
    ],
};

pub(in crate::rules) static TABLE: Table = Table {
    rule: &RULE,
    text: include_str!("idiom.txt"),
    foreign: false,
    capitals: false,
};
