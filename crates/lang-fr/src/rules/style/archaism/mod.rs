//! Obsolete words.

use crate::rules::phrases::Table;
use crate::{Example, RuleMeta};
use copydesk_model::{Category, Severity};

static RULE: RuleMeta = RuleMeta {
    id: "style.archaism",
    folder: copydesk_engine::rule_folder!(),
    category: Category::UnidiomaticStyle,
    severity: Severity::Neutral,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("Il a moult amis.", "Il a beaucoup d’amis."),
        Example::not_flagged("Il a beaucoup d’amis."),
    ],
};

pub(in crate::rules) static TABLE: Table = Table {
    rule: &RULE,
    text: include_str!("archaism.txt"),
    foreign: false,
    capitals: false,
};
