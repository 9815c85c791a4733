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
mod observation;
mod segment;

pub use article::{ArticleFacts, NameCount};
pub use expansion::Expansion;
pub use guillemets::{Guillemet, Guillemets};
pub use habit::{Dimension, Habit};
pub(crate) use habit::{can_report, is_reporting_in_simple_past};
pub(crate) use likeness::name_keys;
pub(crate) use observation::{is_between_spaced_words, is_long_ordinal, observe};
pub use segment::{Mention, SegmentFacts, Sentence};
