//! [`DecidedIssue`]: an issue and the decision on it.

use crate::{IssueRecord, Scope};
use copydesk_model::{IssueId, Severity};
use copydesk_text::{EditSet, TextRange};

/// The status of an issue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    /// Not decided.
    Open,
    /// A suggestion was accepted as it is.
    Accepted,
    /// The editor's own words were accepted.
    AcceptedEdited,
    /// Not an error.
    Rejected,
    /// An error, but the text is not changed.
    Confirmed,
    /// DecidedIssue, and the passage was changed since.
    Stale,
    /// Resolved by another change.
    Settled,
}

/// A decision, without its issue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Edits were accepted.
    Accepted {
        /// Label of the suggestion; `None` for the editor's own words.
        choice: Option<String>,
        /// The edits, in bytes of the base version of [`IssueRecord::version`].
        edits: EditSet,
    },
    /// Not an error.
    Rejected {
        /// The editor's reason.
        reason: Option<String>,
        /// How far it reaches.
        scope: Scope,
    },
    /// An error, but the text is not changed.
    Confirmed {
        /// The severity that the editor gave it.
        severity: Severity,
    },
    /// Resolved by another change.
    Settled {
        /// The issue whose suggestion settled it; `None` for typing.
        by: Option<IssueId>,
    },
}

impl Verdict {
    /// Returns the status of an issue with this verdict whose range still exists.
    pub fn status(&self) -> Status {
        match self {
            Self::Accepted { choice: Some(_), .. } => Status::Accepted,
            Self::Accepted { choice: None, .. } => Status::AcceptedEdited,
            Self::Rejected { .. } => Status::Rejected,
            Self::Confirmed { .. } => Status::Confirmed,
            Self::Settled { .. } => Status::Settled,
        }
    }
}

/// An issue that the editor decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecidedIssue {
    /// The issue when it was decided.
    pub record: IssueRecord,
    /// The decision.
    pub verdict: Verdict,
    /// Index of the operation in the log, from 0; the operation has the time and the author.
    pub operation: u32,
    /// Whether it was decided together with others.
    pub bulk: bool,
    /// Whether the editor's changes caused the issue, so that it does not count for the machine translation.
    pub uncovered: bool,
    /// Its range in the current base text; `None` if the passage was changed since. For an accept that is part of the
    /// base text, the range of the accepted words.
    pub(crate) place: Option<TextRange>,
    /// For an accept that is part of the base text: the edits that take it back, in bytes of the current base text.
    pub(crate) inverse: Option<EditSet>,
    /// Whether the edits are in force but not yet part of the base text.
    pub(crate) live: bool,
}

impl DecidedIssue {
    /// Returns the status of the issue.
    pub fn status(&self) -> Status {
        let is_valid = match self.verdict {
            Verdict::Accepted { .. } => self.live || self.inverse.is_some(),
            Verdict::Rejected { .. } | Verdict::Confirmed { .. } | Verdict::Settled { .. } => {
                self.place.is_some()
            }
        };
        if is_valid {
            self.verdict.status()
        } else {
            Status::Stale
        }
    }

    /// Whether the accepted words are part of the base text, or were until later changes.
    pub fn is_taken_in(&self) -> bool {
        matches!(self.verdict, Verdict::Accepted { .. }) && !self.live
    }

    /// Whether it is an accept that is part of the base text, or an issue that another change settled.
    pub(crate) fn is_settled_or_in_text(&self) -> bool {
        self.is_taken_in() || matches!(self.verdict, Verdict::Settled { .. })
    }

    /// Returns the edits that take back an accept that is part of the base text, in bytes of that text.
    pub fn inverse(&self) -> Option<&EditSet> {
        self.inverse.as_ref()
    }

    /// Returns the accepted edits that are in force but not yet part of the base text.
    pub(crate) fn live_edits(&self) -> Option<&EditSet> {
        match &self.verdict {
            Verdict::Accepted { edits, .. } if self.live => Some(edits),
            _ => None,
        }
    }
}
