//! Each kind of bad input has its own error, with a code, a message and a next step; large inputs take linear time.

#![allow(clippy::disallowed_methods, reason = "a test of time needs a clock")]

use crate::{load, write};
use copydesk_formats::{
    Edits, Format as _, FormatError, Html, Markdown, PlainText, ReadOptions, Xliff, read,
};
use copydesk_model::SegmentId;
use copydesk_text::{Edit, EditSet, TextRange};
use std::fmt::Write as _;
use std::time::{Duration, Instant};

fn error(bytes: &[u8]) -> FormatError {
    let error = read(bytes, Some("txt"), &ReadOptions::default()).expect_err("cannot be read");
    assert!(
        error.to_string().ends_with('.') && error.next_step().ends_with(['.', ')']),
        "{error}"
    );
    assert!(FormatError::CODES.contains(&error.code()));
    error
}

#[test]
fn binary_files() {
    let elf = [b"\x7fELF\x02\x01\x01\0\0\0\0\0".as_slice(), &[3; 200]].concat();
    assert_eq!(error(&elf), FormatError::Binary { offset: 7 });
    assert_eq!(error(b"Un mot\0 et un autre").code(), "binary-file");
    let noise: Vec<u8> = (0..2_000u32)
        .map(|at| (at.wrapping_mul(2_654_435_761) >> 24) as u8)
        .filter(|byte| *byte != 0)
        .collect();
    assert_eq!(error(&noise).code(), "binary-file");
    // The first bytes of UTF-32 are those of UTF-16, and it contains many zeros.
    assert_eq!(error(b"\xff\xfe\0\0a\0\0\0b\0\0\0").code(), "binary-file");
}

#[test]
fn files_of_other_programs() {
    for bytes in [
        b"%PDF-1.4 ".as_slice(),
        b"PK\x03\x04....xl/workbook.xml",
        b"{\\rtf1 Un mot}",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        b"\x89PNG\r\n\x1a\n",
    ] {
        let error = error(bytes);
        assert_eq!(error.code(), "format-not-yet-supported");
        assert!(error.next_step().contains("plain text"));
        assert_eq!(error.args().len(), 1);
    }
}

#[test]
fn more_than_the_limit_is_refused() {
    let options = ReadOptions {
        max_bytes: 10,
        ..ReadOptions::default()
    };
    for format in copydesk_formats::FORMATS {
        let known = format.read(b"0123456789", &options);
        assert_ne!(known.err().map(|error| error.code()), Some("file-too-large"));
        let error = format.read(b"0123456789x", &options).expect_err("is too large");
        assert_eq!(error, FormatError::TooLarge { size: 11, limit: 10 });
        assert_eq!(
            error.args(),
            [("size", "11".to_owned()), ("limit", "10".to_owned())]
        );
    }
}

/// A generous bound for an unoptimised build on a busy machine; quadratic time would take hours.
const MAX_DURATION: Duration = Duration::from_mins(1);

#[test]
fn the_largest_file_that_is_taken_loads() {
    let line = "Une phrase tout à fait ordinaire, comme il y en a tant. Elle est suivie d’une autre\nqui continue ici.\n\n";
    let mut text = line.repeat(ReadOptions::MAX_BYTES as usize / line.len());
    text.push_str(&"x".repeat(ReadOptions::MAX_BYTES as usize - text.len()));
    let start = Instant::now();
    let loaded = load(text.as_bytes(), "txt");
    assert!(start.elapsed() < MAX_DURATION, "{:?}", start.elapsed());
    println!(
        "50 MB of text in {:?}: {} segments",
        start.elapsed(),
        loaded.document.segments.len()
    );
    assert_eq!(write(&loaded, &Edits::new()).expect("writes").len(), text.len());
    text.push('x');
    assert_eq!(error(text.as_bytes()).code(), "file-too-large");
}

