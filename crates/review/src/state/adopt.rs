//! Moves decisions from one segment to another, with the words that they are about.

use super::{DecidedIssue, SegmentState};
use crate::ReviewError;
use copydesk_model::{RuleId, SegmentId};
use copydesk_text::{Edit, EditError, EditSet, TextRange};

/// The decisions and changes that are moved with words to another segment.
#[derive(Debug, Default)]
pub(super) struct MovedDecisions {
    decided: Vec<DecidedIssue>,
    uncovered: Vec<(RuleId, TextRange)>,
    /// The segments that the words come from, each with the start of its words.
    origins: Vec<(SegmentId, u32)>,
}

/// Returns where words that start at `start` in `text` start after the edits. Inside a replaced range, it is found by what
/// its ends have in common with the new text.
pub(super) fn carried_start(start: u32, typed: &EditSet, text: &str) -> u32 {
    let mut edits = typed.edits().iter().zip(typed.inserted());
    let replaced = edits.find(|(edit, _)| edit.range.start() < start && start <= edit.range.end());
    let Some((edit, now)) = replaced else {
        return typed.map_cover(TextRange::empty(start)).start();
    };
    let old = edit.range.of_text(text).unwrap_or_default();
    let common = |pairs: &mut dyn Iterator<Item = (char, char)>| -> u32 {
        let same = pairs.take_while(|(old, new)| old == new);
        same.map(|(ch, _)| ch.len_utf8() as u32).sum()
    };
    let tail = common(&mut old.chars().rev().zip(edit.insert.chars().rev()));
    let head = common(&mut old.chars().zip(edit.insert.chars()));
    let (left, right) = (start - edit.range.start(), edit.range.end() - start);
    if right > tail && left <= head {
        now.start() + left
    } else {
        now.end() - right.min(tail)
    }
}

impl SegmentState {
    /// Removes and returns the decisions whose ranges are within `words` of the base text.
    pub(super) fn take_decisions_within(&mut self, words: TextRange) -> MovedDecisions {
        let is_within = |decided: &DecidedIssue| {
            let inverse = decided.inverse.iter().flat_map(EditSet::edits);
            let mut places = inverse.map(|edit| edit.range).chain(decided.place);
            decided.place.is_some() && !decided.live && places.all(|place| words.contains(place))
        };
        let decided = self.decided.take(is_within);
        let (handed, kept): (Vec<_>, Vec<_>) = std::mem::take(&mut self.uncovered)
            .into_iter()
            .partition(|(_, place)| words.contains(*place));
        self.uncovered = kept;
        let mut origins = vec![(self.id(), words.start())];
        origins.append(&mut self.adopted);
        MovedDecisions {
            decided,
            uncovered: handed,
            origins,
        }
    }

    /// Takes over decisions of another segment whose `words` start at `at` in this segment's base text.
    ///
    /// # Errors
    /// [`ReviewError::DoesNotFit`] if the words do not fit.
    pub(super) fn adopt(
        &mut self,
        handed: MovedDecisions,
        words: TextRange,
        at: u32,
    ) -> Result<(), ReviewError> {
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
        for (from, start) in handed.origins {
            self.adopted
                .push((from, at + start.saturating_sub(words.start())));
        }
        let uncovered = handed.uncovered.into_iter();
        self.uncovered
            .extend(uncovered.map(|(rule, place)| (rule, moved(place))));
        Ok(())
    }
}
