//! The profile: what the editor taught the backend. Rules that are off, glossary terms, words not to flag. All of it can be
//! listed and removed again.

pub(crate) mod acceptance;
mod article;
pub(crate) mod dictionary;
pub(crate) mod glossary;

pub(crate) use article::{ArticleSettings, ArticleStep, StepChange};

use crate::error::BackendError;
use copydesk_check::{
    Glossary, HouseStyle, IgnoredWords, Options, Required, RuleMeta, SuggestionLimit, Term,
};
use copydesk_store::Sha256;
use dictionary::IgnoredWord;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

/// The profile; the dictionaries are in separate files, see [`dictionary`].
#[derive(Clone, Debug, Default)]
pub(crate) struct Profile {
    /// The part stored in the library.
    pub(crate) kept: StoredProfile,
    /// The editor's own dictionary.
    pub(crate) words: BTreeSet<IgnoredWord>,
    /// The shared dictionary of a team.
    pub(crate) shared: BTreeSet<IgnoredWord>,
    /// Why the shared dictionary could not be read the last time; `shared` then has the words read before.
    pub(crate) shared_fault: Option<Arc<BackendError>>,
    /// The house style from the settings.
    pub(crate) house: HouseStyle,
    /// How many suggestions an issue may have, from the settings.
    pub(crate) suggestions: SuggestionLimit,
    /// Rules whose severity is lowered by one level, since the editor keeps rejecting their issues.
    pub(crate) lowered: BTreeSet<String>,
}

/// The part of the profile stored in the library, as JSON. Fields may be added, never renamed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct StoredProfile {
    /// Rules that are off.
    pub(crate) rules_off: BTreeSet<String>,
    /// Rules off by default that the editor turned on.
    pub(crate) rules_on: BTreeSet<String>,
    /// Path of the shared dictionary, if there is one.
    pub(crate) shared_dictionary: Option<PathBuf>,
    /// Decisions up to this time do not count for acceptance, in milliseconds since 1970.
    pub(crate) learned_since: i64,
    /// The glossary, sorted by its words.
    pub(crate) terms: Vec<StoredTerm>,
}

/// A glossary term: words to flag, or words that are required where the source has certain others.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct StoredTerm {
    /// The flagged words; empty if the term is required.
    pub(crate) wrong: String,
    /// The replacement; for a required term, its accepted translations, separated by [`OR`].
    pub(crate) right: Option<String>,
    /// Note shown with the issue.
    pub(crate) note: Option<String>,
    /// The words of the source for which `right` is required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) source: Option<String>,
    /// The language of a required term, as a tag; `None` for any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) language: Option<String>,
}

/// Separates the accepted translations of a required term.
pub(crate) const OR: char = '|';

impl StoredTerm {
    /// The key of the term: there is at most one term per key.
    fn key(&self) -> (String, bool) {
        match &self.source {
            Some(source) => (key(source), true),
            None => (key(&self.wrong), false),
        }
    }

    /// Whether the term is complete: words to flag, or a source term and its required translation.
    pub(crate) fn is_whole(&self) -> bool {
        let filled = |text: &str| text.chars().any(char::is_alphanumeric);
        match &self.source {
            Some(source) => filled(source) && self.right.as_deref().is_some_and(filled),
            None => filled(&self.wrong),
        }
    }
}

impl StoredProfile {
    /// Whether a rule is on.
    pub(crate) fn speaks(&self, rule: &RuleMeta) -> bool {
        !self.rules_off.contains(rule.id) && (rule.default_on || self.rules_on.contains(rule.id))
    }

    /// Adds a term, or replaces the one with the same key.
    pub(crate) fn put(&mut self, term: StoredTerm) {
        self.take_out(&term);
        let place = self.terms.partition_point(|other| other.key() < term.key());
        self.terms.insert(place, term);
    }

