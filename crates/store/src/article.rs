//! The records of the store, as plain data.

use crate::Sha256;
use crate::files::Fingerprint;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::path::PathBuf;

/// Milliseconds since 1970-01-01 00:00 UTC.
pub type UnixMillis = i64;

/// An article's number in the library; never reused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ArticleId(pub u32);

impl fmt::Display for ArticleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// The progress of the editor's work on an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ArticleState {
    /// Imported, nothing decided yet.
    New,
    /// At least one decision is in force.
    InReview,
    /// Saved with no open issue left, or marked as done.
    Done,
    /// Done, and exported to the format of another program since the last decision.
    Exported,
}

impl ArticleState {
    /// All states.
    pub const ALL: [Self; 4] = [Self::New, Self::InReview, Self::Done, Self::Exported];

    /// Returns its name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::InReview => "in-review",
            Self::Done => "done",
            Self::Exported => "exported",
        }
    }

    /// Returns the value in the database, where exported articles are stored as done; [`Article::exported_at`]
    /// distinguishes them.
    pub(crate) fn in_column(self) -> &'static str {
        match self {
            Self::Exported => Self::Done.as_str(),
            other => other.as_str(),
        }
    }
}

/// What an editor notes about an article; free text, empty if nothing. Lists are sorted by it, and it is searched.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Details {
    /// The short name in the newsroom.
    pub slug: String,
    /// The desk or section.
    pub desk: String,
    /// When it is due; sorted as text, so that dates are best written as `2026-12-01`.
    pub deadline: String,
    /// Who works on it.
    pub assignee: String,
}

/// An article to be added to the library.
#[derive(Clone, Debug)]
pub struct NewArticle {
    /// The title shown in lists.
    pub title: String,
    /// The file it came from; `None` for pasted text.
    pub path: Option<PathBuf>,
    /// Id of the file format, such as `txt`.
    pub format: String,
    /// WHATWG name of the encoding, such as `UTF-8`.
    pub encoding: String,
    /// BCP 47 tag of the target language, if known.
    pub language: Option<String>,
    /// Number of words in the machine translation.
    pub words: u32,
    /// The data that lists show without opening the article; opaque JSON.
    pub snapshot: String,
    /// Penalty points of the open issues per 100 words; the key of [`ListOrder::Damage`].
    pub damage: f64,
    /// MQM quality of the current text, 0 to 100; the key of [`ListOrder::Score`].
    pub score: f64,
    /// The text that is indexed for search.
    pub text: String,
    /// What the editor notes about it.
    pub details: Details,
    /// The unchanged bytes of the file.
    pub original: Vec<u8>,
    /// Fingerprint of the file when it was read.
    pub disk: Option<Fingerprint>,
    /// The current time.
    pub at: UnixMillis,
}

/// The result of adding an article.
#[derive(Clone, Debug, PartialEq)]
pub struct Added {
    /// The article.
    pub article: Article,
    /// Whether it was already in the library, from the same file with the same contents.
    pub known: bool,
}

/// An article in the library.
#[derive(Clone, Debug, PartialEq)]
pub struct Article {
    /// Its number.
    pub id: ArticleId,
    /// The title shown in lists.
    pub title: String,
    /// The file it came from; `None` for pasted text.
    pub path: Option<PathBuf>,
    /// Id of the file format.
    pub format: String,
    /// WHATWG name of the encoding.
    pub encoding: String,
    /// BCP 47 tag of the target language, if known.
    pub language: Option<String>,
    /// Its progress.
    pub state: ArticleState,
    /// Number of words in the machine translation.
    pub words: u32,
    /// Opaque JSON, see [`NewArticle::snapshot`].
    pub snapshot: String,
    /// Penalty points of the open issues per 100 words.
    pub damage: f64,
    /// MQM quality of the current text; `None` if not computed yet.
    pub score: Option<f64>,
    /// Digest of the original's bytes.
    pub original: Sha256,
    /// Fingerprint of the file when this program last read or wrote it.
    pub disk: Option<Fingerprint>,
    /// Number of operations of its log that are in force.
    pub head: u32,
    /// When it was added to the library.
    pub created_at: UnixMillis,
    /// When it was last opened.
    pub opened_at: UnixMillis,
    /// When it last changed.
    pub updated_at: UnixMillis,
    /// When it was archived; `None` while it is in the queue.
    pub archived_at: Option<UnixMillis>,
    /// When it was last exported with everything decided; `None` if a decision was made since.
    pub exported_at: Option<UnixMillis>,
    /// When it was moved to the trash; `None` while it is not there.
    pub removed_at: Option<UnixMillis>,
    /// Rule settings for this article only; opaque JSON, `None` for no settings.
    pub rules: Option<String>,
    /// What the editor notes about it.
    pub details: Details,
    /// The contents of its file that were found since, until the editor decides about them.
    pub newer: Option<Sha256>,
}

