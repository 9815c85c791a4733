//! [`DiffRow`]: the diff of one segment.

use super::level::{Level, by_character};
use crate::state::{Maker, SegmentState, State};
use copydesk_model::SegmentId;
use copydesk_text::TextRange;

/// How two texts differ in one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PieceKind {
    /// The same on both sides.
    Equal,
    /// Only in the original.
    Deleted,
    /// Only in the corrected text.
    Inserted,
    /// Different words on each side.
    Replaced,
}

/// A run of words on one or both sides. The pieces of a row are in order and cover both texts without gaps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// How the sides differ here.
    pub kind: PieceKind,
    /// Range in bytes of the original; empty for insertions.
    pub old: TextRange,
    /// Range in bytes of the corrected text; empty for deletions.
    pub new: TextRange,
    /// Who made the change; `None` for equal words and for plain texts.
    pub by: Option<Maker>,
    /// Index of the change in the row, from 0; `None` for equal words.
    pub change: Option<u32>,
}

/// The diff of one segment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DiffRow {
    /// The segment.
    pub segment: SegmentId,
    /// Whether the sides differ.
    pub changed: bool,
    /// The pieces, in order.
    pub pieces: Vec<Piece>,
}

/// Returns one row per segment, in reading order.
pub fn diff_rows(state: &State) -> impl Iterator<Item = DiffRow> {
    state.segments().map(row_of)
}

/// Returns the diff of one segment. A change inside a word is shown as a change of the whole word.
pub fn row_of(segment: &SegmentState) -> DiffRow {
    row_at(segment, Level::Word)
}

/// Returns the diff of one segment. Change `i` of the row is change `i` of [`SegmentState::changes`].
pub fn row_at(segment: &SegmentState, level: Level) -> DiffRow {
    let changes = segment.changes().iter().map(|change| Side {
        old: change.mt,
        new: change.now,
        by: Some(&change.by),
    });
    let pieces = pieces(segment.mt(), segment.current(), changes, level);
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

/// Fills the gaps between `changes`, which are in order; outside them the two texts are equal.
pub(super) fn pieces<'m>(
    old: &str,
    new: &str,
    changes: impl Iterator<Item = Side<'m>>,
    level: Level,
) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let (mut old_at, mut new_at) = (0, 0);
    let mut changes = changes.peekable();
    let mut number = 0;
    while let Some(change) = changes.next() {
        let until = changes.peek().map_or(old.len() as u32, |next| next.old.start());
        let room = Room {
            left: change.old.start().saturating_sub(old_at),
            right: until.saturating_sub(change.old.end()),
        };
        let parts = match level {
            Level::Edit => vec![change],
            Level::Word => vec![whole_words(old, new, change, room)],
            Level::Character => by_character(old, new, change),
        };
        for part in parts {
            push(
                &mut pieces,
                old_at..part.old.start(),
                new_at..part.new.start(),
                None,
            );
            (old_at, new_at) = (part.old.end(), part.new.end());
            push(
                &mut pieces,
                part.old.start()..old_at,
                part.new.start()..new_at,
                Some((number, part.by)),
            );
        }
        number += 1;
    }
    push(
        &mut pieces,
        old_at..old.len() as u32,
        new_at..new.len() as u32,
        None,
    );
    pieces
}

/// Appends a piece unless it is empty. `change` is its number and its maker; `None` for equal text.
fn push(
    pieces: &mut Vec<Piece>,
    old: std::ops::Range<u32>,
    new: std::ops::Range<u32>,
    change: Option<(u32, Option<&Maker>)>,
) {
    if old.is_empty() && new.is_empty() {
        return;
    }
    let kind = match (change, old.is_empty(), new.is_empty()) {
        (None, ..) => PieceKind::Equal,
        (_, true, _) => PieceKind::Inserted,
        (_, _, true) => PieceKind::Deleted,
        _ => PieceKind::Replaced,
    };
    pieces.push(Piece {
        kind,
        old: TextRange::new(old.start, old.end),
        new: TextRange::new(new.start, new.end),
        by: change.and_then(|(_, by)| by.cloned()),
        change: change.map(|(number, _)| number),
    });
}

/// The number of equal bytes on either side of a change, up to its neighbours.
#[derive(Clone, Copy)]
struct Room {
    left: u32,
    right: u32,
}

/// Widens a change that starts or ends inside a word to the whole word.
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
    // A border is inside a word if, in at least one of the texts, there are letters on both sides of it.
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

/// Returns the length in bytes of the letters and digits at the start of `chars`.
fn letters(chars: impl Iterator<Item = char>) -> u32 {
    chars
        .take_while(|ch| ch.is_alphanumeric())
        .map(|ch| ch.len_utf8() as u32)
        .sum()
}
