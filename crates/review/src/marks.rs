//! Inline marks over texts that the editor has changed.

use crate::SegmentState;
use copydesk_model::{Mark, Segment};
use copydesk_text::EditSet;

/// The marks of `segment` over its base text, for the engine.
pub fn marks_in_base(segment: &Segment, state: &SegmentState) -> Vec<Mark> {
    carried(&segment.marks, state.edits_to_base())
}

/// The marks of `segment` over its current text, for the window.
pub fn marks_now(segment: &Segment, state: &SegmentState) -> Vec<Mark> {
    carried(&segment.marks, state.edits())
}

/// Words put in the place of marked words are marked as well; a mark of which nothing is left is gone.
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
