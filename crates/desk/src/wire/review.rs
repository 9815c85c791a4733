//! One article under review.

use super::{ArticleRow, SeverityCounts};
use copydesk_model::LockReason;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What became of an issue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum IssueStatus {
    /// Undecided.
    Open,
    /// A suggestion was taken as it is.
    Accepted,
    /// A suggestion was changed, then taken.
    AcceptedEdited,
    /// Not an error.
    Rejected,
    /// An error, left as it is.
    Confirmed,
    /// Another change took care of it.
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

/// A suggestion in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SuggestionView {
    /// What the list shows: usually the new words; empty for "remove".
    pub label: String,
    /// May be taken unseen.
    pub safe: bool,
    /// Edits in the segment's current text, sorted and disjoint.
    pub edits: Vec<EditView>,
    /// What [`IssueView::from`]`..`[`IssueView::to`], widened to cover every edit, would read afterwards.
    pub preview: String,
    /// Why it stands where it stands, few words each, in the language of the interface.
    pub evidence: Vec<String>,
    /// The accepted corrections whose words it changes; taking it takes their place.
    pub overtakes: Vec<OvertakenView>,
}

/// An accepted correction whose words a suggestion changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OvertakenView {
    /// Its issue.
    pub issue: String,
    /// The words that it replaced.
    pub before: String,
    /// The words that it put there.
    pub after: String,
}

/// One edit in a segment's current text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EditView {
    /// Start, UTF-16.
    pub from: u32,
    /// End, UTF-16.
    pub to: u32,
    /// What stands there afterwards.
    pub insert: String,
}

/// An issue, open or decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct IssueView {
    /// 16 hexadecimal digits.
    pub id: String,
    /// Rule id.
    pub rule: String,
    /// Segment number.
    pub segment: u32,
    /// Start in the segment's current text, UTF-16.
    pub from: u32,
    /// End in the segment's current text, UTF-16.
    pub to: u32,
    /// The flagged words.
    pub quote: String,
    /// The same as they are compared: issues of one rule with the same words here are alike.
    pub words: String,
    /// MQM category code.
    pub category: String,
    /// MQM severity code: neutral, minor, major, critical.
    pub severity: String,
    /// Per cent.
    pub confidence: u32,
    /// What is wrong, one sentence, in the language of the interface.
    pub message: String,
    /// Why, and on what evidence.
    pub explanation: Vec<String>,
    /// The best first.
    pub suggestions: Vec<SuggestionView>,
    /// What became of it.
    pub status: IssueStatus,
    /// Whether the editor's changes brought it about.
    pub uncovered: bool,
    /// Whether it has suggestions that are not offered, since they would bring back what the editor replaced.
    pub leads_back: bool,
    /// For an accepted issue: the words that stand there now.
    pub replacement: Option<String>,
    /// The reason given with a rejection.
    pub reason: Option<String>,
    /// How many open issues of this article have the same rule and the same words, itself included.
    pub alike: u32,
}

/// A change that stands in the current text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChangeView {
    /// Start in the current text, UTF-16.
    pub from: u32,
    /// End in the current text, UTF-16; equals `from` for a deletion.
    pub to: u32,
    /// The machine translation's words that are gone; may be empty.
    pub deleted: String,
    /// The issue whose suggestion made it; `None` for typing by hand.
    pub issue: Option<String>,
}

/// An inline mark (bold, italic, link …) over the current text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MarkView {
    /// Start, UTF-16.
    pub from: u32,
    /// End, UTF-16.
    pub to: u32,
    /// bold, italic, link, code, inviolable.
    pub kind: String,
    /// The address of a link.
    pub target: Option<String>,
}

/// A segment as the window shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SegmentView {
    /// Its number in the document.
    pub id: u32,
    /// paragraph, heading-1 … heading-6, list-item, quote, table-cell, caption, header-footer.
    pub kind: String,
    /// Rises with each change of the text; sent back with the next rewrite.
    pub version: u32,
    /// The current text: machine translation, accepted edits, typing. Line ends are `\n`.
    pub text: String,
    /// What differs from the machine translation.
    pub changes: Vec<ChangeView>,
    /// Inline marks.
    pub marks: Vec<MarkView>,
    /// The source text, where one was given.
    pub source: Option<String>,
    /// Whether U+2029 in the text may split it into paragraphs.
    pub can_split: bool,
    /// Why the text must not be edited; `None` where it may.
    pub locked: Option<Lock>,
}

