//! `grammar.imperative-pronouns`, checked in [`imperative`](crate::rules::grammar::imperative).

use crate::{Example, RuleMeta};
use copydesk_model::{Category, Severity};

pub(in crate::rules) static RULE: RuleMeta = RuleMeta {
    id: "grammar.imperative-pronouns",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("Donne la à ton frère.", "Donne-la à ton frère."),
        Example::fixes("Donnez-le moi demain.", "Donnez-le-moi demain."),
        Example::fixes("Souvenez-vous en !", "Souvenez-vous-en !"),
        Example::fixes("Donne-m-en encore.", "Donne-m’en encore."),
        Example::fixes("Laissez nous ici.", "Laissez-nous ici."),
        Example::fixes("Si vous passez, écrivez moi.", "Si vous passez, écrivez-moi."),
        Example::not_flagged("Donne la main. Souvenez-vous en arrivant. Allez-vous en ville ?"),
        Example::not_flagged("Il s’en va-t-en guerre ; ce va-t-en guerre, ces va-t-en-guerre."),
        Example::not_flagged("Porte les cartons, laisse le chien dehors. Donne-le-moi."),
    ],
};
