//! What the editor has taught the desk.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Words that are left alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LeftWordView {
    /// The words.
    pub words: String,
    /// The one rule that is silent about them; `None`: every rule.
    pub rule: Option<String>,
}

/// A term of the glossary.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TermView {
    /// The words that are flagged.
    pub wrong: String,
    /// What shall stand there; `None`: the words are forbidden.
    pub right: Option<String>,
    /// Why.
    pub note: Option<String>,
}

/// A rule that is off.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RuleOffView {
    /// The rule.
    pub id: String,
    /// What it finds.
    pub summary: String,
}

/// All that is remembered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MemoryView {
    /// Rules that are off.
    pub rules_off: Vec<RuleOffView>,
    /// Words that are left alone.
    pub words: Vec<LeftWordView>,
    /// The glossary.
    pub terms: Vec<TermView>,
    /// The file that holds the words.
    pub dictionary: String,
}

/// Turns a rule off or on.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RuleSwitch {
    /// The rule.
    pub rule: String,
    /// On or off.
    pub on: bool,
}

/// A row of a glossary that could not be taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BadRowView {
    /// Its line in the file, from 1.
    pub line: u32,
    /// Why, in the language of the interface.
    pub reason: String,
}

/// What an import of a glossary brought.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GlossaryView {
    /// Terms that came in.
    pub taken: u32,
    /// Rows that did not.
    pub bad: Vec<BadRowView>,
    /// What is remembered now.
    pub memory: MemoryView,
}
