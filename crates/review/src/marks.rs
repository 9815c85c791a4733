//! Maps inline marks onto edited text.

use crate::SegmentState;
use copydesk_model::{Mark, Segment};
use copydesk_text::EditSet;

/// Returns the marks of `segment` in bytes of its base text, for the engine.
pub fn marks_in_base(segment: &Segment, state: &SegmentState) -> Vec<Mark> {
    carried(&segment.marks, state.edits_to_base())
}

/// Returns the marks of `segment` in bytes of its current text, for display.
pub fn marks_now(segment: &Segment, state: &SegmentState) -> Vec<Mark> {
    carried(&segment.marks, state.edits())
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
