//! Maps offsets and ranges of the original to the edited text.

use super::{Edit, EditSet, shifted};
use crate::TextRange;

/// Whether an offset moves before or after text that is inserted exactly there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bias {
    /// Before the inserted text.
    Before,
    /// After the inserted text.
    After,
}

impl EditSet {
    /// Returns the offset in the edited text of byte `offset` of the original; `None` if it was inside replaced text.
    ///
    /// The edges of replaced text remain its edges. `bias` matters only for text inserted at `offset` itself.
    pub fn map_offset(&self, offset: u32, bias: Bias) -> Option<u32> {
        let before = self.edits.partition_point(|edit| {
            let range = edit.range;
            if range.is_empty() {
                range.start() < offset || (range.start() == offset && bias == Bias::After)
            } else {
                range.end() <= offset
            }
        });
        let is_lost = self
            .edits
            .get(before)
            .is_some_and(|edit| edit.range.start() < offset && offset < edit.range.end());
        (!is_lost).then(|| shifted(offset, self.delta_before(before)))
    }

    /// Returns the range in the edited text of `range` of the original; `None` if an edit changed any part of it. Text
    /// inserted at its edges is not included.
    ///
    /// An empty range is lost if text was inserted at its offset: on which side it belongs is undefined.
    pub fn map_range(&self, range: TextRange) -> Option<TextRange> {
        if self.touches(range) {
            return None;
        }
        let start = self.map_offset(range.start(), Bias::After)?;
        // An empty range without an insertion at its offset has the same position for either bias.
        let end = self.map_offset(range.end(), Bias::Before)?;
        (start <= end).then(|| TextRange::new(start, end))
    }

    /// Returns the smallest range of the edited text that contains everything that replaced `range`. Text inserted at
    /// its edges is not included. Unlike [`EditSet::map_range`] this always succeeds.
    pub fn map_cover(&self, range: TextRange) -> TextRange {
        if let Some(kept) = self.map_range(range) {
            return kept;
        }
        let (mut start, mut end) = (None, None);
        for index in self.colliding(range) {
            let (edit, place) = (self.edits[index].range, self.inserted_by(index));
            if edit.start() <= range.start() {
                start.get_or_insert(place.start());
            }
            if edit.end() >= range.end() {
                end = Some(place.end());
            }
        }
        let start = start
            .or_else(|| self.map_offset(range.start(), Bias::After))
            .unwrap_or_default();
        let end = end
            .or_else(|| self.map_offset(range.end(), Bias::Before))
            .unwrap_or(start);
        TextRange::new(start, end.max(start))
    }

    /// Returns the same changes for a text to which `over` has already been applied; both sets must have the same
    /// original. `None` if they touch the same range.
    ///
    /// `over.compose(self.rebase(over)) == over.union(self)` if both sides succeed.
    pub fn rebase(&self, over: &Self) -> Option<Self> {
        let mut edits: Vec<Edit> = Vec::with_capacity(self.edits().len());
        for edit in self.edits() {
            let range = over.map_range(edit.range)?;
            match edits.last_mut() {
                // The text between two insertions was deleted, so that they are at the same offset now.
                Some(last) if last.range == range => last.insert.push_str(&edit.insert),
                _ => edits.push(Edit::replace(range, edit.insert.as_str())),
            }
        }
        Some(Self::sorted(edits))
    }
}
