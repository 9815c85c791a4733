//! Detects the format of a file.

use crate::{
    FlatOpenDocument, Format, FormatError, Html, Loaded, Markdown, Mdx, OpenDocument, PlainText, ReadOptions,
    Word, Xliff,
};

/// Every format, in display order.
pub const FORMATS: &[&dyn Format] = &[
    &PlainText,
    &Markdown,
    &Mdx,
    &Html,
    &Word,
    &OpenDocument,
    &FlatOpenDocument,
    &Xliff,
];

/// Returns the format with this [`Format::id`].
///
/// # Errors
/// [`FormatError::UnknownFormat`].
pub fn format_of_id(id: &str) -> Result<&'static dyn Format, FormatError> {
    let found = FORMATS.iter().copied().find(|format| format.id() == id);
    found.ok_or_else(|| FormatError::UnknownFormat { id: id.to_owned() })
}

/// Detects the format of a file by its first bytes, then by its extension (without the dot, in any case), then by its
/// root element. Files that match none of these are plain text; reading them shows whether they are text at all.
///
/// # Errors
/// [`FormatError::NotYetSupported`] for known formats that cannot be read, [`FormatError::Encrypted`].
pub fn detect(bytes: &[u8], extension: Option<&str>) -> Result<&'static dyn Format, FormatError> {
    if is_zip(bytes) {
        return packed(bytes, extension);
    }
    if is_encrypted(bytes) {
        return Err(FormatError::Encrypted);
    }
    if let Some(name) = foreign(bytes) {
        return Err(FormatError::NotYetSupported { name });
    }
    let extension = extension.unwrap_or_default().to_lowercase();
    let found = FORMATS
        .iter()
        .copied()
        .find(|format| format.extensions().contains(&extension.as_str()));
    Ok(found.or_else(|| by_root(bytes)).unwrap_or(&PlainText))
}

/// Detects the format by the first tag; a byte order mark, comments and declarations may precede it.
fn by_root(bytes: &[u8]) -> Option<&'static dyn Format> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(4096)]);
    // In UTF-16 every other byte is a zero.
    let head = head.replace('\0', "").to_ascii_lowercase();
    let mut rest =
        head.trim_start_matches(|ch: char| ch.is_whitespace() || matches!(ch, '\u{feff}' | '\u{fffd}'));
    loop {
        if starts_tag(rest, "<!doctype html") || starts_tag(rest, "<html") {
            return Some(&Html);
        }
        if starts_tag(rest, "<xliff") || starts_tag(rest, "<xlf:xliff") {
            return Some(&Xliff);
        }
        if starts_tag(rest, "<office:document") {
            return Some(&FlatOpenDocument);
        }
        let end = if rest.starts_with("<!--") {
            "-->"
        } else if rest.starts_with("<?") {
            "?>"
        } else {
            return None;
        };
        rest = rest.split_once(end)?.1.trim_start();
    }
}

fn starts_tag(text: &str, tag: &str) -> bool {
    text.strip_prefix(tag)
        .is_some_and(|rest| !rest.starts_with(|ch: char| ch.is_alphanumeric() || ch == '-'))
}

/// Detects the format and reads the file.
///
/// # Errors
/// Those of [`detect`] and of [`Format::read`].
pub fn read(bytes: &[u8], extension: Option<&str>, options: &ReadOptions) -> Result<Loaded, FormatError> {
    detect(bytes, extension)?.read(bytes, options)
}

/// Reads like [`read`], but accepts bytes that are invalid in the encoding. A notice reports where they are; they are
/// shown as U+FFFD and written back unchanged.
///
/// # Errors
/// Those of [`read`] except [`FormatError::Undecodable`].
pub fn read_lossy(
    bytes: &[u8],
    extension: Option<&str>,
    options: &ReadOptions,
) -> Result<Loaded, FormatError> {
    match read(bytes, extension, options) {
        // Tried strictly first, since invalid bytes count against an encoding when it is guessed.
        Err(FormatError::Undecodable { .. }) => {
            let options = ReadOptions {
                show_undecodable: true,
                ..options.clone()
            };
            read(bytes, extension, &options)
        }
        other => other,
    }
}

