//! Names, terms and forms of address that are written in two ways within an article.

mod acronym;
mod acronym_expanded_twice;
mod acronym_unexplained;
mod form_of_address;
mod reporting_tense;
mod term_spelling;

use copydesk_engine::RuleSet;

pub(super) const FAMILY: RuleSet = RuleSet {
    checkers: &[
        &term_spelling::TermSpelling,
        &form_of_address::FormOfAddress,
        &reporting_tense::ReportingTense,
        &acronym::Unexplained,
    ],
    article_checkers: &[&acronym::ExpandedTwice],
};
