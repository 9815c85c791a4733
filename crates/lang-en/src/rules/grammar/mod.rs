//! Grammar: articles, forms of verbs and nouns, agreement, confused words.

mod base_form;
mod comparison;
mod demonstrative_number;
mod double_comparative;
mod gerund;
mod indefinite_article;
mod missing_be;
mod noun_number;
mod noun_verb_pair;
mod of_for_have;
mod one_of_plural;
mod participle_after_auxiliary;
mod possessive_or_contraction;
mod pronoun_case;
mod quantifier_number;
mod repeated_word;
mod set_phrase;
mod since_duration;
mod then_for_than;
mod there_is;
mod to_or_too;
mod two_determiners;
mod uncountable_noun;
mod verb_agreement;
mod verb_form;

use copydesk_engine::RuleSet;

pub(super) const FAMILY: RuleSet = RuleSet {
    checkers: &[
        &indefinite_article::IndefiniteArticle,
        &repeated_word::RepeatedWord,
        &possessive_or_contraction::Possessive,
        &of_for_have::OfForHave,
        &comparison::Comparison,
        &verb_form::VerbForm,
        &verb_agreement::SubjectVerb,
        &noun_number::NounNumber,
        &there_is::Existential,
        &to_or_too::ToOrToo,
        &noun_verb_pair::LookAlike,
        &gerund::Gerund,
        &set_phrase::SetPhrase,
        &since_duration::SinceDuration,
        &pronoun_case::PronounCase,
        &missing_be::MissingBe,
        &two_determiners::TwoDeterminers,
    ],
    article_checkers: &[],
};
