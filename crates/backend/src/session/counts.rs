//! [`Counts`]: counts over all issues of an article.

use super::{Alike, Counts};
use crate::live::{EntryStatus, LiveReview};
use crate::views::Snapshot;
use crate::wire::{SeverityCounts, Unchecked};
use copydesk_model::Severity;
use copydesk_review::{Status, folded, score};

impl Counts {
    /// Counts all issues.
    pub(super) fn of(live: &LiveReview, fingerprint: &str) -> Self {
        Self {
            alike: alike(live),
            snapshot: snapshot(live, fingerprint),
        }
    }
}

/// Open issues by rule and words, without those in text that must not be edited.
fn alike(live: &LiveReview) -> Alike {
    let mut counts = Alike::new();
    let state = live.review().state();
    for issue in live
        .issues()
        .filter(|issue| state.status_of(issue) == Status::Open && !live.is_locked(issue))
    {
        let words = folded(state.quote(issue).unwrap_or_default());
        *counts.entry((issue.rule.clone(), words)).or_default() += 1;
    }
    counts
}

/// The data that the library shows for an article.
fn snapshot(live: &LiveReview, fingerprint: &str) -> Snapshot {
    let state = live.review().state();
    let scores = score(state, live.issues());
    let mut snapshot = Snapshot {
        score_before: Some(scores.before.quality()),
        score_now: Some(scores.now.quality()),
        unchecked: live.unchecked().map(Unchecked::from),
        fingerprint: fingerprint.to_owned(),
        ..Snapshot::default()
    };
    for entry in live.entries().filter(|entry| !entry.is_comment()) {
        match entry.status {
            // Nothing can be done about it here.
            EntryStatus::Locked => {}
            EntryStatus::Open => {
                snapshot.open.add(entry.severity);
                snapshot.uncovered += u32::from(entry.uncovered);
            }
            _ => snapshot.decided += 1,
        }
    }
    snapshot
}

impl SeverityCounts {
    /// The sum of all severities.
    pub fn total(&self) -> u32 {
        self.critical + self.major + self.minor + self.neutral
    }

    fn add(&mut self, severity: Severity) {
        match severity {
            Severity::Critical => self.critical += 1,
            Severity::Major => self.major += 1,
            Severity::Minor => self.minor += 1,
            Severity::Neutral => self.neutral += 1,
        }
    }
}
