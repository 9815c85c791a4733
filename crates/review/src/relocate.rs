//! Relocates logs of documents that are now split into different segments: a newer version of the program may recognise
//! code where an older one saw text.

use crate::log::{Decision, Operation, OperationKind};
use crate::state::SegmentState;
use copydesk_model::SegmentId;
use similar::{Algorithm, DiffOp, TextDiff, capture_diff_slices};
use std::collections::BTreeMap;

/// Minimum similarity of typed text to its segment; below it, the text was typed for another segment.
const ALIKE: f32 = 0.5;

/// Maps the segments of an earlier import to the present ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Relocation {
    places: BTreeMap<SegmentId, NewPosition>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct NewPosition {
    now: SegmentId,
    /// Whether the number of segments before it is known.
    is_certain: bool,
}

impl Relocation {
    /// Finds the segments of `before`, each of which is one or more lines of text, among those of `now`. Returns `None`
    /// if they are the same.
    pub fn find(before: &str, now: &[String]) -> Option<Self> {
        if before == now.join("\n") {
            return None;
        }
        let old: Vec<&str> = before.split('\n').collect();
        let new: Vec<&str> = now.iter().flat_map(|text| text.split('\n')).collect();
        let mut known: Vec<Option<usize>> = vec![None; new.len()];
        for op in capture_diff_slices(Algorithm::Patience, &old, &new) {
            if let DiffOp::Equal {
                old_index,
                new_index,
                len,
            } = op
            {
                for at in 0..len {
                    known[new_index + at] = Some(old_index + at);
                }
            }
        }
        // The first line of each segment that is found, its number of lines, and its present place.
        let mut found: BTreeMap<usize, (usize, SegmentId)> = BTreeMap::new();
        let mut line = 0;
        for (id, text) in (0u32..).zip(now) {
            let len = text.split('\n').count();
            let lines = &known[line..line + len];
            line += len;
            let Some(first) = lines[0] else { continue };
            if lines
                .iter()
                .zip(first..)
                .all(|(at, expected)| *at == Some(expected))
            {
                found.insert(first, (len, SegmentId(id)));
            }
        }
        let mut places = BTreeMap::new();
        let (mut line, mut id, mut lost, mut is_certain) = (0, 0, 0, true);
        while line < old.len() {
            if let Some(&(len, now)) = found.get(&line) {
                places.insert(SegmentId(id), NewPosition { now, is_certain });
                line += len;
                lost = 0;
            } else {
                line += 1;
                lost += 1;
                // Two lines that are not found may have been one segment or two.
                is_certain &= lost < 2;
            }
            id += 1;
        }
        Some(Self { places })
    }

    /// Returns the operation with its decisions moved to the present segments, and the decisions about segments that no
    /// longer exist.
    pub fn relocated(&self, operation: Operation) -> (Operation, Vec<Decision>) {
        let (mut decisions, mut left_out) = (Vec::new(), Vec::new());
        for mut decision in operation.decisions {
            let before = decision.clone();
            if decision.move_to(|id| self.places.get(&id).map(|place| place.now)) {
                decisions.push(decision);
            } else {
                left_out.push(before);
            }
        }
        if operation.kind == OperationKind::MergeParagraphs && !left_out.is_empty() {
            // Half of a merge would duplicate or lose text.
            left_out.append(&mut decisions);
        }
        (
            Operation {
                decisions,
                ..operation
            },
            left_out,
        )
    }

    /// Whether a decision of a relocated operation can belong to this segment, judging by its text.
    pub(crate) fn fits(&self, decision: &Decision, segment: &SegmentState) -> bool {
        let Decision::Rewrite { to, .. } = decision else {
            // Other decisions quote the text, which is checked when they are applied.
            return true;
        };
        let is_certain = self
            .places
            .values()
            .any(|place| place.now == segment.id() && place.is_certain);
        is_certain || TextDiff::from_words(&**segment.current(), to.text.as_str()).ratio() >= ALIKE
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(before: &str, now: &[&str]) -> Option<Vec<(u32, u32, bool)>> {
        let now: Vec<String> = now.iter().map(|&text| text.to_owned()).collect();
        let found = Relocation::find(before, &now)?;
        let places = found.places.iter();
        Some(
            places
                .map(|(before, place)| (before.0, place.now.0, place.is_certain))
                .collect(),
        )
    }

    #[test]
    fn segments_are_found_by_their_text() {
        for (before, now, expected) in [
            ("a\nb\nc", &["a", "b", "c"][..], None),
            ("a\nb\nc", &["a\nb", "c"], None),
            ("a\ncode\nc", &["a", "c"], Some(vec![(0, 0, true), (2, 1, true)])),
            ("a\nc", &["a", "", "c"], Some(vec![(0, 0, true), (1, 2, true)])),
            ("a\nx\ny\nc", &["a", "c"], Some(vec![(0, 0, true), (3, 1, false)])),
            (
                "x\nb\nc\nd",
                &["b\nc", "d"],
                Some(vec![(1, 0, true), (2, 1, true)]),
            ),
        ] {
            assert_eq!(places(before, now), expected, "{before:?}");
        }
    }
}
