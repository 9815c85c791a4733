//! Changes between two versions of an article, and how to revert them.

use super::SegmentRole;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One version of an article's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum VersionName {
    /// The machine translation, as imported.
    Original,
    /// The text written by a save.
    Saved {
        /// Number of the save, from 1.
        n: u32,
    },
    /// The current text.
    Now,
}

/// One row of the list of versions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct VersionView {
    /// The version.
    pub version: VersionName,
    /// When it was created, milliseconds since 1970.
    pub at: f64,
    /// The path of the file; `None` for the original of pasted text and for the current text.
    pub path: Option<String>,
    /// Number of operations that it includes.
    pub steps: u32,
    /// Words of its text.
    pub words: u32,
    /// Whether its text is the current text.
    pub is_now: bool,
}

/// Granularity of a comparison.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeLevel {
    /// Whole words.
    #[default]
    Word,
    /// The characters that differ.
    Character,
}

/// Which versions to compare, and how.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ChangesRequest {
    /// Id of the article.
    pub article: u32,
    /// The version on the left.
    pub from: VersionName,
    /// The version on the right.
    pub to: VersionName,
    /// The granularity.
    pub level: ChangeLevel,
}

/// How two texts differ in one piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PieceKind {
    /// The same on both sides.
    Equal,
    /// Only in the earlier text.
    Deleted,
    /// Only in the later text.
    Inserted,
}

/// A run of text on one or both sides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChangePiece {
    /// How the sides differ here.
    pub kind: PieceKind,
    /// The text.
    pub text: String,
    /// The issue whose suggestion made the change; `None` for typing and for equal text.
    pub issue: Option<String>,
    /// Index of its change in [`ChangeRow::changes`]; `None` for equal text.
    pub change: Option<u32>,
}

/// The origin of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeMaker {
    /// An accepted suggestion.
    Suggestion,
    /// The editor's own replacement for an issue.
    OwnWords,
    /// A suggestion accepted together with others.
    Bulk,
    /// Typing.
    Hand,
}

/// One change of a row with its origin, author and time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ChangeMadeView {
    /// The deleted text.
    pub deleted: String,
    /// The inserted text.
    pub inserted: String,
    /// What made it; `None` unless the original is compared with the current text.
    pub maker: Option<ChangeMaker>,
    /// The issue whose suggestion or replacement made it.
    pub issue: Option<String>,
    /// The rule that found the issue.
    pub rule: Option<String>,
    /// Name of the editor; `None` for typing.
    pub by: Option<String>,
    /// Time of the decision, milliseconds since 1970; `None` for typing.
    pub at: Option<f64>,
}

/// One segment, both sides.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ChangeRow {
    /// Segment id.
    pub segment: u32,
    /// Its role.
    pub kind: SegmentRole,
    /// Whether the sides differ.
    pub changed: bool,
    /// The pieces, in order; left side = equal + deleted, right side = equal + inserted.
    pub pieces: Vec<ChangePiece>,
    /// The changes that the pieces belong to, in order.
    pub changes: Vec<ChangeMadeView>,
}

/// Two versions, side by side.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ChangesView {
    /// One row per segment.
    pub rows: Vec<ChangeRow>,
    /// Number of separate changes.
    pub changes: u32,
}

/// Reverts one change between the original and the current text.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RevertRequest {
    /// Id of the article.
    pub article: u32,
    /// Id of the segment.
    pub segment: u32,
    /// Index of the change in [`ChangeRow::changes`].
    pub change: u32,
    /// The deleted text, as the window shows it.
    pub deleted: String,
    /// The inserted text, as the window shows it.
    pub inserted: String,
}

/// Restores the text of a version, or of one of its segments.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RestoreRequest {
    /// Id of the article.
    pub article: u32,
    /// The version.
    pub version: VersionName,
    /// The segment, together with those that it was merged with; `None` for all.
    pub segment: Option<u32>,
}
