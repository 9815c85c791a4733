//! Saved versions in the database.

use super::articles::digest;
use super::{SqliteStore, path_text};
use crate::{ArticleChange, ArticleId, NewVersion, StoreError, Version};
use sqlx::Row as _;
use sqlx::sqlite::SqliteRow;

impl SqliteStore {
    pub(super) async fn keep_version(
        &self,
        id: ArticleId,
        version: NewVersion,
        change: &ArticleChange,
    ) -> Result<u32, StoreError> {
        let mut step = self.write().await?;
        self.head_of(&mut step, id).await?;
        let bytes = self.keep_blob(&mut step, &version.bytes).await?;
        let n: u32 = sqlx::query_scalar(
            "INSERT INTO versions (article, n, path, bytes, head, at) \
             VALUES (?, (SELECT coalesce(max(n), 0) + 1 FROM versions WHERE article = ?), ?, ?, ?, ?) RETURNING n",
        )
        .bind(id.0)
        .bind(id.0)
        .bind(path_text::to_text(&version.path))
        .bind(bytes.0.as_slice())
        .bind(version.head)
        .bind(version.at)
        .fetch_one(&mut *step)
        .await
        .map_err(|error| self.fault(error))?;
        self.apply_change(&mut step, id, change).await?;
        self.commit(step).await?;
        Ok(n)
    }

    pub(super) async fn versions_of(&self, id: ArticleId) -> Result<Vec<Version>, StoreError> {
        let rows = sqlx::query(
            "SELECT v.n, v.path, v.bytes AS sha256, length(b.bytes) AS len, v.head, v.at \
             FROM versions v JOIN blobs b ON b.sha256 = v.bytes WHERE v.article = ? ORDER BY v.n",
        )
        .bind(id.0)
        .fetch_all(&self.pool)
        .await
        .map_err(|error| self.fault(error))?;
        if rows.is_empty() {
            self.article_of(id).await?;
        }
        rows.iter()
            .map(version_in)
            .collect::<Result<_, _>>()
            .map_err(|error| self.fault(error))
    }

    pub(super) async fn bytes_of_version(&self, id: ArticleId, n: u32) -> Result<Vec<u8>, StoreError> {
        sqlx::query_scalar("SELECT b.bytes FROM versions v JOIN blobs b ON b.sha256 = v.bytes WHERE v.article = ? AND v.n = ?")
            .bind(id.0)
            .bind(n)
            .fetch_optional(&self.pool)
            .await
            .map_err(|error| self.fault(error))?
            .ok_or(StoreError::UnknownVersion { article: id, n })
    }
}

fn version_in(row: &SqliteRow) -> Result<Version, sqlx::Error> {
    Ok(Version {
        n: row.try_get("n")?,
        path: path_text::of_text(row.try_get("path")?),
        sha256: digest(row.try_get("sha256")?)?,
        len: i64::cast_unsigned(row.try_get("len")?),
        head: row.try_get("head")?,
        at: row.try_get("at")?,
    })
}
