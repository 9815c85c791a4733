//! The MQM score of the machine translation and of the corrected text.
//!
//! The raw linear scoring model of MQM (themqm.org, "The MQM Scoring Models"; Lommel et al. 2024, "The Multi-Range
//! Theory of Translation Quality Measurement", arXiv 2405.16969): absolute penalty total = sum of severity penalties
//! (neutral 0, minor 1, major 5, critical 25; every error type has the same weight), per-word penalty = total /
//! evaluation word count, overall quality score = 100 * (1 - per-word penalty). Words are counted in the target, as ISO
//! 5060 allows, since the source is often not available.

use crate::COMMENT;
use crate::state::{SegmentState, State, Status, Verdict};
use copydesk_model::{Category, Issue, IssueId, Severity};
use std::collections::{BTreeMap, BTreeSet};

/// The errors of one text and its word count.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Score {
    /// Evaluation word count.
    pub words: u32,
    /// Errors by category and severity.
    pub errors: BTreeMap<(Category, Severity), u32>,
}

impl Score {
    /// Returns the absolute penalty total, in points.
    pub fn penalty(&self) -> u32 {
        self.errors
            .iter()
            .map(|((_, severity), count)| severity.penalty() * count)
            .sum()
    }

    /// Returns the penalty points per 1,000 words; 0 for an empty text.
    pub fn penalty_per_thousand(&self) -> f64 {
        if self.words == 0 {
            0.0
        } else {
            f64::from(self.penalty()) * 1000.0 / f64::from(self.words)
        }
    }

    /// Returns the overall quality score; 100 means no penalty. A text with one or more points per word has 0, where
    /// the model itself would give negative scores.
    pub fn quality(&self) -> f64 {
        (100.0 - self.penalty_per_thousand() / 10.0).clamp(0.0, 100.0)
    }

    /// Returns the number of errors of one severity.
    pub fn of_severity(&self, severity: Severity) -> u32 {
        self.errors
            .iter()
            .filter(|((_, found), _)| *found == severity)
            .map(|(_, count)| count)
            .sum()
    }

    /// Returns the number of errors of one category.
    pub fn of_category(&self, category: Category) -> u32 {
        self.errors
            .iter()
            .filter(|((found, _), _)| *found == category)
            .map(|(_, count)| count)
            .sum()
    }

    /// Returns the number of all errors.
    pub fn count(&self) -> u32 {
        self.errors.values().sum()
    }

    fn add(&mut self, category: Category, severity: Severity) {
        *self.errors.entry((category, severity)).or_default() += 1;
    }
}

/// Scores before and after editing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scores {
    /// The machine translation.
    pub before: Score,
    /// The current text.
    pub now: Score,
}

/// Scores the machine translation and the current text. `issues` are those that the engine finds in the current base
/// texts.
///
/// Open and confirmed issues count in both texts, accepted and settled ones only before, rejected ones in neither. An
/// issue caused by the editor's changes counts only now. Issues that vanished without a decision are not known here and
/// are not counted.
pub fn score<'i>(state: &State, issues: impl IntoIterator<Item = &'i Issue>) -> Scores {
    let mut scores = Scores::default();
    for segment in state.segments() {
        scores.now.words += segment.words();
        scores.before.words += segment.words_of_mt();
    }
    let mut found: BTreeSet<IssueId> = BTreeSet::new();
    for issue in issues {
        let decided = state.decision_on(issue);
        found.extend(decided.map(|decided| decided.record.id));
        let severity = match decided.map(|decided| &decided.verdict) {
            Some(Verdict::Confirmed { severity }) => *severity,
            _ => issue.severity,
        };
        match state.status_of(issue) {
            Status::Rejected => {}
            Status::Accepted | Status::AcceptedEdited | Status::Settled => {
                scores.before.add(issue.category, severity);
            }
            Status::Open | Status::Confirmed | Status::Stale => {
                scores.now.add(issue.category, severity);
                if is_of_mt(state, issue) {
                    scores.before.add(issue.category, severity);
                }
            }
        }
    }
    for decided in state.segments().flat_map(SegmentState::decided) {
        let (record, is_valid) = (&decided.record, decided.status() != Status::Stale);
        if record.rule == COMMENT {
            continue;
        }
        match &decided.verdict {
            // The same words may be found again if the change that settled them was followed by another.
            Verdict::Accepted { .. } | Verdict::Settled { .. }
                if decided.is_settled_or_in_text() && !decided.uncovered =>
            {
                scores.before.add(record.category, record.severity);
            }
            // A confirmed error counts even if the engine no longer finds it.
            Verdict::Confirmed { severity } if !found.contains(&record.id) => {
                scores.before.add(record.category, *severity);
                if is_valid {
                    scores.now.add(record.category, *severity);
                }
            }
            _ => {}
        }
    }
    scores
}

/// Whether the issue's words were already in the machine translation.
fn is_of_mt(state: &State, issue: &Issue) -> bool {
    let Some(segment) = state.segment(issue.segment) else {
        return false;
    };
    // Logs of older versions do not record which issues typing caused.
    !segment.is_uncovered(&issue.rule, issue.at)
        && segment.typed_in_base().all(|typed| !typed.overlaps(issue.at))
}
