//! Writes a package in which some entries changed.

use super::{Entry, Package};
use crate::FormatError;
use flate2::write::DeflateEncoder;
use flate2::{Compression, Crc};
use std::collections::BTreeMap;
use std::io::Write as _;

/// General purpose flag: the name of the entry is UTF-8.
const UTF_8: u16 = 1 << 11;

/// The new content of an entry.
struct Packed {
    data: Vec<u8>,
    crc: u32,
    size: u32,
}

/// An entry's position in the new file.
struct Placed<'p> {
    start: u32,
    /// `None` if the entry was copied.
    packed: Option<&'p Packed>,
}

impl Package {
    /// Returns the package with these entries replaced or added, by name; every other entry is copied byte for byte,
    /// including its header. Without changes, the result is identical to the original.
    ///
    /// # Errors
    /// [`FormatError::TooLarge`] if an offset no longer fits into 32 bits.
    pub(crate) fn with(&self, changed: &BTreeMap<String, Vec<u8>>) -> Result<Vec<u8>, FormatError> {
        if changed.is_empty() {
            return Ok(self.bytes.to_vec());
        }
        let packed: BTreeMap<&str, Packed> = changed
            .iter()
            .map(|(name, content)| (name.as_str(), pack(content)))
            .collect();
        let in_order = self.in_order();
        let mut out = Vec::with_capacity(self.bytes.len() + self.bytes.len() / 8);
        let mut places: BTreeMap<&str, Placed<'_>> = BTreeMap::new();
        out.extend_from_slice(&self.bytes[..in_order.first().map_or(0, |first| first.start)]);
        let ends = in_order
            .iter()
            .skip(1)
            .map(|entry| entry.start)
            .chain([self.directory]);
        for (entry, end) in in_order.iter().zip(ends) {
            let packed = packed.get(entry.name.as_str());
            let start = offset(&out)?;
            places.insert(&entry.name, Placed { start, packed });
            match packed {
                None => out.extend_from_slice(&self.bytes[entry.start..end]),
                Some(packed) => {
                    let old = &self.bytes[entry.record.clone()];
                    local(&mut out, &flags(old), &old[12..16], name(old), packed);
                }
            }
        }
        let new = packed.iter().filter(|(name, _)| !self.has(name));
        let new: Vec<(&str, &Packed, u32)> = new
            .map(|(name, packed)| {
                let start = offset(&out)?;
                local(&mut out, &new_flags(name), NO_TIME, name.as_bytes(), packed);
                Ok((*name, packed, start))
            })
            .collect::<Result<_, FormatError>>()?;
        let directory = offset(&out)?;
        for entry in &self.entries {
            self.record(&mut out, entry, &places[entry.name.as_str()]);
        }
        for (name, packed, start) in &new {
            let mut record = Vec::with_capacity(46 + name.len());
            record.extend_from_slice(b"PK\x01\x02\x14\0\x14\0");
            record.extend_from_slice(&new_flags(name));
            record.extend_from_slice(b"\x08\0");
            record.extend_from_slice(NO_TIME);
            sizes(&mut record, packed);
            record.extend_from_slice(&(name.len() as u16).to_le_bytes());
            record.extend_from_slice(&[0; 12]);
            record.extend_from_slice(&start.to_le_bytes());
            record.extend_from_slice(name.as_bytes());
            out.extend_from_slice(&record);
        }
        let size = offset(&out)? - directory;
        let count = ((self.entries.len() + new.len()) as u16).to_le_bytes();
        out.extend_from_slice(b"PK\x05\x06\0\0\0\0");
        out.extend_from_slice(&count);
        out.extend_from_slice(&count);
        out.extend_from_slice(&size.to_le_bytes());
        out.extend_from_slice(&directory.to_le_bytes());
        out.extend_from_slice(&(self.comment.len() as u16).to_le_bytes());
        out.extend_from_slice(&self.comment);
        Ok(out)
    }

    /// Writes the central directory record of an existing entry at its new position.
    fn record(&self, out: &mut Vec<u8>, entry: &Entry, placed: &Placed<'_>) {
        let old = &self.bytes[entry.record.clone()];
        let short = |at: usize| usize::from(u16::from_le_bytes([old[at], old[at + 1]]));
        let (name, extra) = (46 + short(28), short(30));
        let mut record = old[..46].to_vec();
        let (packed_size, size) = match placed.packed {
            Some(packed) => {
                record[6..8].copy_from_slice(b"\x14\0");
                record[8..10].copy_from_slice(&flags(old));
                record[10..12].copy_from_slice(b"\x08\0");
                record[16..20].copy_from_slice(&packed.crc.to_le_bytes());
                (packed.data.len() as u32, packed.size)
            }
            None => (
                (entry.data.end - entry.data.start) as u32,
                self.unpacked_size(entry),
            ),
        };
        record[20..24].copy_from_slice(&packed_size.to_le_bytes());
        record[24..28].copy_from_slice(&size.to_le_bytes());
        record[42..46].copy_from_slice(&placed.start.to_le_bytes());
        // The ZIP64 sizes and offsets would refer to the old position.
        let kept = without_zip64(&old[name..name + extra]);
        record[30..32].copy_from_slice(&(kept.len() as u16).to_le_bytes());
        out.extend_from_slice(&record);
        out.extend_from_slice(&old[46..name]);
        out.extend_from_slice(&kept);
        out.extend_from_slice(&old[name + extra..]);
    }

