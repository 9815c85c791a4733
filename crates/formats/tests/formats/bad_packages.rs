//! Malformed Word and OpenDocument files: each is either read or has its own error, with a code and a next step.

#![allow(clippy::disallowed_methods, reason = "a test of time needs a clock")]

use crate::packed::{FILES, entries, file};
use crate::{replacing, texts, write};
use copydesk_formats::{Edits, FormatError, ReadOptions, detect, read};
use std::io::{Cursor, Write as _};
use std::time::{Duration, Instant};

const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// Creates a package with these entries.
pub(crate) fn package(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    for (name, content) in parts {
        let method = if *name == "mimetype" {
            zip::CompressionMethod::Stored
        } else {
            zip::CompressionMethod::Deflated
        };
        out.start_file(*name, options.compression_method(method))
            .expect("entry must start");
        out.write_all(content).expect("writes");
    }
    out.finish().expect("package must be finished").into_inner()
}

/// Creates a Word document with this body.
pub(crate) fn docx(body: &str) -> Vec<u8> {
    let document = format!("<w:document xmlns:w=\"{WORD}\"><w:body>{body}</w:body></w:document>");
    of_document(&document, &[])
}

pub(crate) fn of_document(document: &str, more: &[(&str, &[u8])]) -> Vec<u8> {
    let types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";
    let relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
        <Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" \
        Target=\"word/document.xml\"/></Relationships>";
    let mut parts: Vec<(&str, &[u8])> = vec![
        ("[Content_Types].xml", types.as_bytes()),
        ("_rels/.rels", relations.as_bytes()),
        ("word/document.xml", document.as_bytes()),
    ];
    parts.extend(more);
    package(&parts)
}

/// Creates an OpenDocument text with this body.
pub(crate) fn odt(body: &str) -> Vec<u8> {
    of_content(&format!(
        "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
         xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>{body}</office:text>\
         </office:body></office:document-content>"
    ))
}

pub(crate) fn of_content(content: &str) -> Vec<u8> {
    let mime = b"application/vnd.oasis.opendocument.text";
    package(&[("mimetype", mime), ("content.xml", content.as_bytes())])
}

fn code(bytes: &[u8], extension: &str) -> &'static str {
    let error = read(bytes, Some(extension), &ReadOptions::default()).expect_err("is refused");
    assert!(
        error.to_string().ends_with('.') && error.next_step().ends_with('.'),
        "{error}"
    );
    assert!(FormatError::CODES.contains(&error.code()));
    error.code()
}

#[test]
fn truncated_files() {
    for (name, bytes) in FILES {
        let extension = name.rsplit_once('.').expect("must have an extension").1;
        for part in [2, 3, 10] {
            assert_eq!(
                code(&bytes[..bytes.len() - bytes.len() / part], extension),
                "damaged-package",
                "{name}"
            );
        }
    }
    assert_eq!(code(b"PK\x03\x04", "docx"), "damaged-package");
    assert_eq!(code(b"PK\x03\x04", "odt"), "damaged-package");
    assert_eq!(code(b"PK\x03\x04", "zip"), "format-not-yet-supported");
}

#[test]
fn a_part_whose_bytes_were_changed_does_not_pass() {
    let mut bytes = docx("<w:p><w:r><w:t>Un mot parmi tant d’autres mots.</w:t></w:r></w:p>");
    let at = entries(&bytes)[2].1.clone();
    let start = bytes
        .windows(at.len())
        .position(|window| window == at)
        .expect("must be in the package");
    bytes[start + at.len() / 2] ^= 0x55;
    assert!(["damaged-package", "malformed-part"].contains(&code(&bytes, "docx")));
}

#[test]
fn what_unpacks_to_too_much_is_refused_soon() {
    let start = Instant::now();
    let blank = vec![b' '; 257_000_000];
    let bytes = package(&[("word/document.xml", &blank)]);
    assert!(bytes.len() < 1_000_000);
    drop(blank);
    assert_eq!(code(&bytes, "docx"), "unpacks-too-large");
    assert!(start.elapsed() < Duration::from_mins(1), "{:?}", start.elapsed());
}

#[test]
fn paths_that_lead_outside() {
    for path in ["../word/document.xml", "/etc/passwd", "a/../../b", "..\\b"] {
        let bytes = package(&[("word/document.xml", b"<a/>"), (path, b"x")]);
        assert_eq!(code(&bytes, "docx"), "unsafe-path", "{path}");
    }
}

#[test]
fn document_types_and_entities() {
    let typed = "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
    let word = format!(
        "{typed}<w:document xmlns:w=\"{WORD}\"><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>"
    );
    assert_eq!(code(&of_document(&word, &[]), "docx"), "part-document-type");
    assert_eq!(
        code(&of_content(&format!("{typed}<a>&e;</a>")), "odt"),
        "part-document-type"
    );
    assert_eq!(
        code(&docx("<w:p><w:r><w:t>&e;</w:t></w:r></w:p>"), "docx"),
        "malformed-part"
    );
    assert_eq!(code(&odt("<text:p>&e;</text:p>"), "odt"), "malformed-part");
    let styles: &[(&str, &[u8])] = &[("styles.xml", typed.as_bytes())];
    let mime: &[u8] = b"application/vnd.oasis.opendocument.text";
    let bytes = package(&[&[("mimetype", mime), ("content.xml", b"<a/>".as_slice())], styles].concat());
    assert_eq!(code(&bytes, "odt"), "part-document-type");
}

