//! [`DiffRow`]: one segment, both sides.

use crate::state::{Maker, SegmentState, State};
use copydesk_model::SegmentId;
use copydesk_text::TextRange;

/// How two texts differ at one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PieceKind {
    /// The same on both sides.
    Equal,
    /// Only in the original.
    Deleted,
    /// Only in the corrected text.
    Inserted,
    /// Other words on each side.
    Replaced,
}

/// A run of words on one or both sides. The pieces of a row, in order, cover both texts without a gap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// How the sides differ here.
    pub kind: PieceKind,
    /// Bytes of the original; empty for insertions.
    pub old: TextRange,
    /// Bytes of the corrected text; empty for deletions.
    pub new: TextRange,
    /// Who made the change; `None` for equal words and for plain texts.
    pub by: Option<Maker>,
}

/// One segment, both sides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DiffRow {
    /// The segment.
    pub segment: SegmentId,
    /// Whether the sides differ.
    pub changed: bool,
    /// The pieces, in order.
    pub pieces: Vec<Piece>,
}

/// One row a segment, in reading order.
pub fn diff_rows(state: &State) -> impl Iterator<Item = DiffRow> {
    state.segments().map(row_of)
}

/// One segment, both sides. Changes inside a word are shown as a change of the whole word.
pub fn row_of(segment: &SegmentState) -> DiffRow {
    let changes = segment.changes().iter().map(|change| Side {
        old: change.mt,
        new: change.now,
        by: Some(&change.by),
    });
    let pieces = pieces(segment.mt(), segment.current(), changes);
    DiffRow {
        segment: segment.id(),
        changed: !segment.changes().is_empty(),
        pieces,
    }
}

/// A place that differs.
#[derive(Clone, Copy)]
pub(super) struct Side<'m> {
    pub(super) old: TextRange,
    pub(super) new: TextRange,
    pub(super) by: Option<&'m Maker>,
}

/// Fills the gaps between `changes`, which are in order and speak of texts that are equal elsewhere.
pub(super) fn pieces<'m>(old: &str, new: &str, changes: impl Iterator<Item = Side<'m>>) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let (mut old_at, mut new_at) = (0, 0);
    let mut changes = changes.peekable();
    while let Some(change) = changes.next() {
        let until = changes.peek().map_or(old.len() as u32, |next| next.old.start());
        let room = Room {
            left: change.old.start().saturating_sub(old_at),
            right: until.saturating_sub(change.old.end()),
        };
        let change = whole_words(old, new, change, room);
        push(
            &mut pieces,
            PieceKind::Equal,
            old_at..change.old.start(),
            new_at..change.new.start(),
            None,
        );
        let kind = match (change.old.is_empty(), change.new.is_empty()) {
            (true, _) => PieceKind::Inserted,
            (_, true) => PieceKind::Deleted,
            _ => PieceKind::Replaced,
        };
        (old_at, new_at) = (change.old.end(), change.new.end());
        push(
            &mut pieces,
            kind,
            change.old.start()..old_at,
            change.new.start()..new_at,
            change.by,
        );
    }
    push(
        &mut pieces,
        PieceKind::Equal,
        old_at..old.len() as u32,
        new_at..new.len() as u32,
        None,
    );
    pieces
}

fn push(
    pieces: &mut Vec<Piece>,
    kind: PieceKind,
    old: std::ops::Range<u32>,
    new: std::ops::Range<u32>,
    by: Option<&Maker>,
) {
    if !old.is_empty() || !new.is_empty() {
        let (old, new) = (
            TextRange::new(old.start, old.end),
            TextRange::new(new.start, new.end),
        );
        pieces.push(Piece {
            kind,
            old,
            new,
            by: by.cloned(),
        });
    }
}

/// Equal bytes on either side of a change, up to its neighbours.
#[derive(Clone, Copy)]
struct Room {
    left: u32,
    right: u32,
}

/// Widens a change that starts or ends inside a word to all of that word.
fn whole_words<'m>(old: &str, new: &str, change: Side<'m>, room: Room) -> Side<'m> {
    let (before, after) = (
        &old[..change.old.start() as usize],
        &old[change.old.end() as usize..],
    );
    let (before, after) = (
        &before[before.len() - room.left as usize..],
        &after[..room.right as usize],
    );
    let sides = [&old[change.old], &new[change.new]];
    let is_word = |ch: Option<char>| ch.is_some_and(char::is_alphanumeric);
    // A border lies inside a word where, on one side at least, letters stand on both sides of it.
    let opens = |words: &&str| is_word(words.chars().chain(after.chars()).next());
    let closes = |words: &&str| is_word(words.chars().rev().chain(before.chars().rev()).next());
    let (mut left, mut right) = (0, 0);
    if sides.iter().any(opens) {
        left = letters(before.chars().rev());
    }
    if sides.iter().any(closes) {
        right = letters(after.chars());
    }
    let widened = |range: TextRange| TextRange::new(range.start() - left, range.end() + right);
    Side {
        old: widened(change.old),
        new: widened(change.new),
        by: change.by,
    }
}

/// Bytes of the letters and digits that `chars` starts with.
fn letters(chars: impl Iterator<Item = char>) -> u32 {
    chars
        .take_while(|ch| ch.is_alphanumeric())
        .map(|ch| ch.len_utf8() as u32)
        .sum()
}
