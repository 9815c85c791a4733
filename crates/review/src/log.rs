//! The log: the only thing that is written to disk.
//!
//! The names of fields and variants are a disk format: new ones may be added, existing ones must not change
//! (`tests/review/disk_format.rs`). Every decision contains everything that it needs, so that the text never depends on
//! what an engine finds later.

use copydesk_model::{Category, Issue, IssueId, Message, Remark, RemarkKind, RuleId, SegmentId, Severity};
use copydesk_text::{EditSet, TextRange};
use serde::{Deserialize, Serialize};

/// Milliseconds since 1970-01-01 00:00 UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(pub i64);

/// An issue as it was when it was decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct IssueRecord {
    /// Its id.
    pub id: IssueId,
    /// The rule that found it.
    pub rule: RuleId,
    /// The segment in which it was found.
    pub segment: SegmentId,
    /// The version of the segment's base text that it was found in.
    pub version: u32,
    /// Its range, in bytes of that version.
    pub at: TextRange,
    /// The flagged text.
    pub quote: String,
    /// MQM category.
    pub category: Category,
    /// MQM severity given by the rule.
    pub severity: Severity,
    /// The message, so that a report can show it when no engine finds the issue any more.
    pub message: Message,
    /// Confidence of the rule, in per cent; `None` in logs of older versions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence: Option<u8>,
    /// The explanation and its evidence.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub explanation: Vec<Message>,
}

impl IssueRecord {
    /// Returns the record of `issue`, found in version `version` of a base text that contains `quote` there.
    pub fn of(issue: &Issue, version: u32, quote: &str) -> Self {
        Self {
            id: issue.id,
            rule: issue.rule.clone(),
            segment: issue.segment,
            version,
            at: issue.at,
            quote: quote.to_owned(),
            category: issue.category,
            severity: issue.severity,
            message: issue.message.clone(),
            confidence: Some(issue.confidence),
            explanation: issue.explanation.clone(),
        }
    }
}

/// The reach of a rejection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    /// This issue only.
    ThisOne,
    /// Every issue of the article with the same rule and the same words (ignoring case), including those found later.
    Everywhere,
}

/// A new text for a whole segment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct NewText {
    /// The version of the segment that was edited.
    pub from_version: u32,
    /// The complete new text.
    pub text: String,
}

/// The rule of the editor's comments. A comment is a confirmed issue of this rule that is no error: it is not scored.
pub const COMMENT: RuleId = RuleId::new("editor.comment");

/// A tracked change of the file as it was when it was decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct RemarkRecord {
    /// [`Remark::id`].
    pub number: u32,
    /// The segment that it is in.
    pub segment: SegmentId,
    /// Its kind.
    pub kind: RemarkKind,
    /// Who made it.
    pub author: String,
    /// The inserted or deleted words.
    pub text: String,
}

impl RemarkRecord {
    /// Returns the record of a remark.
    pub fn of(remark: &Remark) -> Self {
        Self {
            number: remark.id,
            segment: remark.segment,
            kind: remark.kind,
            author: remark.author.clone(),
            text: remark.text.clone(),
        }
    }

    /// Whether it is the record of this remark.
    pub fn is_of(&self, remark: &Remark) -> bool {
        *self == Self::of(remark)
    }
}

/// The decision on a tracked change of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RemarkVerdict {
    /// The change is final.
    Accepted,
    /// The text is as before the change.
    Rejected,
}

/// One decision of the editor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "decision", rename_all = "kebab-case", rename_all_fields = "kebab-case")]
pub enum Decision {
    /// A suggestion was accepted as it is.
    Accept {
        /// The issue.
        issue: IssueRecord,
        /// Label of the suggestion.
        choice: String,
        /// Its edits, in bytes of the issue's base version.
        edits: EditSet,
    },
    /// The editor's own words were accepted.
    AcceptEdited {
        /// The issue.
        issue: IssueRecord,
        /// The edits, in bytes of the issue's base version.
        edits: EditSet,
    },
    /// The issue is not an error.
    Reject {
        /// The issue.
        issue: IssueRecord,
        /// The editor's reason.
        reason: Option<String>,
        /// How far the rejection reaches.
        scope: Scope,
    },
    /// The issue is an error, but the text is not changed.
    Confirm {
        /// The issue.
        issue: IssueRecord,
        /// The severity that the editor gave it.
        severity: Severity,
    },
    /// Text typed by hand.
    Rewrite {
        /// The segment.
        segment: SegmentId,
        /// The new text.
        #[serde(flatten)]
        to: NewText,
    },
    /// An earlier decision is taken back; the issue is open again.
    Reopen {
        /// The issue as it was decided, or as it is found if it was rejected everywhere.
        issue: IssueRecord,
        /// The segment without the accepted words, if they are part of the base text by now.
        retyped: Option<NewText>,
    },
    /// The accepted edits of a segment become part of its base text, so that the engine checks the current text. Every
    /// operation that accepts something ends with one rebase for each segment concerned.
    Rebase {
        /// The segment.
        segment: SegmentId,
    },
    /// An open issue was resolved by the operation's other changes: the engine no longer finds it.
    Settle {
        /// The issue as it was found before the operation.
        issue: IssueRecord,
        /// The issue whose suggestion settled it; `None` for typing.
        by: Option<IssueId>,
        /// The range of its former words, in bytes of the current base text.
        now: TextRange,
    },
    /// An issue was caused by the operation's changes: the engine did not find it before.
    Uncover {
        /// The issue, found in the current base text.
        issue: IssueRecord,
    },
    /// A tracked change of the file was accepted or rejected. The rewrite that a rejection needs precedes it in the operation.
    Resolve {
        /// The change.
        remark: RemarkRecord,
        /// What became of it.
        verdict: RemarkVerdict,
    },
    /// Decisions on words that this segment now shares with another one are moved to this segment: two paragraphs are
    /// being merged.
    Adopt {
        /// The segment that the decisions are moved to.
        segment: SegmentId,
        /// The segment that they were made in.
        from: SegmentId,
        /// The words, in bytes of the base text of `from`.
        words: TextRange,
        /// Where the words start in the base text of `segment`, in bytes.
        at: u32,
    },
}

