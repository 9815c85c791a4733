//! The profile: what the editor taught the backend.

use super::Fault;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Words that are not flagged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct IgnoredWordView {
    /// The words.
    pub words: String,
    /// The one rule that must not flag them; `None` for all rules.
    pub rule: Option<String>,
    /// Whether they are in the dictionary shared with a team, rather than in the editor's own.
    #[serde(default)]
    pub shared: bool,
}

/// A term of the glossary.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TermView {
    /// The flagged words; empty if the term is required.
    pub wrong: String,
    /// The replacement; `None` if the words are only forbidden. For a required term, its accepted translations,
    /// separated by `|`.
    pub right: Option<String>,
    /// Note shown with the issue.
    pub note: Option<String>,
    /// The words of the source for which `right` is required; `None` if the term flags words.
    #[serde(default)]
    pub source: Option<String>,
    /// The language of a required term, as a tag; `None` for any.
    #[serde(default)]
    pub language: Option<String>,
}

/// A rule that is off, or one off by default that is on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RuleOffView {
    /// The rule's id.
    pub id: String,
    /// What it finds, in one sentence.
    pub summary: String,
}

/// The whole profile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProfileView {
    /// Rules that are off.
    pub rules_off: Vec<RuleOffView>,
    /// Rules off by default that the editor turned on.
    pub rules_on: Vec<RuleOffView>,
    /// Words that are not flagged.
    pub words: Vec<IgnoredWordView>,
    /// The glossary.
    pub terms: Vec<TermView>,
    /// Path of the editor's own dictionary.
    pub dictionary: String,
    /// Path of the dictionary shared with a team, if there is one.
    pub shared_dictionary: Option<String>,
    /// Why the shared dictionary could not be read the last time; the words read before are still used.
    pub shared_fault: Option<Fault>,
}

/// A part of the profile that can be exported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ProfilePart {
    /// The words that are not flagged, as a dictionary file.
    Words,
    /// The glossary: TBX if the path ends in `.tbx`, else CSV.
    Terms,
    /// The rules that are not in their default state, as CSV.
    Rules,
}

/// Exports a part of the profile to a file. An existing file is replaced: the system's dialog has asked.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ExportProfileRequest {
    /// The part.
    pub part: ProfilePart,
    /// Path of the file.
    pub path: String,
}

/// How often the editor accepts the issues of a rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AcceptanceView {
    /// The rule's id.
    pub rule: String,
    /// Issues that were accepted or confirmed.
    pub right: u32,
    /// Issues that were decided.
    pub decided: u32,
    /// Lower bound of the share of right issues, in per cent (Wilson's 95 % interval).
    pub least: u32,
    /// Upper bound, in per cent.
    pub most: u32,
    /// Whether the severity of the rule's issues is lowered by one level, since the editor keeps rejecting them.
    pub lowered: bool,
}

/// Turns a rule off or on.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RuleSwitch {
    /// The rule's id.
    pub rule: String,
    /// `true` to turn it on.
    pub on: bool,
}

/// What is no longer flagged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Ignored {
    /// All issues of a rule.
    Rule {
        /// The rule's id.
        rule: String,
    },
    /// Words, for all rules.
    Words {
        /// The words.
        words: String,
    },
}

/// Where something is no longer flagged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum IgnoreScope {
    /// In one article.
    Article,
    /// In every article.
    All,
    /// In every article of everyone who shares the dictionary; for words only.
    Team,
}

/// Stops flagging something, as an undoable step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct IgnoreRequest {
    /// The article under review.
    pub article: u32,
    /// What is no longer flagged.
    pub what: Ignored,
    /// The scope.
    pub scope: IgnoreScope,
    /// The issue to select again when the step is undone.
    pub issue: Option<String>,
}

/// The exceptions of one article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ArticleRulesView {
    /// Rules that are off in it.
    pub rules_off: Vec<RuleOffView>,
    /// Words that no rule flags in it.
    pub words: Vec<String>,
}

/// A row of a glossary that could not be imported.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BadRowView {
    /// Its line in the file, from 1.
    pub line: u32,
    /// The reason, in the language of the interface.
    pub reason: String,
}

/// The result of importing a glossary.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GlossaryView {
    /// Number of imported terms.
    pub taken: u32,
    /// Rows that could not be imported.
    pub bad: Vec<BadRowView>,
    /// The profile after the import.
    pub profile: ProfileView,
}
