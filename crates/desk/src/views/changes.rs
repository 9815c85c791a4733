//! Original and corrected, side by side.

use super::segment::kind_code;
use crate::wire::{ChangePiece, ChangeRow, ChangesView, PieceKind};
use copydesk_model::Segment;
use copydesk_review::SegmentState;

/// All segments, each in pieces.
pub(crate) fn changes_view<'a>(
    segments: impl Iterator<Item = (&'a Segment, &'a SegmentState)>,
) -> ChangesView {
    let mut changes = 0;
    let rows = segments.map(|(segment, state)| {
        changes += state.changes().len() as u32;
        row(segment, state)
    });
    ChangesView {
        rows: rows.collect(),
        changes,
    }
}

fn row(segment: &Segment, state: &SegmentState) -> ChangeRow {
    let mut pieces = Vec::new();
    let mut push = |kind, text: &str, issue: Option<String>| {
        if !text.is_empty() {
            pieces.push(ChangePiece {
                kind,
                text: text.to_owned(),
                issue,
            });
        }
    };
    let mut at = 0;
    for change in state.changes() {
        let issue = change.by.issue().map(|id| id.to_string());
        push(
            PieceKind::Equal,
            segment.mt.get(at..change.mt.start() as usize).unwrap_or_default(),
            None,
        );
        push(PieceKind::Deleted, &change.deleted, issue.clone());
        push(PieceKind::Inserted, &change.inserted, issue);
        at = change.mt.end() as usize;
    }
    push(PieceKind::Equal, segment.mt.get(at..).unwrap_or_default(), None);
    ChangeRow {
        segment: segment.id.0,
        kind: kind_code(segment.kind),
        changed: !state.changes().is_empty(),
        pieces,
    }
}
