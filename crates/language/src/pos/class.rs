//! Classes of readings for word order.

use crate::french::{Analysis, FunctionWord, PartOfSpeech, Tense};

/// A class of readings with the same word order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// The start or end of a sentence, and punctuation.
    Break,
    Determiner,
    Noun,
    Name,
    Adjective,
    Finite,
    Infinitive,
    PresentParticiple,
    PastParticiple,
    Adverb,
    Preposition,
    /// je, il, on
    Subject,
    /// me, le, se, y: immediately before a verb.
    Clitic,
    /// celui, moi, tout, rien
    Pronoun,
    Relative,
    Coordinating,
    Subordinating,
    Number,
    /// ne
    Ne,
    /// pas, plus, jamais
    Pas,
    Other,
}

impl Class {
    pub(super) const COUNT: usize = Self::Other as usize + 1;

    /// Returns the class of a reading of `form` (folded).
    pub(super) fn of(form: &str, analysis: &Analysis) -> Self {
        match analysis.pos {
            PartOfSpeech::Noun => Self::Noun,
            PartOfSpeech::ProperNoun | PartOfSpeech::Title => Self::Name,
            PartOfSpeech::Adjective => Self::Adjective,
            PartOfSpeech::Verb => match analysis.tense {
                Some(Tense::Infinitive) => Self::Infinitive,
                Some(Tense::PresentParticiple) => Self::PresentParticiple,
                Some(Tense::PastParticiple) => Self::PastParticiple,
                _ => Self::Finite,
            },
            PartOfSpeech::Adverb => match analysis.function {
                Some(FunctionWord::Negation) if matches!(form, "ne" | "n'") => Self::Ne,
                Some(FunctionWord::Negation) => Self::Pas,
                _ => Self::Adverb,
            },
            PartOfSpeech::Determiner => Self::Determiner,
            PartOfSpeech::Pronoun => match analysis.function {
                // "ce" and "c’" have the same position as "il".
                Some(FunctionWord::Demonstrative) if matches!(form, "ce" | "c'" | "ç'") => Self::Subject,
                Some(FunctionWord::Subject) if matches!(form, "lui" | "eux" | "moi" | "toi") => Self::Pronoun,
                Some(FunctionWord::Subject) => Self::Subject,
                Some(FunctionWord::Object) if matches!(form, "moi" | "toi" | "soi" | "eux") => Self::Pronoun,
                Some(FunctionWord::Object) => Self::Clitic,
                Some(FunctionWord::Relative | FunctionWord::Interrogative) => Self::Relative,
                _ => Self::Pronoun,
            },
            PartOfSpeech::Preposition => Self::Preposition,
            PartOfSpeech::Conjunction => match analysis.function {
                Some(FunctionWord::Coordinating) => Self::Coordinating,
                _ => Self::Subordinating,
            },
            PartOfSpeech::Numeral => Self::Number,
            PartOfSpeech::Interjection | PartOfSpeech::Prefix | PartOfSpeech::Symbol => Self::Other,
        }
    }
}

/// How well each class (column) follows another (row), both in the order of [`Class`], in steps of about a factor of e.
///
/// Written by hand from the grammar of written French: a name may follow a name (2), a finite verb does not follow a
/// determiner (-6).
/// determiner (-6).
#[rustfmt::skip]
pub(super) static FOLLOWS: [[i8; Class::COUNT]; Class::COUNT] = [
    // brk det nou nam adj fin inf ppr ppa adv prp sub cli pro rel coo cjs num  ne pas oth
    [   1,  2, -1,  1, -1, -2, -1,  0, -1,  1,  1,  2, -2,  0,  0,  1,  1,  0, -1, -1, -1,], // Break
    [  -3, -2,  3,  1,  2, -6, -5, -5, -2, -1, -4, -6, -6, -2, -4, -5, -5,  1, -6, -3,  0,], // Determiner
    [   2, -1, -2,  0,  2,  1, -4,  0,  0,  0,  2, -2,  0, -2,  1,  1, -1, -1,  0, -2,  0,], // Noun
    [   2, -1, -2,  2, -1,  2, -4,  0,  0,  0,  1,  0,  1,  0,  0,  1,  0,  0,  0,  0,  0,], // Name
    [   2, -1,  2, -1, -1,  0, -4,  0, -2,  0,  1, -2, -1, -2,  0,  1,  0,  0,  0,  0,  0,], // Adjective
    [   0,  2, -2, -1,  0, -4,  1, -3,  2,  1,  1, -2, -1,  0, -2, -1,  1,  0, -3,  2,  0,], // Finite
    [   1,  2, -2,  0, -1, -3, -1,  0,  0,  0,  1, -3, -2,  0,  0,  0,  0,  0,  0, -1,  0,], // Infinitive
    [   0,  2, -2,  0,  0, -4, -1,  0,  0,  0,  1,  0,  0,  0,  0,  0,  1,  0,  0,  0,  0,], // PresentParticiple
    [   1,  1, -2,  0, -1, -3, -1,  0,  0,  0,  2, -4, -3,  0,  0,  0,  0,  0,  0,  0,  0,], // PastParticiple
    [   1,  0, -2,  0,  1, -1, -1,  0,  1,  0,  0,  0, -2,  0,  0,  0,  0,  0,  0,  0,  0,], // Adverb
    [  -3,  2,  2,  2, -1, -7,  2,  0, -3, -1, -1, -5, -1,  1,  0, -4, -3,  1, -1, -3,  0,], // Preposition
    [  -1, -2, -6, -4, -4,  4, -4,  0, -2, -1, -2, -3,  3,  0,  2,  0,  0,  0,  3,  0,  0,], // Subject
    [  -3, -4, -6, -5, -5,  4,  3,  2, -3, -4, -3, -4,  1,  0,  0,  0,  0,  0, -4,  0,  0,], // Clitic
    [   1,  0, -3,  0, -1,  1, -2,  0,  0,  0,  1,  0,  0,  0,  2,  0,  0,  0,  0,  0,  0,], // Pronoun
    [  -2,  1, -2,  0, -3,  2, -2,  0, -3,  0, -1,  2,  2,  0,  0,  0,  0,  0,  2,  0,  0,], // Relative
    [  -3,  2,  0,  1,  0,  0,  0,  0,  0,  0,  1,  1, -1,  0,  0,  0,  0,  0, -1,  0,  0,], // Coordinating
    [  -2,  2, -1,  1, -2, -3, -2,  0, -2,  0,  0,  2, -2,  0,  0,  0,  0,  0, -2,  0,  0,], // Subordinating
    [   1,  0,  3,  0,  0, -2, -4,  0,  0,  0,  1,  0, -3,  0,  0,  0,  0,  0,  0,  0,  0,], // Number
    [  -5, -5, -7, -6, -7,  5,  1,  1, -5, -3, -5,  0,  4,  0,  0,  0,  0,  0,  0,  3,  0,], // Ne
    [   1,  1, -1,  0,  1, -3,  1,  0,  2,  1,  1,  0,  0,  0,  0,  0,  1,  0,  0,  0,  0,], // Pas
    [   0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,], // Other
];