#[test]
fn a_line_of_two_million_characters() {
    let line = "éa b".repeat(500_000);
    for format in copydesk_formats::FORMATS
        .iter()
        .filter(|format| !["xliff", "docx", "odt", "fodt"].contains(&format.id()))
    {
        let start = Instant::now();
        let loaded = format
            .read(line.as_bytes(), &ReadOptions::default())
            .expect("reads");
        let mt = &loaded.document.segments[0].mt;
        assert_eq!(mt.chars().count(), 2_000_000);
        let end = mt.len() as u32;
        let edit = EditSet::single(Edit::replace(TextRange::new(end - 1, end), "fin"));
        let written = write(&loaded, &Edits::from([(SegmentId(0), edit)])).expect("writes");
        assert_eq!(written.len(), line.len() + 2);
        assert!(
            start.elapsed() < MAX_DURATION,
            "{}: {:?}",
            format.id(),
            start.elapsed()
        );
    }
}

#[test]
fn nested_and_hostile_markdown() {
    let mut deep = String::new();
    for depth in 0..2_000 {
        writeln!(deep, "{}- a", " ".repeat(depth % 90 * 2)).expect("writes to memory");
    }
    for source in [
        ">".repeat(20_000) + " a",
        "[".repeat(20_000) + "a",
        "*".repeat(20_000) + "a",
        "![".repeat(5_000) + "a" + &"](b)".repeat(5_000),
        "`a ".repeat(10_000),
        "<a ".repeat(10_000),
        "&".repeat(20_000),
        deep,
        "|".repeat(10_000) + "\n" + &"|-".repeat(10_000) + "\n",
    ] {
        let start = Instant::now();
        let loaded = Markdown
            .read(source.as_bytes(), &ReadOptions::default())
            .expect("reads");
        assert_eq!(write(&loaded, &Edits::new()).expect("writes"), source.as_bytes());
        assert!(
            start.elapsed() < MAX_DURATION,
            "{:?}: {:?}",
            &source[..20],
            start.elapsed()
        );
    }
}

#[test]
fn nested_and_hostile_html() {
    for source in [
        "<div>".repeat(10_000) + "a" + &"</div>".repeat(10_000),
        "<b>".repeat(10_000) + "a" + &"</b>".repeat(10_000),
        "<b>".repeat(10_000) + &"<p>a</p>".repeat(10_000),
        "<b><p>a".repeat(10_000),
        "<li><ul>a".repeat(10_000) + &"<b>".repeat(10_000) + &"<li>a</li>".repeat(10_000),
        "<b>a".repeat(10_000) + &"</i></p></div>".repeat(10_000),
        "<a href=x><i>".repeat(10_000) + &"</a>".repeat(10_000),
        "<svg>".repeat(10_000) + &"</a>".repeat(10_000),
        "<".repeat(20_000),
        "&".repeat(20_000),
        format!("&{}", "a".repeat(200_000)),
        "<p ".repeat(20_000),
        format!("<p {}>a", "a=b ".repeat(20_000)),
        "<!--".repeat(20_000),
        "<script>".repeat(20_000),
        "a <b> </b>".repeat(10_000),
        "a<br> ".repeat(10_000),
    ] {
        let start = Instant::now();
        let loaded = Html
            .read(source.as_bytes(), &ReadOptions::default())
            .expect("reads");
        assert_eq!(write(&loaded, &Edits::new()).expect("writes"), source.as_bytes());
        if let Some(segment) = loaded.document.segments.last() {
            let edits = Edits::from([(segment.id, EditSet::single(Edit::insert(0, "mot")))]);
            assert_eq!(
                write(&loaded, &edits).expect("writes").len(),
                source.len() + "mot".len()
            );
        }
        let took = start.elapsed();
        println!("{:?}: {took:?}", &source[..20]);
        assert!(took < MAX_DURATION, "{:?}: {took:?}", &source[..20]);
    }
}

