//! Exports the review in other formats.

use super::save::{absolute, saved};
use crate::session::Session;
use crate::sessions::Open;
use crate::wire::{ExportKind, ExportRequest, SavedView};
use crate::{Desk, DeskError, UiLang, clock, exports, paths, reading, report};
use copydesk_formats::WriteOptions;
use copydesk_review::Level;
use copydesk_store::files::{Expected, write_atomically};
use copydesk_store::{ArticleChange, ArticleState};
use std::path::Path;
use tokio::task::spawn_blocking;

impl Desk {
    pub(crate) async fn export(&self, request: ExportRequest) -> Result<SavedView, DeskError> {
        let (ui, author) = (self.ui(), self.options().editor.clone());
        let kind = request.kind;
        let guard = self.session(copydesk_store::ArticleId(request.article)).await?;
        let (guard, written) = spawn_blocking(move || {
            let path = match (&request.path, &guard.article().path) {
                (Some(path), _) => absolute(path),
                (None, Some(original)) => Ok(paths::exported(original, kind)),
                (None, None) => Err(DeskError::NoTarget),
            };
            let written = path.and_then(|path| {
                let options = WriteOptions {
                    unreviewed: request.unreviewed,
                    ..WriteOptions::default()
                };
                let (bytes, notices) = written(&guard, kind, options, &author, ui)?;
                let expected = if request.overwrite {
                    Expected::Anything
                } else {
                    Expected::Absent
                };
                write_atomically(&path, &bytes, expected)?;
                Ok((path, bytes.len(), notices))
            });
            (guard, written)
        })
        .await?;
        let (path, size, notices) = written?;
        tracing::info!(article = guard.article().id.0, bytes = size, kind = ?kind, "exported");
        let saved = self.handed_on(&path, size, guard).await?;
        Ok(SavedView { notices, ..saved })
    }

    /// Records the time of the export if the article is done.
    async fn handed_on(&self, path: &Path, size: usize, mut guard: Open) -> Result<SavedView, DeskError> {
        if guard.state() == ArticleState::Done {
            let change = ArticleChange {
                exported_at: Some(Some(clock::now())),
                ..ArticleChange::default()
            };
            let article = self.store().update(guard.article().id, &change).await?;
            guard.set_article(article);
        }
        Ok(saved(path, size, &guard))
    }
}

/// Returns the exported bytes and the notices for the editor.
fn written(
    session: &Session,
    kind: ExportKind,
    options: WriteOptions,
    author: &str,
    ui: UiLang,
) -> Result<(Vec<u8>, Vec<String>), DeskError> {
    let text = match kind {
        ExportKind::Tracked => return Ok(session.write_tracked(author, clock::now(), ui)?),
        ExportKind::Annotated => return Ok(session.write_annotated(options, ui)?),
        ExportKind::Diff => return diff(session, ui),
        ExportKind::Report => report::html(&session.view(ui), &session.changes(Level::Edit), ui),
        ExportKind::Criticmarkup => exports::criticmarkup(&session.view(ui), &session.changes(Level::Edit)),
        ExportKind::Json => exports::json(&session.view(ui), &session.changes(Level::Edit)),
        ExportKind::Csv => exports::csv(&session.view(ui)),
        ExportKind::Tmx => {
            let source_lang = session.source_lang();
            let tmx = exports::tmx(
                &session.view(ui),
                &session.changes(Level::Edit),
                source_lang.as_deref(),
            );
            tmx.ok_or(DeskError::NoSource)?
        }
    };
    Ok((text.into_bytes(), Vec::new()))
}

/// A unified diff for `patch`; for packed formats, a diff of their extracted text.
fn diff(session: &Session, ui: UiLang) -> Result<(Vec<u8>, Vec<String>), DeskError> {
    let corrected = session.write(WriteOptions::default())?;
    let article = session.article();
    let after = reading::again(&corrected.bytes, article)?;
    let path = article.path.as_deref().and_then(|path| path.file_name());
    let name = path.map_or_else(
        || article.title.clone(),
        |name| name.to_string_lossy().into_owned(),
    );
    let (old, new) = (format!("a/{name}"), format!("b/{name}"));
    let diff = copydesk_review::unified(&old, &new, session.text(), after.text());
    Ok((diff.into_bytes(), session.left_out(&corrected.refused, ui)))
}
