//! `grammar.imperative-form`, checked in [`imperative`](crate::rules::grammar::imperative).

use crate::{Example, RuleMeta};
use copydesk_model::{Category, Severity};

pub(in crate::rules) static RULE: RuleMeta = RuleMeta {
    id: "grammar.imperative-form",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("Apportes du pain.", "Apporte du pain."),
        Example::fixes("N’insistes pas.", "N’insiste pas."),
        Example::fixes("Ne finit pas sans moi.", "Ne finis pas sans moi."),
        Example::fixes("Prend le train de nuit.", "Prends le train de nuit."),
        Example::fixes("Ne manger pas ce gâteau !", "Ne mangez pas ce gâteau !"),
        Example::fixes("Répond-moi vite.", "Réponds-moi vite."),
        Example::fixes(
            "Range la boîte et laisses-la là.",
            "Range la boîte et laisse-la là.",
        ),
        Example::fixes("Si tu veux, pense-y.", "Si tu veux, penses-y."),
        Example::fixes("Ne te fâches pas.", "Ne te fâche pas."),
        Example::not_flagged("Réponds-moi, laisse-la, penses-y, va-t’en. Va en chercher."),
        Example::not_flagged("Apporte du pain, n’insiste pas et vas-y. Manges-tu du pain ?"),
        Example::not_flagged("Vient ensuite le tour du maire. Ne sait-il pas lire ? Suit un long débat."),
        Example::not_flagged("Parles-en. Ne pas manger. Ne dit-on pas cela ?"),
    ],
};
