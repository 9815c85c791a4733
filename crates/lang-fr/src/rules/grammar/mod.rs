//! Grammar apart from agreement: homophones, contraction, elision, function words, mood and tense.

mod adjective_order;
mod compound;
mod contraction;
mod doubled_word;
mod elision;
mod imperative;
mod infinitive;
mod inversion;
mod mood;
mod negation;
mod participle;
pub(super) mod pattern;
mod phrase;
mod place_preposition;
mod relative;
mod slot;
mod verb_ending;
mod verb_for_noun;

use copydesk_engine::RuleSet;

pub(super) const FAMILY: RuleSet = RuleSet {
    checkers: &[
        &contraction::Contraction,
        &elision::Elision,
        &doubled_word::DoubledWord,
        &phrase::Phrases,
        &verb_ending::VerbEnding,
        &verb_for_noun::VerbForNoun,
        &slot::SoundAlike,
        &inversion::Inversion,
        &mood::Mood,
        &infinitive::Infinitive,
        &participle::Participle,
        &adjective_order::AdjectiveOrder,
        &place_preposition::PlacePreposition,
        &compound::Compound,
        &relative::Relative,
        &imperative::Imperative,
        &negation::Negation,
    ],
    article_checkers: &[],
};

/// The apostrophe that the text writes: a straight one where it has no other.
fn apostrophe(text: &str) -> char {
    if text.contains('\'') && !text.contains('’') {
        '\''
    } else {
        '’'
    }
}

/// Whether this word (folded) can only be the subject of a verb.
fn is_subject(fold: &str) -> bool {
    matches!(
        fold,
        "il" | "ils" | "je" | "j'" | "on" | "tu" | "elle" | "elles" | "qui"
    )
}

/// Whether this word (folded) stands right before a verb: an object pronoun or ne.
pub(super) fn is_clitic(fold: &str) -> bool {
    matches!(
        fold,
        "ne" | "n'"
            | "me"
            | "m'"
            | "te"
            | "t'"
            | "se"
            | "s'"
            | "le"
            | "la"
            | "les"
            | "l'"
            | "lui"
            | "leur"
            | "y"
            | "en"
            | "nous"
            | "vous"
    )
}
