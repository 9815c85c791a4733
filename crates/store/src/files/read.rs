//! Reading files.

use super::Fingerprint;
use crate::StoreError;
use std::fs::File;
use std::io::Read as _;
use std::path::Path;

/// The contents of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileRead {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// The state of the file when it was read.
    pub fingerprint: Fingerprint,
}

/// Reads the regular file at `path` if it has at most `limit` bytes. Never blocks on a pipe or a device.
///
/// # Errors
/// [`StoreError::NotFound`], [`StoreError::IsFolder`], [`StoreError::NotAFile`], [`StoreError::NoPermission`],
/// [`StoreError::TooLarge`], [`StoreError::Io`].
pub fn read_file(path: &Path, limit: u64) -> Result<FileRead, StoreError> {
    let fault = |error: std::io::Error| match StoreError::of_io(path, &error) {
        // A parent of the path is a file, not a folder: the requested file does not exist.
        StoreError::FolderMissing { path } => StoreError::NotFound { path },
        other => other,
    };
    // Checked before it is opened, since opening a pipe waits for a writer.
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
    // The file may grow while it is read.
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