#[test]
fn xml_that_makes_no_sense() {
    let xliff = |body: &str| {
        let bytes = format!("<xliff version=\"1.2\"><file><body>{body}</body></file></xliff>");
        Xliff.read(bytes.as_bytes(), &ReadOptions::default()).map(|_| ())
    };
    let read = |bytes: &[u8]| Xliff.read(bytes, &ReadOptions::default()).map(|_| ());
    assert_eq!(xliff("<trans-unit/>"), Ok(()));
    for error in [
        xliff("<a>"),
        xliff("</a>"),
        xliff("<a></b>"),
        xliff("<a b></a>"),
        xliff("<a b=c></a>"),
        xliff("&unknown;"),
        xliff("&#0;"),
        xliff("a & b"),
        xliff("<a b=\"&x;\"/>"),
        xliff("<![CDATA[a"),
        xliff("<!-- a"),
        read(b""),
        read(b"Un mot."),
        read(b"<xliff version='1.2'/><a/>"),
        read(b"<xliff version='1.2'/>mot"),
        read(b"<xliff version='1.2'"),
        // A second byte order mark, found by fuzzing.
        read("\u{feff}\u{feff}<xliff version='1.2'/>".as_bytes()),
        read("\u{feff}\u{feff}\u{fffd}\u{fffd}".as_bytes()),
    ] {
        let error = error.expect_err("must be malformed");
        assert_eq!(error.code(), "malformed-xml", "{error}");
        assert!(error.to_string().ends_with('.') && FormatError::CODES.contains(&error.code()));
    }
    let code = |result: Result<(), FormatError>| result.expect_err("is refused").code();
    assert_eq!(code(xliff(&"<a>".repeat(10_000))), "nested-too-deeply");
    assert_eq!(code(xliff(&"<source><g>".repeat(10_000))), "nested-too-deeply");
    let bomb = b"<?xml version='1.0'?><!DOCTYPE xliff [<!ENTITY a \"aa\">]><xliff version='1.2'>&a;</xliff>";
    assert_eq!(code(read(bomb)), "document-type");
    assert_eq!(code(read(b"<xliff version='3.0'/>")), "other-format");
    assert_eq!(code(read(b"<tmx version='1.4'/>")), "other-format");
    assert_eq!(
        code(read(b"<xliff version='1.2'>\xe9\xe8</xliff>")),
        "undecodable-bytes"
    );
}

#[test]
fn large_xliff_takes_linear_time() {
    let unit = "<trans-unit><source>A</source><target>Un <g>mot</g> ici &amp; l\u{e0}.</target></trans-unit>";
    let mut attributes = String::new();
    for at in 0..50_000 {
        write!(attributes, "a{at}='b' ").expect("writes to memory");
    }
    for body in [
        unit.repeat(20_000),
        format!("<a {attributes}/>{unit}"),
        format!(
            "<trans-unit><source/><target>mot{}</target></trans-unit>",
            "<x/> a".repeat(50_000)
        ),
        format!(
            "<trans-unit><source/><target>mot{}</target></trans-unit>",
            "&amp;".repeat(100_000)
        ),
    ] {
        let source = format!("<xliff version='1.2'><file>{body}</file></xliff>");
        let start = Instant::now();
        let loaded = load(source.as_bytes(), "xlf");
        let edit = EditSet::single(Edit::insert(0, "Oui. "));
        let edits: Edits = loaded
            .document
            .segments
            .iter()
            .map(|segment| (segment.id, edit.clone()))
            .collect();
        assert!(write(&loaded, &edits).is_ok());
        assert!(start.elapsed() < MAX_DURATION, "{:?}", start.elapsed());
    }
}

#[test]
fn every_word_stays_with_many_edits() {
    let source = "Un mot et un autre mot.\n\n".repeat(2_000);
    let loaded = PlainText
        .read(source.as_bytes(), &ReadOptions::default())
        .expect("reads");
    let edit = EditSet::single(Edit::replace(TextRange::new(3, 6), "nom"));
    let edits: Edits = loaded
        .document
        .segments
        .iter()
        .map(|segment| (segment.id, edit.clone()))
        .collect();
    assert_eq!(
        write(&loaded, &edits).expect("writes"),
        "Un nom et un autre mot.\n\n".repeat(2_000).as_bytes()
    );
}
