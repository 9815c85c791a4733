//! [`Walk`]: finds the articles among files and folders.

use crate::BackendError;
use copydesk_formats::FORMATS;
use copydesk_store::StoreError;
use std::io;
use std::path::{Path, PathBuf};
use walkdir::{DirEntry, WalkDir};

/// Maximum depth of nested folders.
const DEEPEST: usize = 32;

/// A walk through files and folders, in the order of their names.
#[derive(Debug, Default)]
pub(crate) struct Walk {
    /// Files to import.
    pub(crate) files: Vec<PathBuf>,
    /// Number of files in folders that are not articles.
    pub(crate) passed_over: u32,
    /// Errors of folders that could not be read.
    pub(crate) faults: Vec<BackendError>,
}

impl Walk {
    /// Adds a path that the editor chose: a file is added regardless of its name.
    pub(crate) fn given(&mut self, path: &Path) {
        if path.is_dir() {
            self.folder(path);
        } else {
            self.files.push(path.to_path_buf());
        }
    }

    fn folder(&mut self, folder: &Path) {
        let is_hidden = |entry: &DirEntry| entry.file_name().to_string_lossy().starts_with('.');
        // Links to folders are not followed, since they may form cycles.
        let entries = WalkDir::new(folder)
            .min_depth(1)
            .max_depth(DEEPEST)
            .sort_by_file_name()
            .into_iter()
            .filter_entry(|entry| entry.depth() == 0 || !is_hidden(entry));
        for entry in entries {
            match entry {
                Ok(entry) if entry.file_type().is_dir() => {}
                // Links to files are read.
                Ok(entry) if entry.path().is_file() && is_article(entry.path()) => {
                    self.files.push(entry.into_path());
                }
                Ok(_) => self.passed_over += 1,
                Err(error) => {
                    let at = error.path().unwrap_or(folder).to_path_buf();
                    let cause = error
                        .into_io_error()
                        .unwrap_or_else(|| io::ErrorKind::Other.into());
                    self.faults.push(StoreError::of_io(&at, &cause).into());
                }
            }
        }
    }
}

/// Whether a file in a folder is an article: of a known format, and not the output of a review.
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
