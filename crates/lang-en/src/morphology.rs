//! The English readings of a word.

use crate::context::Word;
use copydesk_engine::Morphology;
use copydesk_language::english::{self, EnglishTraits};
use copydesk_language::word::fold;

/// Articles, demonstratives and possessives.
const DETERMINERS: [&str; 14] = [
    "a", "an", "the", "this", "that", "these", "those", "my", "your", "his", "her", "its", "our", "their",
];

/// Prepositions that a phrase does not end with.
const PREPOSITIONS: [&str; 18] = [
    "of", "to", "in", "for", "on", "with", "at", "by", "from", "into", "about", "between", "against",
    "during", "without", "under", "among", "towards",
];

/// Numbers written out.
const NUMERALS: [&str; 28] = [
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
    "thirty",
    "forty",
    "fifty",
    "sixty",
    "seventy",
    "eighty",
    "ninety",
    "hundred",
    "thousand",
];

/// Looks up a word as it is written.
pub(crate) fn look_up(text: &str) -> Morphology {
    let kinds = english::kinds(text);
    let known = !kinds.is_empty() || english::contains(text);
    let name = kinds.contains(EnglishTraits::CAPITAL);
    Morphology {
        known,
        common: known && !name,
        name,
        function: kinds.contains(EnglishTraits::FUNCTION),
        numeral: NUMERALS.contains(&&*fold(text)),
        classes: u32::from(kinds.bits()),
        ..Morphology::default()
    }
}

/// Whether no phrase ends with the word: it is a determiner or a preposition.
pub(crate) fn needs_more(word: &Word<'_>) -> bool {
    let fold = &&*word.fold;
    DETERMINERS.contains(fold) || PREPOSITIONS.contains(fold)
}
