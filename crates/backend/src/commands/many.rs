//! Actions on the articles of the queue, one at a time: the window shows progress, and stops when the editor cancels.

use super::save::saved;
use crate::exports::{ExportKind, Exported};
use crate::live::Written;
use crate::sessions::SessionGuard;
use crate::wire::{ArticleRow, ExportFolderRequest, FolderForm, SavedView};
use crate::{Backend, BackendError, paths, views};
use copydesk_formats::{FormatError, WriteOptions, format_of_id};
use copydesk_store::files::{Expected, write_atomically};
use copydesk_store::{Article, ArticleId, StoreError};
use std::path::{Path, PathBuf};
use tokio::task::spawn_blocking;

/// How many files of the same name are told apart by a number.
const TWINS: u32 = 10_000;

impl Backend {
    pub(crate) async fn export_to_folder(
        &self,
        request: ExportFolderRequest,
    ) -> Result<SavedView, BackendError> {
        let folder = super::save::absolute(&request.folder)?;
        let guard = self.session(ArticleId(request.article)).await?;
        let name = file_name(guard.article());
        let (mut guard, path, exported) = match request.form {
            FolderForm::Corrected => self.corrected_as(guard, &name).await?,
            FolderForm::Tracked => match self.exported_as(guard, &name, ExportKind::Tracked).await {
                Err(BackendError::Format(FormatError::CannotTrack { .. })) => {
                    let guard = self.session(ArticleId(request.article)).await?;
                    self.exported_as(guard, &name, ExportKind::Word).await?
                }
                exported => exported?,
            },
        };
        let Exported { bytes, notices } = exported;
        let size = bytes.len();
        let path = spawn_blocking(move || put(&folder, &path, &bytes)).await??;
        tracing::info!(
            article = guard.article().id.0,
            bytes = size,
            "exported to a folder"
        );
        self.handed_on(&mut guard).await?;
        Ok(SavedView {
            notices,
            ..saved(&path, size, &guard)
        })
    }

    async fn exported_as(
        &self,
        guard: SessionGuard,
        name: &Path,
        kind: ExportKind,
    ) -> Result<(SessionGuard, PathBuf, Exported), BackendError> {
        let (guard, exported) = self.exported(guard, kind, WriteOptions::default()).await?;
        Ok((guard, paths::exported(name, kind), exported))
    }

    async fn corrected_as(
        &self,
        guard: SessionGuard,
        name: &Path,
    ) -> Result<(SessionGuard, PathBuf, Exported), BackendError> {
        let (ui, path) = (self.ui(), paths::corrected(name));
        let (guard, written) = spawn_blocking(move || {
            let written = guard.write(WriteOptions::default());
            (guard, written)
        })
        .await?;
        let written = written?;
        let notices = guard.left_out(&written, ui);
        let Written { bytes, .. } = written;
        Ok((guard, path, Exported { bytes, notices }))
    }

    pub(crate) async fn recheck(&self, id: u32) -> Result<ArticleRow, BackendError> {
        let id = ArticleId(id);
        let guard = self.session(id).await?;
        let counted = guard.counted();
        drop(guard);
        let article = self.store().update(id, &counted).await?;
        Ok(views::article_row(&article))
    }
}

/// The name of an article's file, or one made from its title.
fn file_name(article: &Article) -> PathBuf {
    let named = article.path.as_deref().and_then(Path::file_name);
    let made = || {
        let ending = format_of_id(&article.format)
            .ok()
            .and_then(|format| format.extensions().first().copied());
        PathBuf::from(paths::file_stem(&article.title)).with_extension(ending.unwrap_or("txt"))
    };
    named.map_or_else(made, PathBuf::from)
}

/// Writes a file; one that is there is kept, and the new one gets a number.
fn put(folder: &Path, name: &Path, bytes: &[u8]) -> Result<PathBuf, StoreError> {
    let (stem, ending) = (name.file_stem().unwrap_or_default(), name.extension());
    for number in 1..TWINS {
        let mut file = stem.to_os_string();
        if number > 1 {
            file.push(format!(" ({number})"));
        }
        if let Some(ending) = ending {
            file.push(".");
            file.push(ending);
        }
        let path = folder.join(file);
        match write_atomically(&path, bytes, Expected::Absent) {
            Err(StoreError::AlreadyExists { .. }) => {}
            Err(error) => return Err(error),
            Ok(_) => return Ok(path),
        }
    }
    Err(StoreError::AlreadyExists {
        path: folder.join(name),
    })
}
