//! `typography.glued-mark`, checked in [`glued`](crate::rules::typography::glued).

use crate::{Example, RuleMeta};
use copydesk_model::{Category, Severity};

pub(in crate::rules) static RULE: RuleMeta = RuleMeta {
    id: "typography.glued-mark",
    folder: copydesk_engine::rule_folder!(),
    category: Category::LocaleTypography,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "Il demande : où ? Elle répond : là. Voici la liste: du pain.",
            "Il demande : où ? Elle répond : là. Voici la liste : du pain.",
        ),
        Example::fixes(
            "Qui vient\u{a0}? Qui part\u{a0}? Qui reste?",
            "Qui vient\u{a0}? Qui part\u{a0}? Qui reste\u{a0}?",
        ),
        Example::fixes(
            "Une hausse de 3 %, puis de 4 % et de 12%.",
            "Une hausse de 3 %, puis de 4 % et de 12\u{a0}%.",
        ),
        Example::fixes(
            "Longue de 3 km, large de 20 m, haute de 5m.",
            "Longue de 3 km, large de 20 m, haute de 5\u{a0}m.",
        ),
        Example::not_flagged("Qui vient? Qui part? Voici la liste: du pain."),
        Example::not_flagged(
            "Départ à 10:30 : voir https://example.org/a?b=c ; lire Star Wars: The Last Jedi.",
        ),
    ],
};
