//! Compares files by their texts and by the parts of their packages.

use copydesk_formats::ReadOptions;
use quick_xml::events::Event;
use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};
use std::path::Path;

/// The paragraphs of a document, without those that contain only white space.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Texts(Vec<String>);

impl Texts {
    /// White space around a paragraph is ignored: formats keep it outside of their segments.
    pub(super) fn new(texts: impl Iterator<Item = String>) -> Self {
        let texts = texts.map(|text| text.trim().to_owned());
        Self(texts.filter(|text| !text.is_empty()).collect())
    }

    /// Returns the texts as a file of this format shows them: HTML and Markdown show several spaces as one.
    pub(super) fn shown_in(self, format: &str) -> Self {
        let collapses = matches!(
            format,
            "html" | "htm" | "xhtml" | "xht" | "md" | "markdown" | "mdx"
        );
        let shown = |text: String| {
            let words: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
            words.join(" ")
        };
        if collapses {
            Self(self.0.into_iter().map(shown).collect())
        } else {
            self
        }
    }
}

/// Returns the texts that Copydesk reads.
pub(super) fn texts(bytes: &[u8], extension: &str) -> Result<Texts, String> {
    let loaded = copydesk_formats::read_lossy(bytes, Some(extension), &ReadOptions::default())
        .map_err(|error| format!("what was written is not read again: {}", error.code()))?;
    let segments = loaded.document.segments.iter();
    Ok(Texts::new(segments.map(|segment| segment.mt.to_string())))
}

/// Compares two texts.
///
/// # Errors
/// The first difference.
pub(super) fn same(expected: &Texts, found: &Texts) -> Result<(), String> {
    if expected == found {
        return Ok(());
    }
    let differs = expected
        .0
        .iter()
        .zip(&found.0)
        .find(|(left, right)| left != right);
    let (count, other) = (expected.0.len(), found.0.len());
    Err(match differs {
        Some((left, right)) => {
            let at = left
                .char_indices()
                .zip(right.chars())
                .find(|((_, left), right)| left != right)
                .map_or(left.len().min(right.len()), |((at, _), _)| at);
            format!(
                "{count} and {other} paragraphs; expected {:?}, found {:?}",
                around(left, at),
                around(right, at)
            )
        }
        None => format!("expected {count} paragraphs, found {other}"),
    })
}

/// Returns some characters on either side of a byte.
fn around(text: &str, at: usize) -> String {
    let from = text[..at].char_indices().rev().nth(30).map_or(0, |(at, _)| at);
    text[from..].chars().take(80).collect()
}

fn is_package(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04")
}

/// The parts of a package by name, in order.
type Parts = Vec<(String, Vec<u8>)>;

/// Whether a part of a package is XML, judging by its name.
fn is_xml_part(name: &str) -> bool {
    let extension = Path::new(name).extension().unwrap_or_default();
    extension.eq_ignore_ascii_case("xml") || extension.eq_ignore_ascii_case("rels")
}

/// Returns the unpacked parts of a package; `None` if the file is not a package.
fn parts(bytes: &[u8]) -> Result<Option<Parts>, String> {
    if !is_package(bytes) {
        return Ok(None);
    }
    let message_of = |error: zip::result::ZipError| format!("the package: {error}");
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(message_of)?;
    let mut out = Vec::new();
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).map_err(message_of)?;
        let name = String::from_utf8_lossy(entry.name_raw()).into_owned();
        let mut content = Vec::new();
        entry
            .read_to_end(&mut content)
            .map_err(|error| format!("the package: {error}"))?;
        out.push((name, content));
    }
    Ok(Some(out))
}

