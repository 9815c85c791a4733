//! The source text of `--source`: a file, or a folder whose files are paired with the articles by name.

use crate::failure::Failure;
use crate::voice::Voice;
use copydesk_backend::source::{Unpaired, attach_source, plain_name, read_source};
use copydesk_formats::{Loaded, ReadOptions};
use copydesk_model::Document;
use copydesk_store::files::read_file;
use std::path::{Path, PathBuf};

/// Where the source texts are.
pub(crate) enum Sources {
    /// None is named.
    None,
    /// One file.
    File(Document),
    /// A folder.
    Folder(PathBuf),
}

impl Sources {
    /// Reads the file; a folder is read article by article.
    pub(crate) fn open(voice: Voice, source: Option<&Path>) -> Result<Self, Failure> {
        Ok(match source {
            None => Self::None,
            Some(folder) if folder.is_dir() => Self::Folder(folder.to_path_buf()),
            Some(file) => Self::File(load(voice, file)?),
        })
    }

    /// Whether there is one source text, for one article.
    pub(crate) fn is_one_file(&self) -> bool {
        matches!(self, Self::File(_))
    }

    /// Aligns the source of an article with it. Returns what is worth a notice: how many paragraphs have no counterpart.
    pub(crate) fn attach(
        &self,
        voice: Voice,
        path: &Path,
        loaded: &mut Loaded,
    ) -> Result<Option<String>, Failure> {
        match self {
            Self::None => Ok(None),
            Self::File(source) => attach(voice, loaded, source),
            Self::Folder(folder) => {
                let source = find(voice, folder, path)?;
                attach(voice, loaded, &load(voice, &source)?)
            }
        }
    }
}

/// Reads a source text from a file of any format.
fn load(voice: Voice, path: &Path) -> Result<Document, Failure> {
    let file = read_file(path, ReadOptions::MAX_BYTES).map_err(|error| Failure::file(voice, &error))?;
    read_source(&file.bytes, path).map_err(|error| Failure::backend(voice, &error))
}

/// Aligns a source text with an article.
pub(crate) fn attach(
    voice: Voice,
    loaded: &mut Loaded,
    source: &Document,
) -> Result<Option<String>, Failure> {
    let unpaired = attach_source(&mut loaded.document, source)
        .map_err(|mismatch| Failure::new(voice, mismatch.code(), &[]))?;
    let Unpaired { source, target } = unpaired;
    let counts = [("source", source.to_string()), ("target", target.to_string())];
    Ok((source + target > 0).then(|| voice.say("source-unpaired", &counts)))
}

/// Returns the file of the folder whose name differs from that of the article in the language or the extension only; one
/// with the same extension is preferred.
fn find(voice: Voice, folder: &Path, article: &Path) -> Result<PathBuf, Failure> {
    let args = |found: usize| {
        let name = article
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        [
            ("name", name),
            ("path", folder.display().to_string()),
            ("count", found.to_string()),
        ]
    };
    let own = article.canonicalize().ok();
    let name = plain_name(article);
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut found: Vec<PathBuf> = entries
        .map(|entry| entry.path())
        .filter(|path| path.is_file() && plain_name(path) == name && path.canonicalize().ok() != own)
        .collect();
    if found.iter().any(|path| path.extension() == article.extension()) {
        found.retain(|path| path.extension() == article.extension());
    }
    match found.as_slice() {
        [one] => Ok(one.clone()),
        [] => Err(Failure::new(voice, "source-not-found", &args(0))),
        several => Err(Failure::new(voice, "source-ambiguous", &args(several.len()))),
    }
}
