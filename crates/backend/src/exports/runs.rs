//! [`Run`]: the words of two texts, in order, with what differs.

use copydesk_model::{IssueId, SegmentKind};
use copydesk_review::{Level, Maker, Piece, PieceKind, SegmentState, row_at};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Words that are the same in both texts or in one of them only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Run<'t> {
    /// Which text has them.
    pub(crate) kind: RunKind,
    /// The words.
    pub(crate) text: &'t str,
    /// The issue whose suggestion made the change.
    pub(crate) issue: Option<IssueId>,
    /// Its change's place in the segment.
    pub(crate) change: Option<u32>,
}

/// Which text has the words of a [`Run`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RunKind {
    /// Both.
    Equal,
    /// The earlier one.
    Deleted,
    /// The later one.
    Inserted,
}

/// The runs of `pieces` of the texts `old` and `new`; what is replaced is a deletion and then an insertion.
pub(crate) fn runs<'t>(pieces: &[Piece], [old, new]: [&'t str; 2]) -> Vec<Run<'t>> {
    let mut runs = Vec::new();
    for piece in pieces {
        let mut push = |kind, text: &'t str| {
            if !text.is_empty() {
                runs.push(Run {
                    kind,
                    text,
                    issue: piece.by.as_ref().and_then(Maker::issue),
                    change: piece.change,
                });
            }
        };
        if piece.kind == PieceKind::Equal {
            push(RunKind::Equal, &old[piece.old]);
        } else {
            push(RunKind::Deleted, &old[piece.old]);
            push(RunKind::Inserted, &new[piece.new]);
        }
    }
    runs
}

/// The runs of a segment's original and present text, change by change.
pub(crate) fn runs_of(state: &SegmentState) -> Vec<Run<'_>> {
    let row = row_at(state, Level::Edit);
    runs(&row.pieces, [state.mt(), state.current()])
}

/// The role of a segment in its document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SegmentRole {
    /// Running text.
    Paragraph,
    /// A heading of the highest level.
    #[serde(rename = "heading-1")]
    Heading1,
    /// A heading of level 2.
    #[serde(rename = "heading-2")]
    Heading2,
    /// A heading of level 3.
    #[serde(rename = "heading-3")]
    Heading3,
    /// A heading of level 4.
    #[serde(rename = "heading-4")]
    Heading4,
    /// A heading of level 5.
    #[serde(rename = "heading-5")]
    Heading5,
    /// A heading of level 6 or below.
    #[serde(rename = "heading-6")]
    Heading6,
    /// An item of a list.
    ListItem,
    /// A quoted block.
    Quote,
    /// A cell of a table.
    TableCell,
    /// A caption, an alternative text, a title in metadata.
    Caption,
    /// A page header or footer.
    HeaderFooter,
    /// A footnote or an endnote.
    Note,
}

impl From<SegmentKind> for SegmentRole {
    fn from(kind: SegmentKind) -> Self {
        match kind {
            SegmentKind::Paragraph => Self::Paragraph,
            SegmentKind::Heading(0 | 1) => Self::Heading1,
            SegmentKind::Heading(2) => Self::Heading2,
            SegmentKind::Heading(3) => Self::Heading3,
            SegmentKind::Heading(4) => Self::Heading4,
            SegmentKind::Heading(5) => Self::Heading5,
            SegmentKind::Heading(_) => Self::Heading6,
            SegmentKind::ListItem => Self::ListItem,
            SegmentKind::Quote => Self::Quote,
            SegmentKind::TableCell => Self::TableCell,
            SegmentKind::Caption => Self::Caption,
            SegmentKind::HeaderFooter => Self::HeaderFooter,
            SegmentKind::Note => Self::Note,
        }
    }
}
