//! [`Part`]: the text of a merged segment by the segments that it comes from.

use crate::{SegmentState, State};
use copydesk_model::{Document, Segment, SegmentId};
use copydesk_text::{Edit, EditSet, TextRange};

/// A part of a segment's base text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The segment that it comes from.
    pub segment: SegmentId,
    /// Where it is, in bytes of the base text.
    pub range: TextRange,
    /// The edits that turn the machine translation of `segment` into this part.
    pub edits: EditSet,
}

/// Returns the parts of a segment's base text: its own, and those of the segments that were merged into it. One part if
/// there are none.
pub fn parts(document: &Document, state: &State, id: SegmentId) -> Vec<Part> {
    let Some(own) = state.segment(id) else {
        return Vec::new();
    };
    let len = own.base().len() as u32;
    // A merged segment that has text of its own again has no part in this one.
    let is_empty = |id: SegmentId| {
        state
            .segment(id)
            .is_some_and(|segment| segment.base().trim().is_empty())
    };
    let moved = own.adopted().iter().filter(|(from, _)| is_empty(*from));
    let moved: Vec<(&Segment, u32)> = moved
        .filter_map(|&(from, start)| {
            // White space and paragraph breaks between two parts belong to the first.
            let rest = own.base().get(start as usize..)?;
            Some((document.segment(from)?, len - rest.trim_start().len() as u32))
        })
        .collect();
    let end = |index: usize| moved.get(index).map_or(len, |(_, start)| *start);
    let first = TextRange::new(0, end(0));
    let mut out = vec![Part {
        segment: id,
        range: first,
        edits: edits_to(own, first),
    }];
    for (index, (segment, start)) in moved.iter().enumerate() {
        let range = TextRange::new(*start, end(index + 1).max(*start));
        let text = range.of_text(own.base()).unwrap_or_default();
        out.push(Part {
            segment: segment.id,
            range,
            edits: EditSet::between(&segment.mt, text),
        });
    }
    out
}

/// Returns the edits that turn the machine translation into the first part of the base text.
fn edits_to(segment: &SegmentState, first: TextRange) -> EditSet {
    let (mt, base) = (segment.mt(), segment.base());
    let edits = segment.edits_to_base();
    let text = first.of_text(base).unwrap_or_default();
    let rest = &base[text.len()..];
    if rest.is_empty() {
        return edits.clone();
    }
    // What was merged is usually an insertion at the end.
    let mut edits: Vec<Edit> = edits.edits().to_vec();
    let cut = edits.last_mut().and_then(|last| {
        let kept = last.insert.strip_suffix(rest)?.len();
        (last.range.end() as usize == mt.len()).then(|| last.insert.truncate(kept))
    });
    edits.retain(|edit| !edit.range.is_empty() || !edit.insert.is_empty());
    let edits = cut.and_then(|()| EditSet::new(edits).ok());
    edits.unwrap_or_else(|| EditSet::between(mt, text))
}
