//! Limits the length of files, and rejects vague names.

use super::files::below;
use std::fs;
use std::path::Path;

/// Maximum number of lines of a source file. Files are split by concept; this only finds those with too many.
const MAX_LINES: usize = 900;

/// Names that do not describe the contents of a file.
const EMPTY_NAMES: &[&str] = &[
    "utils", "util", "manager", "helper", "helpers", "service", "common", "misc",
];

/// Folders with sources.
const ROOTS: &[&str] = &["crates", "src-tauri/src", "ui/src", "tests"];

/// File name extensions of sources.
const EXTENSIONS: &[&str] = &["rs", "ts", "svelte", "css"];

pub(super) fn findings(root: &Path) -> Vec<String> {
    let mut findings = Vec::new();
    for folder in ROOTS {
        for path in below(&root.join(folder)) {
            let stem = path
                .file_stem()
                .unwrap_or_default()
                .to_string_lossy()
                .to_lowercase();
            let extension = path.extension().unwrap_or_default();
            if !path.is_dir() && !EXTENSIONS.iter().any(|known| extension == *known) {
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
            if lines > MAX_LINES {
                findings.push(format!("{shown}: {lines} lines, {MAX_LINES} at most"));
            }
        }
    }
    findings.sort();
    findings
}
