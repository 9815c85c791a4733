//! Pages of the rule manual.

use super::ChangePiece;
use copydesk_model::{Category, Severity};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One example of a rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RuleExampleView {
    /// A text that the rule flags, or must not flag.
    pub text: String,
    /// The corrected text; `None` if the rule must not flag the text.
    pub fixed: Option<String>,
    /// The two texts compared by words; empty if the rule must not flag the text.
    pub pieces: Vec<ChangePiece>,
}

/// How often a rule was right on annotated articles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MeasuredView {
    /// Number of its issues in them.
    pub issues: u32,
    /// How many of these are at an annotated error.
    pub right: u32,
}

/// One rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RuleView {
    /// Its id: `dimension.kebab-name`.
    pub id: String,
    /// Its MQM category.
    pub category: Category,
    /// Its MQM severity.
    pub severity: Severity,
    /// What it finds, in one sentence.
    pub summary: String,
    /// Why that is wrong, with references.
    pub why: String,
    /// Examples.
    pub examples: Vec<RuleExampleView>,
    /// Whether it is on.
    pub on: bool,
    /// Its measured precision; `None` if it has too few issues in the annotated articles, or if these do not mark the
    /// kind of error that it finds.
    pub measured: Option<MeasuredView>,
}
