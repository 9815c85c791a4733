//! The library at the left of the window.

use super::Fault;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where an article stands in the editor's work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ArticleStatus {
    /// Loaded, nothing decided yet.
    New,
    /// At least one decision stands.
    InReview,
    /// Saved, with no open issue left or marked as done.
    Done,
    /// Done, and handed on in the format of another program since the last decision.
    Exported,
}

/// Why the rules cannot judge an article; finding no issue then says nothing about the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Unchecked {
    /// The language was neither given nor recognised.
    LanguageUnknown,
    /// There is no set of rules for the language.
    NoRules,
    /// The text is plainly in a language other than the given one.
    OtherLanguage,
}

/// Open issues by severity.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SeverityCounts {
    /// Unfit to publish.
    pub critical: u32,
    /// Misleading or hard to understand.
    pub major: u32,
    /// Noticed, not misleading.
    pub minor: u32,
    /// Remarks.
    pub neutral: u32,
}

/// One article in the library.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ArticleRow {
    /// Its number in the library.
    pub id: u32,
    /// Its first heading or line.
    pub title: String,
    /// The file it came from; `None` for pasted text and samples.
    pub path: Option<String>,
    /// BCP 47 tag of the target language; `None` where it was not recognised.
    pub language: Option<String>,
    /// Why the rules cannot judge it; `None` where they can. Its scores are `None` then, and it is never done.
    pub unchecked: Option<Unchecked>,
    /// Words of the machine translation.
    pub words: u32,
    /// Where it stands.
    pub status: ArticleStatus,
    /// Issues still open.
    pub open: SeverityCounts,
    /// Issues decided.
    pub decided: u32,
    /// MQM penalty points of the open issues per 100 words: how bad the article is.
    pub damage: f64,
    /// MQM quality of the machine translation, 0 to 100; `None` where it was not counted yet.
    pub score_before: Option<f64>,
    /// MQM quality of the text as it stands.
    pub score_now: Option<f64>,
    /// Minutes that reading it and deciding what is open will take, by and large.
    pub minutes: u32,
    /// Whether it was laid away.
    pub archived: bool,
    /// Whether it is in the trash.
    pub trashed: bool,
    /// Last change, milliseconds since 1970.
    pub updated_at: f64,
}

/// What comes first in the library.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum LibraryOrder {
    /// The most damaged.
    #[default]
    Damage,
    /// The lowest MQM quality.
    Score,
    /// The last touched.
    Recent,
    /// By title.
    Title,
    /// The longest.
    Words,
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

/// Which articles the window wants to see.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct LibraryQuery {
    /// Beginnings of words that title or text hold, in any case, with or without accents; empty for all.
    pub text: String,
    /// Only articles in this state.
    pub status: Option<ArticleStatus>,
    /// Only articles in this language.
    pub language: Option<String>,
    /// In which part of the library.
    pub shelf: LibraryShelf,
    /// What comes first.
    pub order: LibraryOrder,
    /// How many of the first to pass over.
    pub offset: u32,
    /// At most so many; `None` for all.
    pub limit: Option<u32>,
}

/// The library.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct LibraryView {
    /// The page that was asked for.
    pub articles: Vec<ArticleRow>,
    /// Articles that fit the query, on all pages.
    pub found: u32,
    /// Articles in the queue.
    pub total: u32,
    /// Of these: nothing decided yet.
    pub new: u32,
    /// Of these: begun.
    pub in_review: u32,
    /// Of these: done.
    pub done: u32,
    /// Of these: done and exported.
    pub exported: u32,
    /// Articles that were laid away.
    pub archived: u32,
    /// Articles in the trash.
    pub trashed: u32,
    /// Languages that occur.
    pub languages: Vec<String>,
}

/// Lays articles away, or puts them back into the queue.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ArchiveRequest {
    /// The articles.
    pub articles: Vec<u32>,
    /// Away, or back.
    pub archived: bool,
}

/// What importing files and folders would bring.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct FilesView {
    /// Files to import, in the order of their paths; [`Commands::import_file`](super::Commands) takes one at a time.
    pub files: Vec<String>,
    /// Files in the folders that no format is known for, or that are corrected versions of their neighbours.
    pub passed_over: u32,
    /// Folders that could not be read.
    pub faults: Vec<Fault>,
}

/// A file that came into the library.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ImportedView {
    /// The article.
    pub article: ArticleRow,
    /// It was there already, unchanged.
    pub known: bool,
    /// It was in the trash, and is back with its decisions.
    pub restored: bool,
}
