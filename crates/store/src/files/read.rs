//! Reads a file.

use super::Fingerprint;
use crate::StoreError;
use std::fs::File;
use std::io::Read as _;
use std::path::Path;

/// What a file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileRead {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// The file as it was.
    pub fingerprint: Fingerprint,
}

/// Reads the ordinary file at `path` if it has at most `limit` bytes. Never waits on a pipe or a device.
///
/// # Errors
/// [`StoreError::NotFound`], [`StoreError::IsFolder`], [`StoreError::NotAFile`], [`StoreError::NoPermission`],
/// [`StoreError::TooLarge`], [`StoreError::Io`].
pub fn read_file(path: &Path, limit: u64) -> Result<FileRead, StoreError> {
    let fault = |error: std::io::Error| match StoreError::of_io(path, &error) {
        // A file in the way of a folder: the file that was asked for does not exist.
        StoreError::FolderMissing { path } => StoreError::NotFound { path },
        other => other,
    };
    // Looked at before it is opened: opening a pipe waits for a writer.
    let found = std::fs::metadata(path).map_err(fault)?;
    if found.is_dir() {
        return Err(StoreError::IsFolder { path: path.into() });
    }
    if !found.is_file() {
        return Err(StoreError::NotAFile { path: path.into() });
    }
    let file = File::open(path).map_err(fault)?;
    let metadata = file.metadata().map_err(fault)?;
    let too_large = |size| StoreError::TooLarge {
        path: path.into(),
        size,
        limit,
    };
    if metadata.len() > limit {
        return Err(too_large(metadata.len()));
    }
    // It may grow while it is read.
    let mut bytes = Vec::with_capacity(usize::try_from(metadata.len()).unwrap_or(0));
    (&file)
        .take(limit.saturating_add(1))
        .read_to_end(&mut bytes)
        .map_err(fault)?;
    if bytes.len() as u64 > limit {
        return Err(too_large(bytes.len() as u64));
    }
    let fingerprint = Fingerprint::of(&bytes, &metadata);
    Ok(FileRead { bytes, fingerprint })
}
