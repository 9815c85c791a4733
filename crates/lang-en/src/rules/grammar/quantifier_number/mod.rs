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
        Example::mends(
            "There are many problem with it.",
            "There are many problems with it.",
        ),
        Example::mends(
            "It took much problems and three hospital.",
            "It took many problems and three hospitals.",
        ),
        Example::mends("They drank many wine.", "They drank much wine."),
        Example::mends("He has many information.", "He has much information."),
        Example::silent(
            "Many a sailor drowned; two hundred people; three sheep; ten percent of it; many police; five-year plan.",
        ),
        Example::silent(
            "Many information technology firms; both father and son; a few problem cases; chapter two problem.",
        ),
    ],
};
