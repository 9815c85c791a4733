//! Pages of the rule manual.

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
}
