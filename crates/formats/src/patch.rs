//! Writes replacements into the bytes of a text file in any encoding.

use crate::charset::{Decoded, decode, encode};
use crate::{Charset, FormatError, ReadOptions, Reencode, WriteOptions};
use std::ops::Range;

/// One replacement in the decoded text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Replacement {
    /// Bytes of the decoded text; replacements are in order and do not overlap.
    pub(crate) range: Range<usize>,
    /// The new text, with the line endings of the file.
    pub(crate) insert: String,
}

/// Returns `text` with the replacements applied.
pub(crate) fn apply(text: &str, replacements: &[Replacement]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for Replacement { range, insert } in replacements {
        out.push_str(&text[at..range.start]);
        out.push_str(insert);
        at = range.end;
    }
    out.push_str(&text[at..]);
    out
}

/// Checks whether [`patch`] can write the replacements; examines only the replacements.
///
/// # Errors
/// Those of [`patch`].
pub(crate) fn encodable(
    decoded: &Decoded,
    original: &[u8],
    replacements: &[Replacement],
    options: WriteOptions,
) -> Result<(), FormatError> {
    let charset = decoded.charset;
    if decoded.undecodable.is_some() {
        // Bytes on both sides of a change could combine into a character.
        return patch(decoded, original, replacements, options).map(drop);
    }
    if charset == Charset::UTF_8 || options.reencode == Some(Reencode::Utf8) {
        return Ok(());
    }
    let options = ReadOptions {
        charset: Some(charset),
        ..ReadOptions::default()
    };
    for Replacement { insert, .. } in replacements.iter().filter(|made| !made.insert.is_empty()) {
        let mut bytes = Vec::new();
        encode(insert, charset, &mut bytes)?;
        if decode(&bytes, &options).is_ok_and(|again| again.text != *insert) {
            return Err(FormatError::Unfaithful {
                encoding: charset.name(),
            });
        }
    }
    Ok(())
}

/// Returns `original` with the replacements applied; bytes outside them are copied, not decoded and re-encoded.
///
/// # Errors
/// [`FormatError::Unencodable`], and [`FormatError::Unfaithful`] if the result would not decode to the intended text.
pub(crate) fn patch(
    decoded: &Decoded,
    original: &[u8],
    replacements: &[Replacement],
    options: WriteOptions,
) -> Result<Vec<u8>, FormatError> {
    if options.reencode == Some(Reencode::Utf8) && decoded.charset != Charset::UTF_8 {
        return Ok(apply(&decoded.text, replacements).into_bytes());
    }
    let mut out = Vec::with_capacity(original.len() + 64);
    let mut at = 0;
    for Replacement { range, insert } in replacements {
        let range = decoded.original(range.clone());
        out.extend_from_slice(&original[at..range.start]);
        encode(insert, decoded.charset, &mut out)?;
        at = range.end;
    }
    out.extend_from_slice(&original[at..]);
    if !decoded.is_plain_utf8() && !replacements.is_empty() {
        let options = ReadOptions {
            charset: Some(decoded.charset),
            show_undecodable: true,
            ..ReadOptions::unlimited()
        };
        let faithful =
            decode(&out, &options).is_ok_and(|again| again.text == apply(&decoded.text, replacements));
        if !faithful {
            return Err(FormatError::Unfaithful {
                encoding: decoded.charset.name(),
            });
        }
    }
    Ok(out)
}
