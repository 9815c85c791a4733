//! How often each rule was right on annotated cases: the confidence that the editor sees.
//!
//! `cargo xtask quality` measures, and writes `quality.json`.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The results of all rules.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quality {
    /// Number of articles with annotated errors.
    pub marked_articles: usize,
    /// Number of annotated errors in them.
    pub marked_places: usize,
    /// Number of words in articles without any.
    pub clean_words: usize,
    /// The results of each rule, by its id. A rule without issues has no entry.
    pub rules: BTreeMap<String, Tally>,
}

/// The results of one rule.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// Issues in articles with annotated errors.
    pub issues: usize,
    /// Of these, those that touch an annotated error.
    pub right: usize,
    /// Issues at an annotated error that has an annotated correction.
    pub fixable: usize,
    /// Of these, those whose first suggestion is that correction.
    pub fixed: usize,
    /// Issues in clean prose.
    pub clean_issues: usize,
}

/// Fewer issues than this say nothing of a rule's precision.
const MIN_ISSUES: usize = 10;

/// Rules for kinds of errors that the cases do not mark as a matter of course: whether an issue touches a marked place is
/// chance, and no precision. `spelling.unknown-word` is among them since the misspellings that the articles have of their
/// own are not marked: all 25 words that it flagged elsewhere were misspelt.
pub const NOT_MARKED: &[&str] = &[
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
pub fn is_marked(rule: &str) -> bool {
    !NOT_MARKED.contains(&rule)
}

impl Tally {
    /// Share of the issues that touch an annotated error; `None` if there are too few issues.
    pub fn precision(self) -> Option<f64> {
        (self.issues >= MIN_ISSUES).then(|| self.right as f64 / self.issues as f64)
    }

    /// Share of the annotated corrections that are the first suggestion; `None` without annotated corrections.
    pub fn fixed_first(self) -> Option<f64> {
        (self.fixable > 0).then(|| self.fixed as f64 / self.fixable as f64)
    }

    /// Adds up two results.
    pub fn add(&mut self, other: Self) {
        self.issues += other.issues;
        self.right += other.right;
        self.fixable += other.fixable;
        self.fixed += other.fixed;
        self.clean_issues += other.clean_issues;
    }
}

impl Quality {
    /// Issues per 1,000 words of clean prose.
    pub fn per_thousand(&self, clean_issues: usize) -> Option<f64> {
        (self.clean_words > 0).then(|| 1000.0 * clean_issues as f64 / self.clean_words as f64)
    }
}

static QUALITY: LazyLock<Quality> = LazyLock::new(|| {
    // A test reads the file; without figures the confidence is that of the finding.
    serde_json::from_str(include_str!("../quality.json")).unwrap_or_default()
});

/// Returns the last results.
pub fn quality() -> &'static Quality {
    &QUALITY
}

/// Returns the measured precision of a rule in per cent; `None` if it has too few issues in the cases, or if the cases do
/// not mark the kind of error that it finds. One right and one wrong issue are added (Laplace), since no rule is always
/// right.
pub(crate) fn confidence(rule: &str) -> Option<u8> {
    let tally = QUALITY.rules.get(rule).filter(|_| is_marked(rule))?;
    tally.precision()?;
    Some(((tally.right + 1) * 100 / (tally.issues + 2)) as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_results_are_read() {
        assert!(quality().marked_places > 0);
        for (rule, tally) in &quality().rules {
            let measured = confidence(rule);
            assert_eq!(
                measured.is_some(),
                tally.issues >= MIN_ISSUES && is_marked(rule),
                "{rule}"
            );
            assert!(
                measured.is_none_or(|percent| (1..100).contains(&percent)),
                "{rule}"
            );
        }
        assert_eq!(confidence("typography.no-such-rule"), None);
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
    }

    #[test]
    fn the_list_of_kinds_that_are_not_marked_names_rules() {
        for id in NOT_MARKED {
            assert!(crate::rules().iter().any(|rule| rule.id == *id), "{id}");
        }
    }

    /// What is wrong more often than right stays off until it is better.
    #[test]
    fn rules_that_are_on_are_right_more_often_than_wrong() {
        let quality = quality();
        for rule in crate::rules()
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
}
