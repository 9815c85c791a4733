//! Places the edits of a segment so that they affect as little markup as possible.

use super::inline::Tag;
use super::unit::Unit;
use crate::change::{Change, shrink};
use copydesk_text::{EditSet, TextRange};

/// Returns the edits of `set` as changes that produce the same text, apart from white space. The set fits `text`.
pub(super) fn changes<'e>(unit: &Unit, set: &'e EditSet) -> Vec<Change<'e>> {
    let text = &unit.text;
    let mut out: Vec<Change<'e>> = Vec::new();
    let edits = set.edits();
    for (index, edit) in edits.iter().enumerate() {
        let change = shrink(text, edit.range, &edit.insert);
        if change.range.is_empty() && change.insert.is_empty() {
            continue;
        }
        let free = TextRange::new(
            out.last().map_or(0, |last| last.range.end()),
            edits
                .get(index + 1)
                .map_or(text.len() as u32, |next| next.range.start()),
        );
        out.push(if change.insert.is_empty() {
            Change {
                range: slide_deletion(unit, change.range, free),
                ..change
            }
        } else {
            change
        });
    }
    out
}

/// Moves a deletion within `free` so that no element is left with white space at its inner edge, which would break the
/// delimiter, and no line has more white space at its end than before.
fn slide_deletion(unit: &Unit, range: TextRange, free: TextRange) -> TextRange {
    let Unit { text, tags, .. } = unit;
    let cut = |range: TextRange| {
        let is_cut =
            |tag: &&Tag| tag.text.overlaps(range) && !tag.text.contains(range) && !range.contains(tag.text);
        tags.iter().filter(is_cut).count()
    };
    // Deleting "mot " from "un mot ici" is the same as deleting " mot".
    let mut best = range;
    for slid in [slid_left(text, range), slid_right(text, range)]
        .into_iter()
        .flatten()
    {
        if free.contains(slid) && cut(slid) < cut(best) {
            best = slid;
        }
    }
    let space_before = |at: u32| text[..at as usize].ends_with(' ');
    let space_after = |at: u32| text[at as usize..].chars().next().is_none_or(char::is_whitespace);
    for tag in tags {
        if tag.is_code || !tag.text.contains(best) || tag.text == best {
            continue;
        }
        let wider = if best.end() == tag.text.end() && space_before(best.start()) && space_after(best.end()) {
            TextRange::new(best.start() - 1, best.end())
        } else if best.start() == tag.text.start()
            && text[best.end() as usize..].starts_with(' ')
            && (best.start() == 0 || space_before(best.start()))
        {
            TextRange::new(best.start(), best.end() + 1)
        } else {
            continue;
        };
        if free.contains(wider) && tag.text.contains(wider) {
            best = wider;
        }
    }
    // Two spaces before a line ending would be a hard line break.
    let breaks_line = unit
        .placement
        .touched(TextRange::new(best.end(), best.end() + 1))
        .iter()
        .any(|piece| !piece.verbatim);
    if breaks_line && text[best.end() as usize..].starts_with(' ') && space_before(best.start()) {
        let wider = TextRange::new(best.start() - 1, best.end());
        if free.contains(wider) {
            best = wider;
        }
    }
    best
}

fn slid_left(text: &str, range: TextRange) -> Option<TextRange> {
    let before = text[..range.start() as usize].chars().next_back()?;
    let last = text[range].chars().next_back()?;
    let by = last.len_utf8() as u32;
    (before == last).then(|| TextRange::new(range.start() - by, range.end() - by))
}

fn slid_right(text: &str, range: TextRange) -> Option<TextRange> {
    let first = text[range].chars().next()?;
    let after = text[range.end() as usize..].chars().next()?;
    (first == after).then(|| range.shift(first.len_utf8() as u32))
}
