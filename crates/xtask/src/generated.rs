//! Files that are generated from the code and kept in the repository.

use std::path::{Path, PathBuf};
use std::{fs, io};

/// A generated file.
pub(crate) struct Generated {
    /// Its path.
    pub(crate) path: PathBuf,
    /// Its expected content.
    pub(crate) content: String,
}

/// Returns the root of the repository.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(2)
        .unwrap_or(Path::new("."))
        .to_path_buf()
}

/// Returns the files whose content is not as expected.
pub(crate) fn stale(files: &[Generated]) -> Vec<&Path> {
    files
        .iter()
        .filter(|file| fs::read_to_string(&file.path).ok().as_ref() != Some(&file.content))
        .map(|file| file.path.as_path())
        .collect()
}

/// Writes every file whose content is not as expected. Returns their number.
///
/// # Errors
/// If a file cannot be written.
pub(crate) fn write(files: &[Generated]) -> io::Result<usize> {
    let stale: Vec<_> = stale(files);
    for file in files.iter().filter(|file| stale.contains(&file.path.as_path())) {
        if let Some(folder) = file.path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&file.path, &file.content)?;
    }
    Ok(stale.len())
}
