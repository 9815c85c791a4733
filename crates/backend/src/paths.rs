//! Paths of files and folders.

use crate::BackendError;
use crate::exports::ExportKind;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// Sets a different data folder; for tests, and for a library on another disk.
pub const DATA_DIR_VARIABLE: &str = "COPYDESK_DATA_DIR";

/// The folder of the library and the log: [`DATA_DIR_VARIABLE`] if it is set, else the system's folder for user data
/// (`$XDG_DATA_HOME/copydesk`, `~/Library/Application Support/…`, `%APPDATA%\…`). It may not exist yet.
///
/// # Errors
/// Returns [`BackendError::NoDataFolder`] if the system has none.
pub fn data_dir() -> Result<PathBuf, BackendError> {
    if let Some(folder) = std::env::var_os(DATA_DIR_VARIABLE).filter(|value| !value.is_empty()) {
        return Ok(folder.into());
    }
    directories::ProjectDirs::from("org", "copydesk", "copydesk")
        .map(|folders| folders.data_dir().to_path_buf())
        .ok_or(BackendError::NoDataFolder)
}

/// The default path of the corrected text of `original`: for `otan.fr.txt`, `otan.fr.corrected.txt` in the same folder.
pub fn corrected(original: &Path) -> PathBuf {
    beside(original, "corrected", original.extension().map(OsString::from))
}

/// The default path of an export of the review of `original`: `otan.fr.review.csv` in the same folder; an export in the
/// article's own format goes to `otan.fr.tracked.docx` or `otan.fr.annotated.xlf`.
pub fn exported(original: &Path, kind: ExportKind) -> PathBuf {
    let ending = kind.ending().map(OsString::from);
    let ending = ending.or_else(|| original.extension().map(OsString::from));
    beside(original, kind.word(), ending)
}

fn beside(original: &Path, word: &str, extension: Option<OsString>) -> PathBuf {
    let mut name = original.file_stem().map(OsString::from).unwrap_or_default();
    name.push(".");
    name.push(word);
    if let Some(extension) = extension {
        name.push(".");
        name.push(extension);
    }
    original.with_file_name(name)
}

/// A file name made from an article's title: letters, digits and dashes, at most 60 characters; never empty.
pub fn file_stem(title: &str) -> String {
    let mut stem = String::new();
    for ch in title.chars().take(60) {
        if ch.is_alphanumeric() {
            stem.push(ch);
        } else if !stem.is_empty() && !stem.ends_with('-') {
            stem.push('-');
        }
    }
    let stem = stem.trim_end_matches('-');
    if stem.is_empty() {
        "article".to_owned()
    } else {
        stem.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_corrected_files() {
        for (original, expected) in [
            ("/a/otan.fr.txt", "/a/otan.fr.corrected.txt"),
            ("/a/otan", "/a/otan.corrected"),
            ("/a/.hidden", "/a/.hidden.corrected"),
            ("/a/été — où.md", "/a/été — où.corrected.md"),
            ("/a/b.tar.gz", "/a/b.tar.corrected.gz"),
        ] {
            assert_eq!(corrected(Path::new(original)), Path::new(expected));
        }
        assert_eq!(
            exported(Path::new("/a/otan.fr.txt"), ExportKind::Report),
            Path::new("/a/otan.fr.review.html")
        );
    }

    #[test]
    fn names_made_of_titles() {
        for (title, expected) in [
            ("L’OTAN : « une pierre » ?", "L-OTAN-une-pierre"),
            ("", "article"),
            ("///..", "article"),
            ("../../etc/passwd", "etc-passwd"),
        ] {
            assert_eq!(file_stem(title), expected);
        }
    }
}
