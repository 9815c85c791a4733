//! `typography.wrong-weekday`, checked in [`calendar`](crate::rules::typography::calendar).

use crate::{Example, RuleMeta};
use copydesk_model::{Category, Severity};

pub(in crate::rules) static RULE: RuleMeta = RuleMeta {
    id: "typography.wrong-weekday",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Mistranslation,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "La Bastille tombe le lundi 14 juillet 1789.",
            "La Bastille tombe le mardi 14 juillet 1789.",
        ),
        Example::fixes(
            "Rendez-vous vendredi 01/01/2000.",
            "Rendez-vous samedi 01/01/2000.",
        ),
        Example::not_flagged("Le mardi 14 juillet 1789 ; samedi, le 1er janvier 2000 ; lundi 14 juillet."),
    ],
};
