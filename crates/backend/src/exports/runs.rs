//! [`Run`]: the words of two texts, in order, with what differs.

use copydesk_model::{IssueId, SegmentKind};
use copydesk_review::{Level, Maker, Piece, PieceKind, SegmentState, row_at};

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

/// The stable code of a kind of segment.
pub(crate) fn kind_code(kind: SegmentKind) -> String {
    match kind {
        SegmentKind::Paragraph => "paragraph".to_owned(),
        SegmentKind::Heading(level) => format!("heading-{}", level.clamp(1, 6)),
        SegmentKind::ListItem => "list-item".to_owned(),
        SegmentKind::Quote => "quote".to_owned(),
        SegmentKind::TableCell => "table-cell".to_owned(),
        SegmentKind::Caption => "caption".to_owned(),
        SegmentKind::HeaderFooter => "header-footer".to_owned(),
        SegmentKind::Note => "note".to_owned(),
    }
}
