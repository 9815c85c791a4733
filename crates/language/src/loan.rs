//! French equivalents of borrowed English words and phrases, from the French Wiktionary.

use crate::english;
use crate::table::{Strings, automaton};
use crate::word::fold;
use fst::raw::Fst;
use std::sync::LazyLock;

static WORDS: LazyLock<Fst<&'static [u8]>> =
    LazyLock::new(|| automaton(include_bytes!(concat!(env!("OUT_DIR"), "/loan.words.fst"))));
static PHRASES: LazyLock<Fst<&'static [u8]>> =
    LazyLock::new(|| automaton(include_bytes!(concat!(env!("OUT_DIR"), "/loan.phrases.fst"))));
const EQUIVALENTS: Strings = Strings::new(include_bytes!(concat!(env!("OUT_DIR"), "/loan.equivalents")));

/// Maximum number of words in a loan.
pub const MAX_WORDS: usize = 4;

/// Returns French equivalents of `phrase`, English in any case, most usual first. If it is inflected and has none of
/// its own, those of its base are returned, and the second value is true. Empty if the dictionary has none, or only a
/// description.
///
/// ```
/// let (equivalents, inflected) = copydesk_language::loan::equivalents("grooming");
/// assert_eq!((equivalents, inflected), (vec!["toilettage"], false));
/// ```
pub fn equivalents(phrase: &str) -> (Vec<&'static str>, bool) {
    let key = fold(phrase).replace('-', " ");
    let own = list(&key);
    if !own.is_empty() || key.contains(' ') {
        return (own, false);
    }
    let found = english::bases(&key)
        .into_iter()
        .filter(|base| *base != key)
        .map(|base| list(&base))
        .find(|list| !list.is_empty());
    found.map_or((Vec::new(), false), |list| (list, true))
}

/// Whether the dictionary has an entry for this phrase of two or more English words: French uses it unchanged.
///
/// ```
/// assert!(copydesk_language::loan::is_phrase("big band") && copydesk_language::loan::is_phrase("food trucks"));
/// assert!(!copydesk_language::loan::is_phrase("vacation spot"));
/// ```
pub fn is_phrase(phrase: &str) -> bool {
    let key = fold(phrase).replace('-', " ");
    let singular = key.strip_suffix('s').unwrap_or(&key);
    [&key, singular]
        .into_iter()
        .any(|key| PHRASES.get(key.as_bytes()).is_some())
}

fn list(key: &str) -> Vec<&'static str> {
    WORDS
        .get(key.as_bytes())
        .map(|output| EQUIVALENTS.get(output.value() as usize).split('\t').collect())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::equivalents;

    #[test]
    fn english_has_french_equivalents() {
        for (phrase, equivalent) in [
            ("Grooming", "toilettage"),
            ("Spark Plug", "bougie d'allumage"),
            ("regex", "expression régulière"),
        ] {
            let (found, _) = equivalents(phrase);
            assert!(found.contains(&equivalent), "{phrase}: {found:?}");
        }
        for word in ["week-end", "football", "the", "maison", "xqz"] {
            assert!(equivalents(word).0.is_empty(), "{word}: {:?}", equivalents(word));
        }
    }
}
