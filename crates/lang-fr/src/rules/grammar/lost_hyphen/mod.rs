//! `grammar.lost-hyphen`, checked in [`pass`](crate::rules::pattern::pass).

use crate::{Example, RuleMeta};
use copydesk_model::{Category, Severity};

pub(in crate::rules) static RULE: RuleMeta = RuleMeta {
    id: "grammar.lost-hyphen",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("Est ce que tu viens ?", "Est-ce que tu viens ?"),
        Example::fixes("C’est à dire demain.", "C’est-à-dire demain."),
        Example::fixes("Il part là bas.", "Il part là-bas."),
        Example::fixes(
            "Il se tait parce-que tu parles.",
            "Il se tait parce que tu parles.",
        ),
        Example::not_flagged("Le problème est ce que tu fais, c’est à voir."),
        Example::not_flagged("Il est là, bas sur l’horizon."),
    ],
};
