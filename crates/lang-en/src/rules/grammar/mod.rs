//! Grammar: articles, forms of verbs and nouns, agreement, words taken for others.

mod comparison;
mod contraction;
mod existential;
mod gerund;
mod indefinite_article;
mod look_alike;
mod missing_be;
mod noun_number;
mod of_for_have;
mod possessive;
mod pronoun_case;
mod repeated_word;
mod set_phrase;
mod since_duration;
mod subject_verb;
mod to_or_too;
mod two_determiners;
mod verb_form;

use copydesk_engine::RuleSet;

pub(super) const FAMILY: RuleSet = RuleSet {
    checkers: &[
        &indefinite_article::IndefiniteArticle,
        &repeated_word::RepeatedWord,
        &contraction::Contraction,
        &possessive::Possessive,
        &of_for_have::OfForHave,
        &comparison::Comparison,
        &verb_form::VerbForm,
        &subject_verb::SubjectVerb,
        &noun_number::NounNumber,
        &existential::Existential,
        &to_or_too::ToOrToo,
        &look_alike::LookAlike,
        &gerund::Gerund,
        &set_phrase::SetPhrase,
        &since_duration::SinceDuration,
        &pronoun_case::PronounCase,
        &missing_be::MissingBe,
        &two_determiners::TwoDeterminers,
    ],
    article_checkers: &[],
};
