//! The edits for the format where paragraphs were merged.
//!
//! In the review, a merge moves the text of one segment to another one. A paragraph with formatting is written differently:
//! its source moves, so that formatting, links and notes are kept.

use super::LiveReview;
use copydesk_formats::{Edits, PARAGRAPH_BREAK, PARAGRAPH_JOIN};
use copydesk_model::{Document, SegmentId};
use copydesk_review::{State, has_formatting, parts};
use copydesk_text::{Edit, EditSet, TextRange};
use std::collections::BTreeSet;

impl LiveReview {
    /// The edits of all segments that changed, for the format.
    pub(crate) fn edits(&self) -> Edits {
        let state = self.review.state();
        let changed = state.segments().filter(|segment| !segment.edits().is_empty());
        let changed: Vec<SegmentId> = changed.map(copydesk_review::SegmentState::id).collect();
        edits_of(&self.document, state, &changed)
    }

    /// Whether the text of this segment, with its formatting, is now part of an earlier segment.
    pub(crate) fn is_merged_with_formatting(&self, id: SegmentId) -> bool {
        let state = self.review.state();
        let target = into(state, id).filter(|target| *target != id);
        target.is_some_and(|target| {
            parts(&self.document, state, target)
                .iter()
                .any(|part| part.segment == id && !part.range.is_empty())
                && self.document.segment(id).is_some_and(has_formatting)
        })
    }
}

/// The edits of these segments, and of those that they are merged with, for the format.
pub(super) fn edits_of<'s>(
    document: &Document,
    state: &State,
    segments: impl IntoIterator<Item = &'s SegmentId>,
) -> Edits {
    let mut out = Edits::new();
    let mut merged: BTreeSet<SegmentId> = BTreeSet::new();
    for &id in segments {
        let Some(segment) = state.segment(id) else {
            continue;
        };
        merged.extend(into(state, id));
        if !segment.edits().is_empty() {
            out.insert(id, segment.edits().clone());
        }
    }
    for id in merged {
        out.extend(of_parts(document, state, id));
    }
    out
}

/// The segment with merged ones that this one is, or is merged into.
fn into(state: &State, id: SegmentId) -> Option<SegmentId> {
    let adopts = |id: SegmentId| {
        state
            .segment(id)
            .is_some_and(|segment| !segment.adopted().is_empty())
    };
    let is_empty = |id: SegmentId| {
        state
            .segment(id)
            .is_some_and(|segment| segment.current().trim().is_empty())
    };
    if adopts(id) {
        return Some(id);
    }
    let mut before = (0..id.0).rev().map(SegmentId);
    let target = before
        .find(|before| !is_empty(*before))
        .filter(|_| is_empty(id))?;
    adopts(target).then_some(target)
}

/// The edits of a segment and of those that were merged into it, if one of these has formatting.
fn of_parts(document: &Document, state: &State, id: SegmentId) -> Edits {
    let mut out = Edits::new();
    let parts = parts(document, state, id);
    // What has no formatting stays text of the part before it.
    let is_kept = |id: SegmentId| document.segment(id).is_some_and(has_formatting);
    if !parts.iter().skip(1).any(|part| is_kept(part.segment)) {
        return out;
    }
    let Some(base) = state.segment(id).map(|segment| segment.base().clone()) else {
        return out;
    };
    let text = |range: TextRange| range.of_text(&base).unwrap_or_default();
    // Without text of its own, or where the paragraph was split again, there is nothing to continue.
    let mut is_apart = true;
    for part in parts.into_iter().filter(|part| !text(part.range).is_empty()) {
        let text = text(part.range);
        let kept = text.trim_end();
        let ends_here = text[kept.len()..].contains(PARAGRAPH_BREAK);
        let mut changes = Vec::new();
        if !is_apart {
            changes.push(Edit::insert(0, PARAGRAPH_JOIN.to_string()));
        }
        if ends_here {
            changes.push(Edit::delete(TextRange::new(kept.len() as u32, text.len() as u32)));
        }
        let composed = EditSet::new(changes).and_then(|changes| part.edits.compose(&changes));
        out.insert(part.segment, composed.unwrap_or(part.edits));
        is_apart = ends_here;
    }
    out
}
