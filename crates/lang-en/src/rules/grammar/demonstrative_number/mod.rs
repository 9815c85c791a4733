//! `grammar.demonstrative-number`, checked in [`noun_number`](crate::rules::grammar::noun_number).

use crate::{Example, RuleMeta};
use copydesk_model::{Category, Severity};

pub(in crate::rules) static RULE: RuleMeta = RuleMeta {
    id: "grammar.demonstrative-number",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Minor,
    languages: &["en"],
    default_on: true,
    examples: &[
        Example::fixes("This problems are old.", "These problems are old."),
        Example::fixes("We saw these country and left.", "We saw this country and left."),
        Example::fixes("These kind of people.", "This kind of people."),
        Example::not_flagged(
            "This means war; this sports event; these sheep; this news; this series of books; these police.",
        ),
        Example::not_flagged(
            "In this year's edition, these school buildings and those present; this crossroads is dark.",
        ),
    ],
};
