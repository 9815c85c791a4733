//! [`Charset`]: the encoding of a file. Decoding keeps a mapping back to the bytes.

mod byte_map;
mod decode;
mod guess;

pub(crate) use decode::{Decoded, decode, encode};

use crate::FormatError;
use std::fmt;

/// A text encoding by its WHATWG name; Latin-1 is `windows-1252` there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Charset(&'static encoding_rs::Encoding);

impl Charset {
    /// UTF-8.
    pub const UTF_8: Self = Self(encoding_rs::UTF_8);
    /// UTF-16, little-endian.
    pub const UTF_16LE: Self = Self(encoding_rs::UTF_16LE);
    /// UTF-16, big-endian.
    pub const UTF_16BE: Self = Self(encoding_rs::UTF_16BE);
    /// Windows-1252, a superset of printable Latin-1.
    pub const WINDOWS_1252: Self = Self(encoding_rs::WINDOWS_1252);

    /// Returns the encoding with this WHATWG label: `utf8`, `latin1`, `windows-1252`, `utf-16le` …
    ///
    /// # Errors
    /// [`FormatError::UnknownEncoding`] if there is none, and for stateful encodings (ISO-2022-JP), which cannot be
    /// edited in place.
    pub fn of_label(label: &str) -> Result<Self, FormatError> {
        encoding_rs::Encoding::for_label_no_replacement(label.as_bytes())
            .filter(|encoding| {
                *encoding != encoding_rs::ISO_2022_JP && *encoding != encoding_rs::X_USER_DEFINED
            })
            .map(Self)
            .ok_or_else(|| FormatError::UnknownEncoding {
                label: label.to_owned(),
            })
    }

    /// Returns the WHATWG name.
    pub fn name(self) -> &'static str {
        self.0.name()
    }

    fn is_utf16(self) -> bool {
        self == Self::UTF_16LE || self == Self::UTF_16BE
    }

    /// Returns the byte order mark in this encoding; empty if it has none.
    fn bom(self) -> &'static [u8] {
        if self == Self::UTF_8 {
            b"\xef\xbb\xbf"
        } else if self == Self::UTF_16LE {
            b"\xff\xfe"
        } else if self == Self::UTF_16BE {
            b"\xfe\xff"
        } else {
            b""
        }
    }
}

impl fmt::Debug for Charset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl fmt::Display for Charset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