    /// Removes the term with the same key.
    pub(crate) fn take_out(&mut self, term: &StoredTerm) {
        self.terms.retain(|other| other.key() != term.key());
    }
}

impl Profile {
    /// Reads the shared dictionary again. If that fails, the words read before stay in use and the error is kept for
    /// the editor.
    pub(crate) fn read_shared(&mut self) {
        let Some(path) = &self.kept.shared_dictionary else {
            self.shared.clear();
            self.shared_fault = None;
            return;
        };
        // A missing file is an error: the disk may just not be mounted.
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

    /// A fingerprint of everything that affects findings: with the same fingerprint, the rules find the same issues.
    ///
    /// It is based on the `Debug` output of this build, so that another build may re-count needlessly, but never too
    /// seldom.
    pub(crate) fn fingerprint(&self) -> String {
        let Self {
            kept,
            words,
            shared,
            house,
            lowered,
            // Do not affect which issues are found.
            suggestions: _,
            shared_fault: _,
        } = self;
        let StoredProfile {
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

    /// The glossary: terms to flag, and terms with required translations.
    pub(crate) fn terms(&self) -> (Vec<Term>, Vec<Required>) {
        let (required, flagged): (Vec<&StoredTerm>, Vec<_>) =
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
        (flagged.collect(), required.collect())
    }

    /// The engine's options.
    pub(crate) fn options(&self) -> Options {
        let mut ignored_words = IgnoredWords::default();
        for word in self.words.iter().chain(&self.shared) {
            ignored_words.add(&word.words, word.rule.as_deref());
        }
        let (flagged, required) = self.terms();
        Options {
            off: self.kept.rules_off.clone(),
            on: self.kept.rules_on.clone(),
            glossary: Glossary::new(flagged).requiring(required),
            ignored_words,
            house: self.house.clone(),
            lowered: self.lowered.clone(),
            suggestions: self.suggestions,
            ..Options::default()
        }
    }
}

/// The accepted translations of a required term, best first.
pub(crate) fn renderings(right: &str) -> Vec<String> {
    let parts = right.split(OR).map(|part| part.trim().to_owned());
    parts.filter(|part| !part.is_empty()).collect()
}

fn key(words: &str) -> String {
    words.trim().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::{Profile, StoredProfile, StoredTerm, renderings};

    #[test]
    fn an_edition_goes_by_what_the_rules_find() {
        let plain = Profile::default();
        let mut same = plain.clone();
        same.kept.learned_since = 5;
        assert_eq!(same.fingerprint(), plain.fingerprint());
        let mut others: Vec<Profile> = std::iter::repeat_n(plain, 5).collect();
        others[1].kept.rules_off.insert("a.b".to_owned());
        others[2].kept.rules_on.insert("a.b".to_owned());
        others[3].lowered.insert("a.b".to_owned());
        others[4].kept.put(StoredTerm {
            wrong: "a.b".to_owned(),
            ..StoredTerm::default()
        });
        let names: std::collections::BTreeSet<_> = others.iter().map(Profile::fingerprint).collect();
        assert_eq!(names.len(), others.len());
    }

    #[test]
    fn a_term_is_there_once_and_in_order() {
        let mut kept = StoredProfile::default();
        let term = |wrong: &str, right: &str| StoredTerm {
            wrong: wrong.to_owned(),
            right: Some(right.to_owned()),
            ..StoredTerm::default()
        };
        for (wrong, right) in [("Zone", "a"), ("email", "b"), ("zone", "c")] {
            kept.put(term(wrong, right));
        }
        assert_eq!(kept.terms, [term("email", "b"), term("zone", "c")]);
        kept.take_out(&term(" EMAIL ", ""));
        assert_eq!(kept.terms, [term("zone", "c")]);
        // A required term has a different key than a flagged one with the same words.
        let required = StoredTerm {
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
                && !StoredTerm {
                    right: None,
                    ..required
                }
                .is_whole()
        );
    }
}
