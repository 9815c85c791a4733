//! [`Edit`] and [`EditSet`]: changes to a text.

mod compose;
mod map;

pub use compose::Composed;
pub use map::Bias;

use crate::TextRange;
use serde::{Deserialize, Serialize};

/// One replacement: the bytes of `range` are replaced by `insert`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Edit {
    /// The replaced range of the original text; empty for an insertion.
    pub range: TextRange,
    /// The new text; empty for a deletion.
    pub insert: String,
}

impl Edit {
    /// Replaces `range` with `insert`.
    pub fn replace(range: TextRange, insert: impl Into<String>) -> Self {
        Self {
            range,
            insert: insert.into(),
        }
    }

    /// Returns by how many bytes the edit makes the text longer; negative if shorter.
    pub fn length_delta(&self) -> i64 {
        i64::from(self.insert.len() as u32) - i64::from(self.range.len())
    }

    /// Removes `range`.
    pub fn delete(range: TextRange) -> Self {
        Self::replace(range, "")
    }

    /// Inserts `text` at byte `offset`.
    pub fn insert(offset: u32, text: impl Into<String>) -> Self {
        Self::replace(TextRange::empty(offset), text)
    }
}

/// Why a set of edits cannot be created or applied.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EditError {
    /// Two edits touch the same bytes, or two insertions are at the same offset.
    #[error("two edits overlap at byte {at}")]
    Overlap {
        /// Start of the second edit, in bytes.
        at: u32,
    },
    /// An end of a range is outside the text or inside a character.
    #[error("an edit at {range:?} does not fit the text of {len} bytes")]
    OutOfBounds {
        /// The range that does not fit the text.
        range: TextRange,
        /// Length of the text, in bytes.
        len: u32,
    },
}

/// Edits to one text: sorted, disjoint, all in offsets of the **original** text.
///
/// Edits may touch, but two insertions at the same offset are not allowed, since their order would be undefined.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "Vec<Edit>", into = "Vec<Edit>")]
pub struct EditSet {
    edits: Vec<Edit>,
    /// Cumulative length change up to and including each edit, so that an offset is mapped by one binary search.
    deltas: Vec<i64>,
}

impl EditSet {
    /// Sorts `edits` into a set.
    ///
    /// # Errors
    /// [`EditError::Overlap`] if two of them touch the same bytes.
    pub fn new(mut edits: Vec<Edit>) -> Result<Self, EditError> {
        edits.sort_by_key(|edit| edit.range);
        for pair in edits.windows(2) {
            let (left, right) = (pair[0].range, pair[1].range);
            if left.collides(right) {
                return Err(EditError::Overlap { at: right.start() });
            }
        }
        Ok(Self::sorted(edits))
    }

    /// Creates a set with a single edit.
    pub fn single(edit: Edit) -> Self {
        Self::sorted(vec![edit])
    }

    /// Returns the edits, in order.
    pub fn edits(&self) -> &[Edit] {
        &self.edits
    }

    /// Whether the set changes nothing.
    pub fn is_empty(&self) -> bool {
        self.edits.is_empty()
    }

    /// Returns by how many bytes the set makes a text longer; negative if shorter.
    pub fn length_delta(&self) -> i64 {
        self.delta_before(self.edits.len())
    }

    /// Returns the smallest range of the original that contains every edit; `None` for the empty set.
    pub fn extent(&self) -> Option<TextRange> {
        Some(self.edits.first()?.range.cover(self.edits.last()?.range))
    }

    /// Whether an edit of `range` could not be added to this set (see [`TextRange::collides`]).
    pub fn touches(&self, range: TextRange) -> bool {
        self.colliding(range).next().is_some()
    }

    /// Joins two sets, which must have the same original.
    ///
    /// # Errors
    /// [`EditError::Overlap`] if an edit of one touches an edit of the other.
    pub fn union(&self, other: &Self) -> Result<Self, EditError> {
        Self::new(self.edits.iter().chain(&other.edits).cloned().collect())
    }

