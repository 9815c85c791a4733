//! `consistency.acronym-unexplained`, which [`acronym`](crate::rules::consistency::acronym) finds.

use crate::{Example, RuleMeta};
use copydesk_model::{Category, Severity};

pub(in crate::rules) static RULE: RuleMeta = RuleMeta {
    id: "consistency.acronym-unexplained",
    folder: copydesk_engine::rule_folder!(),
    category: Category::TextualConventions,
    severity: Severity::Neutral,
    languages: &["fr"],
    // A paper’s readers know more acronyms than any list.
    default_on: false,
    examples: &[
        Example::flags("Le CRPQ siège lundi."),
        Example::silent(
            "Le Comité régional des ports du Québec (CRPQ) siège.\n\nLe CRPQ décidera, dit l’ONU.",
        ),
    ],
};
