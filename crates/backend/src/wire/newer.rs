//! A file of the watched folder that changed after it was imported.

use super::{ArticleRow, ChangePiece};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The changed file of an article, compared with the file that was imported.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct NewerView {
    /// The article.
    pub article: ArticleRow,
    /// The paragraphs that differ, each as its words: equal, deleted and inserted.
    pub paragraphs: Vec<Vec<ChangePiece>>,
    /// Decided issues that the new version keeps.
    pub kept: u32,
    /// Decided issues that it does not: their paragraphs are other ones now.
    pub lost: u32,
}

/// An article after its changed file was taken.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct NewVersionView {
    /// The article of the new version.
    pub article: ArticleRow,
    /// Id of the former article, which is in the trash with all its decisions.
    pub former: u32,
    /// As in [`NewerView`].
    pub kept: u32,
    /// As in [`NewerView`].
    pub lost: u32,
}
