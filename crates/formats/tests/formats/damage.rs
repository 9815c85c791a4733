//! Real files, damaged at random: they are read or refused with a code, without a panic, and written back unchanged.
//!
//! `PROPTEST_CASES` sets the number of cases; `make fuzz` runs many.

use crate::packed::FILES;
use crate::write;
use copydesk_formats::{Edits, FormatError, ReadOptions, Tracking, read};
use copydesk_text::{Edit, EditSet, TextRange};
use proptest::prelude::*;
use proptest::sample::Index;
use std::io::{Cursor, Read as _, Write as _};

macro_rules! plain {
    ($($name:literal),* $(,)?) => {
        const PLAIN: &[(&str, &[u8])] = &[$(($name, include_bytes!(concat!("../fixtures/", $name)))),*];
    };
}

plain![
    "article.txt",
    "article.md",
    "pandoc-article.md",
    "page.html",
    "pandoc-article.html",
    "office-article.html",
    "latin.html",
    "article-1.2.xlf",
    "article-2.0.xlf",
    "article-2.1.xlf",
    "office-revisions.fodt",
];

/// Damage to a file: overwritten bytes, a removed range, a range copied elsewhere.
#[derive(Clone, Debug)]
enum Harm {
    Byte(Index, u8),
    Gone(Index, usize),
    Doubled(Index, Index, usize),
    Cut(Index),
}

fn harm() -> impl Strategy<Value = Harm> {
    prop_oneof![
        4 => (any::<Index>(), any::<u8>()).prop_map(|(at, byte)| Harm::Byte(at, byte)),
        3 => (any::<Index>(), 1..200_usize).prop_map(|(at, length)| Harm::Gone(at, length)),
        3 => (any::<Index>(), any::<Index>(), 1..200_usize).prop_map(|(at, to, length)| Harm::Doubled(at, to, length)),
        1 => any::<Index>().prop_map(Harm::Cut),
    ]
}

fn harmed(mut bytes: Vec<u8>, harms: &[Harm]) -> Vec<u8> {
    for harm in harms {
        let length = bytes.len();
        if length == 0 {
            break;
        }
        match harm {
            Harm::Byte(at, byte) => bytes[at.index(length)] = *byte,
            Harm::Gone(at, count) => {
                let at = at.index(length);
                drop(bytes.drain(at..(at + count).min(length)));
            }
            Harm::Doubled(at, to, count) => {
                let at = at.index(length);
                let stretch = bytes[at..(at + count).min(length)].to_vec();
                let to = to.index(length);
                drop(bytes.splice(to..to, stretch));
            }
            Harm::Cut(at) => bytes.truncate(at.index(length)),
        }
    }
    bytes
}

/// Damages one of the parts of a package.
fn harmed_part(bytes: &[u8], part: Index, harms: &[Harm]) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("must be a zip");
    let part = part.index(archive.len());
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).expect("must have this entry");
        let name = entry.name().expect("must have a name").into_owned();
        let mut content = Vec::new();
        entry.read_to_end(&mut content).expect("reads");
        if index == part || name.ends_with("document.xml") || name == "content.xml" {
            content = harmed(content, harms);
        }
        out.start_file(name, options).expect("entry must start");
        out.write_all(&content).expect("writes");
    }
    out.finish().expect("package must be finished").into_inner()
}

fn is_read_or_refused(name: &str, bytes: &[u8]) -> Result<(), TestCaseError> {
    let extension = name.rsplit_once('.').map(|(_, extension)| extension);
    let loaded = match read(bytes, extension, &ReadOptions::default()) {
        Ok(loaded) => loaded,
        Err(error) => {
            prop_assert!(FormatError::CODES.contains(&error.code()));
            return Ok(());
        }
    };
    prop_assert_eq!(write(&loaded, &Edits::new()).expect("writes"), bytes);
    for segment in &loaded.document.segments {
        prop_assert!(loaded.place(segment.id, TextRange::of(&segment.mt)).is_some());
    }
    if let Some(segment) = loaded.document.segments.last() {
        let set = EditSet::single(Edit::insert(0, "Un « mot » & "));
        let edits = Edits::from([(segment.id, set)]);
        // Applied or refused; applied edits have been verified by reading them again.
        let _ = write(&loaded, &edits);
        let _ = loaded.write_tracked(&edits, &Tracking::default());
    }
    Ok(())
}

proptest! {
    #[test]
    fn damaged_text(at in any::<Index>(), harms in prop::collection::vec(harm(), 1..6)) {
        let (name, bytes) = PLAIN[at.index(PLAIN.len())];
        is_read_or_refused(name, &harmed(bytes.to_vec(), &harms))?;
    }

    #[test]
    fn damaged_packages(at in any::<Index>(), harms in prop::collection::vec(harm(), 1..6)) {
        let (name, bytes) = FILES[at.index(FILES.len())];
        is_read_or_refused(name, &harmed(bytes.to_vec(), &harms))?;
    }

    #[test]
    fn damaged_parts(at in any::<Index>(), part in any::<Index>(), harms in prop::collection::vec(harm(), 1..4)) {
        let (name, bytes) = FILES[at.index(FILES.len())];
        is_read_or_refused(name, &harmed_part(bytes, part, &harms))?;
    }
}
