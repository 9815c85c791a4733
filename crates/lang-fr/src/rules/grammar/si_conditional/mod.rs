//! `grammar.si-conditional`, checked in [`mood`](crate::rules::mood).

use crate::{Example, RuleMeta};
use copydesk_model::{Category, Severity};

pub(in crate::rules) static RULE: RuleMeta = RuleMeta {
    id: "grammar.si-conditional",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "Si j’aurais su, je serais venu.",
            "Si j’avais su, je serais venu.",
        ),
        Example::fixes("S’il pourrait, il partirait.", "S’il pouvait, il partirait."),
        Example::not_flagged("Si j’avais su, je serais venu."),
        Example::not_flagged("Je me demande si tu pourrais venir ; il voulait savoir si elle aimerait."),
    ],
};
