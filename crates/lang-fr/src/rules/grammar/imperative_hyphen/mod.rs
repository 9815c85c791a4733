//! `grammar.imperative-hyphen`, checked in [`inversion`](crate::rules::grammar::inversion).

use crate::{Example, RuleMeta};
use copydesk_model::{Category, Severity};

pub(in crate::rules) static RULE: RuleMeta = RuleMeta {
    id: "grammar.imperative-hyphen",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("Dis moi la vérité.", "Dis-moi la vérité."),
        Example::fixes("Donne toi du temps.", "Donne-toi du temps."),
        Example::fixes("Donne-moi-en encore.", "Donne-m’en encore."),
        Example::fixes("Va t’en !", "Va-t’en !"),
        Example::not_flagged("Chez moi, on se tait. Dis-moi tout, donne-m’en."),
        Example::not_flagged("Place nous est faite. Pense toi-même !"),
    ],
};
