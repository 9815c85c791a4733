//! `typography.impossible-date`, checked in [`calendar`](crate::rules::typography::calendar).

use crate::{Example, RuleMeta};
use copydesk_model::{Category, Severity};

pub(in crate::rules) static RULE: RuleMeta = RuleMeta {
    id: "typography.impossible-date",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Mistranslation,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "La séance du 31 juin est levée.",
            "La séance du 30 juin est levée.",
        ),
        Example::fixes("Il est né le 29 février 1999.", "Il est né le 28 février 1999."),
        Example::fixes("Reçu le 31/11/2019.", "Reçu le 30/11/2019."),
        Example::not_flagged(
            "Du 31 mars au 29 février 2020, puis le 12/31/2019 ; la version 31.04.2 et le 31-06-24-12-00.",
        ),
    ],
};
