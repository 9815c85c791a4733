//! Exports the review in other formats.

use super::save::{absolute, saved};
use crate::exports::{ExportKind, Exported};
use crate::sessions::SessionGuard;
use crate::wire::{ExportRequest, Fault, SavedView};
use crate::{Backend, BackendError, clock, locale, paths, report};
use copydesk_formats::WriteOptions;
use copydesk_store::files::{Expected, write_atomically};
use copydesk_store::{ArticleChange, ArticleId, ArticleState};
use std::path::Path;
use tokio::task::spawn_blocking;

impl Backend {
    pub(crate) async fn export(&self, request: ExportRequest) -> Result<SavedView, BackendError> {
        let kind = request.kind;
        let guard = self.session(ArticleId(request.article)).await?;
        let path = match (&request.path, &guard.article().path) {
            (Some(path), _) => absolute(path)?,
            (None, Some(original)) => paths::exported(original, kind),
            (None, None) => return Err(BackendError::NoTarget),
        };
        let options = WriteOptions {
            unreviewed: request.unreviewed,
            ..WriteOptions::default()
        };
        let (mut guard, exported) = self.exported(guard, kind, options).await?;
        let Exported { bytes, notices } = exported;
        let size = bytes.len();
        let expected = if request.overwrite {
            Expected::Anything
        } else {
            Expected::Absent
        };
        let to = path.clone();
        spawn_blocking(move || write_atomically(&to, &bytes, expected)).await??;
        tracing::info!(article = guard.article().id.0, bytes = size, kind = ?kind, "exported");
        self.handed_on(&mut guard).await?;
        Ok(SavedView {
            notices,
            ..saved(&path, size, &guard)
        })
    }

    pub(crate) async fn report_element(&self, id: u32) -> Result<String, BackendError> {
        let ui = self.ui();
        let session = self.session(ArticleId(id)).await?;
        Ok(spawn_blocking(move || report::element(&session.reviewed(ui))).await?)
    }

    /// The review of the article that the library has for the file at `path`, in the format of `kind`; `None` where it
    /// has none.
    ///
    /// # Errors
    /// Those of the store, of the file's format and of the export, in the language of the interface.
    pub async fn export_of(&self, path: &Path, kind: ExportKind) -> Result<Option<Exported>, Fault> {
        let export = async {
            let Some(article) = self.store().find_by_path(path).await? else {
                return Ok(None);
            };
            let guard = self.session(article.id).await?;
            let (mut guard, exported) = self.exported(guard, kind, WriteOptions::default()).await?;
            self.handed_on(&mut guard).await?;
            Ok(Some(exported))
        };
        export
            .await
            .map_err(|error: BackendError| locale::fault(&error, self.ui()))
    }

    pub(super) async fn exported(
        &self,
        guard: SessionGuard,
        kind: ExportKind,
        options: WriteOptions,
    ) -> Result<(SessionGuard, Exported), BackendError> {
        let (ui, author) = (self.ui(), self.editor());
        let (guard, exported) = spawn_blocking(move || {
            let exported = guard.reviewed(ui).export(kind, options, &author, clock::now());
            (guard, exported)
        })
        .await?;
        Ok((guard, exported?))
    }

    /// Remembers that the review as it stands was handed on; an article that is not done stays what it is.
    pub(super) async fn handed_on(&self, guard: &mut SessionGuard) -> Result<(), BackendError> {
        if guard.state() == ArticleState::Done {
            let change = ArticleChange {
                exported_at: Some(Some(clock::now())),
                ..ArticleChange::default()
            };
            let article = self.store().update(guard.article().id, &change).await?;
            guard.set_article(article);
        }
        Ok(())
    }
}
