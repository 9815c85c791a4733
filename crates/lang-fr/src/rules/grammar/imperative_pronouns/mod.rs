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
        Example::mends("Donne la à ton frère.", "Donne-la à ton frère."),
        Example::mends("Donnez-le moi demain.", "Donnez-le-moi demain."),
        Example::mends("Souvenez-vous en !", "Souvenez-vous-en !"),
        Example::mends("Donne-m-en encore.", "Donne-m’en encore."),
        Example::mends("Laissez nous ici.", "Laissez-nous ici."),
        Example::silent("Donne la main. Souvenez-vous en arrivant. Allez-vous en ville ?"),
        Example::silent("Il s’en va-t-en guerre ; ce va-t-en guerre, ces va-t-en-guerre."),
        Example::silent("Porte les cartons, laisse le chien dehors. Donne-le-moi."),
    ],
};