/// Changes of an article; `None` keeps a value.
#[derive(Clone, Debug, Default)]
pub struct ArticleChange {
    /// The title shown in lists.
    pub title: Option<String>,
    /// What the editor notes about it.
    pub details: Option<Details>,
    /// New contents of its file; `Some(None)` clears them.
    pub newer: Option<Option<Sha256>>,
    /// Path of its file.
    pub path: Option<PathBuf>,
    /// BCP 47 tag of the target language; `Some(None)` clears it.
    pub language: Option<Option<String>>,
    /// Its progress.
    pub state: Option<ArticleState>,
    /// Number of words.
    pub words: Option<u32>,
    /// See [`NewArticle::snapshot`].
    pub snapshot: Option<String>,
    /// Penalty points of the open issues per 100 words.
    pub damage: Option<f64>,
    /// MQM quality of the current text.
    pub score: Option<f64>,
    /// When it was archived; `Some(None)` moves it back to the queue.
    pub archived_at: Option<Option<UnixMillis>>,
    /// When it was exported; `Some(None)` clears it.
    pub exported_at: Option<Option<UnixMillis>>,
    /// When it was moved to the trash; `Some(None)` restores it.
    pub removed_at: Option<Option<UnixMillis>>,
    /// Rule settings for this article only; `Some(None)` clears them.
    pub rules: Option<Option<String>>,
    /// Fingerprint of the file; `Some(None)` clears it.
    pub disk: Option<Option<Fingerprint>>,
    /// When it was opened.
    pub opened_at: Option<UnixMillis>,
    /// When it changed.
    pub updated_at: Option<UnixMillis>,
}

/// The part of the library to list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shelf {
    /// Articles to be done, or done and not archived.
    #[default]
    Queue,
    /// Archived articles.
    Archive,
    /// Deleted articles, until they are restored or deleted permanently.
    Trash,
}

/// The sort order of a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ListOrder {
    /// Most recently opened or changed first.
    #[default]
    Recent,
    /// Most penalty points of open issues per 100 words first.
    Damage,
    /// Lowest MQM quality first.
    Score,
    /// By title.
    Title,
    /// Longest first.
    Words,
    /// By the folder and the name of the file.
    File,
    /// By slug; articles without one come last, as with the following.
    Slug,
    /// By desk.
    Desk,
    /// Due first.
    Deadline,
    /// By assignee.
    Assignee,
}

/// Which articles to list, and in which order.
#[derive(Clone, Debug, Default)]
pub struct ArticleQuery {
    /// Prefixes of words that must all occur in the title, the text, the name of the file or its folder, or the details,
    /// ignoring case and accents. An empty query finds every article.
    pub text: String,
    /// Only articles in this state.
    pub state: Option<ArticleState>,
    /// Only articles in this language: a BCP 47 tag as it was stored.
    pub language: Option<String>,
    /// The part of the library.
    pub shelf: Shelf,
    /// The sort order.
    pub order: ListOrder,
    /// Number of articles to skip.
    pub offset: u32,
    /// Maximum number of articles; `None` for no limit.
    pub limit: Option<u32>,
}

/// Number of articles by state.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Articles that match the query, regardless of its offset and limit.
    pub found: u32,
    /// Articles in the queue with nothing decided.
    pub new: u32,
    /// Articles in the queue with decisions.
    pub in_review: u32,
    /// Articles in the queue that are done.
    pub done: u32,
    /// Articles in the queue that are done and exported.
    pub exported: u32,
    /// Articles in the archive.
    pub archived: u32,
    /// Articles in the trash.
    pub trashed: u32,
    /// Languages of articles in queue and archive, sorted.
    pub languages: Vec<String>,
}

/// An operation of an article's log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoggedOperation {
    /// Number of the operation among all that the article ever had, from 1.
    pub seq: u32,
    /// Position among the operations that can be undone or redone, from 1; in force if `place <= head`.
    pub place: u32,
    /// The serialized operation; opaque JSON.
    pub payload: String,
    /// When it was made.
    pub at: UnixMillis,
    /// When a new operation replaced it after it was undone; `None` if it can still be redone.
    pub superseded_at: Option<UnixMillis>,
}

/// A saved version.
#[derive(Clone, Debug)]
pub struct NewVersion {
    /// Path of the written file.
    pub path: PathBuf,
    /// The written bytes.
    pub bytes: Vec<u8>,
    /// Number of operations in force.
    pub head: u32,
    /// When it was written.
    pub at: UnixMillis,
}

/// A saved version, without its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// Number of the version within the article, from 1.
    pub n: u32,
    /// Path of the written file.
    pub path: PathBuf,
    /// Digest of the written bytes.
    pub sha256: Sha256,
    /// Length in bytes.
    pub len: u64,
    /// Number of operations in force.
    pub head: u32,
    /// When it was written.
    pub at: UnixMillis,
}
