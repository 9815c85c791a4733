//! The source text beside an article.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The source text of an article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SourceTextView {
    /// The name of its file; empty for pasted text, and for the text that the article's own file contains.
    pub name: String,
    /// Its language tag, if the file says it.
    pub language: Option<String>,
    /// Whether it is part of the article's own file, as in XLIFF. It cannot be removed or paired otherwise.
    pub of_file: bool,
    /// The pairs, in order; every paragraph and every segment is in one.
    pub pairs: Vec<PairView>,
}

/// Source paragraphs and the segments that translate them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PairView {
    /// The source paragraphs; none if the segments were added in the translation.
    pub source: Vec<SourceParagraphView>,
    /// Ids of the segments; none if the paragraphs are not translated.
    pub segments: Vec<u32>,
    /// Whether the editor set it.
    pub fixed: bool,
}

/// A paragraph of the source text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SourceParagraphView {
    /// Its number in the source text, from 0.
    pub id: u32,
    /// Its text.
    pub text: String,
}

/// Changes the pairs of source text and article.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PairRequest {
    /// Id of the article.
    pub article: u32,
    /// The [`ReviewView::revision`](super::ReviewView::revision) in which the window shows the pairs; refused if they changed
    /// since.
    pub revision: u32,
    /// The change.
    pub change: PairChange,
}

/// A change of the pairs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum PairChange {
    /// Joins a pair with the next one.
    Join {
        /// Index in [`SourceTextView::pairs`].
        pair: u32,
    },
    /// Separates a pair: first with first, second with second, the rest alone. One paragraph and one segment become two
    /// gaps.
    Separate {
        /// Index in [`SourceTextView::pairs`].
        pair: u32,
    },
    /// Moves a paragraph, with those before it in its pair, to the segments above.
    Up {
        /// [`SourceParagraphView::id`].
        paragraph: u32,
    },
    /// Moves a paragraph, with those after it in its pair, to the segments below.
    Down {
        /// [`SourceParagraphView::id`].
        paragraph: u32,
    },
}
