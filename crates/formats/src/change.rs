//! [`Change`]: an edit, made as small as it can be; and what it must not touch.

use copydesk_model::{Mark, MarkKind};
use copydesk_text::{EditSet, TextRange};

/// One edit of a segment, made as small as it can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Change<'e> {
    pub(crate) range: TextRange,
    pub(crate) insert: &'e str,
}

/// The edit without what it replaces by itself at either end.
pub(crate) fn shrink<'e>(text: &str, range: TextRange, insert: &'e str) -> Change<'e> {
    let old = &text[range];
    let common = |pairs: &mut dyn Iterator<Item = (char, char)>| -> usize {
        pairs
            .take_while(|(old, new)| old == new)
            .map(|(ch, _)| ch.len_utf8())
            .sum()
    };
    let head = common(&mut old.chars().zip(insert.chars()));
    let tail = common(&mut old[head..].chars().rev().zip(insert[head..].chars().rev()));
    let range = TextRange::new(range.start() + head as u32, range.end() - tail as u32);
    Change {
        range,
        insert: &insert[head..insert.len() - tail],
    }
}

/// The changes of a set that fits the text, each as small as it can be, without those that change nothing; `None` where one
/// would cut through a mark.
pub(crate) fn changes<'e>(text: &str, marks: &[Mark], set: &'e EditSet) -> Option<Vec<Change<'e>>> {
    let small = set
        .edits()
        .iter()
        .map(|edit| shrink(text, edit.range, &edit.insert));
    let changes: Vec<_> = small
        .filter(|change| !change.range.is_empty() || !change.insert.is_empty())
        .collect();
    let cuts = |change: &Change<'_>| cuts_mark(marks, change.range);
    (!changes.iter().any(cuts)).then_some(changes)
}

/// Whether an edit of `range` would take away or part what no edit may.
pub(crate) fn cuts_mark(marks: &[Mark], range: TextRange) -> bool {
    let inviolable = marks
        .iter()
        .filter(|mark| mark.kind == MarkKind::Inviolable)
        .map(|mark| mark.range);
    inviolable.into_iter().any(|mark| {
        if mark.is_empty() || range.is_empty() {
            // Strictly within, on either side.
            let (point, span) = if mark.is_empty() {
                (mark.start(), range)
            } else {
                (range.start(), mark)
            };
            span.start() < point && point < span.end()
        } else {
            mark.overlaps(range)
        }
    })
}
