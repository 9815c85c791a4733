//! [`Units`]: bytes to UTF-16, for the window.

use copydesk_text::{OffsetMap, TextRange};

/// Offsets of one text as the window counts them.
pub(crate) struct Units<'t>(OffsetMap<'t>);

impl<'t> Units<'t> {
    /// Those of `text`.
    pub(crate) fn new(text: &'t str) -> Self {
        Self(OffsetMap::new(text))
    }

    /// Start and end of a range of bytes, in UTF-16 code units.
    pub(crate) fn range(&self, range: TextRange) -> (u32, u32) {
        (self.0.utf16(range.start()), self.0.utf16(range.end()))
    }

    /// The bytes between two UTF-16 offsets; `None` where they are not in the text, or cut a character.
    pub(crate) fn bytes(&self, from: u32, to: u32) -> Option<TextRange> {
        let (start, end) = (self.0.byte_of_utf16(from)?, self.0.byte_of_utf16(to)?);
        (start <= end).then(|| TextRange::new(start, end))
    }
}
