//! Saves the corrected text.

use crate::live::Written;
use crate::wire::{SaveRequest, SavedView};
use crate::{Backend, BackendError, clock, paths, views};
use copydesk_formats::{Reencode, WriteOptions};
use copydesk_store::files::{Expected, Fingerprint, read_file, write_atomically};
use copydesk_store::{Article, ArticleChange, ArticleId, NewVersion, StoreError, Version};
use std::path::{Path, PathBuf};
use tokio::task::spawn_blocking;

impl Backend {
    pub(crate) async fn save(&self, request: SaveRequest) -> Result<SavedView, BackendError> {
        let id = ArticleId(request.article);
        let options = WriteOptions {
            reencode: request.as_utf8.then_some(Reencode::Utf8),
            ..WriteOptions::default()
        };
        let ui = self.ui();
        let mut guard = self.session(id).await?;
        let versions = self.store().versions(id).await?;
        let (back, written) = spawn_blocking(move || {
            let written = guard
                .write(options)
                .map_err(BackendError::from)
                .and_then(|written| {
                    let notices = guard.left_out(&written, ui);
                    let Written { bytes, .. } = written;
                    let path = target(&request, guard.article(), &versions)?;
                    let fingerprint = put(
                        &path,
                        &bytes,
                        request.overwrite,
                        &versions,
                        guard.article().path.as_deref(),
                    )?;
                    let last = versions.last();
                    let unchanged = guard.is_saved_as(&path)
                        && last.is_some_and(|last| last.path == path && last.sha256 == fingerprint.sha256);
                    Ok((path, bytes, fingerprint, unchanged, notices))
                });
            (guard, written)
        })
        .await?;
        guard = back;
        let (path, bytes, fingerprint, unchanged, notices) = written?;
        let (size, at, head) = (bytes.len(), clock::now(), guard.head());
        // After a save over the original, the article belongs to the file as it was written.
        let onto_original = guard.article().path.as_ref() == Some(&path);
        let change = ArticleChange {
            state: Some(guard.state_when_saved()),
            disk: onto_original.then_some(Some(fingerprint)),
            ..guard.counted()
        };
        if unchanged {
            self.store().update(id, &change).await?;
        } else {
            let change = ArticleChange {
                updated_at: Some(at),
                ..change
            };
            let version = NewVersion {
                path: path.clone(),
                bytes,
                head,
                at,
            };
            let n = self.store().add_version(id, version, &change).await?;
            tracing::info!(article = id.0, version = n, bytes = size, "saved");
        }
        // Only now: if the store fails to add the version, the article is not saved.
        guard.set_saved(path.clone());
        guard.set_article(self.store().article(id).await?);
        Ok(SavedView {
            notices,
            ..saved(&path, size, &guard)
        })
    }
}

pub(super) fn saved(path: &Path, size: usize, session: &crate::session::Session) -> SavedView {
    SavedView {
        path: path.to_string_lossy().into_owned(),
        bytes: u32::try_from(size).unwrap_or(u32::MAX),
        progress: session.progress(),
        article: views::article_row(session.article()),
        notices: Vec::new(),
    }
}

/// The path of a save: the one in the request, else that of the last save, else a file next to the original.
fn target(request: &SaveRequest, article: &Article, versions: &[Version]) -> Result<PathBuf, BackendError> {
    if let Some(path) = &request.path {
        return absolute(path);
    }
    if let Some(last) = versions.last() {
        return Ok(last.path.clone());
    }
    article
        .path
        .as_deref()
        .map(paths::corrected)
        .ok_or(BackendError::NoTarget)
}

pub(super) fn absolute(path: &str) -> Result<PathBuf, BackendError> {
    let path = Path::new(path);
    std::path::absolute(path).map_err(|error| {
        StoreError::Io {
            path: path.to_path_buf(),
            detail: error.to_string(),
        }
        .into()
    })
}

/// Writes `bytes`. Without `overwrite`, only a file that is unchanged since the last save of this article is replaced;
/// one that was deleted since is written again.
fn put(
    path: &Path,
    bytes: &[u8],
    overwrite: bool,
    versions: &[Version],
    original: Option<&Path>,
) -> Result<Fingerprint, StoreError> {
    if overwrite {
        return write_atomically(path, bytes, Expected::Anything);
    }
    let ours = versions.iter().rfind(|version| version.path == path);
    let Some(ours) = ours else {
        return match write_atomically(path, bytes, Expected::Absent) {
            // Overwriting the original always requires a confirmation.
            Err(error @ StoreError::AlreadyExists { .. }) if original != Some(path) => {
                found_as(path, bytes, error)
            }
            other => other,
        };
    };
    let before = Fingerprint {
        len: ours.len,
        mtime: 0,
        sha256: ours.sha256,
    };
    match write_atomically(path, bytes, Expected::Unchanged(before)) {
        Err(StoreError::VanishedOnDisk { .. }) => write_atomically(path, bytes, Expected::Absent),
        Err(error @ StoreError::ChangedOnDisk { .. }) => found_as(path, bytes, error),
        other => other,
    }
}

/// The file's fingerprint if it already contains `bytes` (it was written, but the version could not be stored), else
/// `error`.
fn found_as(path: &Path, bytes: &[u8], error: StoreError) -> Result<Fingerprint, StoreError> {
    match read_file(path, bytes.len() as u64) {
        Ok(found) if found.bytes == bytes => Ok(found.fingerprint),
        _ => Err(error),
    }
}
