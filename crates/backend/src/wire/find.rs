//! Find and replace.

use super::{ArticleRow, Fault, ReviewPatch};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What to find. An empty text finds nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[allow(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
pub struct FindQuery {
    /// The words, or a regular expression.
    pub text: String,
    /// Whether `text` is a regular expression, in the syntax of the crate `regex`.
    pub regex: bool,
    /// Whether capitals must match.
    pub case: bool,
    /// Whether a hit begins and ends at the boundary of a word.
    pub word: bool,
    /// Whether accents are ignored; `'` then also finds ’, and a space also finds a no-break space.
    pub plain: bool,
}

/// A hit in the current text of a segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HitView {
    /// Id of the segment.
    pub segment: u32,
    /// Start, UTF-16.
    pub from: u32,
    /// End, UTF-16; greater than `from`.
    pub to: u32,
}

/// Finds words in an article.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct FindRequest {
    /// Id of the article.
    pub article: u32,
    /// What to find.
    pub query: FindQuery,
}

/// The hits in an article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FoundView {
    /// The [`ReviewView::revision`](super::ReviewView::revision) of the text that was searched.
    pub revision: u32,
    /// All hits, in reading order.
    pub hits: Vec<HitView>,
}

/// Replaces hits in an article, or shows what would be replaced.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ReplaceRequest {
    /// Id of the article.
    pub article: u32,
    /// What to find.
    pub query: FindQuery,
    /// The replacement. With [`FindQuery::regex`], `$1` or `${1}` is a group, `${name}` a named one, `$0` the hit, and `$$`
    /// a dollar sign.
    pub replacement: String,
    /// The hit to replace; `None` for all.
    pub only: Option<HitView>,
    /// As in [`IssueRequest`](super::IssueRequest).
    pub revision: u32,
}

/// What would replace a hit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReplacementView {
    /// The hit.
    pub hit: HitView,
    /// The new words.
    pub insert: String,
    /// Why the hit cannot be replaced, as a sentence; `None` if it can be.
    pub refused: Option<String>,
}

/// What replacing all hits of an article would change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReplacingView {
    /// As in [`FoundView`].
    pub revision: u32,
    /// The hits that differ from their replacement, in reading order.
    pub replacements: Vec<ReplacementView>,
}

/// A hit that was not replaced.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct KeptView {
    /// Id of its segment.
    pub segment: u32,
    /// The words, which were kept.
    pub words: String,
    /// Why, as a sentence.
    pub reason: String,
}

/// The result of replacing hits in an article, in one step.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ReplacedView {
    /// What changed.
    pub patch: ReviewPatch,
    /// Number of hits replaced.
    pub done: u32,
    /// The hits that were not replaced, in reading order.
    pub kept: Vec<KeptView>,
}

/// Finds words in several articles, and shows what would replace them.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct FindManyRequest {
    /// Ids of the articles; unknown ones and those in the trash are skipped.
    pub articles: Vec<u32>,
    /// What to find.
    pub query: FindQuery,
    /// As in [`ReplaceRequest`]; `None` to find only.
    pub replacement: Option<String>,
}

/// A hit with the text around it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ExcerptView {
    /// The hit.
    pub hit: HitView,
    /// The text of its paragraph before it, cut at a word.
    pub before: String,
    /// Its words.
    pub words: String,
    /// The text of its paragraph after it, cut at a word.
    pub after: String,
    /// What would replace it; `None` if nothing was asked for.
    pub insert: Option<String>,
}

/// The hits in one of several articles.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ArticleHitsView {
    /// Id of the article.
    pub article: u32,
    /// Number of hits; with a replacement, of those that it would change.
    pub hits: u32,
    /// The first hits, in reading order.
    pub excerpts: Vec<ExcerptView>,
    /// Why the article could not be searched; `None` if it could be.
    pub fault: Option<Fault>,
}

/// Replaces all hits in one of several articles.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ReplaceInArticleRequest {
    /// Id of the article.
    pub article: u32,
    /// What to find.
    pub query: FindQuery,
    /// As in [`ReplaceRequest`].
    pub replacement: String,
}

/// The result of replacing all hits in one of several articles.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ReplacedInArticleView {
    /// The article's row after it.
    pub article: ArticleRow,
    /// Number of hits replaced.
    pub done: u32,
    /// The hits that were not replaced, in reading order.
    pub kept: Vec<KeptView>,
    /// The step, for [`UndoStepRequest`]; `None` if nothing was replaced.
    pub step: Option<f64>,
}

/// Undoes a step of an article if it is still the last one.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct UndoStepRequest {
    /// Id of the article.
    pub article: u32,
    /// The step.
    pub step: f64,
}
