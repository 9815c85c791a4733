//! One article under review.

use super::{ArticleRow, SeverityCounts};
use super::{RemarkView, SegmentRole};
use super::{SourceTextView, SourceView};
use crate::exports::ExportKind;
use copydesk_model::{Category, Severity};
use copydesk_model::{LockReason, Place};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The status of an issue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum IssueStatus {
    /// Undecided.
    Open,
    /// A suggestion was accepted unchanged.
    Accepted,
    /// The editor's own replacement was accepted.
    AcceptedEdited,
    /// Not an error.
    Rejected,
    /// An error, but the text was not changed.
    Confirmed,
    /// Another change resolved it.
    Settled,
    /// Undecided, in text that must not be edited.
    Locked,
}

/// Why the text of a segment must not be edited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Lock {
    /// The document protects it against changes.
    Protected,
    /// A translation tool has locked it.
    Locked,
    /// The translation is approved or final.
    Final,
    /// It is marked as not to be translated.
    NotTranslated,
    /// There is no translation, and the format has no place for one.
    NoTarget,
}

impl From<LockReason> for Lock {
    fn from(reason: LockReason) -> Self {
        match reason {
            LockReason::Protected => Self::Protected,
            LockReason::Locked => Self::Locked,
            LockReason::Final => Self::Final,
            LockReason::NotTranslated => Self::NotTranslated,
            LockReason::NoTarget => Self::NoTarget,
        }
    }
}

/// A suggestion for an issue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SuggestionView {
    /// The label in the list, usually the new words; empty for a deletion.
    pub label: String,
    /// Whether it can be accepted without looking at it.
    pub safe: bool,
    /// Edits in the segment's current text, sorted and disjoint.
    pub edits: Vec<EditView>,
    /// The text from [`IssueView::from`] to [`IssueView::to`], extended to cover every edit, after the edits.
    pub preview: String,
    /// Reasons for its rank, a few words each, in the language of the interface.
    pub evidence: Vec<String>,
    /// The accepted corrections whose text it changes; accepting it supersedes them.
    pub overtakes: Vec<OvertakenView>,
}

/// An accepted correction whose text a suggestion changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OvertakenView {
    /// Id of its issue.
    pub issue: String,
    /// The words that it replaced.
    pub before: String,
    /// The words that it inserted.
    pub after: String,
}

/// One edit in a segment's current text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EditView {
    /// Start, UTF-16.
    pub from: u32,
    /// End, UTF-16.
    pub to: u32,
    /// The inserted text.
    pub insert: String,
}

/// An issue, open or decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct IssueView {
    /// Its id: 16 hexadecimal digits.
    pub id: String,
    /// Rule id.
    pub rule: String,
    /// The name of the source that found it, in the language of the interface; `None` for the program and the editor.
    pub source: Option<String>,
    /// The names of the sources that found it too and propose the same.
    pub also: Vec<String>,
    /// Id of the segment.
    pub segment: u32,
    /// Start in the segment's current text, UTF-16.
    pub from: u32,
    /// End in the segment's current text, UTF-16.
    pub to: u32,
    /// The flagged words.
    pub quote: String,
    /// The flagged words in normalised form; issues of one rule with equal `words` are alike.
    pub words: String,
    /// Its MQM category.
    pub category: Category,
    /// Its MQM severity.
    pub severity: Severity,
    /// Confidence in per cent.
    pub confidence: u32,
    /// What is wrong: one sentence in the language of the interface.
    pub message: String,
    /// Why it is wrong, and the evidence.
    pub explanation: Vec<String>,
    /// Suggestions, best first.
    pub suggestions: Vec<SuggestionView>,
    /// Its status.
    pub status: IssueStatus,
    /// Whether the editor's changes introduced it.
    pub uncovered: bool,
    /// Whether it has suggestions that are not offered, because they would restore what the editor replaced.
    pub leads_back: bool,
    /// Why the file cannot hold any of its suggestions, which are not offered then, in the language of the interface.
    pub refused: Option<String>,
    /// For an accepted issue: the words that stand there now.
    pub replacement: Option<String>,
    /// The reason given with a rejection.
    pub reason: Option<String>,
    /// Number of open issues in this article with the same rule and words, including this one.
    pub alike: u32,
}

/// A change in the current text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChangeView {
    /// Start in the current text, UTF-16.
    pub from: u32,
    /// End in the current text, UTF-16; equals `from` for a deletion.
    pub to: u32,
    /// The deleted words of the machine translation; may be empty.
    pub deleted: String,
    /// The issue whose suggestion made it; `None` for typing.
    pub issue: Option<String>,
}

/// The meaning of an inline mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MarkStyle {
    /// Strong emphasis.
    Bold,
    /// Emphasis.
    Italic,
    /// A link.
    Link,
    /// Code, or text marked as not translatable.
    Code,
    /// Something that an edit must not cut in two.
    Inviolable,
}

/// An inline mark (bold, italic, link …) over the current text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MarkView {
    /// Start, UTF-16.
    pub from: u32,
    /// End, UTF-16.
    pub to: u32,
    /// Its meaning.
    pub kind: MarkStyle,
    /// The URL of a link.
    pub target: Option<String>,
}

