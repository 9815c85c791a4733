//! The files and folders that the checks look at.

use std::fs;
use std::path::{Path, PathBuf};

/// Folders with the files of others or with generated ones.
const SKIPPED: &[&str] = &[
    "node_modules",
    "target",
    "generated",
    "dist",
    "packages",
    "artefacts",
];

/// Returns everything below a folder, files and folders, without the content of skipped folders.
pub(super) fn below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(&folder) else {
            continue;
        };
        for path in entries.flatten().map(|entry| entry.path()) {
            let is_skipped = || SKIPPED.iter().any(|skipped| path.ends_with(skipped));
            if path.is_dir() && !is_skipped() {
                folders.push(path.clone());
            }
            found.push(path);
        }
    }
    found
}
