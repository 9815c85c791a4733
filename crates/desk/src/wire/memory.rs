//! What the editor has taught the desk.

use super::Fault;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Words that are left alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LeftWordView {
    /// The words.
    pub words: String,
    /// The one rule that is silent about them; `None`: every rule.
    pub rule: Option<String>,
    /// Whether they stand in the dictionary that a team shares; else in the editor's own.
    #[serde(default)]
    pub shared: bool,
}

/// A term of the glossary.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TermView {
    /// The words that are flagged; empty where the term is required.
    pub wrong: String,
    /// What shall stand there; `None`: the words are forbidden. Of a required term any of several will do, parted by `|`.
    pub right: Option<String>,
    /// Why.
    pub note: Option<String>,
    /// The words of the source for which `right` is required; `None` where the term is about words of the text alone.
    #[serde(default)]
    pub source: Option<String>,
    /// The language of a required term, as a tag; `None` for any.
    #[serde(default)]
    pub language: Option<String>,
}

/// A rule that is off, or one off by default that is on.
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
    /// Rules off by default that the editor turned on.
    pub rules_on: Vec<RuleOffView>,
    /// Words that are left alone.
    pub words: Vec<LeftWordView>,
    /// The glossary.
    pub terms: Vec<TermView>,
    /// The file that holds the editor's own words.
    pub dictionary: String,
    /// The file that a team shares, if there is one.
    pub shared_dictionary: Option<String>,
    /// Why the shared file could not be read the last time; the words that were read before still count.
    pub shared_fault: Option<Fault>,
}

/// A part of the memory that can be written to a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MemoryPart {
    /// The words that are left alone, in the form of a dictionary.
    Words,
    /// The glossary: TBX where the file's name ends so, else CSV.
    Terms,
    /// The rules that are off or on other than by default, as CSV.
    Rules,
}

/// Writes a part of the memory to a file; the system's dialog has asked whether one that is there may go.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ExportMemoryRequest {
    /// What is written.
    pub part: MemoryPart,
    /// Where.
    pub path: String,
}

/// What the decisions of the editor say of a rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AcceptanceView {
    /// The rule.
    pub rule: String,
    /// Issues that were accepted or confirmed.
    pub right: u32,
    /// Issues that were decided.
    pub decided: u32,
    /// The least share of right issues that the decisions leave likely, in per cent: the lower end of Wilson's interval.
    pub least: u32,
    /// The greatest share.
    pub most: u32,
    /// Whether the rule's issues weigh one step less, since the editor keeps rejecting them.
    pub lowered: bool,
}

/// Turns a rule off or on.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RuleSwitch {
    /// The rule.
    pub rule: String,
    /// On or off.
    pub on: bool,
}

/// What is no longer flagged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Silenced {
    /// Everything that a rule finds.
    Rule {
        /// The rule.
        rule: String,
    },
    /// Words, whatever the rule.
    Words {
        /// The words.
        words: String,
    },
}

/// Where something is no longer flagged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SilenceScope {
    /// In one article.
    Article,
    /// In every article.
    All,
    /// In every article of everyone who shares the dictionary; words only.
    Team,
}

/// Stops flagging something, as a step that undo takes back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SilenceRequest {
    /// The article that the editor works on.
    pub article: u32,
    /// What is no longer flagged.
    pub what: Silenced,
    /// Where.
    pub scope: SilenceScope,
    /// The issue that is selected again when the step is undone.
    pub issue: Option<String>,
}

/// What is not flagged in one article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ArticleRulesView {
    /// Rules that are off in it.
    pub rules_off: Vec<RuleOffView>,
    /// Words that no rule flags in it.
    pub words: Vec<String>,
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
