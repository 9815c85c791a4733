//! The last position in an article.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A position in an article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PositionView {
    /// The selected issue, if any.
    pub issue: Option<String>,
    /// The segment at the top of the view.
    pub segment: u32,
}

/// Stores a position.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PositionRequest {
    /// Id of the article.
    pub article: u32,
    /// The position.
    pub place: PositionView,
}
