//! English words and phrases with similar meanings: WordNet, MyThes and Moby combined.
//!
//! Only relations to French words are kept: the other word is spelled like a French one, except for accents and regular
//! endings (see [`crate::bilingual`]).

use crate::english;
use crate::table::{Strings, Words, automaton};
use crate::word::fold;
use fst::raw::Fst;
use std::sync::LazyLock;

static KEYS: LazyLock<Fst<&'static [u8]>> =
    LazyLock::new(|| automaton(include_bytes!(concat!(env!("OUT_DIR"), "/thesaurus.keys.fst"))));
const ENDS: Words = Words::new(include_bytes!(concat!(env!("OUT_DIR"), "/thesaurus.ends")));
const LISTS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/thesaurus.lists"));
const VALUES: Strings = Strings::new(include_bytes!(concat!(env!("OUT_DIR"), "/thesaurus.values")));

/// A word related to another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Related {
    /// The other word, in English and lower case.
    pub word: &'static str,
    /// How close it is: 1 for a synonym that several sources agree on, down to 1/15.
    pub weight: f32,
}

/// Returns the words that the thesauri relate to `phrase`, in either direction, nearest first. `phrase` is one or more
/// words, in any case; if it is inflected (`vacation spots`), the relations of its base follow its own.
pub fn related(phrase: &str) -> Vec<Related> {
    let key = key(phrase);
    let mut out: Vec<Related> = list(&key);
    let (start, last) = key
        .rsplit_once(' ')
        .map_or(("", key.as_str()), |(start, last)| (start, last));
    for base in english::bases(last).iter().filter(|base| *base != last) {
        let whole = if start.is_empty() {
            base.clone()
        } else {
            format!("{start} {base}")
        };
        for related in list(&whole) {
            if !out.iter().any(|known| known.word == related.word) {
                out.push(related);
            }
        }
    }
    out
}

/// Whether the thesauri list `phrase`, which has two or more words: `vacation spot`.
pub fn is_phrase(phrase: &str) -> bool {
    let key = key(phrase);
    key.contains(' ') && KEYS.get(key.as_bytes()).is_some()
}

/// Returns all words that [`related`] can return, in alphabetical order: English words that are spelled like French ones,
/// except for accents and regular endings.
pub fn values() -> impl Iterator<Item = &'static str> {
    (0..VALUES.len()).map(|index| VALUES.get(index))
}

/// Returns the index of a word among all words that [`related`] can return.
pub(crate) fn number(word: &str) -> Option<usize> {
    let (mut low, mut high) = (0, VALUES.len());
    while low < high {
        let middle = usize::midpoint(low, high);
        match VALUES.get(middle).cmp(word) {
            std::cmp::Ordering::Equal => return Some(middle),
            std::cmp::Ordering::Less => low = middle + 1,
            std::cmp::Ordering::Greater => high = middle,
        }
    }
    None
}

fn key(phrase: &str) -> String {
    fold(phrase.trim()).replace(['-', '_'], " ")
}

fn list(key: &str) -> Vec<Related> {
    let Some(rank) = KEYS.get(key.as_bytes()).map(|output| output.value() as usize) else {
        return Vec::new();
    };
    let start = if rank == 0 {
        0
    } else {
        ENDS.get(rank - 1).unwrap_or(0) as usize
    };
    let end = ENDS.get(rank).unwrap_or(0) as usize;
    let mut bytes = LISTS.get(start..end).unwrap_or_default();
    let mut out = Vec::new();
    while let [count, weight, rest @ ..] = bytes {
        let len = usize::from(*count) * 2;
        let Some((numbers, after)) = rest.split_at_checked(len) else {
            break;
        };
        out.extend(numbers.chunks_exact(2).map(|number| Related {
            word: VALUES.get(usize::from(u16::from_le_bytes([number[0], number[1]]))),
            weight: f32::from(*weight) / 15.0,
        }));
        bytes = after;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn related_words_are_french() {
        for (phrase, word) in [
            ("significance", "importance"),
            ("event", "occasion"),
            ("query", "question"),
            ("worldwide", "international"),
            ("Vacation Spot", "country"),
            ("dialogue", "discussion"),
            ("queries", "question"),
        ] {
            let found = related(phrase);
            assert!(
                found.iter().any(|related| related.word == word),
                "{phrase}: {found:?}"
            );
            assert!(
                found
                    .iter()
                    .all(|related| related.weight > 0.0 && related.weight <= 1.0)
            );
        }
        assert!(
            is_phrase("state of affairs") && !is_phrase("event") && !is_phrase("imaginative and prescient")
        );
        assert!(related("xqz").is_empty());
    }
}
