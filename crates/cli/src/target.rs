//! Paths on the command line: existing articles, and output files.

use crate::failure::Failure;
use crate::voice::Voice;
use copydesk_formats::ReadOptions;
use copydesk_store::files::{Expected, read_file, write_atomically};
use std::fs::OpenOptions;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// The name of standard output.
const STDOUT: &str = "-";

/// Returns the absolute path of an article that can be read.
pub(crate) fn existing(voice: Voice, article: &Path) -> Result<PathBuf, Failure> {
    read_file(article, ReadOptions::MAX_BYTES).map_err(|error| Failure::file(voice, &error))?;
    article
        .canonicalize()
        .map_err(|error| Failure::stream(voice, &article.display().to_string(), &error))
}

/// Fails if the target is the article itself.
pub(crate) fn differs_from(voice: Voice, target: &Path, article: &Path) -> Result<(), Failure> {
    let same = match (target.canonicalize(), article.canonicalize()) {
        (Ok(target), Ok(article)) => target == article,
        _ => false,
    };
    if same {
        return Err(Failure::new(
            voice,
            "target-is-the-article",
            &[("path", target.display().to_string())],
        ));
    }
    Ok(())
}

/// Writes all of `bytes` or nothing: a file appears under its name only when it is complete and on disk.
pub(crate) fn write(voice: Voice, target: &Path, bytes: &[u8]) -> Result<(), Failure> {
    if target == Path::new(STDOUT) {
        let mut out = io::stdout().lock();
        let written = out.write_all(bytes).and_then(|()| out.flush());
        return written.map_err(|error| Failure::stream(voice, STDOUT, &error));
    }
    if target
        .metadata()
        .is_ok_and(|metadata| !metadata.is_file() && !metadata.is_dir())
    {
        // A device or a pipe cannot be replaced by a file.
        let written = OpenOptions::new()
            .write(true)
            .open(target)
            .and_then(|mut file| file.write_all(bytes));
        return written.map_err(|error| Failure::stream(voice, &target.display().to_string(), &error));
    }
    // Naming a target with -o permits replacing it.
    write_atomically(target, bytes, Expected::Anything)
        .map(drop)
        .map_err(|error| Failure::file(voice, &error))
}
