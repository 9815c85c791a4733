//! `cargo xtask quality CASES.jsonl…`: measures how often each rule is right on annotated cases.
//!
//! A row is an article with its annotated errors, as in `gold.jsonl` of a golden article; a row without any is clean
//! prose. The cases are not in the repository; the results are written to `docs/quality.json`, from which the rule
//! manual takes the figures of each page.

use crate::generated::Generated;
use copydesk_check::{Engine, Options};
use copydesk_tests::golden::{Golden, cases};
use copydesk_tests::score::Found;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// The results of all rules.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Quality {
    /// Number of articles with annotated errors.
    pub(crate) marked_articles: usize,
    /// Number of annotated errors in them.
    pub(crate) marked_places: usize,
    /// Number of words in articles without any.
    pub(crate) clean_words: usize,
    /// The results of each rule, by its id. A rule without issues has no entry.
    pub(crate) rules: BTreeMap<String, Tally>,
}

/// The results of one rule.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Tally {
    /// Issues in articles with annotated errors.
    pub(crate) issues: usize,
    /// Of these, those that touch an annotated error.
    pub(crate) right: usize,
    /// Issues at an annotated error that has an annotated correction.
    pub(crate) fixable: usize,
    /// Of these, those whose first suggestion is that correction.
    pub(crate) fixed: usize,
    /// Issues in clean prose.
    pub(crate) clean_issues: usize,
}

/// Fewer issues than this say nothing of a rule's precision.
const ENOUGH: usize = 10;

/// Rules for kinds of errors that the cases do not mark as a matter of course: whether an issue touches a marked place is
/// chance, and no precision. `spelling.unknown-word` is among them since the misspellings that the articles have of their
/// own are not marked: all 25 words that it flagged elsewhere were misspelt.
const NOT_MARKED: &[&str] = &[
    "consistency.acronym-unexplained",
    "consistency.form-of-address",
    "consistency.reporting-tense",
    "consistency.term-spelling",
    "spelling.unknown-word",
    "style.long-sentence",
    "typography.apostrophe-habit",
    "typography.breaking-space",
    "typography.glued-throughout",
    "typography.imperial-unit",
];

/// Whether the cases mark the kind of error that this rule finds.
pub(crate) fn is_marked(rule: &str) -> bool {
    !NOT_MARKED.contains(&rule)
}

impl Tally {
    /// Share of the issues that touch an annotated error; `None` if there are too few issues.
    pub(crate) fn precision(self) -> Option<f64> {
        (self.issues >= ENOUGH).then(|| self.right as f64 / self.issues as f64)
    }

    /// Share of the annotated corrections that are the first suggestion; `None` without annotated corrections.
    pub(crate) fn fixed_first(self) -> Option<f64> {
        (self.fixable > 0).then(|| self.fixed as f64 / self.fixable as f64)
    }

    fn add(&mut self, other: Self) {
        self.issues += other.issues;
        self.right += other.right;
        self.fixable += other.fixable;
        self.fixed += other.fixed;
        self.clean_issues += other.clean_issues;
    }
}

impl Quality {
    /// Issues per 1,000 words of clean prose.
    pub(crate) fn per_thousand(&self, clean_issues: usize) -> Option<f64> {
        (self.clean_words > 0).then(|| 1000.0 * clean_issues as f64 / self.clean_words as f64)
    }

    /// Reads the last results; `None` if there are none yet.
    pub(crate) fn stored(root: &Path) -> Option<Self> {
        serde_json::from_str(&std::fs::read_to_string(path(root)).ok()?).ok()
    }

    /// Returns the file with the results.
    pub(crate) fn file(&self, root: &Path) -> Generated {
        let mut content = serde_json::to_string_pretty(self).unwrap_or_default();
        content.push('\n');
        Generated {
            path: path(root),
            content,
        }
    }

    /// Runs the rules over the cases in these files. Each rule that is off by default runs alone.
    ///
    /// # Errors
    /// If a file cannot be read.
    pub(crate) fn measure(files: &[&str]) -> Result<Self, String> {
        let off: BTreeSet<String> = copydesk_check::rules()
            .iter()
            .filter(|rule| !rule.default_on)
            .map(|rule| rule.id.to_owned())
            .collect();
        let alone = (!off.is_empty()).then(|| {
            copydesk_check::engine(Options {
                only: Some(off),
                ..Options::default()
            })
        });
        let engines: Vec<Engine> = std::iter::once(copydesk_check::engine(Options::default()))
            .chain(alone)
            .collect();
        let mut quality = Self::default();
        for file in files {
            for case in cases(Path::new(file))? {
                quality.take(&case, &engines);
            }
        }
        Ok(quality)
    }

