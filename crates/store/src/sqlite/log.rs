//! The log of operations in the database.

use super::SqliteStore;
use crate::{ArticleChange, ArticleId, LoggedOperation, StoreError, UnixMillis};
use sqlx::sqlite::SqliteRow;
use sqlx::{Row as _, Sqlite, Transaction};

impl SqliteStore {
    pub(super) async fn append_operations(
        &self,
        id: ArticleId,
        expected_head: u32,
        payloads: &[String],
        at: UnixMillis,
        change: &ArticleChange,
    ) -> Result<u32, StoreError> {
        let fault = |error| self.fault(error);
        let mut step = self.write().await?;
        self.expect_head(&mut step, id, expected_head).await?;
        if !payloads.is_empty() {
            sqlx::query(
                "UPDATE operations SET superseded_at = ? WHERE article = ? AND place > ? AND superseded_at IS NULL",
            )
            .bind(at)
            .bind(id.0)
            .bind(expected_head)
            .execute(&mut *step)
            .await
            .map_err(fault)?;
        }
        let mut seq: u32 =
            sqlx::query_scalar("SELECT coalesce(max(seq), 0) FROM operations WHERE article = ?")
                .bind(id.0)
                .fetch_one(&mut *step)
                .await
                .map_err(fault)?;
        let mut head = expected_head;
        for payload in payloads {
            seq += 1;
            head += 1;
            sqlx::query("INSERT INTO operations (article, seq, place, payload, at) VALUES (?, ?, ?, ?, ?)")
                .bind(id.0)
                .bind(seq)
                .bind(head)
                .bind(payload)
                .bind(at)
                .execute(&mut *step)
                .await
                .map_err(fault)?;
        }
        self.set_head(&mut step, id, head).await?;
        self.apply_change(&mut step, id, change).await?;
        self.commit(step).await?;
        Ok(head)
    }

    pub(super) async fn put_head(
        &self,
        id: ArticleId,
        expected_head: u32,
        head: u32,
        change: &ArticleChange,
    ) -> Result<(), StoreError> {
        let mut step = self.write().await?;
        self.expect_head(&mut step, id, expected_head).await?;
        let last: u32 = sqlx::query_scalar(
            "SELECT coalesce(max(place), 0) FROM operations WHERE article = ? AND superseded_at IS NULL",
        )
        .bind(id.0)
        .fetch_one(&mut *step)
        .await
        .map_err(|error| self.fault(error))?;
        if head > last {
            return Err(StoreError::NoSuchHead { article: id, head });
        }
        self.set_head(&mut step, id, head).await?;
        self.apply_change(&mut step, id, change).await?;
        self.commit(step).await
    }

    pub(super) async fn read_log(
        &self,
        id: ArticleId,
        all: bool,
    ) -> Result<Vec<LoggedOperation>, StoreError> {
        let condition = if all { "" } else { "AND superseded_at IS NULL" };
        let sql = format!(
            "SELECT seq, place, payload, at, superseded_at FROM operations WHERE article = ? {condition} ORDER BY seq"
        );
        let rows = sqlx::query(&sql)
            .bind(id.0)
            .fetch_all(&self.pool)
            .await
            .map_err(|error| self.fault(error))?;
        if rows.is_empty() {
            self.article_of(id).await?;
        }
        rows.iter()
            .map(operation_in)
            .collect::<Result<_, _>>()
            .map_err(|error| self.fault(error))
    }

    pub(super) async fn read_logs_since(
        &self,
        since: UnixMillis,
    ) -> Result<Vec<(ArticleId, String)>, StoreError> {
        let rows: Vec<(u32, String)> = sqlx::query_as(
            "SELECT operations.article, operations.payload FROM operations
             JOIN articles ON articles.id = operations.article
             WHERE operations.superseded_at IS NULL AND operations.place <= articles.head AND operations.at > ?
             ORDER BY operations.article, operations.place",
        )
        .bind(since)
        .fetch_all(&self.pool)
        .await
        .map_err(|error| self.fault(error))?;
        Ok(rows
            .into_iter()
            .map(|(article, payload)| (ArticleId(article), payload))
            .collect())
    }

    async fn expect_head(
        &self,
        step: &mut Transaction<'static, Sqlite>,
        id: ArticleId,
        expected: u32,
    ) -> Result<(), StoreError> {
        let found = self.head_of(step, id).await?;
        if found == expected {
            Ok(())
        } else {
            Err(StoreError::LostUpdate {
                article: id,
                expected,
                found,
            })
        }
    }

    async fn set_head(
        &self,
        step: &mut Transaction<'static, Sqlite>,
        id: ArticleId,
        head: u32,
    ) -> Result<(), StoreError> {
        sqlx::query("UPDATE articles SET head = ? WHERE id = ?")
            .bind(head)
            .bind(id.0)
            .execute(&mut **step)
            .await
            .map_err(|error| self.fault(error))?;
        Ok(())
    }
}

fn operation_in(row: &SqliteRow) -> Result<LoggedOperation, sqlx::Error> {
    Ok(LoggedOperation {
        seq: row.try_get("seq")?,
        place: row.try_get("place")?,
        payload: row.try_get("payload")?,
        at: row.try_get("at")?,
        superseded_at: row.try_get("superseded_at")?,
    })
}
