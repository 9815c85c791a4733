//! From lemma and features to forms.

use super::{Gender, Number, PartOfSpeech, Person, Tense};

/// The forms of `lemma` as `pos` in this gender and number: nouns, adjectives, determiners, pronouns.
///
/// `inflect("constructif", Adjective, Feminine, Plural)` gives `constructives`. Also finds the lemma from any form of it.
pub fn inflect(lemma: &str, pos: PartOfSpeech, gender: Gender, number: Number) -> Vec<&'static str> {
    let _ = (lemma, pos, gender, number);
    Vec::new()
}

/// The past participle of the verb `lemma` in this gender and number.
pub fn participle(lemma: &str, gender: Gender, number: Number) -> Vec<&'static str> {
    let _ = (lemma, gender, number);
    Vec::new()
}

/// The forms of the verb `lemma` in this tense; person and number are left aside for infinitives and present
/// participles.
pub fn conjugate(lemma: &str, tense: Tense, person: Person, number: Number) -> Vec<&'static str> {
    let _ = (lemma, tense, person, number);
    Vec::new()
}
