//! [`Counts`]: what is counted over all issues of an article.

use super::{Alike, Counts};
use crate::views::Snapshot;
use crate::wire::SeverityCounts;
use copydesk_check::Checked;
use copydesk_model::{Document, SegmentId, Severity};
use copydesk_review::{Listed, Review, Status, listing, score};

impl Counts {
    /// Counts anew.
    pub(super) fn of(document: &Document, checked: &Checked, review: &Review, edition: &str) -> Self {
        Self {
            alike: alike(checked, review),
            snapshot: snapshot(document, checked, review, edition),
        }
    }
}

/// Open issues by rule and words.
fn alike(checked: &Checked, review: &Review) -> Alike {
    let mut counts = Alike::new();
    for issue in checked
        .issues()
        .filter(|issue| review.state().status_of(issue) == Status::Open)
    {
        let words = review.state().quote(issue).unwrap_or_default().to_lowercase();
        *counts.entry((issue.rule.clone(), words)).or_default() += 1;
    }
    counts
}

/// What the library shows of a review.
fn snapshot(document: &Document, checked: &Checked, review: &Review, edition: &str) -> Snapshot {
    let scores = score(review.state(), checked.issues());
    let mut snapshot = Snapshot {
        score_before: Some(scores.before.quality()),
        score_now: Some(scores.now.quality()),
        edition: edition.to_owned(),
        ..Snapshot::default()
    };
    for issue in document
        .segments
        .iter()
        .flat_map(|segment| shown(review, checked, segment.id))
    {
        match (issue.status, issue.found) {
            (Status::Open, Some(found)) => snapshot.open.add(found.severity),
            (Status::Open, None) => {}
            _ => snapshot.decided += 1,
        }
    }
    snapshot
}

/// The issues of a segment that have a place in its text. What typing has overtaken has none: it stays in the log.
pub(super) fn shown<'a>(review: &'a Review, checked: &'a Checked, id: SegmentId) -> Vec<Listed<'a>> {
    let mut listed = listing(review.state(), id, checked.issues_of(id));
    listed.retain(|issue| issue.place.is_some() && issue.status != Status::Stale);
    listed
}

impl SeverityCounts {
    /// All of them.
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
