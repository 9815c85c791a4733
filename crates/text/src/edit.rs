//! [`Edit`] and [`EditSet`]: changes to a text as data.

mod compose;
mod map;

pub use compose::Composed;
pub use map::Bias;

use crate::TextRange;
use serde::{Deserialize, Serialize};

/// One replacement: the bytes of `range` become `insert`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Edit {
    /// What is replaced, in the original text; empty for an insertion.
    pub range: TextRange,
    /// What stands there afterwards; empty for a deletion.
    pub insert: String,
}

impl Edit {
    /// Replaces `range` by `insert`.
    pub fn replace(range: TextRange, insert: impl Into<String>) -> Self {
        Self {
            range,
            insert: insert.into(),
        }
    }

    /// By how many bytes the edit makes the text longer; negative where shorter.
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

/// Why a set of edits cannot be made or applied.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EditError {
    /// Two edits touch the same bytes, or two insertions stand at one point.
    #[error("two edits overlap at byte {at}")]
    Overlap {
        /// Start of the second edit, in bytes.
        at: u32,
    },
    /// A range ends outside the text or inside a character.
    #[error("an edit at {range:?} does not fit the text of {len} bytes")]
    OutOfBounds {
        /// The range that does not fit.
        range: TextRange,
        /// Length of the text, in bytes.
        len: u32,
    },
}

/// Edits to one text: sorted, disjoint, all in offsets of the **original** text.
///
/// Edits may touch; two insertions at the same point may not stand in one set, since their order would be a guess.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "Vec<Edit>", into = "Vec<Edit>")]
pub struct EditSet(Vec<Edit>);

impl EditSet {
    /// Sorts `edits` into a set.
    ///
    /// # Errors
    /// [`EditError::Overlap`] where two of them touch the same bytes.
    pub fn new(mut edits: Vec<Edit>) -> Result<Self, EditError> {
        edits.sort_by_key(|edit| edit.range);
        for pair in edits.windows(2) {
            let (left, right) = (pair[0].range, pair[1].range);
            if left.collides(right) {
                return Err(EditError::Overlap { at: right.start() });
            }
        }
        Ok(Self(edits))
    }

    /// The set of a single edit.
    pub fn single(edit: Edit) -> Self {
        Self(vec![edit])
    }

    /// The edits, in order.
    pub fn edits(&self) -> &[Edit] {
        &self.0
    }

    /// Whether the set changes nothing at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// By how many bytes the set makes a text longer; negative where shorter.
    pub fn length_delta(&self) -> i64 {
        self.0.iter().map(Edit::length_delta).sum()
    }

    /// The smallest range of the original that holds every edit; `None` for the empty set.
    pub fn extent(&self) -> Option<TextRange> {
        Some(self.0.first()?.range.cover(self.0.last()?.range))
    }

    /// Whether another edit of `range` could not join this set (see [`TextRange::collides`]).
    pub fn touches(&self, range: TextRange) -> bool {
        let first = self.0.partition_point(|edit| edit.range.end() < range.start());
        self.0[first..]
            .iter()
            .take_while(|edit| edit.range.start() <= range.end())
            .any(|edit| edit.range.collides(range))
    }

    /// Both sets in one; both speak of the same original.
    ///
    /// # Errors
    /// [`EditError::Overlap`] where an edit of one touches an edit of the other.
    pub fn union(&self, other: &Self) -> Result<Self, EditError> {
        Self::new(self.0.iter().chain(&other.0).cloned().collect())
    }

    /// The set that takes this one back: `invert(text).apply(apply(text)) == text`.
    ///
    /// # Errors
    /// [`EditError::OutOfBounds`] where an edit does not fit `original`.
    pub fn invert(&self, original: &str) -> Result<Self, EditError> {
        let mut inverse: Vec<Edit> = Vec::with_capacity(self.0.len());
        let mut places = self.inserted();
        for edit in &self.0 {
            let gone = edit.range.of_text(original).ok_or(EditError::OutOfBounds {
                range: edit.range,
                len: original.len() as u32,
            })?;
            let Some(place) = places.next() else { break };
            match inverse.last_mut() {
                // Neighbouring deletions leave one point behind; what they took goes back there together.
                Some(last) if last.range == place && place.is_empty() => last.insert.push_str(gone),
                _ => inverse.push(Edit::replace(place, gone)),
            }
        }
        Ok(Self(inverse))
    }

    /// Where each edit's inserted text stands in the edited text, in order.
    pub fn inserted(&self) -> impl Iterator<Item = TextRange> {
        self.0.iter().scan(0_i64, |delta, edit| {
            let start = shifted(edit.range.start(), *delta);
            *delta += edit.length_delta();
            Some(TextRange::new(start, start + edit.insert.len() as u32))
        })
    }

    /// `text` with all edits made.
    ///
    /// # Errors
    /// [`EditError::OutOfBounds`] where an edit does not fit `text`.
    pub fn apply(&self, text: &str) -> Result<String, EditError> {
        let mut out = String::with_capacity(text.len());
        let mut at = 0;
        for edit in &self.0 {
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

/// `offset` moved by `delta`. Deltas come from edits that lie before `offset`, so the sum is never negative for edits
/// that fit their text; for others it stays at 0.
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
        set.0
    }
}
