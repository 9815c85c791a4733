//! Lossless readers and writers: bytes to a [`Document`](copydesk_model::Document) and back.
//!
//! Bytes go in and bytes come out; this crate opens no file. What [`Loaded::write`] answers is the original with only
//! the edited places changed: without an edit it is the original, byte for byte.
//!
//! A new format is one module that implements [`Format`] and one line in [`FORMATS`].

mod change;
mod charset;
mod detect;
mod docx;
mod error;
mod format;
mod html;
mod line_end;
mod md;
mod most;
mod odt;
mod office;
mod package;
mod patch;
mod placement;
mod readable;
mod removal;
mod split;
mod subset;
mod template;
mod txt;
mod xliff;
mod xml;
mod xml_window;

pub use charset::Charset;
pub use detect::{FORMATS, detect, format_of_id, read, read_as_far_as_it_goes};
pub use docx::Word;
pub use error::FormatError;
pub use format::{
    Annotation, Annotations, Edits, Format, Loaded, Note, Origin, PARAGRAPH_BREAK, ReadOptions, Reencode,
    Skeleton, Tracking, WriteOptions, notice,
};
pub use html::Html;
pub use line_end::LineEnd;
pub use md::Markdown;
pub use most::{Decision, Refused, Written};
pub use odt::{FlatOpenDocument, OpenDocument};
pub use subset::{Most, most};
pub use txt::PlainText;
pub use xliff::Xliff;
