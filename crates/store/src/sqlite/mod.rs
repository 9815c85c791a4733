//! [`SqliteStore`]: the library in one SQLite file.

mod articles;
mod fault;
mod listing;
mod log;
mod open;
mod path_text;
mod trash;
mod versions;

pub use articles::fold as folded;
pub use open::{Opened, SqliteOptions};

use crate::{
    Added, Article, ArticleChange, ArticleId, ArticleQuery, LoggedOperation, NewArticle, NewVersion, Sha256,
    Store, StoreError, Tally, UnixMillis, Version,
};
use async_trait::async_trait;
use sqlx::{Sqlite, SqlitePool, Transaction};
use std::path::{Path, PathBuf};

/// The library in a SQLite file, in WAL mode, synced at every commit.
#[derive(Debug)]
pub struct SqliteStore {
    pool: SqlitePool,
    path: PathBuf,
    /// Identity of the file, to detect that it was replaced; `None` in memory.
    identity: Option<open::Identity>,
}

impl SqliteStore {
    /// Begins a transaction that writes: it takes the write lock at once, so that what it reads stays true until it
    /// commits.
    async fn write(&self) -> Result<Transaction<'static, Sqlite>, StoreError> {
        self.check_not_replaced()?;
        self.pool
            .begin_with("BEGIN IMMEDIATE")
            .await
            .map_err(|error| self.fault(error))
    }

    async fn commit(&self, transaction: Transaction<'static, Sqlite>) -> Result<(), StoreError> {
        transaction.commit().await.map_err(|error| self.fault(error))?;
        // SQLite keeps writing to a deleted file; those decisions would be lost.
        self.check_not_replaced()
    }

    fn check_not_replaced(&self) -> Result<(), StoreError> {
        match &self.identity {
            Some(identity) if !identity.is_of(&self.path) => Err(StoreError::LibraryVanished {
                path: self.path.clone(),
            }),
            _ => Ok(()),
        }
    }

    fn fault(&self, error: sqlx::Error) -> StoreError {
        fault::of(&self.path, error)
    }
}

#[async_trait]
impl Store for SqliteStore {
    async fn add(&self, article: NewArticle) -> Result<Added, StoreError> {
        self.add_article(article).await
    }

    async fn article(&self, id: ArticleId) -> Result<Article, StoreError> {
        self.article_of(id).await
    }

    async fn original(&self, id: ArticleId) -> Result<Vec<u8>, StoreError> {
        self.original_of(id).await
    }

    async fn text_for_search(&self, id: ArticleId) -> Result<String, StoreError> {
        self.search_text_of(id).await
    }

    async fn list(&self, query: &ArticleQuery) -> Result<Vec<Article>, StoreError> {
        self.list_articles(query).await
    }

    async fn tally(&self, query: &ArticleQuery) -> Result<Tally, StoreError> {
        self.tally_of(query).await
    }

    async fn count(&self) -> Result<u32, StoreError> {
        self.count_articles().await
    }

    async fn find_by_path(&self, path: &Path) -> Result<Option<Article>, StoreError> {
        self.article_by_path(path).await
    }

    async fn trashed_by_path(&self, path: &Path) -> Result<Vec<Article>, StoreError> {
        self.trashed_articles(path).await
    }

    async fn ignore_file(&self, path: &Path, contents: Sha256) -> Result<(), StoreError> {
        self.ignore_contents(path, contents).await
    }

    async fn was_purged(&self, path: &Path, contents: Sha256) -> Result<bool, StoreError> {
        self.file_was_purged(path, contents).await
    }

    async fn update(&self, id: ArticleId, change: &ArticleChange) -> Result<Article, StoreError> {
        self.update_article(id, change).await
    }

    async fn update_if_unchanged(&self, read: &Article, change: &ArticleChange) -> Result<bool, StoreError> {
        self.update_article_as_read(read, change).await
    }

    async fn update_all(&self, ids: &[ArticleId], change: &ArticleChange) -> Result<u32, StoreError> {
        self.update_articles(ids, change).await
    }

    async fn purge(&self, ids: &[ArticleId]) -> Result<Vec<ArticleId>, StoreError> {
        self.purge_articles(ids).await
    }

    async fn append(
        &self,
        id: ArticleId,
        expected_head: u32,
        payloads: &[String],
        at: UnixMillis,
        change: &ArticleChange,
    ) -> Result<u32, StoreError> {
        self.append_operations(id, expected_head, payloads, at, change)
            .await
    }

    async fn move_head(
        &self,
        id: ArticleId,
        expected_head: u32,
        head: u32,
        change: &ArticleChange,
    ) -> Result<(), StoreError> {
        self.put_head(id, expected_head, head, change).await
    }

    async fn operations(&self, id: ArticleId) -> Result<Vec<LoggedOperation>, StoreError> {
        self.read_log(id, false).await
    }

    async fn history(&self, id: ArticleId) -> Result<Vec<LoggedOperation>, StoreError> {
        self.read_log(id, true).await
    }

    async fn add_version(
        &self,
        id: ArticleId,
        version: NewVersion,
        change: &ArticleChange,
    ) -> Result<u32, StoreError> {
        self.keep_version(id, version, change).await
    }

    async fn versions(&self, id: ArticleId) -> Result<Vec<Version>, StoreError> {
        self.versions_of(id).await
    }

    async fn version_bytes(&self, id: ArticleId, n: u32) -> Result<Vec<u8>, StoreError> {
        self.bytes_of_version(id, n).await
    }

    async fn setting(&self, key: &str) -> Result<Option<String>, StoreError> {
        sqlx::query_scalar("SELECT value FROM settings WHERE key = ?")
            .bind(key)
            .fetch_optional(&self.pool)
            .await
            .map_err(|error| self.fault(error))
    }

    async fn set_setting(&self, key: &str, value: &str) -> Result<(), StoreError> {
        let mut step = self.write().await?;
        sqlx::query("INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value")
            .bind(key)
            .bind(value)
            .execute(&mut *step)
            .await
            .map_err(|error| self.fault(error))?;
        self.commit(step).await
    }

    async fn swap_setting(&self, key: &str, expected: Option<&str>, value: &str) -> Result<bool, StoreError> {
        let mut step = self.write().await?;
        let found: Option<String> = sqlx::query_scalar("SELECT value FROM settings WHERE key = ?")
            .bind(key)
            .fetch_optional(&mut *step)
            .await
            .map_err(|error| self.fault(error))?;
        if found.as_deref() != expected {
            return Ok(false);
        }
        sqlx::query("INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value")
            .bind(key)
            .bind(value)
            .execute(&mut *step)
            .await
            .map_err(|error| self.fault(error))?;
        self.commit(step).await?;
        Ok(true)
    }

    async fn operations_since(&self, since: UnixMillis) -> Result<Vec<(ArticleId, String)>, StoreError> {
        self.read_logs_since(since).await
    }

    async fn verify(&self) -> Result<(), StoreError> {
        self.check_not_replaced()?;
        let answer: String = sqlx::query_scalar("PRAGMA quick_check(1)")
            .fetch_one(&self.pool)
            .await
            .map_err(|error| self.fault(error))?;
        if answer == "ok" {
            Ok(())
        } else {
            Err(StoreError::LibraryDamaged {
                path: self.path.clone(),
            })
        }
    }

    async fn close(&self) {
        // SQLite would do so when the last connection closes, but nothing waits for that.
        let checkpoint = sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)")
            .execute(&self.pool)
            .await;
        // If it fails, the journal remains beside the library and is read at the next start: nothing is lost.
        drop(checkpoint);
        self.pool.close().await;
    }
}
