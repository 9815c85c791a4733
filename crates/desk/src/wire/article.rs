//! The library at the left of the window.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where an article stands in the editor's work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ArticleStatus {
    /// Loaded, nothing decided yet.
    New,
    /// At least one decision stands.
    InReview,
    /// Saved, with no open issue left or marked as done.
    Done,
}

/// Open issues by severity.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SeverityCounts {
    /// Unfit to publish.
    pub critical: u32,
    /// Misleading or hard to understand.
    pub major: u32,
    /// Noticed, not misleading.
    pub minor: u32,
    /// Remarks.
    pub neutral: u32,
}

/// One article in the library.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ArticleRow {
    /// Its number in the library.
    pub id: u32,
    /// Its first heading or line.
    pub title: String,
    /// The file it came from; `None` for pasted text and samples.
    pub path: Option<String>,
    /// BCP 47 tag of the target language; `None` where it was not recognised.
    pub language: Option<String>,
    /// Words of the machine translation.
    pub words: u32,
    /// Where it stands.
    pub status: ArticleStatus,
    /// Issues still open.
    pub open: SeverityCounts,
    /// Issues decided.
    pub decided: u32,
    /// Last change, milliseconds since 1970.
    pub updated_at: f64,
}

/// The library.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct LibraryView {
    /// Articles that fit the query, the last touched first.
    pub articles: Vec<ArticleRow>,
    /// Articles in the whole library.
    pub total: u32,
}
