//! Writes a file completely or not at all.

use super::{Fingerprint, read_file};
use crate::StoreError;
use std::fs::{File, Metadata};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// What the caller expects to find at the target; anything else is not overwritten.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// Anything may be overwritten: the editor confirmed it.
    Anything,
    /// The target must not exist.
    Absent,
    /// The file must have the contents that were read or written before.
    Unchanged(Fingerprint),
}

/// Writes `bytes` to `path` and returns the fingerprint of the new file.
///
/// The bytes are written to a new file in the same folder, synced, and atomically renamed to the target; the folder is
/// synced too. At every moment the target is the old file or the new one, and after an error it is the old one. The
/// target's permissions are preserved (its owner is not); a symbolic link is kept, and the file that it points to is
/// replaced.
///
/// A write by another program between the last check of the target and the rename is not detected.
///
/// # Errors
/// [`StoreError::ChangedOnDisk`], [`StoreError::VanishedOnDisk`], [`StoreError::AlreadyExists`] if the target is not as
/// expected; [`StoreError::ReadOnlyTarget`], [`StoreError::NoPermission`], [`StoreError::DiskFull`],
/// [`StoreError::FolderMissing`], [`StoreError::IsFolder`], [`StoreError::NotAFile`], [`StoreError::Io`].
pub fn write_atomically(path: &Path, bytes: &[u8], expected: Expected) -> Result<Fingerprint, StoreError> {
    write_with(path, expected, bytes, |file| file.write_all(bytes))
}

/// Like [`write_atomically`], with the writing of the bytes replaceable, so that a test can make the disk full in the
/// middle.
fn write_with(
    path: &Path,
    expected: Expected,
    bytes: &[u8],
    fill: impl FnOnce(&mut File) -> io::Result<()>,
) -> Result<Fingerprint, StoreError> {
    let fault = |error: io::Error| StoreError::of_io(path, &error);
    let target = follow(path)?;
    let folder = folder_of(&target)?;
    let before = look(&target)?;
    compare(path, &target, before.as_ref(), expected)?;

    let mut unfinished =
        temp_file_next_to(&folder, &target).map_err(|error| match StoreError::of_io(&folder, &error) {
            StoreError::NotFound { path } => StoreError::FolderMissing { path },
            other => other,
        })?;
    fill(unfinished.as_file_mut()).map_err(fault)?;
    if let Some(metadata) = &before {
        unfinished
            .as_file()
            .set_permissions(metadata.permissions())
            .map_err(fault)?;
    }
    unfinished.as_file().sync_all().map_err(fault)?;

    // The last check: a change made in the meantime is not overwritten.
    compare(path, &target, look(&target)?.as_ref(), expected)?;
    let placed = if expected == Expected::Absent {
        unfinished
            .persist_noclobber(&target)
            .map_err(|error| match error.error.kind() {
                io::ErrorKind::AlreadyExists => StoreError::AlreadyExists { path: path.into() },
                _ => fault(error.error),
            })?
    } else {
        unfinished.persist(&target).map_err(|error| fault(error.error))?
    };
    sync_folder(&folder).map_err(fault)?;
    Ok(Fingerprint::of(bytes, &placed.metadata().map_err(fault)?))
}

/// Returns the file that a link points to, or `path` itself if it is not a link.
fn follow(path: &Path) -> Result<PathBuf, StoreError> {
    match std::fs::symlink_metadata(path) {
        Ok(metadata) if metadata.is_symlink() => {
            std::fs::canonicalize(path).map_err(|error| StoreError::of_io(path, &error))
        }
        _ => Ok(path.to_path_buf()),
    }
}

