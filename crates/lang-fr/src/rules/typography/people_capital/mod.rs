//! `typography.people-capital`, checked in [`nationality`](crate::rules::typography::nationality).

use crate::{Example, RuleMeta};
use copydesk_model::{Category, Severity};

pub(in crate::rules) static RULE: RuleMeta = RuleMeta {
    id: "typography.people-capital",
    folder: copydesk_engine::rule_folder!(),
    category: Category::LocaleCapitalisation,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("Les français votent dimanche.", "Les Français votent dimanche."),
        Example::fixes("Trois italiens sont arrivés.", "Trois Italiens sont arrivés."),
        Example::not_flagged("Les Français parlent français aux élus français. Le français est une langue."),
        Example::not_flagged(
            "Les lois françaises et les italiennes ; les jeunes allemands ; les français Dupont et Martin.",
        ),
    ],
};
