//! `typography.glued-throughout`, checked in [`glued`](crate::rules::typography::glued).

use crate::{Example, RuleMeta};
use copydesk_model::{Category, Severity};

pub(in crate::rules) static RULE: RuleMeta = RuleMeta {
    id: "typography.glued-throughout",
    folder: copydesk_engine::rule_folder!(),
    category: Category::LocaleTypography,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "Voici la liste: du pain.\n\nEt le reste: du vin.",
            "Voici la liste\u{a0}: du pain.\n\nEt le reste: du vin.",
        ),
        Example::fixes("Que faire? Où aller?", "Que faire\u{202f}? Où aller?"),
        Example::fixes(
            "Une part de 2%, 3%, 4%, 5%, 6%, 7%, 8% ou 9%.",
            "Une part de 2\u{a0}%, 3%, 4%, 5%, 6%, 7%, 8% ou 9%.",
        ),
        Example::not_flagged("Voici la liste : du pain. Voici le reste: du vin. Une part de 3%."),
        Example::not_flagged("Elle demande : « Que faire? » Et lui : où aller?"),
    ],
};
