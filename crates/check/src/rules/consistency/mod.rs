//! One thing written in two ways within an article: names, terms, address.

mod acronym;
mod address;
mod name_twin;
mod reporting_tense;
mod term_spelling;

use super::Family;

pub(super) const FAMILY: Family = Family {
    checkers: &[
        &term_spelling::TermSpelling,
        &address::FormOfAddress,
        &reporting_tense::ReportingTense,
        &acronym::Unexplained,
    ],
    article_checkers: &[&name_twin::NameTwin, &acronym::ExpandedTwice],
};
