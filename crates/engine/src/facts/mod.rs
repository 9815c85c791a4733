//! What is known of the whole article: its words, names, habits and paragraphs.
//!
//! Each segment contributes [`SegmentFacts`]; [`ArticleFacts`] is their sum and is kept up to date by taking out the
//! old contribution of an edited segment and putting in the new one. Nothing here is ever computed from the whole
//! article again.

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
