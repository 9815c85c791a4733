//! What the editor has taught the desk: rules that are off, terms, words to leave alone. All of it can be listed and
//! taken back.

pub(crate) mod dictionary;
pub(crate) mod glossary;

use copydesk_check::{Glossary, LeftAlone, Options, Term};
use dictionary::LeftWord;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What is remembered; the dictionary lies in a file of its own, see [`dictionary`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Memory {
    /// What the library keeps.
    pub(crate) kept: Kept,
    /// The dictionary.
    pub(crate) words: BTreeSet<LeftWord>,
}

/// The part of the memory that the library keeps, as JSON. Names may be added, never changed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Kept {
    /// Rules that are off.
    pub(crate) rules_off: BTreeSet<String>,
    /// The glossary, by its words.
    pub(crate) terms: Vec<KeptTerm>,
}

/// A term of the glossary.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct KeptTerm {
    /// What is flagged.
    pub(crate) wrong: String,
    /// What shall stand there.
    pub(crate) right: Option<String>,
    /// Why.
    pub(crate) note: Option<String>,
}

impl Kept {
    /// Takes a term in, in place of one for the same words.
    pub(crate) fn put(&mut self, term: KeptTerm) {
        self.take_out(&term.wrong);
        let place = self
            .terms
            .partition_point(|other| key(&other.wrong) < key(&term.wrong));
        self.terms.insert(place, term);
    }

    /// Takes the term for these words out.
    pub(crate) fn take_out(&mut self, wrong: &str) {
        self.terms.retain(|other| key(&other.wrong) != key(wrong));
    }
}

impl Memory {
    /// What the engine needs of it.
    pub(crate) fn options(&self) -> Options {
        let mut left_alone = LeftAlone::default();
        for word in &self.words {
            left_alone.add(&word.words, word.rule.as_deref());
        }
        let terms = self.kept.terms.iter().map(|term| Term {
            wrong: term.wrong.clone(),
            right: term.right.clone(),
            note: term.note.clone(),
        });
        Options {
            off: self.kept.rules_off.clone(),
            glossary: Glossary::new(terms),
            left_alone,
            ..Options::default()
        }
    }
}

fn key(words: &str) -> String {
    words.trim().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::{Kept, KeptTerm};

    #[test]
    fn a_term_is_there_once_and_in_order() {
        let mut kept = Kept::default();
        let term = |wrong: &str, right: &str| KeptTerm {
            wrong: wrong.to_owned(),
            right: Some(right.to_owned()),
            note: None,
        };
        for (wrong, right) in [("Zone", "a"), ("email", "b"), ("zone", "c")] {
            kept.put(term(wrong, right));
        }
        assert_eq!(kept.terms, [term("email", "b"), term("zone", "c")]);
        kept.take_out(" EMAIL ");
        assert_eq!(kept.terms, [term("zone", "c")]);
    }
}
