//! Files stay short, and names say what a thing is.

use std::fs;
use std::path::{Path, PathBuf};

/// Lines that a source file may have: a file is split by concept, and this only finds those that hold too many.
const LONGEST: usize = 900;

/// Words that say nothing of what a file holds.
const EMPTY_NAMES: &[&str] = &[
    "utils", "util", "manager", "helper", "helpers", "service", "common", "misc",
];

/// Where sources lie.
const ROOTS: &[&str] = &["crates", "src-tauri/src", "ui/src", "tests"];

/// What counts as a source.
const EXTENSIONS: &[&str] = &["rs", "ts", "svelte", "css"];

/// Folders that hold what others wrote or what a program made.
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