    fn unpacked_size(&self, entry: &Entry) -> u32 {
        let record = &self.bytes[entry.record.clone()];
        let size = u32::from_le_bytes([record[24], record[25], record[26], record[27]]);
        if size != u32::MAX {
            return size;
        }
        // The first value of the ZIP64 extra field.
        let name = 46 + usize::from(u16::from_le_bytes([record[28], record[29]]));
        let long = fields(&record[name..])
            .find(|(id, _)| *id == ZIP64)
            .map(|(_, field)| field);
        long.and_then(|field| field.get(4..12)).map_or(u32::MAX, |size| {
            u32::from_le_bytes([size[0], size[1], size[2], size[3]])
        })
    }
}

/// Midnight on 1 January 1980, the earliest date of the format: entries that are added have no time.
const NO_TIME: &[u8] = b"\0\0\x21\0";

const ZIP64: u16 = 1;

fn pack(content: &[u8]) -> Packed {
    let mut crc = Crc::new();
    crc.update(content);
    let mut encoder = DeflateEncoder::new(Vec::with_capacity(content.len() / 4), Compression::new(6));
    // Writing to memory cannot fail.
    let data = encoder
        .write_all(content)
        .and_then(|()| encoder.finish())
        .unwrap_or_default();
    Packed {
        data,
        crc: crc.sum(),
        size: content.len() as u32,
    }
}

fn offset(out: &[u8]) -> Result<u32, FormatError> {
    let limit = u64::from(u32::MAX - 1);
    let size = out.len() as u64;
    if size > limit {
        return Err(FormatError::TooLarge { size, limit });
    }
    Ok(size as u32)
}

/// Returns the name in a central directory record.
fn name(record: &[u8]) -> &[u8] {
    let length = usize::from(u16::from_le_bytes([record[28], record[29]]));
    &record[46..46 + length]
}

/// Returns the flags of an entry, keeping only the encoding of its name.
fn flags(record: &[u8]) -> [u8; 2] {
    (u16::from_le_bytes([record[8], record[9]]) & UTF_8).to_le_bytes()
}

fn new_flags(name: &str) -> [u8; 2] {
    if name.is_ascii() {
        [0, 0]
    } else {
        UTF_8.to_le_bytes()
    }
}

fn local(out: &mut Vec<u8>, flags: &[u8], time: &[u8], name: &[u8], packed: &Packed) {
    out.extend_from_slice(b"PK\x03\x04\x14\0");
    out.extend_from_slice(flags);
    out.extend_from_slice(b"\x08\0");
    out.extend_from_slice(time);
    sizes(out, packed);
    out.extend_from_slice(&(name.len() as u16).to_le_bytes());
    out.extend_from_slice(b"\0\0");
    out.extend_from_slice(name);
    out.extend_from_slice(&packed.data);
}

fn sizes(out: &mut Vec<u8>, packed: &Packed) {
    out.extend_from_slice(&packed.crc.to_le_bytes());
    out.extend_from_slice(&(packed.data.len() as u32).to_le_bytes());
    out.extend_from_slice(&packed.size.to_le_bytes());
}

/// Returns the extra fields, each as its id and the field including its 4-byte header.
fn fields(mut extra: &[u8]) -> impl Iterator<Item = (u16, &[u8])> {
    std::iter::from_fn(move || {
        let [a, b, c, d, ..] = extra else { return None };
        let length = 4 + usize::from(u16::from_le_bytes([*c, *d]));
        let id = u16::from_le_bytes([*a, *b]);
        let field = extra.get(..length)?;
        extra = &extra[length..];
        Some((id, field))
    })
}

fn without_zip64(extra: &[u8]) -> Vec<u8> {
    let known: usize = fields(extra).map(|(_, field)| field.len()).sum();
    let kept = fields(extra)
        .filter(|(id, _)| *id != ZIP64)
        .map(|(_, field)| field);
    let mut out: Vec<u8> = kept.flatten().copied().collect();
    out.extend_from_slice(&extra[known..]);
    out
}
