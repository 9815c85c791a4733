//! Which French words are used next to each other.

/// How much more often `right` follows `left` than chance would have it: the natural logarithm of the ratio (pointwise
/// mutual information). 0 where the pair was never seen; negative where it is seen less than by chance.
pub fn pair(left: &str, right: &str) -> f32 {
    let _ = (left, right);
    0.0
}

/// The Zipf-like frequency of the pair itself: the logarithm to base 10 of its uses in a billion pairs; 0 if never seen.
pub fn pair_frequency(left: &str, right: &str) -> f32 {
    let _ = (left, right);
    0.0
}

/// The Zipf-like frequency of three words in a row; 0 if never seen.
pub fn triple(first: &str, second: &str, third: &str) -> f32 {
    let _ = (first, second, third);
    0.0
}

/// How well `word` fits between its neighbours (`None` at the start or end of a sentence): a higher number fits better.
/// Comparable between candidates for the same place only.
pub fn fit(before: &[&str], word: &str, after: &[&str]) -> f32 {
    let _ = (before, word, after);
    0.0
}
