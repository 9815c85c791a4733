//! What differs between two versions of an article, and the way back.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One version of an article's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum VersionName {
    /// The machine translation, as it came in.
    Original,
    /// What was written by a save.
    Saved {
        /// Counts the article's saves, from 1.
        n: u32,
    },
    /// The text as it stands.
    Now,
}

/// One row of the list of versions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct VersionView {
    /// Which.
    pub version: VersionName,
    /// When it came to be, milliseconds since 1970.
    pub at: f64,
    /// Where it was written; `None` for the original of pasted text, and for the text as it stands.
    pub path: Option<String>,
    /// How many steps of the editor it holds.
    pub steps: u32,
    /// Words of its text.
    pub words: u32,
    /// Whether its text is the text as it stands.
    pub is_now: bool,
}

/// How finely changes are told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeLevel {
    /// Whole words.
    #[default]
    Word,
    /// The characters that differ.
    Character,
}

/// Which versions to compare, and how finely.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ChangesRequest {
    /// Article.
    pub article: u32,
    /// The version on the left.
    pub from: VersionName,
    /// The version on the right.
    pub to: VersionName,
    /// How finely.
    pub level: ChangeLevel,
}

/// How two texts differ at one place.
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

/// A run of words on one or both sides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChangePiece {
    /// How the sides differ here.
    pub kind: PieceKind,
    /// The words.
    pub text: String,
    /// The issue whose suggestion made the change; `None` for typing and for equal words.
    pub issue: Option<String>,
    /// Its change's place in [`ChangeRow::changes`]; `None` for equal words.
    pub change: Option<u32>,
}

/// What made a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeMaker {
    /// A suggestion that was taken.
    Suggestion,
    /// The editor's own words for an issue.
    OwnWords,
    /// A suggestion that was taken together with others.
    Bulk,
    /// Typing.
    Hand,
}

/// One change of a row: what made it, who and when.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ChangeMadeView {
    /// The words that are gone.
    pub deleted: String,
    /// The words that came.
    pub inserted: String,
    /// What made it; `None` between other versions than the original and the text as it stands.
    pub maker: Option<ChangeMaker>,
    /// The issue whose suggestion or whose words made it.
    pub issue: Option<String>,
    /// The rule that found the issue.
    pub rule: Option<String>,
    /// Who decided; `None` for typing.
    pub by: Option<String>,
    /// When it was decided, milliseconds since 1970; `None` for typing.
    pub at: Option<f64>,
}

/// One segment, both sides.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ChangeRow {
    /// Segment number.
    pub segment: u32,
    /// Its kind, as in [`SegmentView::kind`](super::SegmentView::kind).
    pub kind: String,
    /// Whether the sides differ.
    pub changed: bool,
    /// The pieces, in order; left side = equal + deleted, right side = equal + inserted.
    pub pieces: Vec<ChangePiece>,
    /// The changes that pieces belong to, in order.
    pub changes: Vec<ChangeMadeView>,
}

/// Two versions, side by side.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ChangesView {
    /// One row a segment.
    pub rows: Vec<ChangeRow>,
    /// Number of separate changes.
    pub changes: u32,
}

/// Takes one change between the original and the text as it stands back.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RevertRequest {
    /// Article.
    pub article: u32,
    /// Segment.
    pub segment: u32,
    /// The change's place in [`ChangeRow::changes`].
    pub change: u32,
    /// The words that are gone, as the editor saw them.
    pub deleted: String,
    /// The words that came, as the editor saw them.
    pub inserted: String,
}

/// Brings the text of a version back.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RestoreRequest {
    /// Article.
    pub article: u32,
    /// Which version.
    pub version: VersionName,
}
