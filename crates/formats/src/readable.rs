//! Checks whether any readable text is left.

use copydesk_model::{Mark, MarkKind};
use copydesk_text::{EditSet, TextRange};

/// Returns whether readable text is left in `text`, outside of inviolable marks, after `set`, which fits the text.
/// `is_blank` returns whether a string contains nothing readable.
pub(crate) fn reads_after(text: &str, marks: &[Mark], set: &EditSet, is_blank: fn(&str) -> bool) -> bool {
    let edits = set.edits();
    if edits.iter().any(|edit| !is_blank(&edit.insert)) {
        return true;
    }
    let mut gone: Vec<TextRange> = edits.iter().map(|edit| edit.range).collect();
    let inviolable = marks.iter().filter(|mark| mark.kind == MarkKind::Inviolable);
    gone.extend(inviolable.map(|mark| mark.range));
    gone.sort_by_key(|range| range.start());
    let mut at = 0;
    for range in gone {
        if at < range.start() && !is_blank(&text[TextRange::new(at, range.start())]) {
            return true;
        }
        at = at.max(range.end());
    }
    !is_blank(&text[at as usize..])
}
