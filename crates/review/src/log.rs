//! The log: what is written to disk, and the only thing that is.
//!
//! The names of fields and variants are a disk format: they may be added to, never changed (`tests/disk_format.rs`).
//! Every decision carries all that it needs, so that the text never depends on what an engine finds later.

use copydesk_model::{Category, Issue, IssueId, Message, RuleId, SegmentId, Severity};
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
    /// Its name.
    pub id: IssueId,
    /// The rule that spoke.
    pub rule: RuleId,
    /// The segment it stood in.
    pub segment: SegmentId,
    /// The version of the segment's base text that it was found in.
    pub version: u32,
    /// Where, in bytes of that version.
    pub at: TextRange,
    /// The words that stood there.
    pub quote: String,
    /// MQM category.
    pub category: Category,
    /// MQM severity that the rule gave.
    pub severity: Severity,
    /// What was wrong, so that a report can say it when no engine finds the issue any more.
    pub message: Message,
    /// How sure the rule was, in per cent; `None` in logs of older versions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence: Option<u8>,
    /// Why it was wrong, and on what evidence.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub explanation: Vec<Message>,
}

impl IssueRecord {
    /// The record of `issue`, found in version `version` of a base text that reads `quote` there.
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

/// How far a rejection reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    /// This issue only.
    ThisOne,
    /// Every issue of the article with the same rule and the same words (in any case), also those found later.
    Everywhere,
}

/// A segment's text as it shall be, whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Retyped {
    /// The version of the segment that it started from.
    pub from_version: u32,
    /// All of it.
    pub text: String,
}

/// One decision of the editor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "decision", rename_all = "kebab-case", rename_all_fields = "kebab-case")]
pub enum Decision {
    /// A suggestion was taken as it is.
    Accept {
        /// The issue.
        issue: IssueRecord,
        /// Label of the suggestion.
        choice: String,
        /// Its edits, in bytes of the issue's base version.
        edits: EditSet,
    },
    /// The editor's own words were taken.
    AcceptEdited {
        /// The issue.
        issue: IssueRecord,
        /// The edits, in bytes of the issue's base version.
        edits: EditSet,
    },
    /// Not an error.
    Reject {
        /// The issue.
        issue: IssueRecord,
        /// Why, in the editor's words.
        reason: Option<String>,
        /// How far it reaches.
        scope: Scope,
    },
    /// An error, left as it is.
    Confirm {
        /// The issue.
        issue: IssueRecord,
        /// How bad it is to the editor.
        severity: Severity,
    },
    /// Text typed by hand.
    Rewrite {
        /// The segment.
        segment: SegmentId,
        /// What it reads now.
        #[serde(flatten)]
        to: Retyped,
    },
    /// An earlier decision is taken back; the issue is open again.
    Reopen {
        /// The issue as it was decided, or as it is found where it was rejected everywhere.
        issue: IssueRecord,
        /// The segment without the accepted words, where typing has taken them into the base text since.
        retyped: Option<Retyped>,
    },
    /// The accepted edits of a segment become part of its base text, so that the engine checks the text as it reads now.
    /// Every operation that accepts something ends with one for each segment concerned.
    Rebase {
        /// The segment.
        segment: SegmentId,
    },
    /// An open issue that the operation's other changes took care of: the engine no longer finds it.
    Settle {
        /// The issue as it was found before the operation.
        issue: IssueRecord,
        /// The issue whose suggestion did it; `None` for typing.
        by: Option<IssueId>,
        /// What became of its words, in bytes of the present base text.
        now: TextRange,
    },
    /// An issue that the operation's changes brought about: the engine did not find it before.
    Uncover {
        /// The issue, found in the present base text.
        issue: IssueRecord,
    },
    /// The decisions on words that another segment still has are moved to this segment, which has the words as well: two
    /// paragraphs are merged.
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
    /// The segment that it is about.
    pub fn segment(&self) -> SegmentId {
        match self {
            Self::Rewrite { segment, .. } | Self::Rebase { segment } | Self::Adopt { segment, .. } => {
                *segment
            }
            _ => self.issue().map_or(SegmentId(0), |issue| issue.segment),
        }
    }

    /// Makes it a decision about the segments that `place` names for its own. Returns false where one of them is gone.
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
            Self::Accept { issue, .. }
            | Self::AcceptEdited { issue, .. }
            | Self::Reject { issue, .. }
            | Self::Confirm { issue, .. }
            | Self::Reopen { issue, .. }
            | Self::Settle { issue, .. }
            | Self::Uncover { issue } => move_one(&mut issue.segment),
        }
    }

    /// The issue that it is about; `None` for typing, [`Decision::Rebase`] and [`Decision::Adopt`].
    pub fn issue(&self) -> Option<&IssueRecord> {
        match self {
            Self::Accept { issue, .. }
            | Self::AcceptEdited { issue, .. }
            | Self::Reject { issue, .. }
            | Self::Confirm { issue, .. }
            | Self::Reopen { issue, .. }
            | Self::Settle { issue, .. }
            | Self::Uncover { issue } => Some(issue),
            Self::Rewrite { .. } | Self::Rebase { .. } | Self::Adopt { .. } => None,
        }
    }
}

/// What the editor did, as "Undo …" names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OperationKind {
    /// Took a suggestion.
    Accept,
    /// Took own words for an issue.
    AcceptEdited,
    /// Took the same suggestion for all issues alike.
    AcceptAlike,
    /// Took every safe suggestion.
    AcceptSafe,
    /// Rejected an issue.
    Reject,
    /// Rejected all issues alike.
    RejectAlike,
    /// Confirmed an issue.
    Confirm,
    /// Took a decision back.
    Reopen,
    /// Typed.
    Rewrite,
    /// Took suggestions for many issues that the editor had seen listed.
    AcceptMany,
    /// Rejected many issues that the editor had seen listed.
    RejectMany,
    /// Confirmed many issues that the editor had seen listed.
    ConfirmMany,
    /// Marked words as an issue of the editor's own.
    AddIssue,
    /// Took one change of the text back.
    Revert,
    /// Brought the text of an earlier version back.
    Restore,
    /// Merged a paragraph into the one before it.
    MergeParagraphs,
}

impl OperationKind {
    /// Whether many issues were decided at once, unseen one by one.
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

/// What is done and undone as one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Operation {
    /// When.
    pub at: Timestamp,
    /// Who.
    pub by: String,
    /// What it was.
    pub kind: OperationKind,
    /// The decisions, in order; never empty.
    pub decisions: Vec<Decision>,
}
