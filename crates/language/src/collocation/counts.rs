//! The compiled counts of words, pairs and triples.

use crate::lookup::{Lookup, Table};
use crate::table::Words;
use std::sync::LazyLock;

/// The index of a word in the vocabulary.
#[derive(Clone, Copy, Debug)]
pub(super) struct Number(u16);

/// The counts of forms or of lemmas.
pub(super) struct Counts {
    words: Lookup,
    seen: &'static [u8],
    pair_ends: Words,
    pairs: &'static [u8],
    triple_ends: Words,
    triples: &'static [u8],
}

macro_rules! counts {
    ($level:literal, $table:ident) => {
        Counts {
            words: Lookup::new(Table::$table, counts!($level; "words.fst")),
            seen: counts!($level; "counts"),
            pair_ends: Words::new(counts!($level; "pair-ends")),
            pairs: counts!($level; "pairs"),
            triple_ends: Words::new(counts!($level; "triple-ends")),
            triples: counts!($level; "triples"),
        }
    };
    ($level:literal; $part:literal) => {
        include_bytes!(concat!(env!("OUT_DIR"), "/collocation.", $level, ".", $part))
    };
}

/// Counts of words as written.
pub(super) static FORMS: Counts = counts!("forms", CollocationForms);
/// Counts of words by their first lemma.
pub(super) static LEMMAS: Counts = counts!("lemmas", CollocationLemmas);

impl Counts {
    /// Returns the word's number, if it occurs often enough.
    pub(super) fn number(&self, word: &str) -> Option<Number> {
        self.words.get(word).map(|number| Number(number as u16))
    }

    /// Returns the total number of words.
    pub(super) fn total(&self) -> f32 {
        self.pair_ends.get(0).unwrap_or(1) as f32
    }

    /// Returns how often the word occurs.
    pub(super) fn count(&self, word: Number) -> f32 {
        exact(self.seen.get(usize::from(word.0)).copied().unwrap_or(0))
    }

    /// Returns how often `right` follows `left`.
    pub(super) fn pair(&self, left: Number, right: Number) -> Option<f32> {
        find(self.pair_ends, self.pairs, left, right.0.to_be_bytes())
    }

    /// Returns how often the three words occur in a row.
    pub(super) fn triple(&self, first: Number, second: Number, third: Number) -> Option<f32> {
        let ([a, b], [c, d]) = (second.0.to_be_bytes(), third.0.to_be_bytes());
        find(self.triple_ends, self.triples, first, [a, b, c, d])
    }
}

/// Returns the count of `key` among the sorted entries of `first`.
fn find<const KEY: usize>(ends: Words, entries: &[u8], first: Number, key: [u8; KEY]) -> Option<f32> {
    let width = KEY + 1;
    let key = number(key);
    let first = usize::from(first.0);
    // The table of ends starts with the total number of words.
    let start = if first == 0 { 0 } else { ends.get(first)? as usize };
    let end = ends.get(first + 1)? as usize;
    let entries = entries.get(start * width..end * width)?;
    let (mut low, mut high) = (0, entries.len() / width);
    while low < high {
        let middle = usize::midpoint(low, high);
        let entry = &entries[middle * width..(middle + 1) * width];
        let own: [u8; KEY] = *entry.first_chunk()?;
        match number(own).cmp(&key) {
            std::cmp::Ordering::Equal => return Some(exact(entry[KEY])),
            std::cmp::Ordering::Less => low = middle + 1,
            std::cmp::Ordering::Greater => high = middle,
        }
    }
    None
}

/// Returns the key as a number with the same ordering.
fn number<const KEY: usize>(key: [u8; KEY]) -> u64 {
    key.iter().fold(0, |number, &byte| number << 8 | u64::from(byte))
}

/// Decodes a stored count: twelve steps per doubling.
fn exact(byte: u8) -> f32 {
    static EXACT: LazyLock<[f32; 256]> =
        LazyLock::new(|| std::array::from_fn(|byte| (byte as f32 / 12.0).exp2()));
    EXACT[usize::from(byte)]
}
