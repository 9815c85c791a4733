//! The time to write 4,000 suggestions in each format, and 34,000 in a Word document of 600 pages; and to check one
//! edit, as on each key press during review.
#![allow(missing_docs, reason = "a benchmark, not a library")]

use copydesk_formats::{Decision, Loaded, ReadOptions, Tracking, WriteOptions, read};
use copydesk_text::{Edit, EditSet, TextRange};
use divan::Bencher;
use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

fn main() {
    divan::main();
}

const FORMATS: [&str; 5] = ["html", "md", "xliff", "docx", "odt"];

/// Number of suggestions in the documents of all formats, and in the long one.
const SUGGESTIONS: usize = 4_000;
const LONG: usize = 34_000;

const SENTENCE: &str =
    "La comission a adopté le budget de la ville lundi soir, et les élus en parlent encore. ";

/// Creates paragraphs of four sentences, each with a suggestion.
fn paragraphs(suggestions: usize, mut of_text: impl FnMut(&str) -> String) -> String {
    (0..suggestions / 4)
        .map(|_| of_text(SENTENCE.repeat(4).trim_end()))
        .collect()
}

fn packed(parts: &[(&str, String)]) -> Vec<u8> {
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        out.start_file(*name, zip::write::SimpleFileOptions::default())
            .expect("entry must start");
        out.write_all(content.as_bytes()).expect("writes");
    }
    out.finish().expect("package must be finished").into_inner()
}

fn docx(suggestions: usize) -> Vec<u8> {
    let run =
        |text: &str| format!("<w:r w:rsidR=\"00AB12CD\"><w:t xml:space=\"preserve\">{text}</w:t></w:r>");
    let body = paragraphs(suggestions, |text| {
        let (first, rest) = text.split_at(SENTENCE.len());
        format!(
            "<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr>{}{}</w:p>",
            run(first),
            run(rest)
        )
    });
    let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
    packed(&[
        (
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>".to_owned(),
        ),
        (
            "_rels/.rels",
            format!(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
                 <Relationship Id=\"r1\" Type=\"{office}\" Target=\"word/document.xml\"/></Relationships>"
            ),
        ),
        (
            "word/document.xml",
            format!("<w:document xmlns:w=\"{word}\"><w:body>{body}</w:body></w:document>"),
        ),
    ])
}

fn odt(suggestions: usize) -> Vec<u8> {
    let body = paragraphs(suggestions, |text| {
        format!("<text:p text:style-name=\"P1\">{text}</text:p>")
    });
    packed(&[
        ("mimetype", "application/vnd.oasis.opendocument.text".to_owned()),
        (
            "content.xml",
            format!(
                "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
                 xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>{body}\
                 </office:text></office:body></office:document-content>"
            ),
        ),
    ])
}

fn xliff(suggestions: usize) -> Vec<u8> {
    let mut id = 0;
    let units = paragraphs(suggestions, |text| {
        id += 1;
        let mut unit = String::new();
        write!(
            unit,
            "<trans-unit id=\"{id}\"><source>The council.</source><target>{text}</target></trans-unit>"
        )
        .expect("writes to memory");
        unit
    });
    format!(
        "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file original=\"a\" source-language=\"en\" \
         target-language=\"fr\" datatype=\"plaintext\"><body>{units}</body></file></xliff>"
    )
    .into_bytes()
}

fn load(format: &str, suggestions: usize) -> Loaded {
    let bytes = match format {
        "html" => paragraphs(suggestions, |text| format!("<p>{text}</p>\n")).into_bytes(),
        "md" => paragraphs(suggestions, |text| format!("{text}\n\n")).into_bytes(),
        "xliff" => xliff(suggestions),
        "odt" => odt(suggestions),
        _ => docx(suggestions),
    };
    read(&bytes, Some(format), &ReadOptions::default()).expect("reads")
}

/// Returns one decision for each sentence.
fn decisions(loaded: &Loaded) -> Vec<Decision> {
    let of_segment = |segment: &copydesk_model::Segment| {
        let id = segment.id;
        let places = segment.mt.match_indices("comission").map(|(at, _)| at as u32);
        let decision = |at| Decision {
            segment: id,
            edits: EditSet::single(Edit::replace(TextRange::new(at, at + 9), "commission")),
        };
        places.map(decision).collect::<Vec<_>>()
    };
    loaded.document.segments.iter().flat_map(of_segment).collect()
}

#[divan::bench(args = FORMATS)]
fn write_all(bencher: Bencher<'_, '_>, format: &str) {
    let loaded = load(format, SUGGESTIONS);
    let decisions = decisions(&loaded);
    assert_eq!(decisions.len(), SUGGESTIONS);
    bencher.bench(|| {
        loaded
            .write_most(&decisions, &WriteOptions::default())
            .expect("writes")
    });
}

#[divan::bench(args = ["docx", "odt"])]
fn track_all(bencher: Bencher<'_, '_>, format: &str) {
    let loaded = load(format, SUGGESTIONS);
    let decisions = decisions(&loaded);
    bencher.bench(|| {
        loaded
            .write_tracked_most(&decisions, &Tracking::default())
            .expect("tracks")
    });
}

#[divan::bench(sample_count = 5)]
fn track_a_long_document(bencher: Bencher<'_, '_>) {
    let loaded = load("docx", LONG);
    let decisions = decisions(&loaded);
    assert_eq!(decisions.len(), LONG);
    bencher.bench(|| {
        loaded
            .write_tracked_most(&decisions, &Tracking::default())
            .expect("tracks")
    });
}

/// Each suggestion is checked on its own, with those that were accepted before.
#[divan::bench(args = FORMATS, sample_count = 3)]
fn accept_one_by_one(bencher: Bencher<'_, '_>, format: &str) {
    let loaded = load(format, SUGGESTIONS);
    let decisions = decisions(&loaded);
    bencher.bench(|| {
        let mut edits = copydesk_formats::Edits::new();
        for Decision { segment, edits: new } in &decisions {
            let set = edits.entry(*segment).or_default();
            *set = set.union(new).expect("must not overlap");
            loaded
                .accepts_in(&edits, *segment, &WriteOptions::default())
                .expect("must be accepted");
        }
    });
}
