//! What the store keeps, as plain data.

use crate::Sha256;
use crate::files::Fingerprint;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::path::PathBuf;

/// Milliseconds since 1970-01-01 00:00 UTC.
pub type UnixMillis = i64;

/// An article's number in the library; never given twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ArticleId(pub u32);

impl fmt::Display for ArticleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// Where an article stands in the editor's work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ArticleState {
    /// Loaded, nothing decided yet.
    New,
    /// At least one decision stands.
    InReview,
    /// Saved with no open issue left, or marked as done.
    Done,
    /// Done, and handed on in the format of another program since the last decision.
    Exported,
}

impl ArticleState {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::New, Self::InReview, Self::Done, Self::Exported];

    /// Its name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::InReview => "in-review",
            Self::Done => "done",
            Self::Exported => "exported",
        }
    }

    /// The word in the database, where what is exported is done as well, and [`Article::exported_at`] says the rest.
    pub(crate) fn in_column(self) -> &'static str {
        match self {
            Self::Exported => Self::Done.as_str(),
            other => other.as_str(),
        }
    }
}

/// An article that comes into the library.
#[derive(Clone, Debug)]
pub struct NewArticle {
    /// What the list shows.
    pub title: String,
    /// The file it came from; `None` for pasted text.
    pub path: Option<PathBuf>,
    /// The format's id, as `txt`.
    pub format: String,
    /// The encoding's WHATWG name, as `UTF-8`.
    pub encoding: String,
    /// BCP 47 tag of the target language, where known.
    pub language: Option<String>,
    /// Words of the machine translation.
    pub words: u32,
    /// What the list shows without opening the article; opaque JSON.
    pub snapshot: String,
    /// Penalty points of the open issues per 100 words; what [`ListOrder::Damage`] goes by.
    pub damage: f64,
    /// MQM quality of the text as it stands, 0 to 100; what [`ListOrder::Score`] goes by.
    pub score: f64,
    /// The text that search looks through.
    pub text: String,
    /// The file's bytes, untouched.
    pub original: Vec<u8>,
    /// The file as it was when it was read.
    pub disk: Option<Fingerprint>,
    /// Now.
    pub at: UnixMillis,
}

/// An article that was to come in.
#[derive(Clone, Debug, PartialEq)]
pub struct Added {
    /// The article.
    pub article: Article,
    /// It was there already, from the same file with the same contents.
    pub known: bool,
}

/// An article in the library.
#[derive(Clone, Debug, PartialEq)]
pub struct Article {
    /// Its number.
    pub id: ArticleId,
    /// What the list shows.
    pub title: String,
    /// The file it came from; `None` for pasted text.
    pub path: Option<PathBuf>,
    /// The format's id.
    pub format: String,
    /// The encoding's WHATWG name.
    pub encoding: String,
    /// BCP 47 tag of the target language, where known.
    pub language: Option<String>,
    /// Where it stands.
    pub state: ArticleState,
    /// Words of the machine translation.
    pub words: u32,
    /// Opaque JSON, see [`NewArticle::snapshot`].
    pub snapshot: String,
    /// Penalty points of the open issues per 100 words.
    pub damage: f64,
    /// MQM quality of the text as it stands; `None` where it was not counted yet.
    pub score: Option<f64>,
    /// Digest of the original's bytes.
    pub original: Sha256,
    /// The file as it was when it was last read or written by us.
    pub disk: Option<Fingerprint>,
    /// How many operations of its log are in force.
    pub head: u32,
    /// When it came into the library.
    pub created_at: UnixMillis,
    /// When it was last opened.
    pub opened_at: UnixMillis,
    /// When it last changed.
    pub updated_at: UnixMillis,
    /// When it was laid away in the archive; `None` while it is in the queue.
    pub archived_at: Option<UnixMillis>,
    /// When it was last exported with everything decided; `None` where something was decided since.
    pub exported_at: Option<UnixMillis>,
    /// When it was moved to the trash; `None` while it is not there.
    pub removed_at: Option<UnixMillis>,
    /// What the editor set for this article alone; opaque JSON, `None` for nothing.
    pub rules: Option<String>,
}

