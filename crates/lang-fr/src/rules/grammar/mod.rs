//! Grammar: agreement, homophones, contraction, elision, function words, mood and tense.

mod adjective_agreement;
mod adjective_order;
mod attribute_agreement;
mod compound_hyphen;
mod contraction;
mod determiner_agreement;
mod distant_determiner;
mod double_negation;
mod doubled_word;
mod elision;
mod form_in_context;
pub(super) mod future_after_when;
pub(super) mod future_first_person;
pub(super) mod homophone;
mod homophone_after_noun;
mod hundred;
mod imperative;
mod imperative_form;
mod imperative_hyphen;
mod imperative_pronouns;
mod in_context;
pub(super) mod indicative;
mod infinitive_wanted;
mod invariable_adjective;
mod inversion;
mod inversion_hyphen;
mod joined_persons;
pub(super) mod lost_hyphen;
mod negation;
mod noun_after_numeral;
mod object_attribute;
mod participle_wanted;
mod participle_with_avoir;
mod place_preposition;
mod preposed_adjective;
mod pronominal_participle;
mod pronoun_order;
mod relative_agreement;
mod relative_pronoun;
pub(super) mod set_expression;
pub(super) mod si_conditional;
mod sound_alike;
mod subject_verb;
pub(super) mod subjunctive;
mod verb_complement;
mod verb_ending;
mod verb_for_noun;
mod word_in_context;
pub(super) mod wrong_preposition;

use copydesk_engine::RuleSet;

pub(super) const FAMILY: RuleSet = RuleSet {
    checkers: &[
        &determiner_agreement::Determiner,
        &distant_determiner::Distant,
        &noun_after_numeral::Numeral,
        &hundred::Hundred,
        &adjective_agreement::Adjective,
        &preposed_adjective::Bare,
        &invariable_adjective::Invariable,
        &attribute_agreement::Attribute,
        &object_attribute::ObjectAttribute,
        &relative_pronoun::Relative,
        &participle_with_avoir::Participle,
        &pronominal_participle::Pronominal,
        &subject_verb::SubjectVerb,
        &joined_persons::JoinedPersons,
        &contraction::Contraction,
        &elision::Elision,
        &homophone_after_noun::HomophoneAfterNoun,
        &doubled_word::DoubledWord,
        &super::pattern::Phrases,
        &verb_ending::VerbEnding,
        &verb_for_noun::VerbForNoun,
        &sound_alike::SoundAlike,
        &inversion::Inversion,
        &super::mood::Mood,
        &infinitive_wanted::Infinitive,
        &participle_wanted::Participle,
        &adjective_order::AdjectiveOrder,
        &place_preposition::PlacePreposition,
        &compound_hyphen::Compound,
        &relative_agreement::Relative,
        &imperative::Imperative,
        &negation::Negation,
        &double_negation::DoubleNegation,
        &pronoun_order::PronounOrder,
        &in_context::InContext,
        &verb_complement::VerbComplement,
    ],
    article_checkers: &[],
};
