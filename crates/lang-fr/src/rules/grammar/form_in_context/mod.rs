//! `grammar.form-in-context`, checked in [`in_context`](crate::rules::grammar::in_context).

use crate::{Example, RuleMeta};
use copydesk_model::{Category, Severity};

pub(in crate::rules) static RULE: RuleMeta = RuleMeta {
    id: "grammar.form-in-context",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "Il est venu hier pour réparé la porte.",
            "Il est venu hier pour réparer la porte.",
        ),
        Example::not_flagged("Il est venu hier pour réparer la porte, et les enfants l’ont aidé."),
    ],
};