/// How far the editor is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ProgressView {
    /// Issues decided.
    pub decided: u32,
    /// Open issues that the editor's changes brought about.
    pub uncovered: u32,
    /// All issues.
    pub total: u32,
    /// Still open, by severity.
    pub open: SeverityCounts,
    /// Words of the current text.
    pub words: u32,
    /// MQM score of the machine translation, 0 to 100.
    pub score_before: f64,
    /// MQM score of the current text, 0 to 100.
    pub score_now: f64,
    /// Whether the last saved file holds the current text.
    pub saved: bool,
    /// Where the last save went.
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
    /// Rises with every patch; a window that missed one asks for the whole view again.
    pub revision: u32,
    /// All segments, in reading order.
    pub segments: Vec<SegmentView>,
    /// All issues, in reading order.
    pub issues: Vec<IssueView>,
    /// How far the editor is.
    pub progress: ProgressView,
    /// Remarks on the whole article ("no rules for this language"), in the language of the interface.
    pub notices: Vec<String>,
}

/// What a command changed: replaces the segments and all issues of the segments that it names.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ReviewPatch {
    /// The article.
    pub article: ArticleRow,
    /// The revision this patch leads to; it applies to `revision - 1` only.
    pub revision: u32,
    /// The segments that changed.
    pub segments: Vec<SegmentView>,
    /// The segments whose issues are listed below in full; issues of other segments stay as they are.
    pub rechecked: Vec<u32>,
    /// All issues of the segments in `rechecked`, in reading order.
    pub issues: Vec<IssueView>,
    /// How far the editor is.
    pub progress: ProgressView,
    /// The issue that the command was about, or the first that it touched; where undo leads the eye.
    pub focus: Option<String>,
}

/// What a bulk command did, and what it left out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct BulkView {
    /// What changed.
    pub patch: ReviewPatch,
    /// Issues decided.
    pub done: u32,
    /// Issues that were left, in reading order.
    pub left: Vec<LeftView>,
}

/// Why a bulk command left an issue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum LeftReason {
    /// Its edits touch those of another issue.
    Overlap,
    /// It has no such suggestion.
    NoSuggestion,
    /// It was decided already.
    Decided,
    /// The file's format cannot hold the change.
    Format,
}

/// An issue that a bulk command left.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LeftView {
    /// The issue.
    pub issue: String,
    /// Why.
    pub reason: LeftReason,
    /// The same as a sentence in the language of the interface.
    pub message: String,
}

/// Names an issue.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct IssueRequest {
    /// Article.
    pub article: u32,
    /// Issue.
    pub issue: String,
    /// The [`ReviewView::revision`] in which the window shows it; refused where its segment, or what is found there, changed
    /// since. `None` where nobody was shown anything (the command line).
    pub revision: Option<u32>,
}

/// Takes a suggestion.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct AcceptRequest {
    /// Article.
    pub article: u32,
    /// Issue.
    pub issue: String,
    /// Place in [`IssueView::suggestions`], from 0.
    pub suggestion: u32,
    /// As in [`IssueRequest`].
    pub revision: Option<u32>,
}

/// Takes the editor's own words.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct AcceptEditedRequest {
    /// Article.
    pub article: u32,
    /// Issue.
    pub issue: String,
    /// What shall stand at the issue's span, widened as in [`SuggestionView::preview`] of `suggestion`.
    pub text: String,
    /// The suggestion that was edited; `None` for the bare span.
    pub suggestion: Option<u32>,
    /// As in [`IssueRequest`].
    pub revision: Option<u32>,
}

