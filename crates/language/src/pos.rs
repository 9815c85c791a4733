//! Which of a French word's readings holds in its sentence.

use crate::french::Analysis;

/// The likeliest reading of each word of a sentence, in order; `None` where the lexicon knows none.
///
/// `words` are the sentence's words and punctuation marks as written.
pub fn disambiguate(words: &[&str]) -> Vec<Option<Analysis>> {
    words
        .iter()
        .map(|word| crate::french::analyses(word).into_iter().next())
        .collect()
}
