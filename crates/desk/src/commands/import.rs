//! Many files at once: what lies at the given paths, then one file after the other, so that the window shows how far it
//! is and stops when the editor says so.

use super::{Before, Taken};
use crate::wire::{FilesView, ImportedView};
use crate::{Desk, DeskError, locale, views};
use copydesk_check::UiLang;
use copydesk_formats::FORMATS;
use copydesk_store::StoreError;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use tokio::task::spawn_blocking;

/// Folders within folders that are looked into; deeper ones are links in a circle, or no place for articles.
const DEEPEST: usize = 32;

impl Desk {
    pub(crate) async fn find_files(&self, paths: Vec<String>) -> Result<FilesView, DeskError> {
        let ui = self.ui();
        let mut found = spawn_blocking(move || {
            let mut walk = Walk::new(ui);
            for path in paths {
                walk.given(Path::new(&path));
            }
            walk.view
        })
        .await?;
        let mut seen = BTreeSet::new();
        found.files.retain(|file| seen.insert(file.clone()));
        Ok(found)
    }

    pub(crate) async fn import_file(&self, path: String) -> Result<ImportedView, DeskError> {
        let Taken { id, before } = self.take_in_file(PathBuf::from(path)).await?;
        Ok(ImportedView {
            article: views::article_row(&self.store().article(id).await?),
            known: matches!(before, Before::Same),
        })
    }
}

/// A walk through files and folders.
struct Walk {
    ui: UiLang,
    view: FilesView,
}

impl Walk {
    fn new(ui: UiLang) -> Self {
        Self {
            ui,
            view: FilesView {
                files: Vec::new(),
                passed_over: 0,
                faults: Vec::new(),
            },
        }
    }

    /// A path that the editor named: a file is taken whatever it is called.
    fn given(&mut self, path: &Path) {
        if path.is_dir() {
            self.folder(path, 0);
        } else {
            self.take(path);
        }
    }

    fn take(&mut self, path: &Path) {
        self.view.files.push(path.to_string_lossy().into_owned());
    }

    fn folder(&mut self, folder: &Path, depth: usize) {
        let mut entries = Vec::new();
        match std::fs::read_dir(folder) {
            Ok(found) => entries.extend(found.flatten()),
            Err(error) => {
                let error = DeskError::from(StoreError::of_io(folder, &error));
                self.view.faults.push(locale::fault(&error, self.ui));
            }
        }
        entries.sort_by_key(std::fs::DirEntry::file_name);
        for entry in entries {
            let path = entry.path();
            let hidden = entry.file_name().to_string_lossy().starts_with('.');
            // A link to a folder is not followed: it may lead back here.
            match entry.file_type() {
                _ if hidden => {}
                Ok(kind) if kind.is_dir() => {
                    if depth < DEEPEST {
                        self.folder(&path, depth + 1);
                    }
                }
                Ok(_) if path.is_file() && is_article(&path) => self.take(&path),
                _ => self.view.passed_over += 1,
            }
        }
    }
}

/// Whether a file in a folder is one to review: of a known format, and not what a review wrote beside it.
fn is_article(path: &Path) -> bool {
    let extension = path
        .extension()
        .unwrap_or_default()
        .to_string_lossy()
        .to_lowercase();
    let known = FORMATS
        .iter()
        .any(|format| format.extensions().contains(&extension.as_str()));
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    known && !stem.ends_with(".corrected") && !stem.ends_with(".review")
}

#[cfg(test)]
mod tests {
    use super::is_article;
    use std::path::Path;

    #[test]
    fn articles_among_files() {
        for (name, expected) in [
            ("a.txt", true),
            ("A.MD", true),
            ("a.fr.html", true),
            ("a.corrected.txt", false),
            ("a.review.html", false),
            ("photo.jpg", false),
            ("Makefile", false),
        ] {
            assert_eq!(is_article(Path::new(name)), expected, "{name}");
        }
    }
}
