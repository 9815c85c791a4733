//! Ranges, edits and offset maps of texts, independent of the domain.
//!
//! Offsets are **bytes** of UTF-8 throughout; only [`OffsetMap`] converts them to UTF-16 code units (for the window)
//! and Unicode code points (for the JSON output of the command line).

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
