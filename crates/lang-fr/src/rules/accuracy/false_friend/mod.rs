//! French words used in the sense of a similar English word.

use crate::rules::phrases::Table;
use crate::{Example, RuleMeta};
use copydesk_model::{Category, Severity};

static RULE: RuleMeta = RuleMeta {
    id: "accuracy.false-friend",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Mistranslation,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "Les hauts officiels américains se taisent.",
            "Les hauts responsables américains se taisent.",
        ),
        Example::fixes(
            "Une nouvelle opportunité d’affaires s’offre à eux.",
            "Une nouvelle occasion d’affaires s’offre à eux.",
        ),
        Example::fixes("Le marketing digital recrute.", "Le marketing numérique recrute."),
        Example::fixes(
            "Il a passé deux décades en prison.",
            "Il a passé deux décennies en prison.",
        ),
        Example::not_flagged(
            "La police relève une empreinte digitale ; l’opportunité de la réforme fait débat.",
        ),
        Example::not_flagged("Il viendra éventuellement demain et travaille actuellement à Lyon."),
    ],
};

pub(in crate::rules) static TABLE: Table = Table {
    rule: &RULE,
    text: include_str!("false_friend.txt"),
    foreign: false,
    capitals: false,
};
