//! Paragraphs that edits merge into an earlier one: their source moves there, with its formatting.

use crate::format::{Edits, PARAGRAPH_JOIN};
use crate::patch::{Replacement, apply};
use copydesk_model::{Document, SegmentId};
use copydesk_text::{Edit, EditSet};
use std::ops::Range;

/// Returns whether the edits of a segment merge it into an earlier one.
pub(crate) fn joins(set: &EditSet) -> bool {
    let first = set.edits().first();
    first.is_some_and(|edit| edit.range.start() == 0 && edit.insert.starts_with(PARAGRAPH_JOIN))
}

/// Returns the edits without the [`PARAGRAPH_JOIN`] at their start.
pub(crate) fn without_join(set: &EditSet) -> EditSet {
    let mut edits = set.edits().to_vec();
    if let Some(first) = edits.first_mut() {
        first.insert = first.insert.trim_start_matches(PARAGRAPH_JOIN).to_owned();
    }
    edits.retain(|edit: &Edit| !edit.range.is_empty() || !edit.insert.is_empty());
    EditSet::new(edits).unwrap_or_default()
}

/// Returns the segment that `segment` is merged into: the nearest earlier one of its kind of which something is left, and
/// which is not merged itself.
pub(crate) fn target(document: &Document, edits: &Edits, segment: SegmentId) -> Option<SegmentId> {
    let kind = document.segment(segment)?.kind;
    let earlier = document.segments.get(..segment.0 as usize)?;
    let is_left = |id: SegmentId, mt: &str| match edits.get(&id) {
        Some(set) if joins(set) => false,
        Some(set) => set.apply(mt).is_ok_and(|text| !text.trim().is_empty()),
        None => true,
    };
    let mut before = earlier.iter().rev();
    let target = before.find(|before| before.kind == kind && is_left(before.id, &before.mt));
    target.map(|target| target.id)
}

/// A paragraph that moves to the end of another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Move {
    /// The source of its text, with the markup in it.
    pub(crate) content: Range<usize>,
    /// What is removed of the source.
    pub(crate) removal: Range<usize>,
    /// Where the content goes: the end of the other paragraph.
    pub(crate) to: usize,
    /// Written before the content.
    pub(crate) before: String,
}

/// Returns the replacements with the moves applied; replacements inside moved content are applied to it. The moves are in
/// order.
pub(crate) fn moved(source: &str, mut replacements: Vec<Replacement>, moves: &[Move]) -> Vec<Replacement> {
    for Move {
        content,
        removal,
        to,
        before,
    } in moves
    {
        let is_inside =
            |made: &Replacement| content.start <= made.range.start && made.range.end <= content.end;
        let (inside, outside): (Vec<_>, Vec<_>) = replacements.into_iter().partition(is_inside);
        let mut inside: Vec<Replacement> = inside
            .into_iter()
            .map(|made| Replacement {
                range: made.range.start - content.start..made.range.end - content.start,
                ..made
            })
            .collect();
        inside.sort_by_key(|made| (made.range.start, made.range.end));
        replacements = outside;
        replacements.push(Replacement {
            range: *to..*to,
            insert: format!("{before}{}", apply(&source[content.clone()], &inside)),
        });
        replacements.push(Replacement {
            range: removal.clone(),
            insert: String::new(),
        });
    }
    replacements
}

#[cfg(test)]
mod tests {
    use super::*;
    use copydesk_text::TextRange;

    #[test]
    fn edits_in_a_moved_paragraph_move_along() {
        let source = "<p>a</p><p>b <i>c</i></p><p>d</p>";
        let moves = [(8..25, 11..21, 4), (25..33, 28..29, 4)].map(|(removal, content, to)| Move {
            content,
            removal,
            to,
            before: String::new(),
        });
        let edit = |range, insert: &str| Replacement {
            range,
            insert: insert.to_owned(),
        };
        let edits = vec![edit(4..4, " "), edit(16..17, "e"), edit(28..28, " ")];
        let mut made = moved(source, edits, &moves);
        made.sort_by_key(|made| (made.range.start, made.range.end));
        assert_eq!(apply(source, &made), "<p>a b <i>e</i> d</p>");
    }

    #[test]
    fn a_join_is_no_text() {
        let set = EditSet::new(vec![
            Edit::insert(0, format!("{PARAGRAPH_JOIN}x")),
            Edit::delete(TextRange::new(2, 3)),
        ])
        .expect("must not overlap");
        assert!(joins(&set) && !joins(&without_join(&set)));
        assert_eq!(without_join(&set).apply("abcd").as_deref(), Ok("xabd"));
        let join = EditSet::single(Edit::insert(0, PARAGRAPH_JOIN.to_string()));
        assert!(without_join(&join).is_empty());
    }
}
