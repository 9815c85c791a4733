//! Aligns the paragraphs and sentences of two texts.
//!
//! [`versions`] aligns two versions of one text; [`align`] and [`align_with`] align a text with its translation, and
//! [`align_sentences`] the sentences of two paragraphs that belong together. [`Fit`] tells whether two texts belong
//! together at all. Results are the same on every machine: scores are sums of whole numbers.

mod features;
mod fit;
mod path;
mod scores;
mod translation;
pub mod versions;

pub use fit::{Fit, Mismatch};
pub use translation::{Alignment, BadPin, Part, align, align_sentences, align_with};

use std::ops::Range;

/// Paragraphs that belong together. One side may be empty: added or removed; or have several: merged or split.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// Indices of paragraphs of the source, or of the earlier version.
    pub old: Range<usize>,
    /// Indices of paragraphs of the translation, or of the later version.
    pub new: Range<usize>,
}
