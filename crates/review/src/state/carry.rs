//! Carries decisions over into the next base text.

use super::{Change, DecidedIssue, SegmentState, Verdict};
use crate::NewText;
use copydesk_text::{Edit, EditSet, TextRange};

impl SegmentState {
    /// Returns the range and the inverse of a decision in the text that `typed` makes of the current one.
    pub(super) fn carried(
        &self,
        decided: &DecidedIssue,
        typed: &EditSet,
    ) -> (Option<TextRange>, Option<EditSet>) {
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

    /// Returns the edits that take accepted edits in force back, in bytes of the current text.
    fn inverse_of(&self, edits: &EditSet) -> Option<EditSet> {
        let mut inverse: Vec<Edit> = Vec::new();
        for edit in edits.edits() {
            let (place, gone) = (self.place_of_live(edit)?, edit.range.of_text(self.base())?);
            match inverse.last_mut() {
                // Adjacent deletions leave the same point behind.
                Some(last) if last.range == place => last.insert.push_str(gone),
                _ => inverse.push(Edit::replace(place, gone)),
            }
        }
        EditSet::new(inverse).ok()
    }

    /// Returns the edit of the current text that takes one change back and results in `text`. A diff of the two texts
    /// could place that edit elsewhere, among repeated letters, so that a second change would result.
    pub(super) fn without_change(&self, text: &str) -> Option<EditSet> {
        let current = self.current();
        let same = |pair: &(u8, u8)| pair.0 == pair.1;
        let start = current.bytes().zip(text.bytes()).take_while(same).count();
        let end = current
            .bytes()
            .rev()
            .zip(text.bytes().rev())
            .take_while(same)
            .count();
        let gives = |change: &&Change| {
            let now = change.now.to_usize();
            let back = now.start..now.start + change.deleted.len();
            current.len() - now.len() + change.deleted.len() == text.len()
                && now.start <= start
                && current.len() - now.end <= end
                && text.get(back) == Some(change.deleted.as_str())
        };
        let change = self.changes().iter().find(gives)?;
        Some(EditSet::single(Edit::replace(
            change.now,
            change.deleted.as_str(),
        )))
    }

    /// Returns the segment without an accept that is part of the base text.
    pub(crate) fn without(&self, decided: &DecidedIssue) -> Option<NewText> {
        Some(NewText {
            from_version: self.version(),
            text: decided.inverse.as_ref()?.apply(self.base()).ok()?,
        })
    }
}
