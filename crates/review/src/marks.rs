//! Maps inline marks onto edited text.

use crate::{State, parts};
use copydesk_model::{Document, Mark, MarkKind, Segment, SegmentId};
use copydesk_text::EditSet;

/// Returns the marks of a segment in bytes of its base text. Those of segments that were merged into it are included.
pub fn marks_now(document: &Document, state: &State, id: SegmentId) -> Vec<Mark> {
    let (Some(segment), Some(own)) = (document.segment(id), state.segment(id)) else {
        return Vec::new();
    };
    if own.adopted().is_empty() {
        return carried(&segment.marks, own.edits_to_base());
    }
    let of_parts = parts(document, state, id).into_iter().flat_map(|part| {
        let marks = document.segment(part.segment).map(|segment| &segment.marks);
        let marks = carried(marks.map_or(&[], Vec::as_slice), &part.edits);
        marks.into_iter().map(move |mark| Mark {
            range: mark.range.shift(part.range.start()),
            ..mark
        })
    });
    of_parts.collect()
}

/// Whether formatting, a link or inviolable content belongs to the text of a segment; a line break is written again.
pub fn has_formatting(segment: &Segment) -> bool {
    let is_break =
        |mark: &Mark| mark.kind == MarkKind::Inviolable && mark.range.of_text(&segment.mt) == Some("\n");
    !segment.marks.iter().all(is_break)
}

/// Words that replace marked words are marked as well; marks whose text was deleted are dropped.
fn carried(marks: &[Mark], edits: &EditSet) -> Vec<Mark> {
    let carried = marks.iter().map(|mark| Mark {
        range: edits.map_cover(mark.range),
        kind: mark.kind.clone(),
    });
    carried
        .zip(marks)
        .filter(|(now, before)| !now.range.is_empty() || before.range.is_empty())
        .map(|(now, _)| now)
        .collect()
}
