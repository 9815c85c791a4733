//! `grammar.subjunctive`, checked in [`mood`](crate::rules::mood).

use crate::{Example, RuleMeta};
use copydesk_model::{Category, Severity};

pub(in crate::rules) static RULE: RuleMeta = RuleMeta {
    id: "grammar.subjunctive",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "Bien qu’il est malade, il sort.",
            "Bien qu’il soit malade, il sort.",
        ),
        Example::fixes("Il faut que tu viens.", "Il faut que tu viennes."),
        Example::fixes("Je veux que le maire répond.", "Je veux que le maire réponde."),
        Example::fixes(
            "Pars avant qu’elle ne revient.",
            "Pars avant qu’elle ne revienne.",
        ),
        Example::fixes("Quoi qu’il dit, elle rit.", "Quoi qu’il dise, elle rit."),
        Example::fixes("Il veille à ce que tu viens.", "Il veille à ce que tu viennes."),
        Example::not_flagged("Bien qu’il soit malade, il faut que tu viennes avant qu’elle ne parte."),
        Example::not_flagged("Il pleut, si bien qu’il est rentré ; il sait aussi bien que tu le sais."),
        Example::not_flagged("Ce fut une telle surprise qu’il en a ri."),
        Example::not_flagged("Pour que tous y croient, il faut qu’on le dise."),
    ],
};
