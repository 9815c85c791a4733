//! Grammar apart from agreement: homophones, contraction, elision, function words, mood and tense.

mod contraction;
mod doubled_word;
mod elision;
mod inversion;
mod mood;
mod negation;
pub(super) mod pattern;
mod phrase;
mod verb_ending;
mod verb_for_noun;

use super::Family;

pub(super) const FAMILY: Family = Family {
    checkers: &[
        &contraction::Contraction,
        &elision::Elision,
        &doubled_word::DoubledWord,
        &phrase::Phrases,
        &verb_ending::VerbEnding,
        &verb_for_noun::VerbForNoun,
        &inversion::Inversion,
        &mood::Mood,
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
