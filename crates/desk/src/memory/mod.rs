//! What the editor has taught the desk: rules that are off, terms, words to leave alone. All of it can be listed and
//! taken back.

pub(crate) mod acceptance;
mod article;
pub(crate) mod dictionary;
pub(crate) mod glossary;

pub(crate) use article::{ArticleRules, RuleStep};

use crate::error::DeskError;
use copydesk_check::{Glossary, HouseStyle, LeftAlone, Options, Required, RuleMeta, Term};
use copydesk_store::Sha256;
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

/// A term of the glossary: words that shall not stand, or words that shall stand where the source has others.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct KeptTerm {
    /// What is flagged; empty where the term is required.
    pub(crate) wrong: String,
    /// What shall stand there; of a required term any of several, parted by [`OR`].
    pub(crate) right: Option<String>,
    /// Why.
    pub(crate) note: Option<String>,
    /// The words of the source for which `right` is required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) source: Option<String>,
    /// The language of a required term, as a tag; `None` for any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) language: Option<String>,
}

/// What parts the renderings of a required term.
pub(crate) const OR: char = '|';

impl KeptTerm {
    /// What it is known by: one term for the same words.
    fn key(&self) -> (String, bool) {
        match &self.source {
            Some(source) => (key(source), true),
            None => (key(&self.wrong), false),
        }
    }

    /// Whether it says something: words to flag, or words to require and what for.
    pub(crate) fn is_whole(&self) -> bool {
        let filled = |text: &str| text.chars().any(char::is_alphanumeric);
        match &self.source {
            Some(source) => filled(source) && self.right.as_deref().is_some_and(filled),
            None => filled(&self.wrong),
        }
    }
}

impl Kept {
    /// Whether a rule is on.
    pub(crate) fn speaks(&self, rule: &RuleMeta) -> bool {
        !self.rules_off.contains(rule.id) && (rule.default_on || self.rules_on.contains(rule.id))
    }

    /// Takes a term in, in place of one for the same words.
    pub(crate) fn put(&mut self, term: KeptTerm) {
        self.take_out(&term);
        let place = self.terms.partition_point(|other| other.key() < term.key());
        self.terms.insert(place, term);
    }

    /// Takes the term for the same words out.
    pub(crate) fn take_out(&mut self, term: &KeptTerm) {
        self.terms.retain(|other| other.key() != term.key());
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

    /// A name for all of it that says something of what the rules find: where it is the same, they find the same.
    ///
    /// It goes by how this build writes the parts, so that another build may count once too often, never too seldom.
    pub(crate) fn edition(&self) -> String {
        let Self {
            kept,
            words,
            shared,
            house,
            lowered,
            // Tells nothing of what is found.
            shared_fault: _,
        } = self;
        let Kept {
            rules_off,
            rules_on,
            terms,
            shared_dictionary: _,
            learned_since: _,
        } = kept;
        let all = format!(
            "{} {rules_off:?} {rules_on:?} {terms:?} {words:?} {shared:?} {house:?} {lowered:?}",
            env!("CARGO_PKG_VERSION")
        );
        let mut name = Sha256::of(all.as_bytes()).to_string();
        name.truncate(16);
        name
    }

    /// What the engine needs of it.
    pub(crate) fn options(&self) -> Options {
        let mut left_alone = LeftAlone::default();
        for word in self.words.iter().chain(&self.shared) {
            left_alone.add(&word.words, word.rule.as_deref());
        }
        let (required, flagged): (Vec<&KeptTerm>, Vec<_>) =
            self.kept.terms.iter().partition(|term| term.source.is_some());
        let flagged = flagged.into_iter().map(|term| Term {
            wrong: term.wrong.clone(),
            right: term.right.clone(),
            note: term.note.clone(),
        });
        let required = required.into_iter().map(|term| Required {
            source: term.source.clone().unwrap_or_default(),
            right: renderings(term.right.as_deref().unwrap_or_default()),
            language: term.language.clone(),
            note: term.note.clone(),
        });
        Options {
            off: self.kept.rules_off.clone(),
            on: self.kept.rules_on.clone(),
            glossary: Glossary::new(flagged).requiring(required),
            left_alone,
            house: self.house.clone(),
            lowered: self.lowered.clone(),
            ..Options::default()
        }
    }
}

/// The renderings of a required term, the best first.
pub(crate) fn renderings(right: &str) -> Vec<String> {
    let parts = right.split(OR).map(|part| part.trim().to_owned());
    parts.filter(|part| !part.is_empty()).collect()
}

fn key(words: &str) -> String {
    words.trim().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::{Kept, KeptTerm, Memory, renderings};

    #[test]
    fn an_edition_goes_by_what_the_rules_find() {
        let plain = Memory::default();
        let mut same = plain.clone();
        same.kept.learned_since = 5;
        assert_eq!(same.edition(), plain.edition());
        let mut others: Vec<Memory> = std::iter::repeat_n(plain, 5).collect();
        others[1].kept.rules_off.insert("a.b".to_owned());
        others[2].kept.rules_on.insert("a.b".to_owned());
        others[3].lowered.insert("a.b".to_owned());
        others[4].kept.put(KeptTerm {
            wrong: "a.b".to_owned(),
            ..KeptTerm::default()
        });
        let names: std::collections::BTreeSet<_> = others.iter().map(Memory::edition).collect();
        assert_eq!(names.len(), others.len());
    }

    #[test]
    fn a_term_is_there_once_and_in_order() {
        let mut kept = Kept::default();
        let term = |wrong: &str, right: &str| KeptTerm {
            wrong: wrong.to_owned(),
            right: Some(right.to_owned()),
            ..KeptTerm::default()
        };
        for (wrong, right) in [("Zone", "a"), ("email", "b"), ("zone", "c")] {
            kept.put(term(wrong, right));
        }
        assert_eq!(kept.terms, [term("email", "b"), term("zone", "c")]);
        kept.take_out(&term(" EMAIL ", ""));
        assert_eq!(kept.terms, [term("zone", "c")]);
        // What the source says is another matter.
        let required = KeptTerm {
            source: Some("Zone".to_owned()),
            ..term("", "secteur | zone")
        };
        kept.put(required.clone());
        assert_eq!(kept.terms, [term("zone", "c"), required.clone()]);
        assert_eq!(
            renderings(required.right.as_deref().unwrap_or_default()),
            ["secteur", "zone"]
        );
        assert!(
            required.is_whole()
                && !KeptTerm {
                    right: None,
                    ..required
                }
                .is_whole()
        );
    }
}
