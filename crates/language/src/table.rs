//! Compiled tables that are read in place. `crates/language-data/src/compile` writes them.

use fst::raw::Fst;

/// Little-endian 32-bit numbers.
#[derive(Clone, Copy)]
pub(crate) struct Words(&'static [u8]);

impl Words {
    pub(crate) const fn new(bytes: &'static [u8]) -> Self {
        Self(bytes)
    }

    /// Returns the number at `index`, if there is one.
    pub(crate) fn get(self, index: usize) -> Option<u32> {
        let (bytes, _) = self.0.get(index * 4..)?.split_first_chunk()?;
        Some(u32::from_le_bytes(*bytes))
    }
}

/// Numbered strings: `count`, `count` ends, bytes.
#[derive(Clone, Copy)]
pub(crate) struct Strings(&'static [u8]);

impl Strings {
    pub(crate) const fn new(bytes: &'static [u8]) -> Self {
        Self(bytes)
    }

    pub(crate) fn len(self) -> usize {
        Words(self.0).get(0).unwrap_or(0) as usize
    }

    /// Returns the string with this number; empty if there is none.
    pub(crate) fn get(self, index: usize) -> &'static str {
        let words = Words(self.0);
        let count = self.len();
        let start = if index == 0 { Some(0) } else { words.get(index) };
        let (Some(start), Some(end)) = (start, words.get(index + 1)) else {
            return "";
        };
        let text = 4 + count * 4;
        let bytes = self
            .0
            .get(text + start as usize..text + end as usize)
            .unwrap_or_default();
        std::str::from_utf8(bytes).unwrap_or_default()
    }
}

/// Opens an automaton that is compiled in, which only checks its header.
pub(crate) fn automaton(bytes: &'static [u8]) -> Fst<&'static [u8]> {
    // `language-data` wrote these bytes with the same library, and the tests of this crate open all of them.
    #[allow(clippy::unwrap_used, reason = "a table in the repository")]
    Fst::new(bytes).unwrap()
}
