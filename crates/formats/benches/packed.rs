//! What an editor waits for with a book of 300 pages in Word: opening and saving.
#![allow(
    missing_docs,
    clippy::print_stdout,
    reason = "a benchmark, not a library; it tells its figures"
)]

use copydesk_formats::{Edits, Format as _, Loaded, ReadOptions, Tracking, Word, WriteOptions};
use copydesk_text::{Edit, EditSet, TextRange};
use divan::Bencher;
use std::fmt::Write as _;
use std::io::{Cursor, Write as _};
use std::sync::LazyLock;

fn main() {
    println!(
        "300 pages: {} bytes, {} segments",
        BOOK.len(),
        load().document.segments.len()
    );
    divan::main();
}

/// 300 pages of 400 words, in runs as Word writes them.
static BOOK: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let sentence =
        "La rédaction a relu cette page avec soin, puis elle l’a rendue à l’auteur, qui en a été content. ";
    let properties = "<w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\"/>\
        <w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/><w:lang w:val=\"fr-FR\"/></w:rPr>";
    let mut body = String::new();
    for page in 0..300 {
        for paragraph in 0..5 {
            body.push_str(
                "<w:p w:rsidR=\"00A77427\" w:rsidRDefault=\"00A77427\"><w:pPr><w:jc w:val=\"both\"/></w:pPr>",
            );
            for run in 0..4 {
                let bold = if run == 2 {
                    "<w:rPr><w:b/></w:rPr>"
                } else {
                    properties
                };
                write!(
                    body,
                    "<w:r w:rsidRPr=\"00B6{page:04}\">{bold}<w:t xml:space=\"preserve\">{sentence}{page} {paragraph} {run}. </w:t></w:r>\
                     <w:proofErr w:type=\"spellStart\"/>"
                )
                .expect("writes to memory");
            }
            body.push_str("</w:p>");
        }
    }
    let document = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document \
         xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}<w:sectPr/></w:body></w:document>"
    );
    let types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in [("[Content_Types].xml", types), ("word/document.xml", &document)] {
        zip.start_file(name, zip::write::SimpleFileOptions::default())
            .expect("starts");
        zip.write_all(content.as_bytes()).expect("writes");
    }
    println!("document.xml: {} bytes", document.len());
    zip.finish().expect("is complete").into_inner()
});

fn load() -> Loaded {
    Word.read(&BOOK, &ReadOptions::default()).expect("reads")
}

/// One word in each third paragraph.
fn edits(loaded: &Loaded) -> Edits {
    let third = loaded.document.segments.iter().step_by(3);
    third
        .map(|segment| {
            (
                segment.id,
                EditSet::single(Edit::replace(TextRange::new(0, 2), "Notre")),
            )
        })
        .collect()
}

#[divan::bench]
fn open() -> Loaded {
    load()
}

#[divan::bench]
fn save_clean(bencher: Bencher<'_, '_>) {
    let loaded = load();
    let edits = edits(&loaded);
    bencher.bench(|| loaded.write(&edits, &WriteOptions::default()).expect("writes"));
}

#[divan::bench]
fn save_tracked(bencher: Bencher<'_, '_>) {
    let loaded = load();
    let edits = edits(&loaded);
    bencher.bench(|| {
        loaded
            .write_tracked(&edits, &Tracking::default())
            .expect("writes")
    });
}