/// A segment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SegmentView {
    /// Its id in the document.
    pub id: u32,
    /// Its role.
    pub kind: SegmentRole,
    /// Incremented by each change of the text; sent back with the next rewrite.
    pub version: u32,
    /// The current text: machine translation, accepted edits, typing. Line ends are `\n`.
    pub text: String,
    /// The differences from the machine translation.
    pub changes: Vec<ChangeView>,
    /// Inline marks.
    pub marks: Vec<MarkView>,
    /// Tracked changes and comments that the file contains.
    pub remarks: Vec<RemarkView>,
    /// Whether U+2029 in the text may split it into paragraphs.
    pub can_split: bool,
    /// Why the text must not be edited; `None` if it may be.
    pub locked: Option<Lock>,
    /// Its position in a table or a list, if the format tells it.
    pub place: Option<PlaceView>,
    /// Its language as a tag, if it is clearly in another one than the article; it is not checked then.
    pub other_language: Option<String>,
}

/// The position of a segment in a table or a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum PlaceView {
    /// In a cell of a table.
    Cell {
        /// The number of the table in its file or part, from 0.
        table: u32,
        /// The row, from 0.
        row: u32,
        /// The column, from 0.
        column: u32,
    },
    /// In an item of a list.
    Item {
        /// The number of lists around the item, from 1.
        level: u32,
        /// Its number, if the list is numbered.
        number: Option<u32>,
    },
}

impl From<Place> for PlaceView {
    fn from(place: Place) -> Self {
        match place {
            Place::Cell { table, row, column } => Self::Cell { table, row, column },
            Place::Item { level, number } => Self::Item { level, number },
        }
    }
}

/// The editor's progress.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ProgressView {
    /// Issues decided.
    pub decided: u32,
    /// Open issues that the editor's changes introduced.
    pub uncovered: u32,
    /// All issues.
    pub total: u32,
    /// Open issues, by severity.
    pub open: SeverityCounts,
    /// Words of the current text.
    pub words: u32,
    /// MQM score of the machine translation, 0 to 100.
    pub score_before: f64,
    /// MQM score of the current text, 0 to 100.
    pub score_now: f64,
    /// Whether the last saved file contains the current text.
    pub saved: bool,
    /// Path of the last save.
    pub saved_path: Option<String>,
    /// Whether there is something to undo.
    pub can_undo: bool,
    /// Whether there is something to redo.
    pub can_redo: bool,
}

/// The whole review of an article.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ReviewView {
    /// The article.
    pub article: ArticleRow,
    /// Incremented by every patch; a window that missed one requests the whole view again.
    pub revision: u32,
    /// All segments, in reading order.
    pub segments: Vec<SegmentView>,
    /// All issues, in reading order.
    pub issues: Vec<IssueView>,
    /// The other sources whose findings are shown.
    pub sources: Vec<SourceView>,
    /// The source text, if there is one.
    pub source_text: Option<SourceTextView>,
    /// The editor's progress.
    pub progress: ProgressView,
    /// Notices about the whole article ("no rules for this language"), in the language of the interface.
    pub notices: Vec<String>,
}

/// The changes of a command: replaces the given segments, and all issues of the rechecked segments.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ReviewPatch {
    /// The article.
    pub article: ArticleRow,
    /// The revision after this patch; it applies to `revision - 1` only.
    pub revision: u32,
    /// The segments that changed.
    pub segments: Vec<SegmentView>,
    /// The segments whose issues are listed below in full; issues of other segments are unchanged.
    pub rechecked: Vec<u32>,
    /// All issues of the segments in `rechecked`, in reading order.
    pub issues: Vec<IssueView>,
    /// The other sources whose findings are shown.
    pub sources: Vec<SourceView>,
    /// The editor's progress.
    pub progress: ProgressView,
    /// The issue of the command, or the first one that it changed; the window scrolls there after an undo.
    pub focus: Option<String>,
}

/// The result of a bulk command.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct BulkView {
    /// What changed.
    pub patch: ReviewPatch,
    /// Issues decided.
    pub done: u32,
    /// Issues that were skipped, in reading order.
    pub left: Vec<LeftView>,
}

/// Why a bulk command skipped an issue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum LeftReason {
    /// Its edits overlap those of another issue.
    Overlap,
    /// It has no such suggestion.
    NoSuggestion,
    /// It was decided already.
    Decided,
    /// The file's format cannot represent the change.
    Format,
}

/// An issue that a bulk command skipped.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LeftView {
    /// Id of the issue.
    pub issue: String,
    /// The reason.
    pub reason: LeftReason,
    /// The reason as a sentence in the language of the interface.
    pub message: String,
}

/// A command on one issue.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct IssueRequest {
    /// Id of the article.
    pub article: u32,
    /// Id of the issue.
    pub issue: String,
    /// The [`ReviewView::revision`] in which the window shows it; refused where its segment, or what is found there, changed
    /// since.
    pub revision: u32,
}

