//! [`TextRange`]: a range of a text.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::ops::{Index, Range};

/// A half-open range of **bytes** in one version of one text, `start <= end`.
///
/// It is valid only for the text it was created for; both ends are on character boundaries.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "(u32, u32)", into = "(u32, u32)")]
pub struct TextRange {
    start: u32,
    end: u32,
}

impl TextRange {
    /// Creates the range `start..end`.
    ///
    /// # Panics
    /// If `start > end`, which is a bug in the caller.
    #[track_caller]
    pub fn new(start: u32, end: u32) -> Self {
        assert!(
            start <= end,
            "a range must not end ({end}) before it starts ({start})"
        );
        Self { start, end }
    }

    /// Creates the empty range at `offset`.
    pub fn empty(offset: u32) -> Self {
        Self {
            start: offset,
            end: offset,
        }
    }

    /// Returns the range of all of `text`.
    pub fn of(text: &str) -> Self {
        Self {
            start: 0,
            end: text.len() as u32,
        }
    }

    /// Returns the first byte.
    pub fn start(self) -> u32 {
        self.start
    }

    /// Returns the byte after the range.
    pub fn end(self) -> u32 {
        self.end
    }

    /// Returns the length in bytes.
    pub fn len(self) -> u32 {
        self.end - self.start
    }

    /// Whether the range is empty.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Whether the two ranges share at least one byte. Touching ranges do not overlap; an empty range overlaps nothing.
    pub fn overlaps(self, other: Self) -> bool {
        self.start.max(other.start) < self.end.min(other.end)
    }

    /// Whether edits of the two ranges cannot both be in one [`EditSet`](crate::EditSet): they share a byte, one is an
    /// insertion strictly inside the other, or both are insertions at the same offset.
    pub fn collides(self, other: Self) -> bool {
        match (self.is_empty(), other.is_empty()) {
            (true, true) => self == other,
            (true, false) => other.start < self.start && self.start < other.end,
            (false, true) => self.start < other.start && other.start < self.end,
            (false, false) => self.overlaps(other),
        }
    }

    /// Whether `other` is entirely inside this range.
    pub fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Returns the smallest range that covers both.
    #[must_use]
    pub fn cover(self, other: Self) -> Self {
        Self {
            start: self.start.min(other.start),
            end: self.end.max(other.end),
        }
    }

    /// Returns the range moved `by` bytes to the right.
    #[must_use]
    pub fn shift(self, by: u32) -> Self {
        Self {
            start: self.start + by,
            end: self.end + by,
        }
    }

    /// Converts the range to a range of the standard library.
    pub fn to_usize(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Returns the text of the range, or `None` if it does not fit `text`.
    pub fn of_text(self, text: &str) -> Option<&str> {
        text.get(self.to_usize())
    }
}

impl Index<TextRange> for str {
    type Output = str;

    fn index(&self, range: TextRange) -> &str {
        &self[range.to_usize()]
    }
}

impl fmt::Debug for TextRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}

impl From<TextRange> for (u32, u32) {
    fn from(range: TextRange) -> Self {
        (range.start, range.end)
    }
}

impl TryFrom<(u32, u32)> for TextRange {
    type Error = String;

    fn try_from((start, end): (u32, u32)) -> Result<Self, String> {
        if start <= end {
            Ok(Self { start, end })
        } else {
            Err(format!("range {start}..{end} ends before it starts"))
        }
    }
}
