//! [`Remark`]: a tracked change or a comment that is in a file already.

use crate::SegmentId;
use copydesk_text::TextRange;
use serde::{Deserialize, Serialize};

/// The kind of a [`Remark`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum RemarkKind {
    /// A tracked insertion: its words are part of the text.
    Insertion,
    /// A tracked deletion: its words are not part of the text.
    Deletion,
    /// A comment.
    Comment,
}

impl RemarkKind {
    /// Returns the stable code, such as `insertion`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Insertion => "insertion",
            Self::Deletion => "deletion",
            Self::Comment => "comment",
        }
    }
}

/// Review data that is in a file already: a tracked change or a comment that somebody made in another program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remark {
    /// Its position, from 0, among the remarks of its document, in reading order; the same for the same file.
    pub id: u32,
    /// Its kind.
    pub kind: RemarkKind,
    /// Who made it, as the file says; empty if it does not.
    pub author: String,
    /// When it was made, as `2026-03-02T09:00` or `2026-03-02`, in the time of the author; `None` if the file gives no valid date.
    pub date: Option<String>,
    /// The segment that it is in. A remark in a paragraph without text is at the end of the segment before it, or at the start of
    /// the one after it.
    pub segment: SegmentId,
    /// Its range, in bytes of [`Segment::mt`](crate::Segment::mt): the inserted words, or the words that a comment is about. Empty for
    /// a deletion, and for a comment on a position. Of a comment on several segments, the part in the first one.
    pub range: TextRange,
    /// The inserted or deleted words, or the text of the comment. U+2029 is the end of a paragraph.
    pub text: String,
    /// Whether it is one end of a move.
    pub moved: bool,
    /// Whether its markup can be removed, so that the change is final. Not of comments, nor of changes that belong to a larger one.
    pub can_accept: bool,
    /// Whether an edit of the text can undo it: it is within one paragraph and contains only text.
    pub can_reject: bool,
}