impl Decision {
    /// Returns the segment that the decision is about.
    pub fn segment(&self) -> SegmentId {
        match self {
            Self::Rewrite { segment, .. } | Self::Rebase { segment } | Self::Adopt { segment, .. } => {
                *segment
            }
            Self::Resolve { remark, .. } => remark.segment,
            _ => self.issue().map_or(SegmentId(0), |issue| issue.segment),
        }
    }

    /// Moves the decision to the segments that `place` returns for its own. Returns false if one of them no longer
    /// exists.
    pub(crate) fn move_to(&mut self, place: impl Fn(SegmentId) -> Option<SegmentId>) -> bool {
        let move_one = |segment: &mut SegmentId| match place(*segment) {
            Some(now) => {
                *segment = now;
                true
            }
            None => false,
        };
        match self {
            Self::Rewrite { segment, .. } | Self::Rebase { segment } => move_one(segment),
            Self::Adopt { segment, from, .. } => move_one(segment) && move_one(from),
            Self::Resolve { remark, .. } => move_one(&mut remark.segment),
            Self::Accept { issue, .. }
            | Self::AcceptEdited { issue, .. }
            | Self::Reject { issue, .. }
            | Self::Confirm { issue, .. }
            | Self::Reopen { issue, .. }
            | Self::Settle { issue, .. }
            | Self::Uncover { issue } => move_one(&mut issue.segment),
        }
    }

    /// Returns the issue that the decision is about, if it is about one.
    pub fn issue(&self) -> Option<&IssueRecord> {
        match self {
            Self::Accept { issue, .. }
            | Self::AcceptEdited { issue, .. }
            | Self::Reject { issue, .. }
            | Self::Confirm { issue, .. }
            | Self::Reopen { issue, .. }
            | Self::Settle { issue, .. }
            | Self::Uncover { issue } => Some(issue),
            Self::Rewrite { .. } | Self::Rebase { .. } | Self::Adopt { .. } | Self::Resolve { .. } => None,
        }
    }
}

/// The kind of an operation, which gives the label of "Undo …".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OperationKind {
    /// Accepted a suggestion.
    Accept,
    /// Replaced the words of an issue with the editor's own.
    AcceptEdited,
    /// Accepted the same suggestion for all similar issues.
    AcceptAlike,
    /// Accepted every safe suggestion.
    AcceptSafe,
    /// Rejected an issue.
    Reject,
    /// Rejected all similar issues.
    RejectAlike,
    /// Confirmed an issue.
    Confirm,
    /// Took a decision back.
    Reopen,
    /// Typed text.
    Rewrite,
    /// Accepted suggestions for many issues from a list.
    AcceptMany,
    /// Rejected many issues from a list.
    RejectMany,
    /// Confirmed many issues from a list.
    ConfirmMany,
    /// Marked words as an issue of the editor's own.
    AddIssue,
    /// Took back one change of the text.
    Revert,
    /// Restored the text of an earlier version.
    Restore,
    /// Merged a paragraph into the one before it.
    MergeParagraphs,
    /// Wrote a comment.
    AddComment,
    /// Accepted a tracked change of the file.
    AcceptRemark,
    /// Rejected a tracked change of the file.
    RejectRemark,
}

impl OperationKind {
    /// Whether many issues were decided at once, without being shown one by one.
    pub fn is_bulk(self) -> bool {
        matches!(
            self,
            Self::AcceptAlike
                | Self::AcceptSafe
                | Self::RejectAlike
                | Self::AcceptMany
                | Self::RejectMany
                | Self::ConfirmMany
        )
    }
}

/// The unit of undo and redo.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Operation {
    /// When it was made.
    pub at: Timestamp,
    /// Who made it.
    pub by: String,
    /// Its kind.
    pub kind: OperationKind,
    /// The decisions, in order; never empty.
    pub decisions: Vec<Decision>,
}
