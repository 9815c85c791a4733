//! `grammar.future-first-person`, checked in [`indicative`](crate::rules::mood::indicative).

use crate::{Example, RuleMeta};
use copydesk_model::{Category, Severity};

pub(in crate::rules) static RULE: RuleMeta = RuleMeta {
    id: "grammar.future-first-person",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("Demain, je partirais tôt.", "Demain, je partirai tôt."),
        Example::not_flagged("Demain, je partirai tôt ; oui, je partirais si je pouvais."),
    ],
};
