//! Decodes bytes to text and encodes text to bytes.

use super::byte_map::ByteMap;
use super::{Charset, guess::guess};
use crate::{FormatError, ReadOptions};
use encoding_rs::{DecoderResult, EncoderResult};
use std::ops::Range;

/// A decoded file.
#[derive(Clone, Debug)]
pub(crate) struct Decoded {
    /// The text, without the byte order mark.
    pub(crate) text: String,
    /// The encoding of the file.
    pub(crate) charset: Charset,
    /// Length of the byte order mark, in bytes.
    pub(crate) bom: usize,
    /// File offset of the first byte that could not be decoded; only set if the caller allowed such bytes.
    pub(crate) undecodable: Option<usize>,
    /// `None` if text and bytes are the same.
    map: Option<ByteMap>,
}

impl Decoded {
    /// Wraps text that does not come from a file.
    pub(crate) fn of_text(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            charset: Charset::UTF_8,
            bom: 0,
            undecodable: None,
            map: None,
        }
    }

    /// Returns whether the text is identical to the bytes of the file.
    pub(crate) fn is_plain_utf8(&self) -> bool {
        self.map.is_none()
    }

    /// Returns the bytes of the file that encode `range` of the text.
    pub(crate) fn original(&self, range: Range<usize>) -> Range<usize> {
        match &self.map {
            None => range.start + self.bom..range.end + self.bom,
            Some(map) => map.original(range.start) + self.bom..map.original(range.end) + self.bom,
        }
    }
}

/// Decodes a file.
///
/// # Errors
/// [`FormatError::TooLarge`], [`FormatError::Binary`], [`FormatError::Undecodable`].
pub(crate) fn decode(bytes: &[u8], options: &ReadOptions) -> Result<Decoded, FormatError> {
    let size = bytes.len() as u64;
    // Offsets are 32 bits wide, and a one-byte character may take three bytes in UTF-8.
    let limit = options.max_bytes.min(u64::from(u32::MAX) / 3);
    if size > limit {
        return Err(FormatError::TooLarge { size, limit });
    }
    let (charset, bom) = match options.charset {
        Some(charset) => (
            charset,
            if bytes.starts_with(charset.bom()) {
                charset.bom().len()
            } else {
                0
            },
        ),
        None => guess(bytes, options.show_undecodable)?,
    };
    let decoded = decode_as(charset, bytes, bom, options.show_undecodable)?;
    match decoded.text.find('\0') {
        Some(at) => Err(FormatError::Binary {
            offset: decoded.original(at..at).start,
        }),
        None => Ok(decoded),
    }
}

fn decode_as(
    charset: Charset,
    bytes: &[u8],
    bom: usize,
    show_undecodable: bool,
) -> Result<Decoded, FormatError> {
    let body = &bytes[bom..];
    let mut out = Out {
        text: String::with_capacity(body.len()),
        map: ByteMap::default(),
        undecodable: None,
    };
    if charset == Charset::UTF_8 {
        if let Ok(text) = str::from_utf8(body) {
            return Ok(Decoded {
                text: text.to_owned(),
                charset,
                bom,
                undecodable: None,
                map: None,
            });
        }
        utf8_with_damage(body, &mut out);
    } else if charset.is_utf16() {
        utf16(body, charset == Charset::UTF_16BE, &mut out);
    } else if charset.0.is_single_byte() {
        single_byte(charset, body, &mut out);
    } else {
        multi_byte(charset, body, &mut out);
    }
    let undecodable = out.undecodable.map(|offset| offset + bom);
    match undecodable {
        Some(offset) if !show_undecodable => Err(FormatError::Undecodable {
            encoding: charset.name(),
            offset,
        }),
        _ => Ok(Decoded {
            text: out.text,
            charset,
            bom,
            undecodable,
            map: Some(out.map),
        }),
    }
}

/// The text and the map while they are built.
struct Out {
    text: String,
    map: ByteMap,
    undecodable: Option<usize>,
}

impl Out {
    fn push(&mut self, ch: char, original: usize) {
        self.text.push(ch);
        self.map.push(1, ch.len_utf8(), original);
    }