    /// Returns the inverse set: `invert(text).apply(apply(text)) == text`.
    ///
    /// # Errors
    /// [`EditError::OutOfBounds`] if an edit does not fit `original`.
    pub fn invert(&self, original: &str) -> Result<Self, EditError> {
        let mut inverse: Vec<Edit> = Vec::with_capacity(self.edits.len());
        let mut places = self.inserted();
        for edit in &self.edits {
            let gone = edit.range.of_text(original).ok_or(EditError::OutOfBounds {
                range: edit.range,
                len: original.len() as u32,
            })?;
            let Some(place) = places.next() else { break };
            match inverse.last_mut() {
                // Adjacent deletions leave the same point behind; their texts are restored there together.
                Some(last) if last.range == place && place.is_empty() => last.insert.push_str(gone),
                _ => inverse.push(Edit::replace(place, gone)),
            }
        }
        Ok(Self::sorted(inverse))
    }

    /// Returns the range of each edit's inserted text in the edited text, in order.
    pub fn inserted(&self) -> impl Iterator<Item = TextRange> {
        (0..self.edits.len()).map(|index| self.inserted_by(index))
    }

    /// Creates a set of edits that are already sorted and disjoint.
    fn sorted(edits: Vec<Edit>) -> Self {
        let sums = edits.iter().scan(0, |sum, edit| {
            *sum += edit.length_delta();
            Some(*sum)
        });
        let deltas = sums.collect();
        Self { edits, deltas }
    }

    /// Returns the length change of all edits before edit `index`.
    fn delta_before(&self, index: usize) -> i64 {
        index
            .checked_sub(1)
            .and_then(|last| self.deltas.get(last))
            .copied()
            .unwrap_or(0)
    }

    /// Returns the range of the text inserted by edit `index` in the edited text.
    fn inserted_by(&self, index: usize) -> TextRange {
        let edit = &self.edits[index];
        let start = shifted(edit.range.start(), self.delta_before(index));
        TextRange::new(start, start.saturating_add(edit.insert.len() as u32))
    }

    /// Returns the indices of the edits that collide with `range`.
    fn colliding(&self, range: TextRange) -> impl Iterator<Item = usize> {
        let first = self
            .edits
            .partition_point(|edit| edit.range.end() < range.start());
        let near = self.edits[first..]
            .iter()
            .take_while(move |edit| edit.range.start() <= range.end());
        near.enumerate()
            .filter(move |(_, edit)| edit.range.collides(range))
            .map(move |(index, _)| first + index)
    }

    /// Returns `text` with all edits applied.
    ///
    /// # Errors
    /// [`EditError::OutOfBounds`] if an edit does not fit `text`.
    pub fn apply(&self, text: &str) -> Result<String, EditError> {
        let mut out = String::with_capacity(text.len());
        let mut at = 0;
        for edit in &self.edits {
            let out_of_bounds = || EditError::OutOfBounds {
                range: edit.range,
                len: text.len() as u32,
            };
            let kept = text
                .get(at..edit.range.start() as usize)
                .ok_or_else(out_of_bounds)?;
            if edit.range.of_text(text).is_none() {
                return Err(out_of_bounds());
            }
            out.push_str(kept);
            out.push_str(&edit.insert);
            at = edit.range.end() as usize;
        }
        out.push_str(&text[at..]);
        Ok(out)
    }
}

/// Returns `offset` moved by `delta`. Deltas come from edits before `offset`, so the sum is never negative for edits
/// that fit their text; for others it is clamped to 0.
fn shifted(offset: u32, delta: i64) -> u32 {
    u32::try_from(i64::from(offset) + delta).unwrap_or(if delta < 0 { 0 } else { u32::MAX })
}

impl TryFrom<Vec<Edit>> for EditSet {
    type Error = EditError;

    fn try_from(edits: Vec<Edit>) -> Result<Self, EditError> {
        Self::new(edits)
    }
}

impl From<EditSet> for Vec<Edit> {
    fn from(set: EditSet) -> Self {
        set.edits
    }
}
