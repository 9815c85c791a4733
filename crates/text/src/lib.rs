//! Ranges, edits and offset maps over one text. No domain words live here.
//!
//! Offsets are **bytes** of UTF-8 throughout; [`OffsetMap`] converts them to UTF-16 code units (the window) and
//! Unicode code points (the command's JSON), and is the only place that does.

mod diff;
mod edit;
mod offset;
mod range;
mod words;

pub use diff::refine;
pub use edit::{Bias, Composed, Edit, EditError, EditSet};
pub use offset::OffsetMap;
pub use range::TextRange;
pub use words::{tokens, word_count};
