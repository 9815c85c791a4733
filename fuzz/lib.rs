//! What every fuzz target does.

use copydesk_formats::{Annotation, Annotations, Edits, ReadOptions, Tracking, WriteOptions, format_of_id};
use copydesk_model::{Category, Severity};
use copydesk_text::{Edit, EditSet, TextRange};
use std::io::{Cursor, Write as _};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// Reads bytes as a format. Where that works, no edit gives the same bytes, and one edit of each segment is written or
/// refused.
///
/// # Panics
/// Where the format breaks its word.
pub fn read_and_write(format: &str, bytes: &[u8]) {
    let format = format_of_id(format).expect("is a format");
    let options = ReadOptions {
        show_undecodable: true,
        ..ReadOptions::default()
    };
    let Ok(loaded) = format.read(bytes, &options) else {
        return;
    };
    let same = loaded.write(&Edits::new(), &WriteOptions::default());
    assert_eq!(same.expect("writes what it read"), bytes);
    for segment in &loaded.document.segments {
        let whole = TextRange::of(&segment.mt);
        assert!(loaded.place(segment.id, whole).is_some());
        let end = segment.mt.chars().next().map_or(0, char::len_utf8) as u32;
        let set = EditSet::single(Edit::replace(TextRange::new(0, end), "é <"));
        let edits = Edits::from([(segment.id, set)]);
        let _ = loaded.write(&edits, &WriteOptions::default());
        let _ = loaded.write_tracked(&edits, &Tracking::default());
        let note = Annotation {
            range: TextRange::new(0, end),
            category: Category::Grammar,
            severity: Severity::Minor,
            comment: "é <".to_owned(),
            is_error: true,
        };
        let _ = loaded.write_annotated(&edits, &Annotations::from([(segment.id, vec![note])]), &WriteOptions::default());
    }
}

/// A package of these entries, with checksums that hold: the fuzzer's bytes reach the reader of the part that they are.
///
/// # Panics
/// Where a package cannot be written into memory.
pub fn package(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, content) in entries {
        out.start_file(*name, options).expect("starts an entry");
        out.write_all(content).expect("writes an entry");
    }
    out.finish().expect("is complete").into_inner()
}
