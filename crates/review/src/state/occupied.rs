//! The ranges of a base text that accepted edits occupy.

use copydesk_model::IssueId;
use copydesk_text::{EditSet, TextRange};
use std::collections::{BTreeMap, BTreeSet};

/// Ranges of a base text that edits occupy, with the issue of each; no two of them touch.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct OccupiedRanges(BTreeMap<TextRange, IssueId>);

impl OccupiedRanges {
    /// Returns the issues whose edits `edits` would touch; in order, each once.
    pub(crate) fn in_the_way(&self, edits: &EditSet) -> Vec<IssueId> {
        let mut found = Vec::new();
        for edit in edits.edits() {
            let up_to = TextRange::new(edit.range.end(), u32::MAX);
            // The ranges do not collide, so their ends are in order as well.
            let near = self
                .0
                .range(..=up_to)
                .rev()
                .take_while(|(place, _)| place.end() >= edit.range.start());
            let mut colliding: Vec<_> = near
                .filter(|(place, _)| place.collides(edit.range))
                .map(|(_, id)| *id)
                .collect();
            colliding.reverse();
            found.extend(colliding);
        }
        let mut seen = BTreeSet::new();
        found.retain(|id| seen.insert(*id));
        found
    }

    /// Marks the ranges of `edits`, which are free, as occupied.
    pub(crate) fn take(&mut self, edits: &EditSet, issue: IssueId) {
        self.0
            .extend(edits.edits().iter().map(|edit| (edit.range, issue)));
    }

    /// Frees the ranges of `edits`.
    pub(crate) fn free(&mut self, edits: &EditSet) {
        for edit in edits.edits() {
            self.0.remove(&edit.range);
        }
    }
}
