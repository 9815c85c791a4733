//! `consistency.acronym-unexplained`, checked in [`acronym`](crate::rules::consistency::acronym).

use crate::{Example, RuleMeta};
use copydesk_model::{Category, Severity};

pub(in crate::rules) static RULE: RuleMeta = RuleMeta {
    id: "consistency.acronym-unexplained",
    folder: copydesk_engine::rule_folder!(),
    category: Category::TextualConventions,
    severity: Severity::Neutral,
    languages: &["fr"],
    // Readers know more acronyms than any list has.
    default_on: false,
    examples: &[
        Example::flags("Le CRPQ siège lundi."),
        Example::not_flagged(
            "Le Comité régional des ports du Québec (CRPQ) siège.\n\nLe CRPQ décidera, dit l’ONU.",
        ),
    ],
};
