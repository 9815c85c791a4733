//! Trademarks that are used as common nouns.

use crate::rules::phrases::Table;
use crate::{Example, RuleMeta};
use copydesk_model::{Category, Severity};

static RULE: RuleMeta = RuleMeta {
    id: "style.trademark",
    folder: copydesk_engine::rule_folder!(),
    category: Category::TerminologyWrong,
    severity: Severity::Neutral,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("Elle ouvre le frigidaire.", "Elle ouvre le réfrigérateur."),
        Example::not_flagged("Elle ouvre le réfrigérateur de Frigidaire."),
    ],
};

pub(in crate::rules) static TABLE: Table = Table {
    rule: &RULE,
    text: include_str!("trademark.txt"),
    foreign: false,
    capitals: false,
};
