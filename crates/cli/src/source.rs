//! The source text of `--source`: a file, or a folder whose files are paired with the articles by name.

use crate::article;
use crate::failure::Failure;
use crate::voice::Voice;
use copydesk_backend::source::{Unpaired, attach_source};
use copydesk_formats::Loaded;
use std::path::{Path, PathBuf};

/// Where the source texts are.
pub(crate) enum Sources {
    /// None is named.
    None,
    /// One file.
    File(Loaded),
    /// A folder.
    Folder(PathBuf),
}

impl Sources {
    /// Reads the file; a folder is read article by article.
    pub(crate) fn open(voice: Voice, source: Option<&Path>) -> Result<Self, Failure> {
        Ok(match source {
            None => Self::None,
            Some(folder) if folder.is_dir() => Self::Folder(folder.to_path_buf()),
            Some(file) => Self::File(article::load(voice, file, None)?),
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
                attach(voice, loaded, &article::load(voice, &source, None)?)
            }
        }
    }
}

/// Aligns a source text with an article.
pub(crate) fn attach(voice: Voice, loaded: &mut Loaded, source: &Loaded) -> Result<Option<String>, Failure> {
    let unpaired = attach_source(&mut loaded.document, &source.document)
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

/// Returns the name of a file without extension and language: `report` for `report.fr.docx` and `report_en-GB.txt`.
fn plain_name(path: &Path) -> String {
    let stem = path
        .file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .to_lowercase();
    let dot = stem.rsplit_once(['.', '_']);
    let hyphen = stem.rsplit_once('-');
    // In `report-fr-CA` the last hyphen belongs to the language.
    let region = hyphen.and_then(|(rest, _)| {
        let at = rest.rfind('-')?;
        Some((&stem[..at], &stem[at + 1..]))
    });
    let mut cuts = [dot, region, hyphen].into_iter().flatten();
    let name = cuts.find(|(name, language)| !name.is_empty() && is_language(language));
    name.map_or(&*stem, |(name, _)| name).to_owned()
}

/// Whether this is written like a language tag: `fr`, `pt-br`.
fn is_language(tag: &str) -> bool {
    let is_letters = |part: &str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_lowercase());
    tag.split('-').count() <= 2 && tag.split('-').all(is_letters)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_without_language() {
        for (file, expected) in [
            ("report.fr.docx", "report"),
            ("Report_en-GB.txt", "report"),
            ("report-fr-CA.md", "report"),
            ("report-de.md", "report"),
            ("report.md", "report"),
            ("fr.txt", "fr"),
            ("a.b.en.html", "a.b"),
            ("report-2024.md", "report-2024"),
            ("my_report-fr.md", "my_report"),
            ("", ""),
        ] {
            assert_eq!(plain_name(Path::new(file)), expected, "{file}");
        }
    }
}
