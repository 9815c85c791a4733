//! Untranslated months, days, titles, units and captions.

use crate::rules::phrases::Table;
use crate::{Example, RuleMeta};
use copydesk_model::{Category, Severity};

static RULE: RuleMeta = RuleMeta {
    id: "accuracy.untranslated-word",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Untranslated,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "Il est parti en January dernier.",
            "Il est parti en janvier dernier.",
        ),
        Example::fixes(
            "Le sommet s’ouvre Monday à Genève.",
            "Le sommet s’ouvre lundi à Genève.",
        ),
        Example::fixes("Le Senator Blake a voté.", "Le sénateur Blake a voté."),
        Example::fixes("Il mesure six feet.", "Il mesure six pieds."),
        Example::fixes("Read More", "Lire la suite"),
        Example::not_flagged("Le Black Friday approche ; June Carter chante, lit le Sunday Times."),
    ],
};

pub(in crate::rules) static TABLE: Table = Table {
    rule: &RULE,
    text: include_str!("left.txt"),
    foreign: true,
    capitals: true,
};