    fn push_bad(&mut self, at: usize, original: usize) {
        self.undecodable = self.undecodable.or(Some(at));
        self.push(char::REPLACEMENT_CHARACTER, original);
    }
}

fn utf8_with_damage(body: &[u8], out: &mut Out) {
    let mut at = 0;
    for chunk in body.utf8_chunks() {
        for ch in chunk.valid().chars() {
            out.push(ch, ch.len_utf8());
        }
        at += chunk.valid().len();
        if !chunk.invalid().is_empty() {
            out.push_bad(at, chunk.invalid().len());
            at += chunk.invalid().len();
        }
    }
}

fn utf16(body: &[u8], big: bool, out: &mut Out) {
    let (pairs, rest) = body.as_chunks::<2>();
    let units = pairs.iter().map(|&pair| {
        if big {
            u16::from_be_bytes(pair)
        } else {
            u16::from_le_bytes(pair)
        }
    });
    let mut at = 0;
    for unit in char::decode_utf16(units) {
        if let Ok(ch) = unit {
            out.push(ch, ch.len_utf16() * 2);
            at += ch.len_utf16() * 2;
        } else {
            out.push_bad(at, 2);
            at += 2;
        }
    }
    if !rest.is_empty() {
        out.push_bad(at, rest.len());
    }
}

fn single_byte(charset: Charset, body: &[u8], out: &mut Out) {
    // Each byte is one character, so a table of 256 entries is the whole decoder.
    let table: Vec<Option<char>> = (0..=255u8)
        .map(|byte| {
            let text = charset
                .0
                .decode_without_bom_handling_and_without_replacement(std::slice::from_ref(&byte))?;
            text.chars().next()
        })
        .collect();
    for (at, &byte) in body.iter().enumerate() {
        match table[usize::from(byte)] {
            Some(ch) => out.push(ch, 1),
            None => out.push_bad(at, 1),
        }
    }
}

/// Decodes byte by byte, to learn which bytes make up each character.
fn multi_byte(charset: Charset, body: &[u8], out: &mut Out) {
    let mut decoder = charset.0.new_decoder_without_bom_handling();
    let mut buffer = [0u8; 32];
    let mut taken = 0;
    let mut at = 0;
    while at < body.len() {
        let last = at + 1 == body.len();
        let (result, read, written) =
            decoder.decode_to_utf8_without_replacement(&body[at..=at], &mut buffer, last);
        at += read;
        // The decoder writes whole characters only.
        let text = str::from_utf8(&buffer[..written]).unwrap_or_default();
        let mut width = at - taken;
        for ch in text.chars() {
            out.push(ch, width);
            width = 0;
            taken = at;
        }
        if let DecoderResult::Malformed(..) = result {
            out.push_bad(taken, at - taken);
            taken = at;
        }
    }
    if taken < body.len() {
        out.push_bad(taken, body.len() - taken);
    }
}

/// Encodes `text` in `charset`, without a byte order mark.
///
/// # Errors
/// [`FormatError::Unencodable`] for the first character that the encoding does not have.
pub(crate) fn encode(text: &str, charset: Charset, out: &mut Vec<u8>) -> Result<(), FormatError> {
    if charset == Charset::UTF_8 {
        out.extend_from_slice(text.as_bytes());
        return Ok(());
    }
    if charset.is_utf16() {
        let bytes_of = if charset == Charset::UTF_16BE {
            u16::to_be_bytes
        } else {
            u16::to_le_bytes
        };
        out.extend(text.encode_utf16().flat_map(bytes_of));
        return Ok(());
    }
    let mut encoder = charset.0.new_encoder();
    let mut rest = text;
    let mut buffer = [0u8; 1024];
    loop {
        let (result, read, written) = encoder.encode_from_utf8_without_replacement(rest, &mut buffer, true);
        out.extend_from_slice(&buffer[..written]);
        rest = &rest[read..];
        match result {
            EncoderResult::InputEmpty => return Ok(()),
            EncoderResult::OutputFull => {}
            EncoderResult::Unmappable(character) => {
                return Err(FormatError::Unencodable {
                    character,
                    encoding: charset.name(),
                });
            }
        }
    }
}
