//! Regional words that readers of other French-speaking countries may misunderstand.

use crate::rules::phrases::Table;
use crate::{Example, RuleMeta};
use copydesk_model::{Category, Severity};

static RULE: RuleMeta = RuleMeta {
    id: "style.regional-word",
    folder: copydesk_engine::rule_folder!(),
    category: Category::UnidiomaticStyle,
    severity: Severity::Neutral,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("Il a nonante ans.", "Il a quatre-vingt-dix ans."),
        Example::fixes("Les maringouins piquent.", "Les moustiques piquent."),
        Example::not_flagged("Il a quatre-vingt-dix ans."),
    ],
};

pub(in crate::rules) static TABLE: Table = Table {
    rule: &RULE,
    text: include_str!("regional.txt"),
    foreign: false,
    capitals: false,
};
