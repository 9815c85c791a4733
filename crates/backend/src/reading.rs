//! Reads files and bytes as documents.

use crate::BackendError;
use copydesk_formats::{Charset, FormatError, Loaded, ReadOptions, format_of_id, read_lossy};
use copydesk_model::{Document, Lang, SegmentKind};
use copydesk_store::Article;
use copydesk_store::files::{FileRead, read_file};
use std::path::{Path, PathBuf};

/// Maximum length of a title in characters; without a heading, it is the first paragraph.
const TITLE: usize = 120;

/// The file at `path`, and its path with links followed, so that one file has one name in the library.
pub(crate) fn file(path: &Path) -> Result<(PathBuf, FileRead), BackendError> {
    let read = read_file(path, ReadOptions::MAX_BYTES)?;
    let path = path.canonicalize().unwrap_or_else(|_| path.to_path_buf());
    Ok((path, read))
}

/// The document in a file of any format and encoding.
pub(crate) fn any_file(path: &Path) -> Result<Loaded, BackendError> {
    let (path, read) = file(path)?;
    Ok(new(&read.bytes, Some(&path))?)
}

/// A document out of bytes that are new to the library: the file's, or pasted text where there is no path. An article
/// with a few bad bytes can be reviewed; a notice says where they are.
pub(crate) fn new(bytes: &[u8], path: Option<&Path>) -> Result<Loaded, FormatError> {
    let extension = path
        .and_then(Path::extension)
        .map(|extension| extension.to_string_lossy());
    // Pasted text is UTF-8; its encoding need not be detected.
    let charset = path.is_none().then_some(Charset::UTF_8);
    let options = ReadOptions {
        charset,
        ..ReadOptions::default()
    };
    read_lossy(bytes, extension.as_deref(), &options)
}

/// The first heading, else the first words of the article, cut at a word.
pub(crate) fn title(document: &Document) -> String {
    let filled = || {
        document
            .segments
            .iter()
            .filter(|segment| !segment.mt.trim().is_empty())
    };
    let heading = filled().find(|segment| matches!(segment.kind, SegmentKind::Heading(_)));
    let text = heading
        .or_else(|| filled().next())
        .map_or("", |segment| &segment.mt);
    let mut title = String::new();
    for word in text.split_whitespace() {
        if title.chars().count() + word.chars().count() > TITLE {
            if title.is_empty() {
                title.extend(word.chars().take(TITLE));
            }
            title.push('…');
            break;
        }
        if !title.is_empty() {
            title.push(' ');
        }
        title.push_str(word);
    }
    title
}

/// The document of an article of the library: read just as it was when it came in, so that its log fits.
pub(crate) fn of_library(bytes: &[u8], article: &Article) -> Result<Loaded, FormatError> {
    let charset = Charset::of_label(&article.encoding)?;
    again(bytes, &article.format, charset, article.language.as_deref())
}

/// A document whose format, encoding and language are known.
pub(crate) fn again(
    bytes: &[u8],
    format: &str,
    charset: Charset,
    language: Option<&str>,
) -> Result<Loaded, FormatError> {
    let options = ReadOptions {
        charset: Some(charset),
        target_lang: language.map(Lang::new),
        show_undecodable: true,
        ..ReadOptions::default()
    };
    format_of_id(format)?.read(bytes, &options)
}

#[cfg(test)]
mod tests {
    use super::*;
    use copydesk_model::{Segment, SegmentId};

    fn document(segments: &[(SegmentKind, &str)]) -> Document {
        let segment = |(id, (kind, text)): (usize, &(SegmentKind, &str))| Segment {
            id: SegmentId(id as u32),
            kind: *kind,
            source: None,
            mt: (*text).into(),
            marks: Vec::new(),
            locked: None,
            place: None,
        };
        Document {
            source_lang: None,
            target_lang: None,
            segments: segments.iter().enumerate().map(segment).collect(),
        }
    }

    #[test]
    fn titles() {
        use SegmentKind::{Heading, Paragraph};
        let long = "mot ".repeat(60);
        for (segments, expected) in [
            (vec![], String::new()),
            (
                vec![(Paragraph, "  \n"), (Paragraph, "Un\ndeux  trois")],
                "Un deux trois".to_owned(),
            ),
            (
                vec![(Paragraph, "Chapeau"), (Heading(1), "Le titre")],
                "Le titre".to_owned(),
            ),
            (
                vec![(Paragraph, "é".repeat(300).leak() as &str)],
                format!("{}…", "é".repeat(120)),
            ),
            (
                vec![(Paragraph, long.leak() as &str)],
                format!("{}…", "mot ".repeat(30).trim_end()),
            ),
        ] {
            assert_eq!(title(&document(&segments)), expected);
        }
    }
}
