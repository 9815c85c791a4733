//! Detects the encoding of bytes.

use super::Charset;
use crate::FormatError;
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};

/// Number of bytes at the start that are searched for control characters.
const SAMPLE: usize = 1 << 16;

/// Returns the encoding of `bytes` and the length of their byte order mark.
///
/// # Errors
/// [`FormatError::Binary`] if the bytes are not text, [`FormatError::Undecodable`] for UTF-8 with a few invalid bytes:
/// any other encoding would corrupt every accented letter.
pub(super) fn guess(bytes: &[u8], show_undecodable: bool) -> Result<(Charset, usize), FormatError> {
    for charset in [Charset::UTF_8, Charset::UTF_16LE, Charset::UTF_16BE] {
        if bytes.starts_with(charset.bom()) {
            return Ok((charset, charset.bom().len()));
        }
    }
    if let Some(nul) = bytes.iter().position(|&byte| byte == 0) {
        return utf16_without_mark(bytes)
            .map(|charset| (charset, 0))
            .ok_or(FormatError::Binary { offset: nul });
    }
    if let Some(offset) = many_controls(bytes) {
        return Err(FormatError::Binary { offset });
    }
    let damage = Utf8Damage::of(bytes);
    match damage.first_bad {
        None => Ok((Charset::UTF_8, 0)),
        Some(_) if damage.is_slight() && show_undecodable => Ok((Charset::UTF_8, 0)),
        Some(offset) if damage.is_slight() => Err(FormatError::Undecodable {
            encoding: Charset::UTF_8.name(),
            offset,
        }),
        Some(_) => Ok((legacy(bytes), 0)),
    }
}

fn legacy(bytes: &[u8]) -> Charset {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    Charset(detector.guess(None, Utf8Detection::Deny))
}

/// Detects UTF-16 without a byte order mark: Latin letters, digits and spaces leave a zero in every other byte, always
/// on the same side.
fn utf16_without_mark(bytes: &[u8]) -> Option<Charset> {
    if !bytes.len().is_multiple_of(2) {
        return None;
    }
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    let units = sample.len() / 2;
    let zeros = |side: usize| {
        sample
            .iter()
            .skip(side)
            .step_by(2)
            .filter(|&&byte| byte == 0)
            .count()
    };
    let (even, odd) = (zeros(0), zeros(1));
    // A third of the units is enough for Greek or Cyrillic prose, which has ASCII spaces and punctuation.
    if even * 100 <= units && odd * 3 >= units {
        Some(Charset::UTF_16LE)
    } else if odd * 100 <= units && even * 3 >= units {
        Some(Charset::UTF_16BE)
    } else {
        None
    }
}

/// Returns the offset of the first control character if at least one byte in twenty is one, which does not occur in
/// text.
fn many_controls(bytes: &[u8]) -> Option<usize> {
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    let is_control = |byte: u8| {
        (byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0b | 0x0c | 0x1b)) || byte == 0x7f
    };
    let mut first = None;
    let mut count = 0;
    for (at, &byte) in sample.iter().enumerate() {
        if is_control(byte) {
            first = first.or(Some(at));
            count += 1;
        }
    }
    first.filter(|_| count * 20 >= sample.len())
}

/// How far bytes are from valid UTF-8.
struct Utf8Damage {
    first_bad: Option<usize>,
    bad: usize,
    /// Number of well-formed characters beyond ASCII.
    good: usize,
}

impl Utf8Damage {
    fn of(bytes: &[u8]) -> Self {
        let mut damage = Self {
            first_bad: None,
            bad: 0,
            good: 0,
        };
        let mut at = 0;
        for chunk in bytes.utf8_chunks() {
            damage.good += chunk.valid().chars().filter(|ch| !ch.is_ascii()).count();
            at += chunk.valid().len();
            if !chunk.invalid().is_empty() {
                damage.first_bad = damage.first_bad.or(Some(at));
                damage.bad += 1;
                at += chunk.invalid().len();
            }
        }
        damage
    }

    /// Returns whether this is UTF-8 with a few broken bytes. In a legacy encoding, accented letters rarely form valid
    /// UTF-8.
    fn is_slight(&self) -> bool {
        self.good > 0 && self.good >= 4 * self.bad
    }
}