/// Says that an issue is no error.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RejectRequest {
    /// Article.
    pub article: u32,
    /// Issue.
    pub issue: String,
    /// Why, in the editor's words.
    pub reason: Option<String>,
    /// Whether every issue of this article with the same rule and words is rejected with it.
    pub everywhere: bool,
    /// As in [`IssueRequest`].
    pub revision: Option<u32>,
}

/// What is decided of many issues.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ManyVerdict {
    /// A suggestion is taken.
    Accept,
    /// No error.
    Reject,
    /// An error, left as it is.
    Confirm,
}

/// One of many issues.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChosenIssue {
    /// Issue.
    pub issue: String,
    /// Place in [`IssueView::suggestions`], from 0; only where a suggestion is taken.
    pub suggestion: u32,
}

/// Decides many issues that the editor has seen listed, in one step.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct DecideManyRequest {
    /// Article.
    pub article: u32,
    /// What is decided.
    pub verdict: ManyVerdict,
    /// The issues; those that are no longer open are left.
    pub chosen: Vec<ChosenIssue>,
    /// As in [`IssueRequest`].
    pub revision: Option<u32>,
}

/// An issue that the editor finds.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct AddIssueRequest {
    /// Article.
    pub article: u32,
    /// Segment.
    pub segment: u32,
    /// The version of the segment that the words were selected in.
    pub version: u32,
    /// Start in the segment's current text, UTF-16.
    pub from: u32,
    /// End, UTF-16; after `from`.
    pub to: u32,
    /// MQM category code.
    pub category: String,
    /// MQM severity code; a remark is `neutral`.
    pub severity: String,
    /// What is wrong, in the editor's words; may be empty.
    pub comment: String,
    /// What shall stand there instead; `None` leaves the words.
    pub replacement: Option<String>,
}

/// Text typed by hand.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RewriteRequest {
    /// Article.
    pub article: u32,
    /// Segment.
    pub segment: u32,
    /// The version of the segment that the typing began with.
    pub version: u32,
    /// The segment's whole text now; `\n` line ends, U+2029 between paragraphs.
    pub text: String,
}

/// Merges a segment into the one before it.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct MergeRequest {
    /// Article.
    pub article: u32,
    /// The segment that gets the text.
    pub into: u32,
    /// Its version.
    pub into_version: u32,
    /// The later segment, which is left empty.
    pub segment: u32,
    /// Its version.
    pub version: u32,
}

/// Writes the corrected version.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct SaveRequest {
    /// Article.
    pub article: u32,
    /// Where; `None` for beside the original (`otan.fr.corrected.txt`) or where it went last time.
    pub path: Option<String>,
    /// Whether a file that is not ours, or that changed since, may be replaced.
    pub overwrite: bool,
    /// Whether to write UTF-8 where the original's encoding cannot hold the text.
    pub as_utf8: bool,
}

/// A format to hand the review on in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ExportKind {
    /// The article in its own format, the changes noted as tracked changes, each with a comment that says why.
    Tracked,
    /// The corrected article in its own format, each decision noted where it was made, as an ITS localization quality
    /// issue: XLIFF.
    Annotated,
    /// A self-contained HTML page.
    Report,
    /// The text with marks for what goes and what comes.
    Criticmarkup,
    /// Everything, for other programs.
    Json,
    /// The issues as a table.
    Csv,
    /// The difference of the two texts, for `patch`.
    Diff,
    /// Source and corrected target, for translation memories.
    Tmx,
}

/// Writes the review in the format of another program.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ExportRequest {
    /// Article.
    pub article: u32,
    /// In which format.
    pub kind: ExportKind,
    /// Where; `None` for beside the original (`otan.fr.review.csv`).
    pub path: Option<String>,
    /// Whether a file that is there may be replaced.
    pub overwrite: bool,
    /// No editor has looked at the corrections: the states of translations stay as they are.
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub unreviewed: bool,
}

/// What was written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SavedView {
    /// Where.
    pub path: String,
    /// How much, in bytes.
    pub bytes: u32,
    /// How far the editor is now.
    pub progress: ProgressView,
    /// The article's row now.
    pub article: ArticleRow,
    /// What the editor should know of the file, in sentences of the interface's language: what its format cannot say.
    pub notices: Vec<String>,
}
