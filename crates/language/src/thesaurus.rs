//! English words and phrases that mean nearly the same.

/// A word or phrase related to another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Related {
    /// The other word or phrase, in lower case, words parted by spaces.
    pub phrase: &'static str,
    /// How near it is: 1 for a synonym that two sources agree on, down to 0.1.
    pub weight: f32,
}

/// What the thesauri relate to `phrase` (in either direction), the nearest first. `phrase` is one word or several,
/// in any case; an inflected form is looked up by its base as well.
pub fn related(phrase: &str) -> Vec<Related> {
    let _ = phrase;
    Vec::new()
}

/// Whether `phrase` of two words or more is one that the thesauri list: `vacation spot`.
pub fn is_phrase(phrase: &str) -> bool {
    let _ = phrase;
    false
}
