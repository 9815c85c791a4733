//! `typography.adjective-capital`, checked in [`nationality`](crate::rules::typography::nationality).

use crate::{Example, RuleMeta};
use copydesk_model::{Category, Severity};

pub(in crate::rules) static RULE: RuleMeta = RuleMeta {
    id: "typography.adjective-capital",
    folder: copydesk_engine::rule_folder!(),
    category: Category::LocaleCapitalisation,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("Il aime la cuisine Italienne.", "Il aime la cuisine italienne."),
        Example::fixes("Un livre écrit en Anglais.", "Un livre écrit en anglais."),
        Example::not_flagged(
            "Un Italien et une Française. La Comédie Française. En Allemagne, les Allemands.",
        ),
    ],
};
