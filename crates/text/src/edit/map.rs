//! Where places of the original stand in the edited text.

use super::{Edit, EditSet, shifted};
use crate::TextRange;

/// On which side of text inserted at exactly an offset the offset goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bias {
    /// Before the inserted text.
    Before,
    /// After the inserted text.
    After,
}

impl EditSet {
    /// Where byte `offset` of the original stands in the edited text; `None` where it lay inside replaced text.
    ///
    /// The edges of replaced text stay its edges. `bias` speaks only of text inserted at `offset` itself.
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

    /// Where `range` of the original stands in the edited text; `None` where an edit changed any of it, so that the
    /// words are no longer the same. Text inserted at its edges stays outside.
    ///
    /// An empty range is lost where text was inserted at its point: nothing says on which side it would belong.
    pub fn map_range(&self, range: TextRange) -> Option<TextRange> {
        if self.touches(range) {
            return None;
        }
        let start = self.map_offset(range.start(), Bias::After)?;
        // An empty range with no insertion at its point has one place whatever the bias.
        let end = self.map_offset(range.end(), Bias::Before)?;
        (start <= end).then(|| TextRange::new(start, end))
    }

    /// The smallest range of the edited text that holds all that came of `range`: what stands there now, for a reader.
    /// Text inserted at its edges stays outside. Unlike [`EditSet::map_range`] this always answers.
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

    /// The same changes for a text in which `over` has already been made; both sets speak of one original.
    /// `None` where they touch the same place.
    ///
    /// `over.compose(self.rebase(over)) == over.union(self)` wherever either answers.
    pub fn rebase(&self, over: &Self) -> Option<Self> {
        let mut edits: Vec<Edit> = Vec::with_capacity(self.edits().len());
        for edit in self.edits() {
            let range = over.map_range(edit.range)?;
            match edits.last_mut() {
                // What stood between two insertions is gone, and they meet at one point.
                Some(last) if last.range == range => last.insert.push_str(&edit.insert),
                _ => edits.push(Edit::replace(range, edit.insert.as_str())),
            }
        }
        Some(Self::sorted(edits))
    }
}
