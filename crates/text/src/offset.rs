//! [`OffsetMap`]: bytes to UTF-16 code units and to code points, and back.

/// Converts offsets of one text between bytes, UTF-16 code units and Unicode code points.
///
/// Built in one pass; each look-up is a binary search among checkpoints, followed by a short scan.
#[derive(Clone, Debug)]
pub struct OffsetMap<'t> {
    text: &'t str,
    /// About one every [`STRIDE`] bytes: (byte, UTF-16 unit, code point) of a character boundary.
    checkpoints: Vec<(u32, u32, u32)>,
}

const STRIDE: u32 = 64;

impl<'t> OffsetMap<'t> {
    /// Creates the map of `text`.
    pub fn new(text: &'t str) -> Self {
        let mut checkpoints = vec![(0, 0, 0)];
        let (mut utf16, mut points, mut last) = (0, 0, 0);
        for (byte, ch) in text.char_indices() {
            let byte = byte as u32;
            if byte >= last + STRIDE {
                checkpoints.push((byte, utf16, points));
                last = byte;
            }
            utf16 += ch.len_utf16() as u32;
            points += 1;
        }
        Self { text, checkpoints }
    }

    /// Returns the number of UTF-16 code units before byte `byte`. An offset inside a character counts as that
    /// character's start.
    pub fn utf16(&self, byte: u32) -> u32 {
        self.locate(byte).0
    }

    /// Returns the number of code points before byte `byte`. An offset inside a character counts as that character's
    /// start.
    pub fn code_point(&self, byte: u32) -> u32 {
        self.locate(byte).1
    }

    /// Returns the byte at UTF-16 offset `utf16`, or `None` past the end or inside a surrogate pair.
    pub fn byte_of_utf16(&self, utf16: u32) -> Option<u32> {
        self.byte_where(utf16, |checkpoint| checkpoint.1, char::len_utf16)
    }

    /// Returns the byte at code point `point`, or `None` past the end.
    pub fn byte_of_code_point(&self, point: u32) -> Option<u32> {
        self.byte_where(point, |checkpoint| checkpoint.2, |_| 1)
    }

    fn locate(&self, byte: u32) -> (u32, u32) {
        let nearest = self
            .checkpoints
            .partition_point(|checkpoint| checkpoint.0 <= byte)
            - 1;
        let (start, mut utf16, mut points) = self.checkpoints[nearest];
        for (offset, ch) in self.text[start as usize..].char_indices() {
            if start + offset as u32 + ch.len_utf8() as u32 > byte {
                break;
            }
            utf16 += ch.len_utf16() as u32;
            points += 1;
        }
        (utf16, points)
    }

    fn byte_where(
        &self,
        wanted: u32,
        unit: impl Fn(&(u32, u32, u32)) -> u32,
        width: impl Fn(char) -> usize,
    ) -> Option<u32> {
        let nearest = self
            .checkpoints
            .partition_point(|checkpoint| unit(checkpoint) <= wanted)
            - 1;
        let checkpoint = &self.checkpoints[nearest];
        let (mut byte, mut at) = (checkpoint.0, unit(checkpoint));
        for ch in self.text[byte as usize..].chars() {
            if at >= wanted {
                break;
            }
            byte += ch.len_utf8() as u32;
            at += width(ch) as u32;
        }
        (at == wanted).then_some(byte)
    }
}