fn folder_of(target: &Path) -> Result<PathBuf, StoreError> {
    let folder = match target.parent() {
        None => return Err(StoreError::IsFolder { path: target.into() }),
        Some(folder) if folder.as_os_str().is_empty() => PathBuf::from("."),
        Some(folder) => folder.to_path_buf(),
    };
    match std::fs::metadata(&folder) {
        Ok(metadata) if metadata.is_dir() => Ok(folder),
        Ok(_) => Err(StoreError::FolderMissing { path: folder }),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            Err(StoreError::FolderMissing { path: folder })
        }
        Err(error) => Err(StoreError::of_io(&folder, &error)),
    }
}

/// Returns the metadata of the target, or `None` if nothing is there. Fails if it cannot be replaced.
fn look(target: &Path) -> Result<Option<Metadata>, StoreError> {
    match std::fs::metadata(target) {
        Ok(metadata) if metadata.is_dir() => Err(StoreError::IsFolder { path: target.into() }),
        Ok(metadata) if !metadata.is_file() => Err(StoreError::NotAFile { path: target.into() }),
        // A rename would replace it anyway, but it is marked as read-only.
        Ok(metadata) if metadata.permissions().readonly() => {
            Err(StoreError::ReadOnlyTarget { path: target.into() })
        }
        Ok(metadata) => Ok(Some(metadata)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(StoreError::of_io(target, &error)),
    }
}

fn compare(
    path: &Path,
    target: &Path,
    current: Option<&Metadata>,
    expected: Expected,
) -> Result<(), StoreError> {
    match (expected, current) {
        (Expected::Anything, _) | (Expected::Absent, None) => Ok(()),
        (Expected::Absent, Some(_)) => Err(StoreError::AlreadyExists { path: path.into() }),
        (Expected::Unchanged(_), None) => Err(StoreError::VanishedOnDisk { path: path.into() }),
        (Expected::Unchanged(before), Some(metadata)) => {
            let same = metadata.len() == before.len && {
                let now = read_file(target, before.len)?;
                now.fingerprint.has_same_contents(&before)
            };
            if same {
                Ok(())
            } else {
                Err(StoreError::ChangedOnDisk { path: path.into() })
            }
        }
    }
}

/// Creates a hidden temporary file beside the target, which is deleted unless it is renamed to the target.
fn temp_file_next_to(folder: &Path, target: &Path) -> io::Result<NamedTempFile> {
    let mut prefix = std::ffi::OsString::from(".");
    // Short, since a name has at most 255 bytes; it is cut between characters.
    let name: String = target
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .chars()
        .take(32)
        .collect();
    prefix.push(name);
    prefix.push(".");
    let mut builder = tempfile::Builder::new();
    builder.prefix(&prefix).suffix(".part");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        // The default mode of new files: the umask removes what the editor does not want to share.
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(folder)
}

#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// On other systems a folder cannot be opened for syncing; the rename itself is journaled.
#[cfg(not(unix))]
fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(target_os = "linux")]
    #[test]
    fn a_full_disk_leaves_the_old_file() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("article.txt");
        std::fs::write(&path, "old").expect("writes");
        let result = write_with(&path, Expected::Anything, b"new", |file| {
            file.write_all(b"ne")?;
            // The kernel's own error for a full disk, in the middle of the bytes.
            File::options().write(true).open("/dev/full")?.write_all(b"w")
        });
        assert_eq!(result.map_err(|error| error.code()), Err("disk-full"));
        assert_eq!(std::fs::read(&path).expect("reads"), b"old");
        let left: Vec<_> = std::fs::read_dir(folder.path()).expect("lists").collect();
        assert_eq!(left.len(), 1, "the unfinished file is gone");
    }

    #[test]
    fn what_another_program_writes_meanwhile_stays() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("article.txt");
        std::fs::write(&path, "old").expect("writes");
        let before = read_file(&path, 100).expect("reads").fingerprint;
        let result = write_with(&path, Expected::Unchanged(before), b"new", |file| {
            std::fs::write(&path, "foreign")?;
            file.write_all(b"new")
        });
        assert_eq!(result.map_err(|error| error.code()), Err("changed-on-disk"));
        assert_eq!(std::fs::read(&path).expect("reads"), b"foreign");
    }
}
