//! The packages that `data/fetch.sh` brings.

use flate2::read::GzDecoder;
use std::fmt;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

/// Why the data cannot be compiled.
#[derive(Debug)]
pub(crate) enum Failure {
    /// Cargo did not say where things are.
    Environment(&'static str),
    /// The packages were not fetched, or not all of them.
    Missing(PathBuf),
    /// A file is not what its package promises.
    Malformed(PathBuf, String),
    /// A table could not be built or written.
    Output(String),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Environment(name) => write!(f, "{name} is not set; build with cargo"),
            Self::Missing(path) => write!(
                f,
                "the language data is not there ({} is missing); run `make data` once, then build again",
                path.display()
            ),
            Self::Malformed(path, why) => {
                write!(
                    f,
                    "{} cannot be read: {why}; run `make data` to fetch it again",
                    path.display()
                )
            }
            Self::Output(why) => write!(f, "a table could not be written: {why}"),
        }
    }
}

impl From<fst::Error> for Failure {
    fn from(error: fst::Error) -> Self {
        Self::Output(error.to_string())
    }
}

/// The folder with the packages.
pub(crate) struct Sources {
    root: PathBuf,
}

impl Sources {
    /// The packages in `root`; each file that is read is watched by cargo.
    pub(crate) fn open(root: &Path) -> Result<Self, Failure> {
        let complete = root.join(".complete");
        println!("cargo::rerun-if-changed={}", complete.display());
        println!("cargo::rerun-if-changed=build");
        for shared in [
            "french/analysis.rs",
            "french/phonetic.rs",
            "english/bases.rs",
            "english/irregular.rs",
            "english/traits.rs",
            "bilingual/endings.rs",
        ] {
            println!("cargo::rerun-if-changed=src/{shared}");
        }
        if complete.is_file() {
            Ok(Self {
                root: root.to_owned(),
            })
        } else {
            Err(Failure::Missing(root.to_owned()))
        }
    }

    /// Where the file at `path` lies.
    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    /// The bytes of a file.
    pub(crate) fn bytes(&self, path: &str) -> Result<Vec<u8>, Failure> {
        let path = self.path(path);
        fs::read(&path).map_err(|_| Failure::Missing(path))
    }

    /// A text in UTF-8.
    pub(crate) fn text(&self, path: &str) -> Result<String, Failure> {
        String::from_utf8(self.bytes(path)?)
            .map_err(|error| Failure::Malformed(self.path(path), error.to_string()))
    }

    /// What a file compressed by gzip holds.
    pub(crate) fn unzipped(&self, path: &str) -> Result<Vec<u8>, Failure> {
        let mut out = Vec::new();
        GzDecoder::new(&*self.bytes(path)?)
            .read_to_end(&mut out)
            .map_err(|error| Failure::Malformed(self.path(path), error.to_string()))?;
        Ok(out)
    }

    /// The text in UTF-8 that a file compressed by gzip holds.
    pub(crate) fn unzipped_text(&self, path: &str) -> Result<String, Failure> {
        String::from_utf8(self.unzipped(path)?)
            .map_err(|error| Failure::Malformed(self.path(path), error.to_string()))
    }
}
