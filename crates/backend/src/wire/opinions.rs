//! Second opinions: what other sources than the rules find in an article.

use super::ReviewPatch;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A source whose findings are shown in an article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SourceView {
    /// Its id, for `remove_opinions`.
    pub source: String,
    /// Its name, in the language of the interface.
    pub name: String,
    /// The number of its findings.
    pub found: u32,
}

/// Removes the findings of a source.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RemoveOpinionsRequest {
    /// Id of the article.
    pub article: u32,
    /// [`SourceView::source`].
    pub source: String,
}

/// The result of a command on second opinions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct OpinionsView {
    /// What changed; its focus is the first open issue of the source.
    pub patch: ReviewPatch,
    /// The name of the source, in the language of the interface.
    pub name: String,
    /// The number of findings that are shown now.
    pub found: u32,
    /// What the source reported and cannot be shown: a sentence each, in the language of the interface.
    pub left: Vec<String>,
}
