//! [`TextRange`]: where something stands in a text.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::ops::{Index, Range};

/// A half-open range of **bytes** in one version of one text, `start <= end`.
///
/// It is meaningful only for the text it was made for, on whose character boundaries both ends lie.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "(u32, u32)", into = "(u32, u32)")]
pub struct TextRange {
    start: u32,
    end: u32,
}

impl TextRange {
    /// The range `start..end`.
    ///
    /// # Panics
    /// If `start > end`: a caller that has computed such a range has a defect.
    #[track_caller]
    pub fn new(start: u32, end: u32) -> Self {
        assert!(
            start <= end,
            "a range must not end ({end}) before it starts ({start})"
        );
        Self { start, end }
    }

    /// The empty range at `offset`.
    pub fn empty(offset: u32) -> Self {
        Self {
            start: offset,
            end: offset,
        }
    }

    /// The range that covers all of `text`.
    pub fn of(text: &str) -> Self {
        Self {
            start: 0,
            end: text.len() as u32,
        }
    }

    /// First byte.
    pub fn start(self) -> u32 {
        self.start
    }

    /// First byte after the range.
    pub fn end(self) -> u32 {
        self.end
    }

    /// Length in bytes.
    pub fn len(self) -> u32 {
        self.end - self.start
    }

    /// Whether the range covers nothing.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Whether the two share at least one byte. Touching ranges do not overlap; an empty range overlaps nothing.
    pub fn overlaps(self, other: Self) -> bool {
        self.start.max(other.start) < self.end.min(other.end)
    }

    /// Whether edits of the two could not stand in one [`EditSet`](crate::EditSet): they share a byte, one is an
    /// insertion strictly inside the other, or both are insertions at one point.
    pub fn collides(self, other: Self) -> bool {
        match (self.is_empty(), other.is_empty()) {
            (true, true) => self == other,
            (true, false) => other.start < self.start && self.start < other.end,
            (false, true) => self.start < other.start && other.start < self.end,
            (false, false) => self.overlaps(other),
        }
    }

    /// Whether `other` lies wholly inside this range.
    pub fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The smallest range that covers both.
    #[must_use]
    pub fn cover(self, other: Self) -> Self {
        Self {
            start: self.start.min(other.start),
            end: self.end.max(other.end),
        }
    }

    /// The range moved `by` bytes to the right.
    #[must_use]
    pub fn shift(self, by: u32) -> Self {
        Self {
            start: self.start + by,
            end: self.end + by,
        }
    }

    /// The range as the standard library writes it.
    pub fn to_usize(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The text that the range covers, or `None` where it does not fit `text`.
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
