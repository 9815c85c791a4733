//! [`Store`]: the interface of the library.

use crate::{
    Added, Article, ArticleChange, ArticleId, ArticleQuery, LoggedOperation, NewArticle, NewVersion, Sha256,
    StoreError, Tally, UnixMillis, Version,
};
use async_trait::async_trait;

/// The library of articles.
///
/// When a call returns `Ok`, its effect is on disk and survives a kill or a power cut. Every call may return the
/// general errors of the library (busy, damaged, read-only, vanished, disk full), in addition to those documented
/// below.
#[async_trait]
pub trait Store: std::fmt::Debug + Send + Sync {
    /// Adds an article. If the library already has an article from the same file with the same contents, that one is
    /// returned, even with concurrent imports.
    async fn add(&self, article: NewArticle) -> Result<Added, StoreError>;

    /// Returns an article, including one in the trash.
    ///
    /// # Errors
    /// [`StoreError::UnknownArticle`].
    async fn article(&self, id: ArticleId) -> Result<Article, StoreError>;

    /// Returns the bytes that the article was read from.
    ///
    /// # Errors
    /// [`StoreError::UnknownArticle`].
    async fn original(&self, id: ArticleId) -> Result<Vec<u8>, StoreError>;

    /// Returns the title and the text at import, as folded by [`folded`](crate::folded).
    ///
    /// # Errors
    /// [`StoreError::UnknownArticle`].
    async fn text_for_search(&self, id: ArticleId) -> Result<String, StoreError>;

    /// Returns the articles that match, in the order of the query.
    async fn list(&self, query: &ArticleQuery) -> Result<Vec<Article>, StoreError>;

    /// Returns how many articles match, and how many there are in each state.
    async fn tally(&self, query: &ArticleQuery) -> Result<Tally, StoreError>;

    /// Returns the number of articles in the library, without the trash.
    async fn count(&self) -> Result<u32, StoreError>;

    /// Returns the article in the library that was last added from this file, if any.
    async fn find_by_path(&self, path: &std::path::Path) -> Result<Option<Article>, StoreError>;

    /// Returns the articles in the trash that came from this file, last deleted first.
    async fn trashed_by_path(&self, path: &std::path::Path) -> Result<Vec<Article>, StoreError>;

    /// Remembers contents of a file that a watched folder must not import, as if an article with them had been deleted
    /// permanently.
    async fn ignore_file(&self, path: &std::path::Path, contents: Sha256) -> Result<(), StoreError>;

    /// Whether an article with this file and these contents was deleted permanently, or the contents are ignored.
    async fn was_purged(&self, path: &std::path::Path, contents: Sha256) -> Result<bool, StoreError>;

    /// Changes an article, unless a decision was made in it since it was read. Returns whether it was changed.
    async fn update_if_unchanged(&self, read: &Article, change: &ArticleChange) -> Result<bool, StoreError>;

    /// Changes an article.
    ///
    /// # Errors
    /// [`StoreError::UnknownArticle`].
    async fn update(&self, id: ArticleId, change: &ArticleChange) -> Result<Article, StoreError>;

    /// Applies the same change to several articles, all or none; unknown ones are skipped. Returns the number of
    /// changed articles.
    async fn update_all(&self, ids: &[ArticleId], change: &ArticleChange) -> Result<u32, StoreError>;

    /// Deletes articles permanently, with their logs and versions, all or none. Articles that are not in the trash are
    /// skipped. Returns the articles that were deleted.
    async fn purge(&self, ids: &[ArticleId]) -> Result<Vec<ArticleId>, StoreError>;

    /// Appends operations to an article's log, all or none, and returns the new head. Undone operations beyond the head
    /// can no longer be redone; they remain in [`Store::history`]. `change` is written in the same transaction.
    ///
    /// # Errors
    /// [`StoreError::LostUpdate`] if the head is not `expected_head`: another process wrote in the meantime.
    async fn append(
        &self,
        id: ArticleId,
        expected_head: u32,
        payloads: &[String],
        at: UnixMillis,
        change: &ArticleChange,
    ) -> Result<u32, StoreError>;

    /// Undoes or redoes: sets the head to `head`, which is at most the number of [`Store::operations`].
    ///
    /// # Errors
    /// [`StoreError::LostUpdate`] if the head is not `expected_head`, [`StoreError::NoSuchHead`] past the end.
    async fn move_head(
        &self,
        id: ArticleId,
        expected_head: u32,
        head: u32,
        change: &ArticleChange,
    ) -> Result<(), StoreError>;

    /// Returns the log: operations in force, then those that can be redone, in order; `operations[i].place == i + 1`.
    ///
    /// # Errors
    /// [`StoreError::UnknownArticle`].
    async fn operations(&self, id: ArticleId) -> Result<Vec<LoggedOperation>, StoreError>;

    /// Returns every operation ever appended, by [`LoggedOperation::seq`].
    ///
    /// # Errors
    /// [`StoreError::UnknownArticle`].
    async fn history(&self, id: ArticleId) -> Result<Vec<LoggedOperation>, StoreError>;

    /// Stores a saved version and returns its number.
    ///
    /// # Errors
    /// [`StoreError::UnknownArticle`].
    async fn add_version(
        &self,
        id: ArticleId,
        version: NewVersion,
        change: &ArticleChange,
    ) -> Result<u32, StoreError>;

    /// Returns the saved versions, oldest first.
    ///
    /// # Errors
    /// [`StoreError::UnknownArticle`].
    async fn versions(&self, id: ArticleId) -> Result<Vec<Version>, StoreError>;

    /// Returns the bytes of version `n`.
    ///
    /// # Errors
    /// [`StoreError::UnknownVersion`].
    async fn version_bytes(&self, id: ArticleId, n: u32) -> Result<Vec<u8>, StoreError>;

    /// Returns the setting `key`.
    async fn setting(&self, key: &str) -> Result<Option<String>, StoreError>;

    /// Sets `key`.
    async fn set_setting(&self, key: &str, value: &str) -> Result<(), StoreError>;

    /// Sets `key` if its value is still `expected`. Returns whether it was. So two windows that change settings
    /// concurrently do not overwrite each other's changes.
    async fn swap_setting(&self, key: &str, expected: Option<&str>, value: &str) -> Result<bool, StoreError>;

    /// Returns the operations in force of all articles, including those in the trash, made after `since`: article and
    /// payload, in the order of each log.
    async fn operations_since(&self, since: UnixMillis) -> Result<Vec<(ArticleId, String)>, StoreError>;

    /// Checks the integrity of the library. Returns [`StoreError::LibraryDamaged`] if it is damaged. Takes time in
    /// proportion to the library's size: run it in the background.
    async fn verify(&self) -> Result<(), StoreError>;

    /// Ends all work and merges the journal into the library file; later calls return errors.
    async fn close(&self);
}
