//! Lossless readers and writers: bytes to a [`Document`](copydesk_model::Document) and back.
//!
//! This crate does not open files. [`Loaded::write`] returns the original with only the edited ranges changed: without
//! an edit, the output is identical to the input.
//!
//! To add a format, implement [`Format`] in a module and add it to [`FORMATS`].

mod change;
mod charset;
mod detect;
mod docx;
mod error;
mod format;
mod html;
mod join;
mod layout;
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
mod word_copy;
mod xliff;
mod xml;
mod xml_window;

pub use charset::Charset;
pub use detect::{FORMATS, detect, format_of_id, read, read_lossy};
pub use docx::Word;
pub use error::FormatError;
pub use format::{
    Annotation, Annotations, Commented, Edits, Format, Loaded, NewComment, Note, Origin, PARAGRAPH_BREAK,
    PARAGRAPH_JOIN, ReadOptions, Reencode, Skeleton, Tracking, WriteOptions, notice,
};
pub use html::Html;
pub use line_end::LineEnd;
pub use md::{Markdown, Mdx};
pub use most::{Decision, Refused, Written};
pub use odt::{FlatOpenDocument, OpenDocument};
pub use subset::{Most, most};
pub use txt::PlainText;
pub use xliff::Xliff;
pub use xml::is_illegal as is_illegal_in_xml;
