//! `spelling.proper-adjective-capital`, checked in [`capital`](crate::rules::spelling::capital).

use crate::{Example, RuleMeta};
use copydesk_model::{Category, Severity};

pub(in crate::rules) static RULE: RuleMeta = RuleMeta {
    id: "spelling.proper-adjective-capital",
    folder: copydesk_engine::rule_folder!(),
    category: Category::LocaleCapitalisation,
    severity: Severity::Minor,
    languages: &["en"],
    default_on: true,
    examples: &[
        Example::fixes("They met on monday, 5 march.", "They met on Monday, 5 March."),
        Example::fixes(
            "She speaks english and spanish.",
            "She speaks English and Spanish.",
        ),
        Example::not_flagged(
            "They may march on; an august body; polish the glass; french fries; a roman numeral.",
        ),
    ],
};