/// Accepts a suggestion.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct AcceptRequest {
    /// Id of the article.
    pub article: u32,
    /// Id of the issue.
    pub issue: String,
    /// Index in [`IssueView::suggestions`], from 0.
    pub suggestion: u32,
    /// As in [`IssueRequest`].
    pub revision: u32,
}

/// Accepts the editor's own replacement.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct AcceptEditedRequest {
    /// Id of the article.
    pub article: u32,
    /// Id of the issue.
    pub issue: String,
    /// The replacement of the issue's range, extended as in [`SuggestionView::preview`] of `suggestion`.
    pub text: String,
    /// Index of the suggestion that was edited; `None` for the issue's own range.
    pub suggestion: Option<u32>,
    /// As in [`IssueRequest`].
    pub revision: u32,
}

/// Rejects an issue.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RejectRequest {
    /// Id of the article.
    pub article: u32,
    /// Id of the issue.
    pub issue: String,
    /// The editor's reason.
    pub reason: Option<String>,
    /// Whether to reject every issue of this article with the same rule and words.
    pub everywhere: bool,
    /// As in [`IssueRequest`].
    pub revision: u32,
}

/// The decision on many issues.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ManyVerdict {
    /// Accept a suggestion.
    Accept,
    /// Not an error.
    Reject,
    /// An error, but the text is not changed.
    Confirm,
}

/// One of many issues.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChosenIssue {
    /// Id of the issue.
    pub issue: String,
    /// Index in [`IssueView::suggestions`], from 0; only used by [`ManyVerdict::Accept`].
    pub suggestion: u32,
}

/// Decides many issues that the editor has seen in a list, in one step.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct DecideManyRequest {
    /// Id of the article.
    pub article: u32,
    /// The decision.
    pub verdict: ManyVerdict,
    /// The issues; those that are no longer open are skipped.
    pub chosen: Vec<ChosenIssue>,
    /// As in [`IssueRequest`].
    pub revision: u32,
}

/// Adds an issue that the editor found.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct AddIssueRequest {
    /// Id of the article.
    pub article: u32,
    /// Id of the segment.
    pub segment: u32,
    /// The version of the segment in which the words were selected.
    pub version: u32,
    /// Start in the segment's current text, UTF-16.
    pub from: u32,
    /// End, UTF-16; greater than `from`.
    pub to: u32,
    /// Its MQM category.
    pub category: Category,
    /// Its MQM severity.
    pub severity: Severity,
    /// The editor's comment; may be empty.
    pub comment: String,
    /// The replacement; `None` to not change the text.
    pub replacement: Option<String>,
}

/// Replaces the text of a segment by what the editor typed.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RewriteRequest {
    /// Id of the article.
    pub article: u32,
    /// Id of the segment.
    pub segment: u32,
    /// The version of the segment that was edited.
    pub version: u32,
    /// The segment's whole new text; `\n` line ends, U+2029 between paragraphs.
    pub text: String,
}

/// Merges a segment into the one before it.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct MergeRequest {
    /// Id of the article.
    pub article: u32,
    /// Id of the segment that receives the text.
    pub into: u32,
    /// Its version.
    pub into_version: u32,
    /// Id of the later segment, which becomes empty.
    pub segment: u32,
    /// Its version.
    pub version: u32,
}

/// Replaces what is selected from one segment to a later one.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ReplaceAcrossRequest {
    /// Article.
    pub article: u32,
    /// The segment in which the selection starts.
    pub first: u32,
    /// Its version.
    pub first_version: u32,
    /// Where the selection starts in its current text, UTF-16.
    pub from: u32,
    /// The segment in which the selection ends.
    pub last: u32,
    /// Its version.
    pub last_version: u32,
    /// Where the selection ends in its current text, UTF-16.
    pub to: u32,
    /// What stands there instead. Where U+2029 is in it, the paragraphs stay apart; they are merged otherwise.
    pub insert: String,
}

/// Writes the corrected version.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct SaveRequest {
    /// Id of the article.
    pub article: u32,
    /// Path of the file; `None` for that of the last save, or for a file next to the original
    /// (`otan.fr.corrected.txt`).
    pub path: Option<String>,
    /// Whether to replace a file that was not written by this article's saves, or that changed since.
    pub overwrite: bool,
    /// Whether to write UTF-8 if the original's encoding cannot represent the text.
    pub as_utf8: bool,
}

/// Writes the review in the format of another program.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ExportRequest {
    /// Id of the article.
    pub article: u32,
    /// The format.
    pub kind: ExportKind,
    /// Path of the file; `None` for a file next to the original (`otan.fr.review.csv`).
    pub path: Option<String>,
    /// Whether to replace an existing file.
    pub overwrite: bool,
    /// Whether the corrections were made without an editor: the states of translations are then not changed.
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub unreviewed: bool,
}

/// The result of a save or an export.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SavedView {
    /// Path of the file.
    pub path: String,
    /// Size of the file, in bytes.
    pub bytes: u32,
    /// The editor's progress after it.
    pub progress: ProgressView,
    /// The article's row after it.
    pub article: ArticleRow,
    /// Notices about the file in the language of the interface, such as changes that its format cannot represent.
    pub notices: Vec<String>,
}
