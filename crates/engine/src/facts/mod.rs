//! Facts about the whole article: its words, names, habits and paragraphs.
//!
//! Each segment contributes [`SegmentFacts`]; [`ArticleFacts`] is their sum. It is updated by subtracting the old
//! contribution of an edited segment and adding the new one; nothing is recomputed from the whole article.

mod article;
mod expansion;
mod guillemets;
mod habit;
mod likeness;
mod segment;

pub use article::{ArticleFacts, NameCount};
pub use expansion::Expansion;
pub use guillemets::{Guillemet, Guillemets};
pub use habit::{Dimension, Habit};
pub use likeness::name_keys;
pub use segment::{Mention, SegmentFacts, Sentence};
