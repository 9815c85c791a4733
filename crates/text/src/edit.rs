//! [`Edit`] and [`EditSet`]: changes to a text as data.

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
        Self { range, insert: insert.into() }
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
            if left.end() > right.start() || left == right {
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

    /// `text` with all edits made.
    ///
    /// # Errors
    /// [`EditError::OutOfBounds`] where an edit does not fit `text`.
    pub fn apply(&self, text: &str) -> Result<String, EditError> {
        let mut out = String::with_capacity(text.len());
        let mut at = 0;
        for edit in &self.0 {
            let out_of_bounds = || EditError::OutOfBounds { range: edit.range, len: text.len() as u32 };
            let kept = text.get(at..edit.range.start() as usize).ok_or_else(out_of_bounds)?;
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