/// Checks that a package has the same parts, and that all of them except XML with text have the same bytes.
///
/// # Errors
/// The differences.
pub(super) fn other_parts(original: &[u8], written: &[u8]) -> Result<(), String> {
    let (Some(before), Some(after)) = (parts(original)?, parts(written)?) else {
        return Ok(());
    };
    let names =
        |parts: &[(String, Vec<u8>)]| -> Vec<String> { parts.iter().map(|(name, _)| name.clone()).collect() };
    if names(&before) != names(&after) {
        return Err("the package has other parts than before, or in another order".to_owned());
    }
    let differs = before
        .iter()
        .zip(&after)
        .filter(|(before, after)| before != after);
    for ((name, _), _) in differs {
        if !may_change(name) {
            return Err(format!("the part {name} is not as it was"));
        }
    }
    Ok(())
}

/// Whether a part of a package contains text that an editor sees.
fn may_change(name: &str) -> bool {
    let xml = name.strip_suffix(".xml");
    xml.is_some_and(|name| {
        let of_word = name.strip_prefix("word/").is_some_and(|part| {
            let kinds = [
                "document",
                "header",
                "footer",
                "footnotes",
                "endnotes",
                "comments",
            ];
            kinds.iter().any(|kind| part.starts_with(kind))
        });
        of_word || matches!(name, "content" | "styles")
    })
}

/// Checks that every XML part that was well-formed before still is.
///
/// # Errors
/// The part and the parser's message.
pub(super) fn well_formed(original: &[u8], written: &[u8]) -> Result<(), String> {
    let Some(after) = parts(written)? else {
        return match (parse(original), parse(written)) {
            (Ok(()), Err(error)) if original.starts_with(b"<?xml") => {
                Err(format!("no longer well formed: {error}"))
            }
            _ => Ok(()),
        };
    };
    let before: BTreeMap<String, Vec<u8>> = parts(original)?.unwrap_or_default().into_iter().collect();
    for (name, content) in after {
        let is_xml = is_xml_part(&name);
        let old = before.get(&name);
        if !is_xml || old == Some(&content) || old.is_some_and(|old| parse(old).is_err()) {
            continue;
        }
        parse(&content).map_err(|error| format!("{name} is not well formed: {error}"))?;
    }
    Ok(())
}

/// Parses XML to its end.
fn parse(xml: &[u8]) -> Result<(), String> {
    let mut reader = quick_xml::Reader::from_reader(xml);
    let (mut buffer, mut depth, mut roots) = (Vec::new(), 0_usize, 0_usize);
    loop {
        buffer.clear();
        let event = reader
            .read_event_into(&mut buffer)
            .map_err(|error| error.to_string())?;
        match event {
            Event::Start(element) => {
                roots += usize::from(depth == 0);
                depth += 1;
                attributes(&element)?;
            }
            Event::Empty(element) => {
                roots += usize::from(depth == 0);
                attributes(&element)?;
            }
            Event::End(_) => depth = depth.saturating_sub(1),
            Event::Eof if depth == 0 && roots == 1 => return Ok(()),
            Event::Eof => return Err(format!("{roots} root elements, {depth} not closed")),
            _ => {}
        }
    }
}

fn attributes(element: &quick_xml::events::BytesStart<'_>) -> Result<(), String> {
    for attribute in element.attributes() {
        attribute.map_err(|error| error.to_string())?;
    }
    Ok(())
}

/// Whether LibreOffice can check the tracked changes in a file: it does not preserve those in the text of drawing
/// objects, not even its own, and it ignores those in the content controls of Word (7.4 keeps deleted text in a control
/// for plain text).
pub(super) fn can_be_judged(original: &[u8], tracked: &[u8]) -> bool {
    !has_drawn_text(original) && !has_changes_in_controls(tracked)
}

/// Whether a tracked change is inside a content control of a Word document.
fn has_changes_in_controls(tracked: &[u8]) -> bool {
    let has = |content: &[u8]| {
        let text = String::from_utf8_lossy(content);
        let mut depth = 0_usize;
        text.split('<').any(|tag| {
            if tag.starts_with("w:sdtContent>") {
                depth += 1;
            } else if tag.starts_with("/w:sdtContent>") {
                depth = depth.saturating_sub(1);
            }
            depth > 0 && (tag.starts_with("w:ins ") || tag.starts_with("w:del "))
        })
    };
    match parts(tracked) {
        Ok(Some(parts)) => parts
            .iter()
            .any(|(name, content)| is_xml_part(name) && has(content)),
        _ => false,
    }
}

