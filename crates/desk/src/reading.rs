//! Reads files and bytes as documents.

use crate::DeskError;
use copydesk_formats::{Charset, FormatError, Loaded, ReadOptions, format_of_id, read_as_far_as_it_goes};
use copydesk_model::Lang;
use copydesk_store::Article;
use copydesk_store::files::{FileRead, read_file};
use std::path::{Path, PathBuf};

/// The file at `path`, and its canonical path, so that one file has one path in the library.
pub(crate) fn file(path: &Path) -> Result<(PathBuf, FileRead), DeskError> {
    let read = read_file(path, ReadOptions::MAX_BYTES)?;
    let path = path.canonicalize().unwrap_or_else(|_| path.to_path_buf());
    Ok((path, read))
}

/// Reads bytes that are new to the library: those of a file, or pasted text if there is no path. A few undecodable
/// bytes are not an error; a notice shows where they are.
pub(crate) fn new(bytes: &[u8], path: Option<&Path>, lang: Option<Lang>) -> Result<Loaded, FormatError> {
    let extension = path
        .and_then(Path::extension)
        .map(|extension| extension.to_string_lossy());
    // Pasted text is UTF-8; its encoding need not be detected.
    let charset = path.is_none().then_some(Charset::UTF_8);
    let options = ReadOptions {
        charset,
        target_lang: lang,
        ..ReadOptions::default()
    };
    read_as_far_as_it_goes(bytes, extension.as_deref(), &options)
}

/// Reads the document of an article in the library with the same options as on import, so that its log fits.
pub(crate) fn again(bytes: &[u8], article: &Article) -> Result<Loaded, FormatError> {
    let options = ReadOptions {
        charset: Some(Charset::of_label(&article.encoding)?),
        target_lang: article.language.as_deref().map(Lang::new),
        show_undecodable: true,
        ..ReadOptions::default()
    };
    format_of_id(&article.format)?.read(bytes, &options)
}
