//! The rows of the library.

use crate::wire::{ArticleRow, ArticleStatus, SeverityCounts};
use copydesk_store::{Article, ArticleState};
use serde::{Deserialize, Serialize};

/// What the library shows of a review without opening it; kept in the store as JSON.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Snapshot {
    /// Issues still open.
    pub(crate) open: SeverityCounts,
    /// Issues decided.
    pub(crate) decided: u32,
}

impl Snapshot {
    /// As the store keeps it.
    pub(crate) fn to_json(&self) -> String {
        // Numbers only: this cannot fail, and an empty snapshot reads as nothing known.
        serde_json::to_string(self).unwrap_or_default()
    }

    fn read(text: &str) -> Self {
        serde_json::from_str(text).unwrap_or_default()
    }
}

/// An article's row.
pub(crate) fn article_row(article: &Article) -> ArticleRow {
    let Snapshot { open, decided } = Snapshot::read(&article.snapshot);
    ArticleRow {
        id: article.id.0,
        title: article.title.clone(),
        path: article
            .path
            .as_ref()
            .map(|path| path.to_string_lossy().into_owned()),
        language: article.language.clone(),
        words: article.words,
        status: match article.state {
            ArticleState::New => ArticleStatus::New,
            ArticleState::InReview => ArticleStatus::InReview,
            ArticleState::Done => ArticleStatus::Done,
        },
        open,
        decided,
        // Milliseconds since 1970 stay below 2^53.
        updated_at: article.updated_at as f64,
    }
}
