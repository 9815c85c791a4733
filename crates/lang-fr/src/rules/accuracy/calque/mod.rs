//! Verb phrases and expressions that copy English ones: « adresser un problème », « prendre pour acquis ».

use crate::rules::phrases::Table;
use crate::{Example, RuleMeta};
use copydesk_model::{Category, Severity};

static RULE: RuleMeta = RuleMeta {
    id: "accuracy.calque",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Mistranslation,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "Votre réponse ne fait pas du sens pour moi, elle fait du sens ailleurs.",
            "Votre réponse ne fait pas du sens pour moi, elle a du sens ailleurs.",
        ),
        Example::fixes(
            "Le concert prendra place dans la cour.",
            "Le concert aura lieu dans la cour.",
        ),
        Example::fixes(
            "Les élus rencontrent les objectifs fixés.",
            "Les élus atteignent les objectifs fixés.",
        ),
        Example::fixes(
            "Dû au mauvais temps, le vol est annulé.",
            "En raison du mauvais temps, le vol est annulé.",
        ),
        Example::fixes("Elle est une avocate.", "Elle est avocate."),
        Example::fixes(
            "Les comités dépendent sur le conseil.",
            "Les comités dépendent du conseil.",
        ),
        Example::not_flagged("Adressez vos questions au secrétariat ; il a pris place au premier rang."),
        Example::not_flagged("Elle est une avocate réputée et rencontre ses clients."),
    ],
};

pub(in crate::rules) static TABLE: Table = Table {
    rule: &RULE,
    text: include_str!("calque.txt"),
    foreign: false,
    capitals: false,
};
