//! The library.

use super::Fault;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// The state of an article in the workflow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ArticleStatus {
    /// Imported, without decisions.
    New,
    /// There is at least one decision.
    InReview,
    /// Saved, with no open issues.
    Done,
    /// Done, and exported since the last decision.
    Exported,
}

/// Why the rules cannot check an article; finding no issues then means nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Unchecked {
    /// The language was neither given nor recognised.
    LanguageUnknown,
    /// There are no rules for the language.
    NoRules,
    /// The text is plainly in a language other than the given one.
    OtherLanguage,
}

/// Open issues by severity (MQM).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SeverityCounts {
    /// Unfit to publish.
    pub critical: u32,
    /// Misleading or hard to understand.
    pub major: u32,
    /// Noticeable, but not misleading.
    pub minor: u32,
    /// Remarks without penalty.
    pub neutral: u32,
}

/// One article in the library.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[allow(clippy::struct_excessive_bools, reason = "each is a property of its own")]
pub struct ArticleRow {
    /// Its id in the library.
    pub id: u32,
    /// Its first heading or line, or the title that the editor gave it.
    pub title: String,
    /// The file it came from; `None` for pasted text and samples.
    pub path: Option<String>,
    /// BCP 47 tag of the target language; `None` if it was not recognised.
    pub language: Option<String>,
    /// Why the rules cannot check it; `None` if they can. If set, its scores are `None`, and it is never done.
    pub unchecked: Option<Unchecked>,
    /// Whether it has a source text.
    pub source: bool,
    /// Words of the machine translation.
    pub words: u32,
    /// Whether it is too short for a score, which one error would decide; its scores are then `None`.
    pub too_short: bool,
    /// Its state in the workflow.
    pub status: ArticleStatus,
    /// Issues still open.
    pub open: SeverityCounts,
    /// Issues decided.
    pub decided: u32,
    /// MQM penalty points of the open issues per 100 words.
    pub damage: f64,
    /// MQM quality of the machine translation, 0 to 100; `None` if it was not computed yet.
    pub score_before: Option<f64>,
    /// MQM quality of the current text, 0 to 100.
    pub score_now: Option<f64>,
    /// Estimated minutes to read it and decide the open issues.
    pub minutes: u32,
    /// Whether it is in the archive.
    pub archived: bool,
    /// Whether it is in the trash.
    pub trashed: bool,
    /// Last change, milliseconds since 1970.
    pub updated_at: f64,
    /// Whether its file in the watched folder changed, and the editor has not decided about that.
    pub newer: bool,
    /// The short name in the newsroom; empty if none.
    pub slug: String,
    /// The desk or section.
    pub desk: String,
    /// When it is due.
    pub deadline: String,
    /// Who works on it.
    pub assignee: String,
}

/// Sort order of the library.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum LibraryOrder {
    /// Most penalty points per word first.
    #[default]
    Damage,
    /// Lowest MQM quality first.
    Score,
    /// Most recently changed first.
    Recent,
    /// By title.
    Title,
    /// Longest first.
    Words,
    /// By folder and file name.
    File,
    /// By slug; articles without one last, as with the following.
    Slug,
    /// By desk.
    Desk,
    /// Due first.
    Deadline,
    /// By assignee.
    Assignee,
}

/// A part of the library.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum LibraryShelf {
    /// The articles to review.
    #[default]
    Queue,
    /// The archive.
    Archive,
    /// Deleted articles.
    Trash,
}

/// Which articles to list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct LibraryQuery {
    /// Prefixes of words in the title, the text, the file name and its folder, or the details, ignoring case and accents;
    /// empty for all.
    pub text: String,
    /// Only articles in this state.
    pub status: Option<ArticleStatus>,
    /// Only articles in this language.
    pub language: Option<String>,
    /// The part of the library.
    pub shelf: LibraryShelf,
    /// The sort order.
    pub order: LibraryOrder,
    /// Number of articles to skip.
    pub offset: u32,
    /// Maximum number of articles; `None` for all.
    pub limit: Option<u32>,
}

/// One page of the library, and its totals.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct LibraryView {
    /// The requested page.
    pub articles: Vec<ArticleRow>,
    /// Number of articles that match the query, on all pages.
    pub found: u32,
    /// Articles in the queue.
    pub total: u32,
    /// Articles in the queue that are new.
    pub new: u32,
    /// Articles in the queue that are in review.
    pub in_review: u32,
    /// Articles in the queue that are done.
    pub done: u32,
    /// Articles in the queue that are done and exported.
    pub exported: u32,
    /// Articles in the archive.
    pub archived: u32,
    /// Articles in the trash.
    pub trashed: u32,
    /// Languages of the articles, as tags.
    pub languages: Vec<String>,
}

/// Moves articles to the archive, or back to the queue.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ArchiveRequest {
    /// Ids of the articles.
    pub articles: Vec<u32>,
    /// `true` to archive, `false` to move back.
    pub archived: bool,
}

/// What an import of files and folders would add.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct FilesView {
    /// Files to import, sorted by path; [`Commands::import_file`](super::Commands) imports one at a time.
    pub files: Vec<String>,
    /// The source texts among the files, by the file of the article; they are not in `files`.
    pub sources: BTreeMap<String, String>,
    /// Files in the folders that have no known format, or are the output of a review.
    pub passed_over: u32,
    /// Folders that could not be read.
    pub faults: Vec<Fault>,
}

/// The result of importing a file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ImportedView {
    /// The article.
    pub article: ArticleRow,
    /// Whether it was in the library already, unchanged.
    pub known: bool,
    /// Whether it was restored from the trash, with its decisions.
    pub restored: bool,
    /// Whether the source text that was named was attached.
    pub source: bool,
    /// Why it was not attached; `None` if the article has a source already.
    pub source_fault: Option<Fault>,
}

/// Imports a file together with its source text.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ImportPairRequest {
    /// Path of the article.
    pub path: String,
    /// Path of the source text.
    pub source: String,
}

/// Adds a file to an article: a corrected version, flags, the source text.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ArticleFileRequest {
    /// Id of the article.
    pub article: u32,
    /// Path of the file.
    pub path: String,
}

/// Adds pasted text to an article: a corrected version, the source text.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ArticleTextRequest {
    /// Id of the article.
    pub article: u32,
    /// The text.
    pub text: String,
}

/// How an article is exported to a folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FolderForm {
    /// The corrected article in its own format.
    Corrected,
    /// With tracked changes; a Word document if the article's format has none.
    Tracked,
}

/// Exports an article to a folder, under a name that no file has.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ExportFolderRequest {
    /// Id of the article.
    pub article: u32,
    /// The form.
    pub form: FolderForm,
    /// Path of the folder.
    pub folder: String,
}
