//! [`Package`]: the zip container of a Word or OpenDocument file.
//!
//! Entries are read within limits regardless of the sizes in their headers, and never unpacked to disk. Writing copies
//! every unchanged entry verbatim, including its header.

mod write;

use crate::{FormatError, ReadOptions};
use std::io::{Cursor, Read as _};
use std::ops::Range;
use std::sync::Arc;
use zip::ZipArchive;

/// Maximum unpacked size of all entries that are read, in bytes; a thousand pages unpack to less than 30 MB.
const MAX_UNPACKED: u64 = 256_000_000;

/// Maximum number of entries in a package.
const MAX_ENTRIES: usize = 20_000;

/// One entry and its position in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Entry {
    name: String,
    /// Start of its local header.
    start: usize,
    /// Its compressed data.
    data: Range<usize>,
    /// Its record in the central directory.
    record: Range<usize>,
}

/// An open package.
#[derive(Clone, Debug)]
pub(crate) struct Package {
    bytes: Arc<[u8]>,
    /// In the order of the central directory.
    entries: Vec<Entry>,
    directory: usize,
    comment: Vec<u8>,
    /// Number of bytes that may still be unpacked.
    left: u64,
}

impl Package {
    /// Opens a package.
    ///
    /// # Errors
    /// [`FormatError::TooLarge`], [`FormatError::DamagedPackage`], [`FormatError::UnsafePath`],
    /// [`FormatError::Encrypted`].
    pub(crate) fn open(bytes: &[u8], options: &ReadOptions) -> Result<Self, FormatError> {
        let size = bytes.len() as u64;
        let limit = options.max_bytes.min(u64::from(u32::MAX) / 3);
        if size > limit {
            return Err(FormatError::TooLarge { size, limit });
        }
        let damaged = FormatError::DamagedPackage;
        let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| damaged.clone())?;
        if archive.is_empty() || archive.len() > MAX_ENTRIES || archive.offset() != 0 {
            return Err(damaged);
        }
        if archive.has_duplicate_names() {
            return Err(damaged);
        }
        let mut entries = Vec::with_capacity(archive.len());
        for index in 0..archive.len() {
            let file = archive.by_index_raw(index).map_err(|_| damaged.clone())?;
            let name = file.name().map_err(|_| damaged.clone())?.into_owned();
            if file.enclosed_name().is_none() || name.starts_with(['/', '\\']) || name.contains('\\') {
                return Err(FormatError::UnsafePath { path: name });
            }
            if file.encrypted() {
                return Err(FormatError::Encrypted);
            }
            let start = file.header_start() as usize;
            let data = file.data_start().ok_or_else(|| damaged.clone())? as usize;
            let end = data
                .checked_add(file.compressed_size() as usize)
                .filter(|&end| end <= bytes.len())
                .ok_or_else(|| damaged.clone())?;
            let record = file.central_header_start() as usize;
            entries.push(Entry {
                name,
                start,
                data: data..end,
                record: record..record + record_length(bytes, record).ok_or_else(|| damaged.clone())?,
            });
        }
        let directory = archive.central_directory_start() as usize;
        let package = Self {
            bytes: bytes.into(),
            entries,
            directory,
            comment: archive.comment().to_vec(),
            left: MAX_UNPACKED,
        };
        // Entries that share bytes could unpack to far more than the file contains.
        let in_order = package.in_order();
        let ends = in_order
            .iter()
            .skip(1)
            .map(|entry| entry.start)
            .chain([directory]);
        let is_apart = in_order
            .iter()
            .zip(ends)
            .all(|(entry, end)| entry.data.end <= end);
        if is_apart { Ok(package) } else { Err(damaged) }
    }

    /// Returns whether there is an entry with this name.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.entry(name).is_some()
    }

    /// Unpacks an entry; `None` if there is none with this name.
    ///
    /// # Errors
    /// [`FormatError::DamagedPackage`], and [`FormatError::UnpacksTooLarge`] once the total unpacked size exceeds the
    /// limit.
    pub(crate) fn read(&mut self, name: &str) -> Result<Option<Vec<u8>>, FormatError> {
        if !self.has(name) {
            return Ok(None);
        }
        let damaged = |_| FormatError::DamagedPackage;
        let mut archive = ZipArchive::new(Cursor::new(&*self.bytes)).map_err(damaged)?;
        let file = archive.by_name(name).map_err(damaged)?;
        let mut out = Vec::new();
        // Read one byte more to detect that the limit is exceeded; the size in the header is not trusted.
        let read = file.take(self.left + 1).read_to_end(&mut out);
        let unpacked = out.len() as u64;
        if unpacked > self.left {
            return Err(FormatError::UnpacksTooLarge { limit: MAX_UNPACKED });
        }
        read.map_err(|_| FormatError::DamagedPackage)?;
        self.left -= unpacked;
        Ok(Some(out))
    }

    fn entry(&self, name: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.name == name)
    }

    /// Returns the entries in file order.
    fn in_order(&self) -> Vec<&Entry> {
        let mut entries: Vec<_> = self.entries.iter().collect();
        entries.sort_by_key(|entry| entry.start);
        entries
    }
}

/// Returns the length of a central directory record, including its name, extra fields and comment.
fn record_length(bytes: &[u8], at: usize) -> Option<usize> {
    let record = bytes.get(at..)?;
    if !record.starts_with(b"PK\x01\x02") {
        return None;
    }
    let short = |at: usize| {
        Some(usize::from(u16::from_le_bytes([
            *record.get(at)?,
            *record.get(at + 1)?,
        ])))
    };
    let length = 46 + short(28)? + short(30)? + short(32)?;
    (length <= record.len()).then_some(length)
}
