//! Where the editor was in an article.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A place in an article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlaceView {
    /// The issue in hand, if any.
    pub issue: Option<String>,
    /// The segment at the top of the view.
    pub segment: u32,
}

/// Remembers a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlaceRequest {
    /// The article.
    pub article: u32,
    /// The place.
    pub place: PlaceView,
}
