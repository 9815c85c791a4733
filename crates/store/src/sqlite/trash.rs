//! The trash: deleted articles, until they are restored or deleted permanently.

use super::articles::COLUMNS;
use super::{SqliteStore, path_text};
use crate::{Article, ArticleId, Sha256, StoreError};
use std::path::Path;

/// Tables whose rows are deleted with an article, before the article itself.
const PARTS: [&str; 4] = [
    "DELETE FROM operations WHERE article = ?",
    "DELETE FROM versions WHERE article = ?",
    "DELETE FROM article_search WHERE article = ?",
    // What is stored for one article beside its row: the last position, second opinions, source texts.
    "DELETE FROM settings WHERE key IN ('place-' || ?1, 'opinions-' || ?1, 'sources-' || ?1)",
];

impl SqliteStore {
    pub(super) async fn trashed_articles(&self, path: &Path) -> Result<Vec<Article>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS} FROM articles a WHERE a.path = ? AND a.removed_at IS NOT NULL \
             ORDER BY a.removed_at DESC, a.id DESC"
        );
        let rows = sqlx::query(&sql)
            .bind(path_text::to_text(path))
            .fetch_all(&self.pool)
            .await
            .map_err(|error| self.fault(error))?;
        rows.iter().map(|row| self.article_in(row)).collect()
    }

    pub(super) async fn file_was_purged(&self, path: &Path, contents: Sha256) -> Result<bool, StoreError> {
        sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM purged_files WHERE path = ? AND sha256 = ?)")
            .bind(path_text::to_text(path))
            .bind(contents.0.as_slice())
            .fetch_one(&self.pool)
            .await
            .map_err(|error| self.fault(error))
    }

    pub(super) async fn ignore_contents(&self, path: &Path, contents: Sha256) -> Result<(), StoreError> {
        let fault = |error| self.fault(error);
        let mut step = self.write().await?;
        sqlx::query("INSERT INTO purged_files (path, sha256) VALUES (?, ?) ON CONFLICT DO NOTHING")
            .bind(path_text::to_text(path))
            .bind(contents.0.as_slice())
            .execute(&mut *step)
            .await
            .map_err(fault)?;
        self.commit(step).await
    }

    pub(super) async fn purge_articles(&self, ids: &[ArticleId]) -> Result<Vec<ArticleId>, StoreError> {
        let fault = |error| self.fault(error);
        let mut step = self.write().await?;
        let mut purged = Vec::new();
        for id in ids {
            let in_trash: bool = sqlx::query_scalar(
                "SELECT EXISTS (SELECT 1 FROM articles WHERE id = ? AND removed_at IS NOT NULL)",
            )
            .bind(id.0)
            .fetch_one(&mut *step)
            .await
            .map_err(fault)?;
            if !in_trash {
                continue;
            }
            // Both the file as it was imported and as it was last written.
            for contents in ["original", "disk_sha256"] {
                sqlx::query(&format!(
                    "INSERT INTO purged_files (path, sha256) SELECT path, {contents} FROM articles \
                     WHERE id = ? AND path IS NOT NULL AND {contents} IS NOT NULL ON CONFLICT DO NOTHING"
                ))
                .bind(id.0)
                .execute(&mut *step)
                .await
                .map_err(fault)?;
            }
            for part in PARTS.into_iter().chain(["DELETE FROM articles WHERE id = ?"]) {
                sqlx::query(part)
                    .bind(id.0)
                    .execute(&mut *step)
                    .await
                    .map_err(fault)?;
            }
            purged.push(*id);
        }
        if !purged.is_empty() {
            sqlx::query(
                "DELETE FROM blobs WHERE sha256 NOT IN (SELECT original FROM articles) \
                 AND sha256 NOT IN (SELECT bytes FROM versions)",
            )
            .execute(&mut *step)
            .await
            .map_err(fault)?;
        }
        self.commit(step).await?;
        Ok(purged)
    }
}
