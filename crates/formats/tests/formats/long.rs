//! A book of 300 pages: every byte is preserved, and only the edited ranges change.

use crate::packed::{entries, entry, file};
use crate::{book, texts, write};
use copydesk_formats::{Edits, Tracking};
use copydesk_text::{Edit, EditSet, TextRange};

const DOCUMENT: &str = "word/document.xml";

#[test]
fn three_hundred_pages_come_back_byte_for_byte() {
    let bytes = book::docx();
    let loaded = file("book.docx", &bytes);
    // A heading and five paragraphs on each page, four cells on every third, a note on each, a header and a footer.
    assert_eq!(
        loaded.document.segments.len(),
        book::PAGES * 6 + book::PAGES / 3 * 4 + book::PAGES + 2
    );
    assert_eq!(write(&loaded, &Edits::new()).expect("writes"), bytes);
    let tracked = loaded.write_tracked(&Edits::new(), &Tracking::default());
    assert_eq!(tracked.expect("writes"), bytes);
}

#[test]
fn only_the_touched_words_of_three_hundred_pages_change() {
    let bytes = book::docx();
    let loaded = file("book.docx", &bytes);
    // The first word of the first paragraph on every page.
    let edits: Edits = loaded
        .document
        .segments
        .iter()
        .filter(|segment| segment.mt.starts_with("La rédaction") && segment.mt.contains(" 0 0. "))
        .map(|segment| {
            (
                segment.id,
                EditSet::single(Edit::replace(TextRange::new(0, 2), "Notre")),
            )
        })
        .collect();
    assert_eq!(edits.len(), book::PAGES);
    let written = write(&loaded, &edits).expect("writes");
    let mut expected = String::new();
    for (at, paragraph) in book::document().split("<w:p w:rsidR=").enumerate() {
        if at > 0 {
            expected.push_str("<w:p w:rsidR=");
        }
        if at % 5 == 1 {
            expected.push_str(&paragraph.replacen(">La rédaction", ">Notre rédaction", 1));
        } else {
            expected.push_str(paragraph);
        }
    }
    assert!(
        entry(&written, DOCUMENT) == expected,
        "text outside the edits changed"
    );
    for (before, after) in entries(&bytes).iter().zip(entries(&written)) {
        assert!(before.0 == DOCUMENT || *before == after, "{} changed", before.0);
    }
    let tracked = loaded
        .write_tracked(&edits, &Tracking::default())
        .expect("tracks");
    let again = file("book.docx", &tracked);
    assert_eq!(texts(&again), texts(&file("book.docx", &written)));
    // Changes of other authors keep their numbers, and Copydesk's have different ones.
    let document = entry(&tracked, DOCUMENT);
    assert_eq!(document.matches("w:author=\"B\"").count(), book::PAGES / 20 * 2);
    let mut numbers: Vec<&str> = document
        .split("w:author=\"Copydesk\"")
        .filter_map(|before| before.rsplit_once("w:id=\"")?.1.split('"').next())
        .collect();
    let count = numbers.len();
    numbers.sort_unstable();
    numbers.dedup();
    assert_eq!(numbers.len(), count);
}