#[test]
fn encrypted_files_and_old_ones() {
    let old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
    let name: Vec<u8> = "EncryptedPackage"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    assert_eq!(
        code(&[old.as_slice(), &[0; 500], &name].concat(), "docx"),
        "encrypted-file"
    );
    let name: Vec<u8> = "WordDocument".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(
        code(&[old.as_slice(), &[0; 500], &name].concat(), "docx"),
        "format-not-yet-supported"
    );
    let manifest =
        b"<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">\
        <manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>";
    let mime: &[u8] = b"application/vnd.oasis.opendocument.text";
    let bytes = package(&[
        ("mimetype", mime),
        ("content.xml", b"\x93\x01"),
        ("META-INF/manifest.xml", manifest),
    ]);
    assert_eq!(code(&bytes, "odt"), "encrypted-file");
}

#[test]
fn what_is_no_document() {
    assert_eq!(
        code(&package(&[("word/other.xml", b"<a/>")]), "docx"),
        "missing-part"
    );
    assert_eq!(
        code(&package(&[("word/document.xml", b"")]), "docx"),
        "malformed-part"
    );
    assert_eq!(
        code(&package(&[("word/document.xml", b"\xff\xfe\xff")]), "docx"),
        "malformed-part"
    );
    assert_eq!(
        code(&package(&[("word/document.xml", b"<a/>")]), "docx"),
        "other-format"
    );
    assert_eq!(code(&package(&[("content.xml", b"<a/>")]), "odt"), "other-format");
    assert_eq!(code(&package(&[("a.xml", b"<a/>")]), "odt"), "missing-part");
}

#[test]
fn ten_thousand_nested_elements() {
    for name in ["w:p", "w:tbl", "w:sdt", "w:ins", "w:hyperlink"] {
        let body = format!("<{name}>").repeat(10_000) + &format!("</{name}>").repeat(10_000);
        assert_eq!(code(&docx(&body), "docx"), "nested-too-deeply");
    }
    let body = "<text:span>".repeat(10_000) + &"</text:span>".repeat(10_000);
    assert_eq!(
        code(&odt(&format!("<text:p>{body}</text:p>")), "odt"),
        "nested-too-deeply"
    );
}

#[test]
fn macros_are_kept_and_nobody_looks_at_them() {
    let document = format!(
        "<w:document xmlns:w=\"{WORD}\"><w:body><w:p><w:r><w:t>Un mot.</w:t></w:r></w:p></w:body></w:document>"
    );
    let project: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 Sub AutoOpen()";
    let bytes = of_document(&document, &[("word/vbaProject.bin", project)]);
    assert_eq!(detect(&bytes, Some("docm")).expect("is known").id(), "docx");
    let loaded = file("a.docm", &bytes);
    let written = write(&loaded, &replacing(&loaded, "mot", "nom")).expect("writes");
    let (before, after) = (entries(&bytes), entries(&written));
    assert_eq!(before[3], after[3]);
    assert_eq!(texts(&file("a.docm", &written)), ["Un nom."]);
}

#[test]
fn duplicate_ids_and_names() {
    let run = "<w:ins w:id=\"1\" w:author=\"A\"><w:r><w:t>mot</w:t></w:r></w:ins>";
    let bytes = docx(&format!(
        "<w:p>{run}<w:r><w:t xml:space=\"preserve\"> et </w:t></w:r>{run}</w:p>"
    ));
    let loaded = file("a.docx", &bytes);
    assert_eq!(texts(&loaded), ["mot et mot"]);
    let edits = replacing(&loaded, " et ", " ou ");
    assert_eq!(
        texts(&file("a.docx", &write(&loaded, &edits).expect("writes"))),
        ["mot ou mot"]
    );
    // Two entries with the same name: it is undefined which of them counts.
    let mut bytes = package(&[("word/document.xml", b"<a/>"), ("word/documenu.xml", b"<a/>")]);
    while let Some(at) = bytes.windows(9).position(|window| window == b"documenu.") {
        bytes[at + 7] = b't';
    }
    assert!(["damaged-package", "other-format"].contains(&code(&bytes, "docx")));
}

#[test]
fn many_paragraphs_and_long_ones_take_linear_time() {
    let start = Instant::now();
    for body in [
        "<w:p><w:r><w:t>Un mot.</w:t></w:r></w:p>".repeat(20_000),
        format!(
            "<w:p>{}</w:p>",
            "<w:r><w:rPr><w:b/></w:rPr><w:t>mot </w:t></w:r>".repeat(20_000)
        ),
        format!(
            "<w:p>{}</w:p>",
            "<w:hyperlink w:anchor=\"a\"><w:r><w:t>mot</w:t></w:r></w:hyperlink>".repeat(5_000)
        ),
    ] {
        let bytes = docx(&body);
        let loaded = file("a.docx", &bytes);
        assert_eq!(write(&loaded, &Edits::new()).expect("writes"), bytes);
    }
    let body = format!(
        "<text:p>{}</text:p>",
        "<text:span>mot</text:span> ".repeat(20_000)
    );
    let bytes = odt(&body);
    assert_eq!(
        write(&file("a.odt", &bytes), &Edits::new()).expect("writes"),
        bytes
    );
    assert!(start.elapsed() < Duration::from_mins(1), "{:?}", start.elapsed());
}
