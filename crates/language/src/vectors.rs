//! Word vectors of English: how close the meanings of words and phrases are.
//!
//! `crates/language-data/src/compile/vectors.rs` describes the tables.

use crate::table::automaton;
use fst::raw::Fst;
use std::sync::LazyLock;

static WORDS: LazyLock<Fst<&'static [u8]>> =
    LazyLock::new(|| automaton(include_bytes!(concat!(env!("OUT_DIR"), "/vectors.words.fst"))));
const TOKENS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/vectors.tokens"));

const DIMENSIONS: usize = 128;
/// Bytes of a token: its scale, and four bits for each component.
const TOKEN: usize = 4 + DIMENSIONS / 2;

/// The direction of a meaning: a vector of length 1.
#[derive(Clone, Debug, PartialEq)]
pub struct Vector([f32; DIMENSIONS]);

impl Vector {
    /// Returns the vector of a word or phrase in lower case; `None` if one of its words has none.
    pub fn of(phrase: &str) -> Option<Self> {
        let mut sum = [0.0; DIMENSIONS];
        for word in phrase.split(' ') {
            let mut tokens = WORDS.get(word.as_bytes())?.value();
            while tokens != 0 {
                add_token(&mut sum, (tokens & 0xffff) as usize);
                tokens >>= 16;
            }
        }
        let length = sum.iter().map(|value| value * value).sum::<f32>().sqrt();
        (length > 0.0).then(|| Self(sum.map(|value| value / length)))
    }

    /// Returns the cosine of the angle between both: 1 for the same meaning, about 0 for unrelated ones.
    pub fn similarity(&self, other: &Self) -> f32 {
        self.0.iter().zip(&other.0).map(|(one, other)| one * other).sum()
    }
}

/// Adds the token `number`, counted from 1.
fn add_token(sum: &mut [f32; DIMENSIONS], number: usize) {
    let bytes = number
        .checked_sub(1)
        .and_then(|at| TOKENS.get(at * TOKEN..(at + 1) * TOKEN));
    let Some((scale, components)) = bytes.and_then(<[u8]>::split_first_chunk) else {
        return;
    };
    let scale = f32::from_le_bytes(*scale);
    for (pair, byte) in sum.chunks_exact_mut(2).zip(components) {
        pair[0] += scale * (f32::from(byte >> 4) - 8.0);
        pair[1] += scale * (f32::from(byte & 15) - 8.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn similarity(one: &str, other: &str) -> f32 {
        Vector::of(one)
            .zip(Vector::of(other))
            .map_or(0.0, |(one, other)| one.similarity(&other))
    }

    #[test]
    fn synonyms_are_closer_than_other_words() {
        for (word, synonym, other) in [
            ("significance", "importance", "vacation"),
            ("dialog", "conversation", "oranges"),
            ("info", "information", "permission"),
        ] {
            assert!(
                similarity(word, synonym) > similarity(word, other) + 0.1,
                "{word}"
            );
        }
        assert!((similarity("house", "house") - 1.0).abs() < 1e-5);
    }

    #[test]
    fn unknown_words_have_no_vector() {
        assert!(
            Vector::of("zzqxv").is_none() && Vector::of("").is_none() && Vector::of("house zzqxv").is_none()
        );
    }
}