/// What changes of an article; `None` keeps.
#[derive(Clone, Debug, Default)]
pub struct ArticleChange {
    /// What the list shows.
    pub title: Option<String>,
    /// The file it belongs to.
    pub path: Option<PathBuf>,
    /// BCP 47 tag of the target language; `Some(None)` forgets it.
    pub language: Option<Option<String>>,
    /// Where it stands.
    pub state: Option<ArticleState>,
    /// Words.
    pub words: Option<u32>,
    /// Opaque JSON.
    pub snapshot: Option<String>,
    /// Penalty points of the open issues per 100 words.
    pub damage: Option<f64>,
    /// MQM quality of the text as it stands.
    pub score: Option<f64>,
    /// When it was laid away; `Some(None)` puts it back into the queue.
    pub archived_at: Option<Option<UnixMillis>>,
    /// When it was exported; `Some(None)` forgets it.
    pub exported_at: Option<Option<UnixMillis>>,
    /// When it was moved to the trash; `Some(None)` restores it.
    pub removed_at: Option<Option<UnixMillis>>,
    /// What the editor set for this article alone; `Some(None)` forgets it.
    pub rules: Option<Option<String>>,
    /// The file as it is now; `Some(None)` forgets it.
    pub disk: Option<Option<Fingerprint>>,
    /// When it was opened.
    pub opened_at: Option<UnixMillis>,
    /// When it changed.
    pub updated_at: Option<UnixMillis>,
}

/// Where in the library to look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shelf {
    /// What is to be done or was done lately.
    #[default]
    Queue,
    /// What was laid away.
    Archive,
    /// Deleted articles, until they are restored or deleted permanently.
    Trash,
}

/// What comes first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ListOrder {
    /// The last touched.
    #[default]
    Recent,
    /// The most damaged: the most penalty points of open issues per 100 words.
    Damage,
    /// The lowest MQM quality.
    Score,
    /// By title.
    Title,
    /// The longest.
    Words,
}

/// Which articles a list shows, and in which order.
#[derive(Clone, Debug, Default)]
pub struct ArticleQuery {
    /// Beginnings of words that title or text hold, in any case, with or without accents; all of them. Empty finds
    /// every article.
    pub text: String,
    /// Only articles in this state.
    pub state: Option<ArticleState>,
    /// Only articles in this language: a BCP 47 tag as it was kept.
    pub language: Option<String>,
    /// Where to look.
    pub shelf: Shelf,
    /// What comes first.
    pub order: ListOrder,
    /// How many of the first to pass over.
    pub offset: u32,
    /// At most so many; `None` for all.
    pub limit: Option<u32>,
}

/// How many articles there are, by where they stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// That fit the query, whatever its offset and limit.
    pub found: u32,
    /// In the queue, nothing decided.
    pub new: u32,
    /// In the queue, begun.
    pub in_review: u32,
    /// In the queue, done.
    pub done: u32,
    /// In the queue, done and exported.
    pub exported: u32,
    /// In the archive.
    pub archived: u32,
    /// In the trash.
    pub trashed: u32,
    /// Languages that occur in queue and archive, sorted.
    pub languages: Vec<String>,
}

/// An operation of an article's log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoggedOperation {
    /// Counts every operation the article ever had, from 1.
    pub seq: u32,
    /// Its place among those that can be undone and redone, from 1; in force where `place <= head`.
    pub place: u32,
    /// What the review wrote; opaque JSON.
    pub payload: String,
    /// When it was made.
    pub at: UnixMillis,
    /// When another operation overtook it after it was undone; `None` for those that can be redone.
    pub superseded_at: Option<UnixMillis>,
}

/// A saved version.
#[derive(Clone, Debug)]
pub struct NewVersion {
    /// Where it was written.
    pub path: PathBuf,
    /// What was written.
    pub bytes: Vec<u8>,
    /// How many operations were in force.
    pub head: u32,
    /// When it was written.
    pub at: UnixMillis,
}

/// A saved version, without its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// Counts the article's versions, from 1.
    pub n: u32,
    /// Where it was written.
    pub path: PathBuf,
    /// Digest of what was written.
    pub sha256: Sha256,
    /// Length in bytes.
    pub len: u64,
    /// How many operations were in force.
    pub head: u32,
    /// When it was written.
    pub at: UnixMillis,
}
