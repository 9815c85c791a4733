//! Words that must agree: determiner and noun, adjective, participle, subject and verb.

mod adjective;
mod attribute;
mod clause;
mod determiner;
mod noun_phrase;
mod numeral;
mod participle;
mod subject_verb;

use super::Family;

pub(super) const FAMILY: Family = Family {
    checkers: &[
        &determiner::Determiner,
        &numeral::Numeral,
        &adjective::Adjective,
        &attribute::Attribute,
        &participle::Participle,
        &subject_verb::SubjectVerb,
    ],
    article_checkers: &[],
};