    fn take(&mut self, case: &Golden, engines: &[Engine]) {
        let text = String::from_utf8_lossy(&case.bytes);
        if case.gold.is_empty() {
            self.clean_words += words(&text);
        } else {
            self.marked_articles += 1;
            self.marked_places += case.gold.iter().filter(|place| !place.optional).count();
        }
        let chars: Vec<char> = text.chars().collect();
        for found in engines.iter().flat_map(|engine| case.check(engine)) {
            let tally = judge(case, &chars, &found);
            self.rules.entry(found.rule).or_default().add(tally);
        }
    }

    /// Formats the results as a table.
    pub(crate) fn table(&self) -> String {
        let mut out = format!(
            "{} marked articles with {} places, {} words of clean prose\n\n{:<44} {:>6} {:>9} {:>8} {:>6} {:>9}\n",
            self.marked_articles,
            self.marked_places,
            self.clean_words,
            "rule",
            "issues",
            "precision",
            "fixed",
            "clean",
            "per 1,000"
        );
        let mut all = Tally::default();
        let mut silent = Vec::new();
        for rule in copydesk_check::rules() {
            match self.rules.get(rule.id) {
                Some(tally) => {
                    all.add(*tally);
                    self.row(&mut out, rule.id, *tally);
                }
                None => silent.push(rule.id),
            }
        }
        self.row(&mut out, "all", all);
        if !silent.is_empty() {
            let _ = writeln!(out, "\nsaid nothing: {}", silent.join(", "));
        }
        out
    }

    fn row(&self, out: &mut String, name: &str, tally: Tally) {
        let share = |value: Option<f64>| value.map_or_else(|| "–".to_owned(), |value| format!("{value:.2}"));
        let _ = writeln!(
            out,
            "{name:<44} {:>6} {:>9} {:>8} {:>6} {:>9}",
            tally.issues,
            share(tally.precision()),
            share(tally.fixed_first()),
            tally.clean_issues,
            self.per_thousand(tally.clean_issues)
                .map_or_else(|| "–".to_owned(), |value| format!("{value:.3}"))
        );
    }
}

fn path(root: &Path) -> PathBuf {
    root.join("docs/quality.json")
}

/// Counts one issue for its rule.
fn judge(case: &Golden, text: &[char], found: &Found) -> Tally {
    if case.gold.is_empty() {
        return Tally {
            clean_issues: 1,
            ..Tally::default()
        };
    }
    let near: Vec<_> = case.gold.iter().filter(|place| found.touches(place)).collect();
    let fixable = near.iter().any(|place| !place.fixes.is_empty());
    Tally {
        issues: 1,
        right: usize::from(!near.is_empty()),
        fixable: usize::from(fixable),
        fixed: usize::from(near.iter().any(|place| found.fixes(place, text))),
        clean_issues: 0,
    }
}

/// Counts runs of letters and digits: the words of "per 1,000 words".
fn words(text: &str) -> usize {
    text.split(|ch: char| !(ch.is_alphanumeric() || ch == '_'))
        .filter(|word| !word.is_empty())
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_of_kinds_that_are_not_marked_names_rules() {
        for id in NOT_MARKED {
            assert!(copydesk_check::rules().iter().any(|rule| rule.id == *id), "{id}");
        }
    }

    /// What is wrong more often than right stays off until it is better.
    #[test]
    fn rules_that_are_on_are_right_more_often_than_wrong() {
        let quality = Quality::stored(&crate::generated::root()).expect("docs/quality.json");
        for rule in copydesk_check::rules()
            .iter()
            .filter(|rule| rule.default_on && is_marked(rule.id))
        {
            let precision = quality.rules.get(rule.id).and_then(|tally| tally.precision());
            assert!(
                precision.is_none_or(|precision| precision >= 0.5),
                "{}: {precision:?}",
                rule.id
            );
        }
    }

    #[test]
    fn shares_of_nothing_are_not_told() {
        assert_eq!(Tally::default().precision(), None);
        let few = Tally {
            issues: 2,
            right: 2,
            ..Tally::default()
        };
        assert_eq!(few.precision(), None);
        assert_eq!(Quality::default().per_thousand(3), None);
        assert_eq!(words("L’an 2000, c’est fini."), 6);
    }
}
