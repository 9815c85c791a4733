//! Words that must agree: determiner and noun, adjective, participle, subject and verb.

mod adjective;
mod adverb;
mod attribute;
mod bare;
mod clause;
mod determiner;
mod forms;
mod hundred;
mod invariable;
mod noun_phrase;
mod numeral;
mod object_attribute;
mod participle;
mod persons;
mod predicate;
mod pronominal;
mod relative;
mod subject_verb;
mod tout;

pub(super) use forms::{form, is_adjectival};

use copydesk_engine::RuleSet;

pub(super) const FAMILY: RuleSet = RuleSet {
    checkers: &[
        &determiner::Determiner,
        &tout::Distant,
        &numeral::Numeral,
        &hundred::Hundred,
        &adjective::Adjective,
        &bare::Bare,
        &invariable::Invariable,
        &attribute::Attribute,
        &object_attribute::ObjectAttribute,
        &relative::Relative,
        &participle::Participle,
        &pronominal::Pronominal,
        &subject_verb::SubjectVerb,
        &persons::JoinedPersons,
    ],
    article_checkers: &[],
};
