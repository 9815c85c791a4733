//! [`Decided`]: an issue and what became of it.

use crate::{IssueRecord, Scope};
use copydesk_model::{IssueId, Severity};
use copydesk_text::{EditSet, TextRange};

/// What became of an issue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
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
    /// Decided, and the passage was changed since.
    Stale,
    /// Another change took care of it.
    Settled,
}

/// A decision, without the issue that it is on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Edits were taken.
    Accepted {
        /// Label of the suggestion; `None` for the editor's own words.
        choice: Option<String>,
        /// The edits, in bytes of the base version of [`IssueRecord::version`].
        edits: EditSet,
    },
    /// Not an error.
    Rejected {
        /// Why, in the editor's words.
        reason: Option<String>,
        /// How far it reaches.
        scope: Scope,
    },
    /// An error, left as it is.
    Confirmed {
        /// How bad it is to the editor.
        severity: Severity,
    },
    /// Another change took care of it.
    Settled {
        /// The issue whose suggestion did it; `None` for typing.
        by: Option<IssueId>,
    },
}

impl Verdict {
    /// The status that it gives an issue whose place still stands.
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
pub struct Decided {
    /// The issue as it was.
    pub record: IssueRecord,
    /// What was decided.
    pub verdict: Verdict,
    /// Place of the operation in the log, from 0; it knows when and who.
    pub operation: u32,
    /// Whether it was decided together with others.
    pub bulk: bool,
    /// Whether the editor's changes had brought the issue about, so that it is none of the machine translation.
    pub uncovered: bool,
    /// Where it stands in the present base text; `None` where the passage was changed since. For an accept that is part
    /// of the base text, the accepted words.
    pub(crate) place: Option<TextRange>,
    /// For an accept that is part of the base text: what takes it back, in bytes of the present base text.
    pub(crate) inverse: Option<EditSet>,
    /// Whether the edits are in force on the present base text (not yet part of it).
    pub(crate) live: bool,
}

impl Decided {
    /// What became of the issue.
    pub fn status(&self) -> Status {
        let stands = match self.verdict {
            Verdict::Accepted { .. } => self.live || self.inverse.is_some(),
            Verdict::Rejected { .. } | Verdict::Confirmed { .. } | Verdict::Settled { .. } => {
                self.place.is_some()
            }
        };
        if stands {
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

    /// The accepted edits in force in the present base text: what takes each back, in bytes of that text.
    pub fn inverse(&self) -> Option<&EditSet> {
        self.inverse.as_ref()
    }

    /// The accepted edits in force on the present base text.
    pub(crate) fn live_edits(&self) -> Option<&EditSet> {
        match &self.verdict {
            Verdict::Accepted { edits, .. } if self.live => Some(edits),
            _ => None,
        }
    }
}