/// Whether a file contains drawing objects with text.
fn has_drawn_text(original: &[u8]) -> bool {
    let drawn: [&[u8]; 3] = [b"<w:txbxContent", b"<draw:custom-shape", b"<draw:text-box"];
    let has = |content: &[u8]| {
        drawn
            .iter()
            .any(|name| content.windows(name.len()).any(|window| window == *name))
    };
    match parts(original) {
        Ok(Some(parts)) => parts
            .iter()
            .any(|(name, content)| is_xml_part(name) && has(content)),
        Ok(None) => has(original),
        Err(_) => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write as _;

    fn texts_of(texts: &[&str]) -> Texts {
        Texts::new(texts.iter().map(|text| (*text).to_owned()))
    }

    #[test]
    fn says_the_first_difference() {
        let one = texts_of(&["Le chat.", " ", "La maison brûle."]);
        assert_eq!(same(&one, &texts_of(&["Le chat. ", "La maison brûle."])), Ok(()));
        let why = same(&one, &texts_of(&["Le chat.", "La maison brule."])).expect_err("differs");
        assert!(why.contains("brûle") && why.contains("brule"), "{why}");
        let why = same(&one, &texts_of(&["Le chat."])).expect_err("differs");
        assert!(why.contains("expected 2 paragraphs, found 1"), "{why}");
    }

    #[test]
    fn several_spaces_are_one_where_the_format_shows_one() {
        let (one, two) = (texts_of(&["Le chat dort."]), texts_of(&["Le  chat dort."]));
        assert_eq!(two.clone().shown_in("html"), one);
        assert_ne!(two.shown_in("docx"), one);
    }

    /// Creates a package with this document.
    fn package(document: &str) -> Vec<u8> {
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        let options = zip::write::SimpleFileOptions::default();
        writer.start_file("word/document.xml", options).expect("starts");
        writer.write_all(document.as_bytes()).expect("writes");
        writer.finish().expect("ends").into_inner()
    }

    #[test]
    fn changes_in_content_controls_are_not_judged() {
        let control = |content: &str| format!("<w:sdt><w:sdtContent>{content}</w:sdtContent></w:sdt>");
        let change = "<w:del w:id=\"1\"><w:r/></w:del>";
        for (document, expected) in [
            (change.to_owned(), true),
            (control("<w:r/>") + change, true),
            (control(&control("<w:r/>")) + change, true),
            (control(change), false),
            (control(&(control("<w:r/>") + change)), false),
        ] {
            let tracked = package(&document);
            assert_eq!(can_be_judged(&package(""), &tracked), expected, "{document}");
        }
        assert!(!can_be_judged(&package("<w:txbxContent/>"), &package("")));
    }

    #[test]
    fn sees_xml_that_is_not_well_formed() {
        assert_eq!(parse(b"<a><b c='1'/>x</a>"), Ok(()));
        for bad in [&b"<a><b></a>"[..], b"<a>", b"<a/><b/>", b"<a b='1' b='2'/>", b"x"] {
            assert!(parse(bad).is_err(), "{}", String::from_utf8_lossy(bad));
        }
    }

    #[test]
    fn pictures_and_settings_may_not_change() {
        for name in [
            "word/document.xml",
            "word/header2.xml",
            "content.xml",
            "styles.xml",
        ] {
            assert!(may_change(name), "{name}");
        }
        for name in [
            "word/media/image1.png",
            "word/settings.xml",
            "word/_rels/document.xml.rels",
            "meta.xml",
        ] {
            assert!(!may_change(name), "{name}");
        }
    }
}
