//! What the editor has taught the desk: rules that are off, terms, words to leave alone. All of it can be listed and
//! taken back.

pub(crate) mod acceptance;
pub(crate) mod dictionary;
pub(crate) mod glossary;

use crate::error::DeskError;
use copydesk_check::{Glossary, HouseStyle, LeftAlone, Options, RuleMeta, Term};
use dictionary::LeftWord;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

/// What is remembered; the dictionaries lie in files of their own, see [`dictionary`].
#[derive(Clone, Debug, Default)]
pub(crate) struct Memory {
    /// What the library keeps.
    pub(crate) kept: Kept,
    /// The editor's own dictionary.
    pub(crate) words: BTreeSet<LeftWord>,
    /// The dictionary that a team shares.
    pub(crate) shared: BTreeSet<LeftWord>,
    /// Why the shared dictionary could not be read the last time; its words are those that were read before.
    pub(crate) shared_fault: Option<Arc<DeskError>>,
    /// The house style that the settings hold.
    pub(crate) house: HouseStyle,
    /// Rules that weigh one step less, since the editor keeps rejecting them.
    pub(crate) lowered: BTreeSet<String>,
}

/// The part of the memory that the library keeps, as JSON. Names may be added, never changed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Kept {
    /// Rules that are off.
    pub(crate) rules_off: BTreeSet<String>,
    /// Rules off by default that the editor turned on.
    pub(crate) rules_on: BTreeSet<String>,
    /// Where the shared dictionary lies, if there is one.
    pub(crate) shared_dictionary: Option<PathBuf>,
    /// Decisions up to this time are not learned from, in milliseconds since 1970.
    pub(crate) learned_since: i64,
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
    /// Whether a rule is on.
    pub(crate) fn speaks(&self, rule: &RuleMeta) -> bool {
        !self.rules_off.contains(rule.id) && (rule.default_on || self.rules_on.contains(rule.id))
    }

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
    /// Reads the shared dictionary anew. Where that fails the words so far stay, and the fault is kept to be said.
    pub(crate) fn read_shared(&mut self) {
        let Some(path) = &self.kept.shared_dictionary else {
            self.shared.clear();
            self.shared_fault = None;
            return;
        };
        // That it is gone is said: a disk that is not there looks just so.
        match dictionary::read_present(path) {
            Ok(words) => {
                self.shared = words;
                self.shared_fault = None;
            }
            Err(error) => {
                tracing::warn!(code = error.code(), "the shared dictionary could not be read");
                self.shared_fault = Some(Arc::new(error.into()));
            }
        }
    }

    /// What the engine needs of it.
    pub(crate) fn options(&self) -> Options {
        let mut left_alone = LeftAlone::default();
        for word in self.words.iter().chain(&self.shared) {
            left_alone.add(&word.words, word.rule.as_deref());
        }
        let terms = self.kept.terms.iter().map(|term| Term {
            wrong: term.wrong.clone(),
            right: term.right.clone(),
            note: term.note.clone(),
        });
        Options {
            off: self.kept.rules_off.clone(),
            on: self.kept.rules_on.clone(),
            glossary: Glossary::new(terms),
            left_alone,
            house: self.house.clone(),
            lowered: self.lowered.clone(),
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
