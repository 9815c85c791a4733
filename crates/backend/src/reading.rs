//! Reads files and bytes as documents.

use crate::BackendError;
use copydesk_formats::{Charset, FormatError, Loaded, ReadOptions, format_of_id, read_lossy};
use copydesk_model::{Document, Lang, Segment, SegmentKind};
use copydesk_store::files::{FileRead, read_file};
use copydesk_store::{Article, folded};
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

/// Headings and lines around an article on a web page, which are no title; without case and accents.
const AROUND: &[&str] = &[
    "a lire aussi",
    "a propos de l'auteur",
    "abonnez-vous",
    "about the author",
    "accueil",
    "advertisement",
    "aller au contenu",
    "also read",
    "articles associes",
    "articles lies",
    "breaking news",
    "commentaires",
    "comments",
    "connexion",
    "contents",
    "cookies",
    "follow us",
    "home",
    "inscrivez-vous a la newsletter",
    "leave a comment",
    "lire aussi",
    "lire la suite",
    "log in",
    "menu",
    "navigation",
    "newsletter",
    "partager",
    "partager cet article",
    "partagez cet article",
    "publicite",
    "read more",
    "related articles",
    "s'abonner",
    "sans titre",
    "see also",
    "share",
    "share this article",
    "sign up",
    "skip to content",
    "sommaire",
    "sponsored",
    "subscribe",
    "suivez-nous",
    "table des matieres",
    "table of contents",
    "untitled",
    "voir aussi",
    "you may also like",
];

/// Whether a heading or line belongs to the page around the article, such as “Share this article”.
fn is_around(text: &str) -> bool {
    let folded = folded(text);
    let words = folded.trim_matches(|ch: char| !ch.is_alphanumeric());
    // The name of a network often follows.
    AROUND.contains(&words)
        || words.starts_with("share this article")
        || words.starts_with("partager cet article")
}

/// The most important heading, else the first words of the article, cut at a word; neither belongs to the page around the
/// article if there is anything else.
pub(crate) fn title(document: &Document) -> String {
    let filled = |segment: &&Segment| !segment.mt.trim().is_empty();
    let inside = |segment: &&Segment| !is_around(&segment.mt);
    let segments = || document.segments.iter().filter(filled);
    let level = |segment: &&Segment| match segment.kind {
        SegmentKind::Heading(level) => Some(level),
        _ => None,
    };
    // The first of equals.
    let heading = segments()
        .filter(inside)
        .filter(|segment| level(segment).is_some())
        .min_by_key(level);
    let text = heading
        .or_else(|| segments().find(inside))
        .or_else(|| segments().next())
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
    use copydesk_model::SegmentId;

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
                vec![
                    (Heading(1), "Partager cet article sur Facebook"),
                    (Heading(2), "A race against time"),
                    (Paragraph, "Texte"),
                    (Heading(1), "Course contre la montre"),
                    (Heading(1), "Autre"),
                ],
                "Course contre la montre".to_owned(),
            ),
            (
                vec![
                    (Heading(3), "Share this article:"),
                    (Paragraph, "Le maire a parlé."),
                ],
                "Le maire a parlé.".to_owned(),
            ),
            (vec![(Heading(3), "Publicité")], "Publicité".to_owned()),
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
