//! Two versions of an article, side by side.

use crate::exports::{Run, RunKind, runs};
use crate::wire::{ChangeLevel, ChangeMadeView, ChangeMaker, ChangePiece, ChangeRow, ChangesView, PieceKind};
use copydesk_model::Segment;
use copydesk_review::{
    Change, Level, Maker, Operation, Piece, Review, SegmentState, State, Verdict, compare_at, row_at,
};

/// The granularity of a comparison.
pub(crate) fn level_of(level: ChangeLevel) -> Level {
    match level {
        ChangeLevel::Word => Level::Word,
        ChangeLevel::Character => Level::Character,
    }
}

/// The original and the current text, with the origin of each change.
pub(crate) fn changes_view<'a>(
    segments: impl Iterator<Item = (&'a Segment, &'a SegmentState)>,
    log: &[Operation],
    level: Level,
) -> ChangesView {
    whole(segments.map(|(segment, state)| {
        let row = row_at(state, level);
        let made = state.changes().iter().map(|change| made(change, state, log));
        row_view(
            segment,
            &row.pieces,
            [state.mt(), state.current()],
            made.collect(),
        )
    }))
}

/// Any two states of a review, without the origin of changes.
pub(crate) fn compared_view(review: &Review, from: &State, to: &State, level: Level) -> ChangesView {
    let segments = review.document().segments.iter();
    whole(
        segments
            .zip(from.segments().zip(to.segments()))
            .map(|(segment, (from, to))| {
                let texts = [from.current().as_ref(), to.current().as_ref()];
                let pieces = compare_at(texts[0], texts[1], level);
                let changes = pieces.iter().filter_map(|piece| piece.change).max();
                let made = (0..changes.map_or(0, |last| last + 1)).map(|number| told(&pieces, number, texts));
                row_view(segment, &pieces, texts, made.collect())
            }),
    )
}

fn whole(rows: impl Iterator<Item = ChangeRow>) -> ChangesView {
    let rows: Vec<_> = rows.collect();
    ChangesView {
        changes: rows.iter().map(|row| row.changes.len() as u32).sum(),
        rows,
    }
}

fn row_view(
    segment: &Segment,
    pieces: &[Piece],
    texts: [&str; 2],
    changes: Vec<ChangeMadeView>,
) -> ChangeRow {
    ChangeRow {
        segment: segment.id.0,
        kind: segment.kind.into(),
        changed: !changes.is_empty(),
        pieces: pieces_view(pieces, texts),
        changes,
    }
}

fn pieces_view(pieces: &[Piece], texts: [&str; 2]) -> Vec<ChangePiece> {
    let piece = |run: &Run<'_>| ChangePiece {
        kind: match run.kind {
            RunKind::Equal => PieceKind::Equal,
            RunKind::Deleted => PieceKind::Deleted,
            RunKind::Inserted => PieceKind::Inserted,
        },
        text: run.text.to_owned(),
        issue: run.issue.map(|id| id.to_string()),
        change: run.change,
    };
    runs(pieces, texts).iter().map(piece).collect()
}

/// Two texts, compared.
pub(crate) fn compared_pieces(texts: [&str; 2], level: Level) -> Vec<ChangePiece> {
    pieces_view(&compare_at(texts[0], texts[1], level), texts)
}

/// A change with its origin.
fn made(change: &Change, state: &SegmentState, log: &[Operation]) -> ChangeMadeView {
    let (issue, rule, maker) = match &change.by {
        Maker::Suggestion { issue, rule } => (Some(*issue), Some(rule), ChangeMaker::Suggestion),
        Maker::Bulk { issue, rule } => (Some(*issue), Some(rule), ChangeMaker::Bulk),
        Maker::Hand => (None, None, ChangeMaker::Hand),
    };
    let decided = issue.and_then(|id| {
        let mut of_issue = state.decided().rev();
        of_issue.find(|decided| decided.record.id == id)
    });
    let own =
        decided.is_some_and(|decided| matches!(decided.verdict, Verdict::Accepted { choice: None, .. }));
    let operation = decided.and_then(|decided| log.get(decided.operation as usize));
    ChangeMadeView {
        deleted: change.deleted.clone(),
        inserted: change.inserted.clone(),
        maker: Some(if own { ChangeMaker::OwnWords } else { maker }),
        issue: issue.map(|id| id.to_string()),
        rule: rule.map(ToString::to_string),
        by: operation.map(|operation| operation.by.clone()),
        // Exact: milliseconds since 1970 are below 2^53.
        at: operation.map(|operation| operation.at.0 as f64),
    }
}

/// A change between two texts whose origin is unknown.
fn told(pieces: &[Piece], number: u32, [old, new]: [&str; 2]) -> ChangeMadeView {
    let of_change = || pieces.iter().filter(|piece| piece.change == Some(number));
    ChangeMadeView {
        deleted: of_change().map(|piece| &old[piece.old]).collect(),
        inserted: of_change().map(|piece| &new[piece.new]).collect(),
        maker: None,
        issue: None,
        rule: None,
        by: None,
        at: None,
    }
}
