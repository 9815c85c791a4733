//! [`Store`]: the library as its users see it.

use crate::{
    Added, Article, ArticleChange, ArticleId, ArticleQuery, LoggedOperation, NewArticle, NewVersion, Sha256,
    StoreError, Tally, UnixMillis, Version,
};
use async_trait::async_trait;

/// The library of articles.
///
/// A call that answers `Ok` is on disk: neither a kill nor a power cut takes it back. Every call may answer the
/// library's own errors (busy, damaged, read-only, vanished, disk full); those named below come on top.
#[async_trait]
pub trait Store: std::fmt::Debug + Send + Sync {
    /// Takes an article in; one that came from the same file with the same contents and is in the library already is
    /// answered as it is, however many bring it in at once.
    async fn add(&self, article: NewArticle) -> Result<Added, StoreError>;

    /// One article, also where it is in the trash.
    ///
    /// # Errors
    /// [`StoreError::UnknownArticle`].
    async fn article(&self, id: ArticleId) -> Result<Article, StoreError>;

    /// The bytes that the article was read from.
    ///
    /// # Errors
    /// [`StoreError::UnknownArticle`].
    async fn original(&self, id: ArticleId) -> Result<Vec<u8>, StoreError>;

    /// The title and the text that the article came in with, as [`folded`](crate::folded) shows them.
    ///
    /// # Errors
    /// [`StoreError::UnknownArticle`].
    async fn text_for_search(&self, id: ArticleId) -> Result<String, StoreError>;

    /// The articles that fit, in the query's order.
    async fn list(&self, query: &ArticleQuery) -> Result<Vec<Article>, StoreError>;

    /// How many articles fit, and how many there are of each kind.
    async fn tally(&self, query: &ArticleQuery) -> Result<Tally, StoreError>;

    /// How many articles are in the library, without the trash.
    async fn count(&self) -> Result<u32, StoreError>;

    /// The article in the library that came from this file last, if any.
    async fn find_by_path(&self, path: &std::path::Path) -> Result<Option<Article>, StoreError>;

    /// The articles in the trash that came from this file, the last deleted first.
    async fn trashed_by_path(&self, path: &std::path::Path) -> Result<Vec<Article>, StoreError>;

    /// Whether an article that had this file and these contents was deleted permanently.
    async fn was_purged(&self, path: &std::path::Path, contents: Sha256) -> Result<bool, StoreError>;

    /// Changes what the library knows of an article, unless somebody decided something in it since it was read; answers
    /// whether it was changed.
    async fn update_as_read(&self, read: &Article, change: &ArticleChange) -> Result<bool, StoreError>;

    /// Changes what the library knows of an article.
    ///
    /// # Errors
    /// [`StoreError::UnknownArticle`].
    async fn update(&self, id: ArticleId, change: &ArticleChange) -> Result<Article, StoreError>;

    /// Changes several articles alike, all or none; those that are not there are passed over. Answers how many changed.
    async fn update_all(&self, ids: &[ArticleId], change: &ArticleChange) -> Result<u32, StoreError>;

    /// Deletes articles permanently, with their logs and versions, all or none. Articles that are not in the trash are
    /// skipped. Returns the articles that were deleted.
    async fn purge(&self, ids: &[ArticleId]) -> Result<Vec<ArticleId>, StoreError>;

    /// Appends operations to an article's log, all or none, and answers the new head. What stood undone beyond the head
    /// can no longer be redone; it stays in [`Store::history`]. `change` goes to disk in the same step.
    ///
    /// # Errors
    /// [`StoreError::LostUpdate`] where the head is not `expected_head`: somebody else wrote meanwhile.
    async fn append(
        &self,
        id: ArticleId,
        expected_head: u32,
        payloads: &[String],
        at: UnixMillis,
        change: &ArticleChange,
    ) -> Result<u32, StoreError>;

    /// Undoes and redoes: puts the head at `head`, which is at most the number of [`Store::operations`].
    ///
    /// # Errors
    /// [`StoreError::LostUpdate`] where the head is not `expected_head`, [`StoreError::NoSuchHead`] past the end.
    async fn move_head(
        &self,
        id: ArticleId,
        expected_head: u32,
        head: u32,
        change: &ArticleChange,
    ) -> Result<(), StoreError>;

    /// The log: operations in force, then those that can be redone, in order; `operations[i].place == i + 1`.
    ///
    /// # Errors
    /// [`StoreError::UnknownArticle`].
    async fn operations(&self, id: ArticleId) -> Result<Vec<LoggedOperation>, StoreError>;

    /// Every operation there ever was, by [`LoggedOperation::seq`].
    ///
    /// # Errors
    /// [`StoreError::UnknownArticle`].
    async fn history(&self, id: ArticleId) -> Result<Vec<LoggedOperation>, StoreError>;

    /// Keeps a saved version and answers its number.
    ///
    /// # Errors
    /// [`StoreError::UnknownArticle`].
    async fn add_version(
        &self,
        id: ArticleId,
        version: NewVersion,
        change: &ArticleChange,
    ) -> Result<u32, StoreError>;

    /// The saved versions, the first saved first.
    ///
    /// # Errors
    /// [`StoreError::UnknownArticle`].
    async fn versions(&self, id: ArticleId) -> Result<Vec<Version>, StoreError>;

    /// What was written as version `n`.
    ///
    /// # Errors
    /// [`StoreError::UnknownVersion`].
    async fn version_bytes(&self, id: ArticleId, n: u32) -> Result<Vec<u8>, StoreError>;

    /// What is set under `key`.
    async fn setting(&self, key: &str) -> Result<Option<String>, StoreError>;

    /// Sets `key`.
    async fn set_setting(&self, key: &str, value: &str) -> Result<(), StoreError>;

    /// Sets `key` if `expected` is still what is set; answers whether it was. So two windows that change one setting
    /// each on what the other wrote lose nothing.
    async fn swap_setting(&self, key: &str, expected: Option<&str>, value: &str) -> Result<bool, StoreError>;

    /// The operations in force of all articles, also of those in the trash, made after `since`: article and payload, in the
    /// order of each log.
    async fn operations_since(&self, since: UnixMillis) -> Result<Vec<(ArticleId, String)>, StoreError>;

    /// Reads the library through and answers [`StoreError::LibraryDamaged`] where it is not whole. Takes time in
    /// proportion to the library's size: for the background.
    async fn verify(&self) -> Result<(), StoreError>;

    /// Ends all work and brings the library into one file; later calls answer errors.
    async fn close(&self);
}
