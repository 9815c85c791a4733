//! Word look-up in compiled automata, with a cache: a text repeats the same few thousand words, and rules look up each
//! of them many times. A cached result costs a twentieth of a look-up in an automaton.

use crate::table::automaton;
use fst::raw::Fst;
use rustc_hash::FxHasher;
use std::cell::RefCell;
use std::hash::Hasher;
use std::sync::OnceLock;

/// The automata that share the cache.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Table {
    /// Forms of the French lexicon.
    French,
    /// Forms of the English lexicon.
    English,
    /// Frequencies of French words.
    FrenchFrequency,
    /// Frequencies of English words.
    EnglishFrequency,
    /// Numbers of forms among the collocations.
    CollocationForms,
    /// Numbers of lemmas among the collocations.
    CollocationLemmas,
}

/// A compiled automaton from words to numbers below 2³².
pub(crate) struct Lookup {
    table: Table,
    bytes: &'static [u8],
    opened: OnceLock<Fst<&'static [u8]>>,
}

impl Lookup {
    /// Creates a look-up of the table that the build script wrote into `bytes`.
    pub(crate) const fn new(table: Table, bytes: &'static [u8]) -> Self {
        Self {
            table,
            bytes,
            opened: OnceLock::new(),
        }
    }

    /// Returns the automaton.
    pub(crate) fn automaton(&self) -> &Fst<&'static [u8]> {
        self.opened.get_or_init(|| automaton(self.bytes))
    }

    /// Returns the number of `word`, which must be spelled exactly as its key.
    pub(crate) fn get(&self, word: &str) -> Option<u32> {
        let ask = || {
            self.automaton()
                .get(word.as_bytes())
                .map(|output| output.value() as u32)
        };
        let Some(asked) = Asked::new(self.table, word) else {
            return ask();
        };
        RECENT.with_borrow_mut(|recent| {
            let place = asked.place(self.table);
            if recent.is_empty() {
                recent.resize(PLACES, Answered::NOTHING);
            }
            // `place` is taken modulo the length.
            let answered = &mut recent[place];
            if answered.asked != asked {
                *answered = Answered { asked, number: ask() };
            }
            answered.number
        })
    }
}

/// Number of cached results per thread, 32 bytes each. Enough for the words of an article and their comparisons.
const PLACES: usize = 1 << 14;
/// Longer words (in bytes) are not cached.
const MAX_CACHED: usize = 22;

thread_local! {
    static RECENT: RefCell<Vec<Answered>> = const { RefCell::new(Vec::new()) };
}

/// A table and a word, as the key of the cache.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Asked {
    /// The table's number from 1.
    table: u8,
    len: u8,
    word: [u8; MAX_CACHED],
}

#[derive(Clone, Copy)]
struct Answered {
    asked: Asked,
    number: Option<u32>,
}

impl Answered {
    const NOTHING: Self = Self {
        asked: Asked {
            table: 0,
            len: 0,
            word: [0; MAX_CACHED],
        },
        number: None,
    };
}

impl Asked {
    fn new(table: Table, word: &str) -> Option<Self> {
        let mut asked = Self {
            table: table as u8 + 1,
            len: word.len() as u8,
            word: [0; MAX_CACHED],
        };
        asked.word.get_mut(..word.len())?.copy_from_slice(word.as_bytes());
        Some(asked)
    }

    /// Returns the index in the cache.
    fn place(&self, table: Table) -> usize {
        let mut hasher = FxHasher::default();
        hasher.write(&self.word[..usize::from(self.len)]);
        hasher.write_u8(table as u8);
        (hasher.finish() >> 20) as usize % PLACES
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    static FRENCH: Lookup = Lookup::new(
        Table::FrenchFrequency,
        include_bytes!(concat!(env!("OUT_DIR"), "/frequency.fr.fst")),
    );
    static ENGLISH: Lookup = Lookup::new(
        Table::EnglishFrequency,
        include_bytes!(concat!(env!("OUT_DIR"), "/frequency.en.fst")),
    );

    proptest! {
        /// The cache never changes the result of the automaton.
        #[test]
        fn the_cache_does_not_change_results(words in proptest::collection::vec("[a-eé]{0,4}|the|de|anticonstitutionnellement", 0..200)) {
            for word in words.iter().chain(&words) {
                for table in [&FRENCH, &ENGLISH] {
                    let direct = table.automaton().get(word.as_bytes()).map(|output| output.value() as u32);
                    prop_assert_eq!(table.get(word), direct);
                }
            }
        }
    }
}
