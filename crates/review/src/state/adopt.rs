//! Moves decisions from one segment to another, with the words that they are about.

use super::{Decided, SegmentState};
use crate::ReviewError;
use copydesk_model::RuleId;
use copydesk_text::{Edit, EditError, EditSet, TextRange};

/// The decisions and changes that are moved with words to another segment.
#[derive(Debug, Default)]
pub(super) struct Handed {
    decided: Vec<Decided>,
    uncovered: Vec<(RuleId, TextRange)>,
}

impl SegmentState {
    /// Removes and returns the decisions whose ranges are within `words` of the base text.
    pub(super) fn hand_over(&mut self, words: TextRange) -> Handed {
        let is_within = |decided: &Decided| {
            let inverse = decided.inverse.iter().flat_map(EditSet::edits);
            let mut places = inverse.map(|edit| edit.range).chain(decided.place);
            decided.place.is_some() && !decided.live && places.all(|place| words.contains(place))
        };
        let decided = self.decided.take(is_within);
        let (handed, kept): (Vec<_>, Vec<_>) = std::mem::take(&mut self.uncovered)
            .into_iter()
            .partition(|(_, place)| words.contains(*place));
        self.uncovered = kept;
        Handed {
            decided,
            uncovered: handed,
        }
    }

    /// Takes over decisions of another segment whose `words` start at `at` in this segment's base text.
    ///
    /// # Errors
    /// [`ReviewError::DoesNotFit`] if the words do not fit.
    pub(super) fn adopt(&mut self, handed: Handed, words: TextRange, at: u32) -> Result<(), ReviewError> {
        let range = TextRange::new(at, at.saturating_add(words.len()));
        if range.of_text(self.base()).is_none() {
            let len = self.base().len() as u32;
            return Err(self.misfit(EditError::OutOfBounds { range, len }));
        }
        // Each range is within `words`.
        let moved = |place: TextRange| {
            let start = at + (place.start() - words.start());
            TextRange::new(start, start + place.len())
        };
        for mut decided in handed.decided {
            decided.record.segment = self.id();
            decided.place = decided.place.map(moved);
            decided.inverse = decided.inverse.and_then(|inverse| {
                let edits = inverse.edits().iter().map(|edit| Edit {
                    range: moved(edit.range),
                    ..edit.clone()
                });
                EditSet::new(edits.collect()).ok()
            });
            self.decided.push(decided);
        }
        let uncovered = handed.uncovered.into_iter();
        self.uncovered
            .extend(uncovered.map(|(rule, place)| (rule, moved(place))));
        Ok(())
    }
}
