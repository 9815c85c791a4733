//! What an editor notes about an article: its title in the library, slug, desk, deadline, assignee.

use super::{ArticleRow, BadRowView};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The title of an article in the library and what is noted about it; free text, empty if nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DetailsView {
    /// The title; it does not belong to the text.
    pub title: String,
    /// The short name in the newsroom.
    pub slug: String,
    /// The desk or section.
    pub desk: String,
    /// When it is due.
    pub deadline: String,
    /// Who works on it.
    pub assignee: String,
}

/// A change of the details of an article. Only fields that differ are set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DetailsChange {
    /// Id of the article.
    pub article: u32,
    /// As the window showed them.
    pub before: DetailsView,
    /// As they will be; an empty title keeps the title.
    pub after: DetailsView,
}

/// The result of changing details.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct DetailsSetView {
    /// The rows of the articles that changed.
    pub articles: Vec<ArticleRow>,
    /// What was changed, with the former values. To undo it, swap `before` and `after`.
    pub changes: Vec<DetailsChange>,
    /// The changes in `changes` whose former values are not those that the window showed: another window had set them.
    pub overtaken: Vec<u32>,
}

/// The result of importing details from a table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct DetailsImportView {
    /// What was changed, as in [`DetailsSetView`].
    pub changes: Vec<DetailsChange>,
    /// Rows that were understood.
    pub rows: u32,
    /// Rows that were not, in order.
    pub bad: Vec<BadRowView>,
}
