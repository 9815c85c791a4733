//! Tests of the public interface: reading, writing, and errors for bad input.

mod accepting;
mod bad_input;
mod bad_packages;
mod book;
mod damage;
mod encodings;
mod html;
mod html_laws;
mod kept;
mod long;
mod markdown;
mod markdown_laws;
mod merge;
mod office_kinds;
mod packed;
mod packed_laws;
mod picture_texts;
mod places;
mod remarks;
mod split;
mod text;
mod text_laws;
mod word_copy;
mod xliff;
mod xliff_laws;
mod xliff_quality;
mod xliff_units;

use copydesk_formats::{Edits, FormatError, Loaded, ReadOptions, WriteOptions, read};
use copydesk_model::SegmentId;
use copydesk_text::{Edit, EditSet, TextRange};

fn load(bytes: &[u8], extension: &str) -> Loaded {
    read(bytes, Some(extension), &ReadOptions::default()).expect("reads")
}

fn write(loaded: &Loaded, edits: &Edits) -> Result<Vec<u8>, FormatError> {
    loaded.write(edits, &WriteOptions::default())
}

fn texts(loaded: &Loaded) -> Vec<&str> {
    loaded
        .document
        .segments
        .iter()
        .map(|segment| &*segment.mt)
        .collect()
}

/// Returns edits that replace `old`, which must occur once in the document, by `new`.
fn replacing(loaded: &Loaded, old: &str, new: &str) -> Edits {
    let found: Vec<_> = loaded
        .document
        .segments
        .iter()
        .filter(|segment| segment.mt.contains(old))
        .collect();
    let [segment] = found[..] else {
        panic!("{old:?} occurs in {} segments", found.len())
    };
    let start = segment.mt.find(old).expect("must contain it") as u32;
    let range = TextRange::new(start, start + old.len() as u32);
    Edits::from([(segment.id, EditSet::single(Edit::replace(range, new)))])
}

/// Returns the document as text after that replacement.
fn replaced(source: &str, extension: &str, old: &str, new: &str) -> Result<String, FormatError> {
    let loaded = load(source.as_bytes(), extension);
    let bytes = write(&loaded, &replacing(&loaded, old, new))?;
    Ok(String::from_utf8(bytes).expect("must stay UTF-8"))
}

/// Returns edits that delete the whole text of these segments.
fn without(loaded: &Loaded, segments: &[u32]) -> Edits {
    let whole = |id| {
        let mt = &loaded.document.segments[id as usize].mt;
        (SegmentId(id), EditSet::single(Edit::delete(TextRange::of(mt))))
    };
    segments.iter().copied().map(whole).collect()
}
