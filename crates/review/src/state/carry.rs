//! Decisions carried into the next base text.

use super::{Decided, SegmentState, Verdict};
use crate::Retyped;
use copydesk_text::{Edit, EditSet, TextRange};

impl SegmentState {
    /// Place and inverse of a decision in the text that `typed` makes of the current one.
    pub(super) fn carried(&self, decided: &Decided, typed: &EditSet) -> (Option<TextRange>, Option<EditSet>) {
        let accepted = &self.accepted.edits;
        match (&decided.verdict, decided.live) {
            (Verdict::Accepted { edits, .. }, true) => {
                let inverse = self.inverse_of(edits).and_then(|inverse| inverse.rebase(typed));
                let place = self.place_of(decided).and_then(|place| typed.map_range(place));
                let place = place.or_else(|| inverse.as_ref()?.extent());
                (inverse.is_some().then_some(place).flatten(), inverse)
            }
            (Verdict::Accepted { .. }, false) => {
                let inverse = decided.inverse.as_ref();
                let inverse = inverse.and_then(|inverse| inverse.rebase(accepted)?.rebase(typed));
                let place = decided
                    .place
                    .and_then(|place| typed.map_range(accepted.map_range(place)?));
                let place = place.or_else(|| inverse.as_ref()?.extent());
                (inverse.is_some().then_some(place).flatten(), inverse)
            }
            (Verdict::Settled { .. }, _) => {
                let cover = |place| typed.map_cover(accepted.map_cover(place));
                (decided.place.map(cover), None)
            }
            _ => (
                decided
                    .place
                    .and_then(|place| typed.map_range(accepted.map_range(place)?)),
                None,
            ),
        }
    }

    /// What takes accepted edits in force back, in bytes of the current text.
    fn inverse_of(&self, edits: &EditSet) -> Option<EditSet> {
        let mut inverse: Vec<Edit> = Vec::new();
        for edit in edits.edits() {
            let (place, gone) = (self.place_of_live(edit)?, edit.range.of_text(self.base())?);
            match inverse.last_mut() {
                // Neighbouring deletions leave one point behind.
                Some(last) if last.range == place => last.insert.push_str(gone),
                _ => inverse.push(Edit::replace(place, gone)),
            }
        }
        EditSet::new(inverse).ok()
    }

    /// What takes an accept back that is part of the base text: the segment without it.
    pub(crate) fn without(&self, decided: &Decided) -> Option<Retyped> {
        Some(Retyped {
            from_version: self.version(),
            text: decided.inverse.as_ref()?.apply(self.base()).ok()?,
        })
    }
}
