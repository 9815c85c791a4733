//! The time that an editor waits for a Word document of 300 pages (opening and saving), and the memory used.
#![allow(
    missing_docs,
    clippy::print_stdout,
    reason = "a benchmark, not a library; it prints its figures"
)]

#[path = "../tests/formats/book.rs"]
mod book;

use copydesk_formats::{Edits, Format as _, Loaded, ReadOptions, Tracking, Word, WriteOptions};
use copydesk_text::{Edit, EditSet, TextRange};
use divan::{AllocProfiler, Bencher};
use std::sync::LazyLock;

/// Counts allocations: the peak should stay below ten times the size of `document.xml`.
#[global_allocator]
static ALLOC: AllocProfiler = AllocProfiler::system();

fn main() {
    println!(
        "{} pages: {} bytes, document.xml {} bytes, {} segments",
        book::PAGES,
        BOOK.len(),
        book::document().len(),
        load().document.segments.len()
    );
    divan::main();
}

static BOOK: LazyLock<Vec<u8>> = LazyLock::new(book::docx);

fn load() -> Loaded {
    Word.read(&BOOK, &ReadOptions::default()).expect("reads")
}

/// Edits one word in every third paragraph.
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
