//! [`Counts`]: counts over all issues of an article.

use super::{Alike, Counts};
use crate::live::LiveReview;
use crate::views::Snapshot;
use crate::wire::{SeverityCounts, Unchecked};
use copydesk_model::{SegmentId, Severity};
use copydesk_review::{Listed, Status, folded, listing, score};

impl Counts {
    /// Counts all issues.
    pub(super) fn of(live: &LiveReview, edition: &str) -> Self {
        Self {
            alike: alike(live),
            snapshot: snapshot(live, edition),
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
fn snapshot(live: &LiveReview, edition: &str) -> Snapshot {
    let state = live.review().state();
    let scores = score(state, live.issues());
    let mut snapshot = Snapshot {
        score_before: Some(scores.before.quality()),
        score_now: Some(scores.now.quality()),
        unchecked: live.unchecked().map(Unchecked::from),
        edition: edition.to_owned(),
        ..Snapshot::default()
    };
    let segments = live.document().segments.iter();
    for issue in segments.flat_map(|segment| shown(live, segment.id)) {
        match (issue.status, issue.found) {
            // The editor cannot do anything about it here.
            (Status::Open, Some(found)) if live.is_locked(found) => {}
            (Status::Open, Some(found)) => {
                snapshot.open.add(found.severity);
                snapshot.uncovered += u32::from(state.is_uncovered(found));
            }
            (Status::Open, None) => {}
            _ => snapshot.decided += 1,
        }
    }
    snapshot
}

/// The issues of a segment that have a range in its text. Stale ones have none and are only in the log.
pub(super) fn shown(live: &LiveReview, id: SegmentId) -> Vec<Listed<'_>> {
    let mut listed = listing(live.review().state(), id, live.issues_of(id));
    listed.retain(|issue| issue.place.is_some() && issue.status != Status::Stale);
    listed
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
