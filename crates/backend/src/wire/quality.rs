//! The MQM scores of an article, before and after the review.

use copydesk_model::{Category, Severity};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Errors of one category and severity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ErrorCount {
    /// Its MQM category.
    pub category: Category,
    /// Its MQM severity.
    pub severity: Severity,
    /// Number of errors.
    pub count: u32,
}

/// The score of one text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ScoreView {
    /// Evaluation word count.
    pub words: u32,
    /// Absolute penalty total, in points.
    pub penalty: u32,
    /// Overall quality score, 0 to 100.
    pub quality: f64,
    /// The errors, by category and severity.
    pub errors: Vec<ErrorCount>,
}

/// An article's quality.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct QualityView {
    /// The machine translation.
    pub before: ScoreView,
    /// The current text.
    pub now: ScoreView,
}
