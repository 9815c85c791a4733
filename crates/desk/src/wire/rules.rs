//! Pages of the rule manual.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One example of a rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RuleExampleView {
    /// What the rule flags, or must leave alone.
    pub text: String,
    /// The mended text; `None` where the rule must stay silent.
    pub mended: Option<String>,
}

/// One rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RuleView {
    /// `dimension.kebab-name`.
    pub id: String,
    /// MQM category code.
    pub category: String,
    /// MQM severity code.
    pub severity: String,
    /// What it finds, one sentence.
    pub summary: String,
    /// Why that is wrong, and on what it relies.
    pub why: String,
    /// Examples.
    pub examples: Vec<RuleExampleView>,
    /// Whether it speaks.
    pub on: bool,
}
