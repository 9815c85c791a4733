//! [`Units`]: conversion from bytes to UTF-16, for the window.

use copydesk_text::{OffsetMap, TextRange};

/// Offsets of one text in UTF-16 code units.
pub(crate) struct Units<'t>(OffsetMap<'t>);

impl<'t> Units<'t> {
    /// Offsets of `text`.
    pub(crate) fn new(text: &'t str) -> Self {
        Self(OffsetMap::new(text))
    }

    /// Start and end of a byte range, in UTF-16 code units.
    pub(crate) fn range(&self, range: TextRange) -> (u32, u32) {
        (self.0.utf16(range.start()), self.0.utf16(range.end()))
    }

    /// The byte range between two UTF-16 offsets; `None` if one is out of range or inside a character.
    pub(crate) fn bytes(&self, from: u32, to: u32) -> Option<TextRange> {
        let (start, end) = (self.0.byte_of_utf16(from)?, self.0.byte_of_utf16(to)?);
        (start <= end).then(|| TextRange::new(start, end))
    }
}
