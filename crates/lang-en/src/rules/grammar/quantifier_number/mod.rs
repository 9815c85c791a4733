//! `grammar.quantifier-number`, checked in [`noun_number`](crate::rules::grammar::noun_number).

use crate::{Example, RuleMeta};
use copydesk_model::{Category, Severity};

pub(in crate::rules) static RULE: RuleMeta = RuleMeta {
    id: "grammar.quantifier-number",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Minor,
    languages: &["en"],
    default_on: true,
    examples: &[
        Example::fixes(
            "There are many problem with it.",
            "There are many problems with it.",
        ),
        Example::fixes(
            "It took much problems and three hospital.",
            "It took many problems and three hospitals.",
        ),
        Example::fixes("They drank many wine.", "They drank much wine."),
        Example::fixes("He has many information.", "He has much information."),
        Example::not_flagged(
            "Many a sailor drowned; two hundred people; three sheep; ten percent of it; many police; five-year plan.",
        ),
        Example::not_flagged(
            "Many information technology firms; both father and son; a few problem cases; chapter two problem.",
        ),
    ],
};
