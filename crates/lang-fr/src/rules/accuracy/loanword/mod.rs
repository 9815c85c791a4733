//! English words for which French has an equivalent that is in use.

use crate::rules::phrases::Table;
use crate::{Example, RuleMeta};
use copydesk_model::{Category, Severity};

static RULE: RuleMeta = RuleMeta {
    id: "accuracy.loanword",
    folder: copydesk_engine::rule_folder!(),
    category: Category::UnidiomaticStyle,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("La deadline approche.", "L’échéance approche."),
        Example::fixes("Il attend ton feedback.", "Il attend ton retour."),
        Example::fixes(
            "Elle consulte un think tank.",
            "Elle consulte un groupe de réflexion.",
        ),
        Example::not_flagged("Le mot « deadline » vient de l’anglais ; le week-end, il joue au football."),
        Example::not_flagged("Il lit Breaking News dans le train."),
    ],
};

pub(in crate::rules) static TABLE: Table = Table {
    rule: &RULE,
    text: include_str!("loan.txt"),
    foreign: true,
    capitals: false,
};
