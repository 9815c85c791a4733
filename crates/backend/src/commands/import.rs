//! Imports of many files: the window first asks for the files under the given paths, then imports them one by one, so
//! that it can show progress and stop when the editor cancels.

use super::{ImportedFile, PriorArticle};
use crate::walk::Walk;
use crate::wire::{FilesView, ImportedView};
use crate::{Backend, BackendError, locale, views};
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
        let mut seen = BTreeSet::new();
        let files = files.iter().map(|file| file.to_string_lossy().into_owned());
        Ok(FilesView {
            files: files.filter(|file| seen.insert(file.clone())).collect(),
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
        })
    }
}
