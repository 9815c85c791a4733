//! Limits the length of files, and rejects vague names.

use std::fs;
use std::path::{Path, PathBuf};

/// Maximum number of lines of a source file. Files are split by concept; this only finds those with too many.
const LONGEST: usize = 900;

/// Names that do not describe the contents of a file.
const EMPTY_NAMES: &[&str] = &[
    "utils", "util", "manager", "helper", "helpers", "service", "common", "misc",
];

/// Folders with sources.
const ROOTS: &[&str] = &["crates", "src-tauri/src", "ui/src", "tests"];

/// File name extensions of sources.
const EXTENSIONS: &[&str] = &["rs", "ts", "svelte", "css"];

/// Folders with third-party or generated files.
const SKIPPED: &[&str] = &[
    "node_modules",
    "target",
    "generated",
    "dist",
    "packages",
    "artefacts",
];

pub(super) fn findings(root: &Path) -> Vec<String> {
    let mut findings = Vec::new();
    let mut folders: Vec<PathBuf> = ROOTS.iter().map(|folder| root.join(folder)).collect();
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(&folder) else {
            continue;
        };
        for path in entries.flatten().map(|entry| entry.path()) {
            let name = path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            let stem = path
                .file_stem()
                .unwrap_or_default()
                .to_string_lossy()
                .to_lowercase();
            if path.is_dir() {
                if !SKIPPED.contains(&name.as_str()) {
                    folders.push(path.clone());
                }
            } else if !EXTENSIONS
                .iter()
                .any(|known| path.extension().is_some_and(|found| found == *known))
            {
                continue;
            }
            let shown = path.strip_prefix(root).unwrap_or(&path).display().to_string();
            if stem
                .split(['-', '_', '.'])
                .any(|word| EMPTY_NAMES.contains(&word))
            {
                findings.push(format!("{shown}: the name does not say what is in it"));
            }
            let lines = if path.is_file() {
                fs::read_to_string(&path).unwrap_or_default().lines().count()
            } else {
                0
            };
            if lines > LONGEST {
                findings.push(format!("{shown}: {lines} lines, {LONGEST} at most"));
            }
        }
    }
    findings.sort();
    findings
}
