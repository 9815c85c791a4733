//! [`Issue`] and [`Suggestion`]: the findings of the engine.

use crate::{Category, Message, SegmentId, Severity};
use copydesk_text::{EditSet, TextRange};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

/// The stable id of a rule, `dimension.kebab-name`; never changes once released.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RuleId(Cow<'static, str>);

impl RuleId {
    /// Creates the id of a rule that is compiled in.
    pub const fn new(id: &'static str) -> Self {
        Self(Cow::Borrowed(id))
    }

    /// Returns the id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for RuleId {
    fn from(id: String) -> Self {
        Self(Cow::Owned(id))
    }
}

impl fmt::Display for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Identifies an issue by rule, quote and context, so that the id survives edits elsewhere; 16 hexadecimal digits as
/// text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IssueId(pub u64);

impl fmt::Display for IssueId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

impl std::str::FromStr for IssueId {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        u64::from_str_radix(text, 16).map(Self)
    }
}

impl Serialize for IssueId {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for IssueId {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

/// Whether a suggestion may be applied without review.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Applicability {
    /// Correct wherever the rule applies; "accept all safe" applies only these.
    Safe,
    /// The editor must review it first.
    NeedsReview,
}

/// Edits that would correct an issue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suggestion {
    /// The label in the list: usually the new words.
    pub label: String,
    /// The edits, in bytes of the issue's segment version; never empty.
    pub edits: EditSet,
    /// Whether it may be applied unseen.
    pub applicability: Applicability,
    /// The reasons for its rank ("agrees", "used twice in the article").
    pub evidence: Vec<Message>,
}

/// A rule that found an issue too and proposes the same text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opinion {
    /// The source of the rule; `None` for a rule of the program.
    pub source: Option<Arc<str>>,
    /// The rule.
    pub rule: RuleId,
}

/// A potential error at a span. It becomes an error when the editor confirms it (MQM).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Issue {
    /// Its id; unique within a document.
    pub id: IssueId,
    /// The rule that found it.
    pub rule: RuleId,
    /// The source of the rule, such as a server or a corrected version; `None` for a rule of the program.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Arc<str>>,
    /// The rules of other sources that found it too.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<Opinion>,
    /// The segment it is in.
    pub segment: SegmentId,
    /// Its range, in bytes of that segment's text as it was checked; empty only for an omission.
    pub at: TextRange,
    /// MQM category.
    pub category: Category,
    /// MQM severity; never derived from confidence.
    pub severity: Severity,
    /// Confidence of the rule, in per cent (0 to 100).
    pub confidence: u8,
    /// The problem, in one sentence.
    pub message: Message,
    /// The explanation and its evidence.
    pub explanation: Vec<Message>,
    /// Suggested corrections, best first.
    pub suggestions: Vec<Suggestion>,
}
