//! Word and OpenDocument: what is a segment, and how it is mended in place.

use crate::{load, replacing, texts, write};
use copydesk_formats::{Edits, Loaded, Note, ReadOptions, Tracking, read};
use copydesk_model::{MarkKind, SegmentId, SegmentKind};
use copydesk_text::TextRange;
use std::io::{Cursor, Read as _};

macro_rules! files {
    ($($name:literal),* $(,)?) => {
        /// Files that pandoc and LibreOffice have written.
        pub(crate) const FILES: &[(&str, &[u8])] = &[$(($name, include_bytes!(concat!("../fixtures/", $name)))),*];
    };
}

files![
    "pandoc-article.docx",
    "pandoc-revisions.docx",
    "office-page.docx",
    "office-revisions.docx",
    "office-letter.docx",
    "office-article.docx",
    "pandoc-article.odt",
    "office-page.odt",
    "office-revisions.odt",
    "office-letter.odt",
];

pub(crate) fn file(name: &str, bytes: &[u8]) -> Loaded {
    let extension = name.rsplit_once('.').map(|(_, extension)| extension);
    read(bytes, extension, &ReadOptions::default()).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn fixture(name: &str) -> Loaded {
    file(name, bytes_of(name))
}

fn bytes_of(name: &str) -> &'static [u8] {
    FILES
        .iter()
        .find(|(known, _)| *known == name)
        .expect("is a fixture")
        .1
}

/// The entries of a package, in its order, as they are packed.
pub(crate) fn entries(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("is a zip");
    (0..archive.len())
        .map(|index| {
            let mut entry = archive.by_index_raw(index).expect("has this entry");
            let mut packed = Vec::new();
            entry.read_to_end(&mut packed).expect("reads");
            (entry.name().expect("has a name").into_owned(), packed)
        })
        .collect()
}

/// The text of an entry.
pub(crate) fn entry(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("is a zip");
    let mut out = String::new();
    let mut entry = archive.by_name(name).expect("has this entry");
    entry.read_to_string(&mut out).expect("is UTF-8");
    out
}

#[test]
fn dump() {
    for (name, bytes) in FILES {
        println!("== {name}");
        for segment in &file(name, bytes).document.segments {
            println!("{:?} {:?}", segment.kind, segment.mt);
            for mark in &segment.marks {
                println!("      {:?} {:?}", mark.kind, &segment.mt[mark.range]);
            }
        }
    }
}
