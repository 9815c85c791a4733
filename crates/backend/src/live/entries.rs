//! [`Entry`]: an issue with what became of it.

use super::LiveReview;
use copydesk_model::{Category, Issue, IssueId, Message, RuleId, SegmentId, Severity, Suggestion};
use copydesk_review::{COMMENT, DecidedIssue, ListedIssue, SegmentState, Status, Verdict, listing};
use copydesk_text::TextRange;

/// An issue of a review, found by a rule or decided, in the text as it reads now.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'r> {
    /// Its name, unique within the segment.
    pub id: IssueId,
    /// The rule.
    pub rule: &'r RuleId,
    /// Its segment.
    pub segment: &'r SegmentState,
    /// Where it is, in bytes of the segment's present text.
    pub place: TextRange,
    /// The words that were flagged.
    pub quote: &'r str,
    /// MQM category.
    pub category: Category,
    /// MQM severity: the editor's where the issue was confirmed, else the rule's.
    pub severity: Severity,
    /// How sure the rule is, in per cent.
    pub confidence: u8,
    /// What is wrong.
    pub message: &'r Message,
    /// Why it is wrong.
    pub explanation: &'r [Message],
    /// The issue as the rules find it; `None` where they no longer do.
    pub found: Option<&'r Issue>,
    /// What became of it.
    pub status: EntryStatus,
    /// Whether a change of the editor's brought it about.
    pub uncovered: bool,
    /// Why it was rejected.
    pub reason: Option<&'r str>,
}

/// What became of an issue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryStatus {
    /// Undecided.
    Open,
    /// A suggestion was taken as it is.
    Accepted,
    /// The editor's own words were taken.
    AcceptedEdited,
    /// Not an error.
    Rejected,
    /// An error, left as it is.
    Confirmed,
    /// Another change took care of it.
    Settled,
    /// Undecided, in text that must not be edited.
    Locked,
}

impl EntryStatus {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Accepted => "accepted",
            Self::AcceptedEdited => "accepted-edited",
            Self::Rejected => "rejected",
            Self::Confirmed => "confirmed",
            Self::Settled => "settled",
            Self::Locked => "locked",
        }
    }
}

impl From<Status> for EntryStatus {
    fn from(status: Status) -> Self {
        match status {
            // Stale decisions are not listed; if one were, its words would be open to another look.
            Status::Open | Status::Stale => Self::Open,
            Status::Accepted => Self::Accepted,
            Status::AcceptedEdited => Self::AcceptedEdited,
            Status::Rejected => Self::Rejected,
            Status::Confirmed => Self::Confirmed,
            Status::Settled => Self::Settled,
        }
    }
}

impl LiveReview {
    /// All issues, found or decided, in reading order.
    pub fn entries(&self) -> impl Iterator<Item = Entry<'_>> {
        let segments = self.document.segments.iter();
        segments.flat_map(|segment| self.entries_of(segment.id))
    }

    /// Those of one segment that have a place in its text. What later changes have overtaken has none.
    pub fn entries_of(&self, id: SegmentId) -> Vec<Entry<'_>> {
        let Some(segment) = self.review.state().segment(id) else {
            return Vec::new();
        };
        let listed = listing(self.review.state(), id, self.issues_of(id)).into_iter();
        let listed = listed.filter(|listed| listed.status != Status::Stale);
        listed.filter_map(|listed| self.entry(segment, &listed)).collect()
    }

    /// `None` where the issue has no place in the text.
    fn entry<'r>(&'r self, segment: &'r SegmentState, listed: &ListedIssue<'r>) -> Option<Entry<'r>> {
        let place = listed.place?;
        match (listed.found, listed.decided) {
            (Some(issue), decided) => Some(self.found(segment, listed.status, issue, decided, place)),
            (None, Some(decided)) => Some(recorded(segment, decided, place)),
            (None, None) => None,
        }
    }

    fn found<'r>(
        &'r self,
        segment: &'r SegmentState,
        status: Status,
        issue: &'r Issue,
        decided: Option<&'r DecidedIssue>,
        place: TextRange,
    ) -> Entry<'r> {
        let state = self.review.state();
        Entry {
            id: issue.id,
            rule: &issue.rule,
            segment,
            place,
            quote: state.quote(issue).unwrap_or_default(),
            category: issue.category,
            severity: match decided.map(|decided| &decided.verdict) {
                Some(Verdict::Confirmed { severity }) => *severity,
                _ => issue.severity,
            },
            confidence: issue.confidence,
            message: &issue.message,
            explanation: &issue.explanation,
            found: Some(issue),
            status: match EntryStatus::from(status) {
                EntryStatus::Open if self.is_locked(issue) => EntryStatus::Locked,
                status => status,
            },
            uncovered: state.is_uncovered(issue),
            reason: state.reason_for(issue),
        }
    }
}

/// A decided issue that the rules no longer find, as it was recorded with the decision.
fn recorded<'r>(segment: &'r SegmentState, decided: &'r DecidedIssue, place: TextRange) -> Entry<'r> {
    let record = &decided.record;
    Entry {
        id: record.id,
        rule: &record.rule,
        segment,
        place,
        quote: &record.quote,
        category: record.category,
        severity: record.severity,
        confidence: record.confidence.unwrap_or(100),
        message: &record.message,
        explanation: &record.explanation,
        found: None,
        status: decided.status().into(),
        uncovered: decided.uncovered,
        reason: match &decided.verdict {
            Verdict::Rejected { reason, .. } => reason.as_deref(),
            Verdict::Accepted { .. } | Verdict::Confirmed { .. } | Verdict::Settled { .. } => None,
        },
    }
}

impl<'r> Entry<'r> {
    /// The suggestions that are offered.
    pub fn suggestions(&self) -> &'r [Suggestion] {
        self.found.map_or(&[], |issue| &issue.suggestions)
    }

    /// The words that are there now, where a change replaced those that were flagged.
    pub fn replacement(&self) -> Option<&'r str> {
        let is_replaced = matches!(
            self.status,
            EntryStatus::Accepted | EntryStatus::AcceptedEdited | EntryStatus::Settled
        );
        is_replaced.then(|| self.place.of_text(self.segment.current()).unwrap_or_default())
    }

    /// What `suggestion` makes of the flagged words and of all that it edits.
    pub fn preview(&self, suggestion: &Suggestion) -> String {
        let text = self.segment.current();
        let at = self.found.map_or(self.place, |issue| issue.at);
        let span = suggestion.edits.extent().map_or(at, |extent| extent.cover(at));
        let mut out = String::new();
        let mut from = span.start();
        let kept = |from: u32, to: u32| text.get(from as usize..to as usize).unwrap_or_default();
        for edit in suggestion.edits.edits() {
            out.push_str(kept(from, edit.range.start()));
            out.push_str(&edit.insert);
            from = edit.range.end();
        }
        out.push_str(kept(from, span.end()));
        out
    }

    /// Whether it is a comment of the editor, which is no error.
    pub fn is_comment(&self) -> bool {
        *self.rule == COMMENT
    }

    /// Whether it counts as decided.
    pub fn is_decided(&self) -> bool {
        !matches!(self.status, EntryStatus::Open | EntryStatus::Locked)
    }
}
