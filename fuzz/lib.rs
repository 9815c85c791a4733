//! What every fuzz target does.

use copydesk_formats::{Edits, ReadOptions, Tracking, WriteOptions, format_of_id};
use copydesk_text::{Edit, EditSet, TextRange};

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
    }
}