/// Returns the name of a format that is recognised by its bytes but cannot be read.
fn foreign(bytes: &[u8]) -> Option<&'static str> {
    let magics: &[(&[u8], &str)] = &[
        (b"%PDF-", "PDF document"),
        (COMPOUND, "Word 97 document (.doc) or another old Office file"),
        (b"{\\rtf", "Rich Text document (.rtf)"),
        (b"\x1f\x8b", "compressed file (gzip)"),
        (b"7z\xbc\xaf\x27\x1c", "compressed file (7-Zip)"),
        (b"Rar!\x1a\x07", "compressed file (RAR)"),
        (b"\x89PNG\r\n\x1a\n", "picture (PNG)"),
        (b"\xff\xd8\xff", "picture (JPEG)"),
        (b"GIF8", "picture (GIF)"),
        (b"SQLite format 3\0", "database (SQLite)"),
    ];
    magics
        .iter()
        .find(|(magic, _)| bytes.starts_with(magic))
        .map(|&(_, name)| name)
}

/// The first bytes of legacy Office files, and of encrypted packages of current Office versions.
const COMPOUND: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/// Returns whether this is an Office package with a password: not a zip, but a legacy compound file that contains the
/// encrypted package.
fn is_encrypted(bytes: &[u8]) -> bool {
    let name: Vec<u8> = "EncryptedPackage"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    bytes.starts_with(COMPOUND) && holds(&bytes[..bytes.len().min(1 << 20)], &name)
}

fn is_zip(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

/// Detects the format of a zip by the names of its first entries and of its directory, then by the extension.
fn packed(bytes: &[u8], extension: Option<&str>) -> Result<&'static dyn Format, FormatError> {
    let head = &bytes[..bytes.len().min(1 << 16)];
    let tail = &bytes[bytes.len().saturating_sub(1 << 16)..];
    let names = |name: &[u8]| holds(head, name) || holds(tail, name);
    let extension = extension.unwrap_or_default().to_lowercase();
    let bears = |format: &dyn Format| format.extensions().contains(&extension.as_str());
    let name = if names(b"mimetypeapplication/vnd.oasis.opendocument.text") {
        return Ok(&OpenDocument);
    } else if names(b"word/document.xml") {
        return Ok(&Word);
    } else if names(b"xl/workbook.xml") {
        "Excel workbook (.xlsx)"
    } else if names(b"ppt/presentation.xml") {
        "PowerPoint presentation (.pptx)"
    } else if names(b"mimetypeapplication/vnd.oasis.opendocument.") {
        "OpenDocument spreadsheet, presentation or drawing"
    } else if names(b"mimetypeapplication/epub+zip") {
        "e-book (.epub)"
    } else if bears(&Word) {
        // Its parts may have other names than those that Word uses, and a damaged file must be reported as such.
        return Ok(&Word);
    } else if bears(&OpenDocument) {
        return Ok(&OpenDocument);
    } else {
        "compressed file (zip)"
    };
    Err(FormatError::NotYetSupported { name })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(bytes: &[u8], extension: Option<&str>) -> &'static str {
        detect(bytes, extension).map_or_else(|error| error.code(), Format::id)
    }

    #[test]
    fn by_extension_then_plain_text() {
        assert_eq!(id(b"abc", Some("TXT")), "txt");
        assert_eq!(id(b"# abc", Some("md")), "md");
        assert_eq!(id(b"# abc", None), "txt");
        assert_eq!(id(b"abc", Some("xyz")), "txt");
        assert_eq!(
            id(
                b"PK\x03\x04....[Content_Types].xml....word/document.xml",
                Some("txt")
            ),
            "docx"
        );
        assert_eq!(
            id(
                b"PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.textPK",
                None
            ),
            "odt"
        );
        assert_eq!(id(b"PK\x03\x04", Some("docx")), "docx");
    }

    #[test]
    fn what_cannot_be_read_yet_has_a_name() {
        let name = |bytes: &[u8]| match detect(bytes, Some("txt")) {
            Err(FormatError::NotYetSupported { name }) => name,
            other => panic!("{:?}", other.map(Format::id)),
        };
        assert!(name(b"%PDF-1.7\n").contains("PDF"));
        assert!(name(b"PK\x03\x04....[Content_Types].xml....xl/workbook.xml").contains(".xlsx"));
        assert!(
            name(b"PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK")
                .contains("OpenDoc")
        );
        assert!(name(b"PK\x03\x04").contains("zip"));
        assert!(name(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0").contains(".doc"));
    }

    #[test]
    fn ids_and_extensions_are_unique() {
        let mut seen = std::collections::BTreeSet::new();
        for format in FORMATS {
            assert!(seen.insert(format.id()), "{}", format.id());
            assert_eq!(
                format_of_id(format.id()).expect("must be in the list").name(),
                format.name()
            );
            for extension in format.extensions() {
                assert!(*extension == format.id() || seen.insert(extension), "{extension}");
            }
        }
        assert_eq!(
            format_of_id("klingon").err().map(|error| error.code()),
            Some("unknown-format")
        );
    }
}
