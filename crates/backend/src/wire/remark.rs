//! Tracked changes and comments of the file, and the editor's comments.

use copydesk_model::RemarkKind;
use copydesk_review::RemarkVerdict;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What became of a tracked change of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum RemarkStatus {
    /// It is left in the file as it is.
    Left,
    /// It is final.
    Accepted,
    /// The text is as before it.
    Rejected,
}

impl From<Option<RemarkVerdict>> for RemarkStatus {
    fn from(verdict: Option<RemarkVerdict>) -> Self {
        match verdict {
            None => Self::Left,
            Some(RemarkVerdict::Accepted) => Self::Accepted,
            Some(RemarkVerdict::Rejected) => Self::Rejected,
        }
    }
}

/// A tracked change or a comment that the file contains.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RemarkView {
    /// Its id, unique in the article.
    pub id: u32,
    /// Its kind.
    pub kind: RemarkKind,
    /// Who made it; empty if the file does not say.
    pub author: String,
    /// When, as `2026-03-02T09:00` or `2026-03-02`, in the time of the author; `None` if the file gives no valid date.
    pub date: Option<String>,
    /// Start in the segment's current text, UTF-16.
    pub from: u32,
    /// End, UTF-16; equals `from` for a deletion and for a comment on a position.
    pub to: u32,
    /// The inserted or deleted words, or the text of the comment. U+2029 is the end of a paragraph.
    pub text: String,
    /// Whether it is one end of a move.
    pub moved: bool,
    /// What became of it.
    pub status: RemarkStatus,
    /// Whether it can be accepted here.
    pub can_accept: bool,
    /// Whether it can be rejected here.
    pub can_reject: bool,
}

/// Decides tracked changes of the file, as one step.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct DecideRemarksRequest {
    /// Id of the article.
    pub article: u32,
    /// [`RemarkView::id`] of each. Of several, those that cannot be decided together with the others are left.
    pub remarks: Vec<u32>,
    /// Whether they are accepted; they are rejected otherwise.
    pub accepted: bool,
}

/// Writes a comment on words of the text.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct AddCommentRequest {
    /// Id of the article.
    pub article: u32,
    /// Id of the segment.
    pub segment: u32,
    /// The version of the segment in which the words were selected.
    pub version: u32,
    /// Start in the segment's current text, UTF-16.
    pub from: u32,
    /// End, UTF-16; greater than `from`.
    pub to: u32,
    /// The comment; not blank.
    pub text: String,
}
