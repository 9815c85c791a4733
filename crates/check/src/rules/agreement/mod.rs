//! Words that must agree: determiner and noun, adjective, participle, subject and verb.

mod adjective;
mod determiner;
mod noun_phrase;
mod numeral;
mod subject_verb;

use super::Family;

pub(super) const FAMILY: Family = Family {
    checkers: &[
        &determiner::Determiner,
        &numeral::Numeral,
        &adjective::Adjective,
        &subject_verb::SubjectVerb,
    ],
    article_checkers: &[],
};
