//! Imports of many files: the window first asks for the files under the given paths, then imports them one by one, so
//! that it can show progress and stop when the editor cancels.

use super::{ImportedFile, PriorArticle};
use crate::source::pairs_by_name;
use crate::walk::Walk;
use crate::wire::{FilesView, ImportPairRequest, ImportedView};
use crate::{Backend, BackendError, locale, views};
use copydesk_store::ArticleId;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use tokio::task::spawn_blocking;

impl Backend {
    pub(crate) async fn find_files(&self, paths: Vec<String>) -> Result<FilesView, BackendError> {
        let ui = self.ui();
        let Walk {
            files,
            passed_over,
            faults,
        } = spawn_blocking(move || {
            let mut walk = Walk::default();
            for path in paths {
                walk.given(Path::new(&path));
            }
            walk
        })
        .await?;
        let pairs = pairs_by_name(&files, ui.tag());
        let sources: BTreeSet<&PathBuf> = pairs.values().collect();
        let text = |path: &PathBuf| path.to_string_lossy().into_owned();
        let mut seen = BTreeSet::new();
        let files = files.iter().filter(|file| !sources.contains(file)).map(text);
        Ok(FilesView {
            files: files.filter(|file| seen.insert(file.clone())).collect(),
            sources: pairs
                .iter()
                .map(|(article, source)| (text(article), text(source)))
                .collect(),
            passed_over,
            faults: faults.iter().map(|error| locale::fault(error, ui)).collect(),
        })
    }

    pub(crate) async fn import_file(&self, path: String) -> Result<ImportedView, BackendError> {
        let ImportedFile { id, before } = self.import_path(PathBuf::from(path), false).await?;
        Ok(ImportedView {
            article: views::article_row(&self.store().article(id).await?),
            known: matches!(before, PriorArticle::Same),
            restored: matches!(before, PriorArticle::Trashed),
            source: false,
            source_fault: None,
        })
    }

    pub(crate) async fn import_pair(&self, request: ImportPairRequest) -> Result<ImportedView, BackendError> {
        let imported = self.import_file(request.path).await?;
        let id = ArticleId(imported.article.id);
        let attached = self.attach_on_import(id, PathBuf::from(request.source)).await;
        let fault = attached.as_ref().err();
        Ok(ImportedView {
            article: views::article_row(&self.store().article(id).await?),
            source_fault: fault.map(|error| locale::fault(error, self.ui())),
            source: attached.unwrap_or_default(),
            ..imported
        })
    }
}
