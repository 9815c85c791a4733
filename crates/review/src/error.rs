//! Errors of decisions and of stored reviews. An operation that returns one has changed nothing.

use copydesk_model::{IssueId, SegmentId};
use copydesk_text::EditError;

/// Why an operation was not applied. The review is unchanged.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReviewError {
    /// The document has no such segment.
    #[error("There is no paragraph {}.", segment.0)]
    UnknownSegment {
        /// The segment.
        segment: SegmentId,
    },
    /// The decision was made on an older version of the segment.
    #[error("Paragraph {} has changed meanwhile (version {now}, not {version}).", segment.0)]
    Stale {
        /// The segment.
        segment: SegmentId,
        /// The version that the decision refers to.
        version: u32,
        /// The current version.
        now: u32,
    },
    /// The text at the issue's range is not the quoted text.
    #[error("Issue {issue} quotes other words than the text has there.")]
    QuoteMismatch {
        /// The issue.
        issue: IssueId,
    },
    /// The edits do not fit the text.
    #[error("The edits for issue {issue} do not fit the text: {error}")]
    DoesNotFit {
        /// The issue.
        issue: IssueId,
        /// What is wrong with them.
        error: EditError,
    },
    /// The edits touch text that other accepted edits have changed.
    #[error("This change touches one that was accepted before; take that one back first.")]
    Conflict {
        /// The issue whose edits were refused.
        issue: IssueId,
        /// The conflicting accepted issues, in reading order.
        with: Vec<IssueId>,
    },
    /// The text would be the same afterwards.
    #[error("This changes nothing. Confirm or reject the issue instead.")]
    NothingChanges {
        /// The segment.
        segment: SegmentId,
    },
    /// The issue has no suggestion with this index.
    #[error("Issue {issue} has no suggestion {choice}.")]
    NoSuchSuggestion {
        /// The issue.
        issue: IssueId,
        /// Index of the suggestion, from 0.
        choice: usize,
    },
    /// There is no decision to take back.
    #[error("Issue {issue} is not decided.")]
    NotDecided {
        /// The issue.
        issue: IssueId,
    },
    /// The accepted words were changed since, or typing settled the issue: the decision cannot be taken back alone.
    #[error("You have since rewritten this passage; undo instead.")]
    RewrittenSince {
        /// The issue.
        issue: IssueId,
    },
    /// The change to be taken back no longer exists.
    #[error("This change is no longer there.")]
    NoSuchChange {
        /// The segment.
        segment: SegmentId,
    },
    /// The tracked change of the file is decided already.
    #[error("This change is already decided; undo to decide again.")]
    RemarkDecided {
        /// The segment.
        segment: SegmentId,
    },
    /// The operation has no decisions.
    #[error("There is nothing to do.")]
    EmptyOperation,
    /// There is no operation in force.
    #[error("There is nothing to undo.")]
    NothingToUndo,
    /// No operation is undone.
    #[error("There is nothing to redo.")]
    NothingToRedo,
}

impl ReviewError {
    /// Every code that [`ReviewError::code`] returns.
    pub const CODES: &[&str] = &[
        "unknown-segment",
        "stale",
        "quote-mismatch",
        "edit-does-not-fit",
        "conflict",
        "nothing-changes",
        "no-such-suggestion",
        "not-decided",
        "rewritten-since",
        "no-such-change",
        "remark-decided",
        "empty-operation",
        "nothing-to-undo",
        "nothing-to-redo",
    ];

    /// Returns the stable code, in kebab-case. It never changes once released.
    pub fn code(&self) -> &'static str {
        match self {
            Self::UnknownSegment { .. } => "unknown-segment",
            Self::Stale { .. } => "stale",
            Self::QuoteMismatch { .. } => "quote-mismatch",
            Self::DoesNotFit { .. } => "edit-does-not-fit",
            Self::Conflict { .. } => "conflict",
            Self::NothingChanges { .. } => "nothing-changes",
            Self::NoSuchSuggestion { .. } => "no-such-suggestion",
            Self::NotDecided { .. } => "not-decided",
            Self::RewrittenSince { .. } => "rewritten-since",
            Self::NoSuchChange { .. } => "no-such-change",
            Self::RemarkDecided { .. } => "remark-decided",
            Self::EmptyOperation => "empty-operation",
            Self::NothingToUndo => "nothing-to-undo",
            Self::NothingToRedo => "nothing-to-redo",
        }
    }
}

/// Why a stored review cannot be restored.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RestoreError {
    /// The head is beyond the end of the log.
    #[error("The review says that {head} operations are in force, but only {len} are stored.")]
    Head {
        /// The stored number of operations in force.
        head: usize,
        /// The number of operations in the log.
        len: usize,
    },
    /// An operation does not apply to the document: it belongs to another document, or the log is damaged.
    #[error("Operation {place} of the stored review does not fit this article: {error}")]
    Operation {
        /// Position of the operation in the log, from 1.
        place: usize,
        /// Why.
        error: ReviewError,
    },
}

impl RestoreError {
    /// The codes of all these errors.
    pub const CODES: &[&str] = &["review-head-beyond-log", "review-does-not-fit"];

    /// Returns the stable code, in kebab-case. It never changes once released.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Head { .. } => "review-head-beyond-log",
            Self::Operation { .. } => "review-does-not-fit",
        }
    }
}
