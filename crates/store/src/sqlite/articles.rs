//! Articles in the database.

use super::{SqliteStore, path_text};
use crate::files::Fingerprint;
use crate::{
    Added, Article, ArticleChange, ArticleId, ArticleState, Details, NewArticle, Sha256, StoreError,
    UnixMillis,
};
use sqlx::sqlite::SqliteRow;
use sqlx::{QueryBuilder, Row as _, Sqlite, Transaction};
use std::path::Path;
use unicode_normalization::UnicodeNormalization as _;

pub(super) const COLUMNS: &str = "a.id, a.title, a.path, a.format, a.encoding, a.language, a.state, a.words, a.snapshot, \
                       a.damage, a.score, a.original, a.disk_len, a.disk_mtime, a.disk_sha256, a.head, a.created_at, a.opened_at, \
                       a.updated_at, a.archived_at, a.exported_at, a.removed_at, a.rules, a.slug, a.desk, a.deadline, a.assignee, a.newer";

impl SqliteStore {
    pub(super) async fn add_article(&self, new: NewArticle) -> Result<Added, StoreError> {
        let fault = |error| self.fault(error);
        let mut step = self.write().await?;
        if let Some(path) = &new.path {
            // Inside the transaction, so that concurrent imports of one file add it only once.
            let known: Option<u32> = sqlx::query_scalar(
                "SELECT id FROM articles WHERE path = ? AND original = ? AND removed_at IS NULL \
                 ORDER BY id DESC LIMIT 1",
            )
            .bind(path_text::to_text(path))
            .bind(Sha256::of(&new.original).0.as_slice())
            .fetch_optional(&mut *step)
            .await
            .map_err(fault)?;
            if let Some(id) = known {
                step.rollback().await.map_err(fault)?;
                return Ok(Added {
                    article: self.article_of(ArticleId(id)).await?,
                    known: true,
                });
            }
        }
        let original = self.keep_blob(&mut step, &new.original).await?;
        let id: u32 = sqlx::query_scalar(
            "INSERT INTO articles (title, path, format, encoding, language, state, words, snapshot, damage, score, original, \
             disk_len, disk_mtime, disk_sha256, created_at, opened_at, updated_at, slug, desk, deadline, assignee) \
             VALUES (?, ?, ?, ?, ?, 'new', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        )
        .bind(&new.title)
        .bind(new.path.as_deref().map(path_text::to_text))
        .bind(&new.format)
        .bind(&new.encoding)
        .bind(&new.language)
        .bind(new.words)
        .bind(&new.snapshot)
        .bind(new.damage)
        .bind(new.score)
        .bind(original.0.as_slice())
        .bind(new.disk.map(|disk| disk.len.cast_signed()))
        .bind(new.disk.map(|disk| disk.mtime))
        .bind(new.disk.map(|disk| disk.sha256.0.to_vec()))
        .bind(new.at)
        .bind(new.at)
        .bind(new.at)
        .bind(&new.details.slug)
        .bind(&new.details.desk)
        .bind(&new.details.deadline)
        .bind(&new.details.assignee)
        .fetch_one(&mut *step)
        .await
        .map_err(fault)?;
        sqlx::query("INSERT INTO article_search (article, folded) VALUES (?, ?)")
            .bind(id)
            .bind(format!(
                "{}\n{}",
                search_head(&new.title, new.path.as_deref(), &new.details),
                fold(&new.text)
            ))
            .execute(&mut *step)
            .await
            .map_err(fault)?;
        self.commit(step).await?;
        Ok(Added {
            article: self.article_of(ArticleId(id)).await?,
            known: false,
        })
    }

    pub(super) async fn article_of(&self, id: ArticleId) -> Result<Article, StoreError> {
        let row = sqlx::query(&format!("SELECT {COLUMNS} FROM articles a WHERE a.id = ?"))
            .bind(id.0)
            .fetch_optional(&self.pool)
            .await
            .map_err(|error| self.fault(error))?;
        self.article_in(&row.ok_or(StoreError::UnknownArticle { article: id })?)
    }

    pub(super) async fn article_by_path(&self, path: &Path) -> Result<Option<Article>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS} FROM articles a WHERE a.path = ? AND a.removed_at IS NULL ORDER BY a.id DESC LIMIT 1"
        );
        let row = sqlx::query(&sql)
            .bind(path_text::to_text(path))
            .fetch_optional(&self.pool)
            .await
            .map_err(|error| self.fault(error))?;
        row.map(|row| self.article_in(&row)).transpose()
    }

    pub(super) async fn count_articles(&self) -> Result<u32, StoreError> {
        sqlx::query_scalar("SELECT count(*) FROM articles WHERE removed_at IS NULL")
            .fetch_one(&self.pool)
            .await
            .map_err(|error| self.fault(error))
    }

    pub(super) async fn original_of(&self, id: ArticleId) -> Result<Vec<u8>, StoreError> {
        sqlx::query_scalar(
            "SELECT b.bytes FROM articles a JOIN blobs b ON b.sha256 = a.original WHERE a.id = ?",
        )
        .bind(id.0)
        .fetch_optional(&self.pool)
        .await
        .map_err(|error| self.fault(error))?
        .ok_or(StoreError::UnknownArticle { article: id })
    }

    pub(super) async fn search_text_of(&self, id: ArticleId) -> Result<String, StoreError> {
        sqlx::query_scalar("SELECT folded FROM article_search WHERE article = ?")
            .bind(id.0)
            .fetch_optional(&self.pool)
            .await
            .map_err(|error| self.fault(error))?
            .ok_or(StoreError::UnknownArticle { article: id })
    }

    pub(super) async fn update_article(
        &self,
        id: ArticleId,
        change: &ArticleChange,
    ) -> Result<Article, StoreError> {
        let mut step = self.write().await?;
        self.head_of(&mut step, id).await?;
        self.apply_change(&mut step, id, change).await?;
        self.commit(step).await?;
        self.article_of(id).await
    }

    pub(super) async fn update_article_as_read(
        &self,
        read: &Article,
        change: &ArticleChange,
    ) -> Result<bool, StoreError> {
        let mut step = self.write().await?;
        let now: Option<(u32, UnixMillis)> =
            sqlx::query_as("SELECT head, updated_at FROM articles WHERE id = ?")
                .bind(read.id.0)
                .fetch_optional(&mut *step)
                .await
                .map_err(|error| self.fault(error))?;
        if now != Some((read.head, read.updated_at)) {
            return Ok(false);
        }
        self.apply_change(&mut step, read.id, change).await?;
        self.commit(step).await?;
        Ok(true)
    }

    pub(super) async fn update_articles(
        &self,
        ids: &[ArticleId],
        change: &ArticleChange,
    ) -> Result<u32, StoreError> {
        let mut step = self.write().await?;
        let mut changed = 0;
        for id in ids {
            match self.head_of(&mut step, *id).await {
                Ok(_) => self.apply_change(&mut step, *id, change).await?,
                Err(StoreError::UnknownArticle { .. }) => continue,
                Err(error) => return Err(error),
            }
            changed += 1;
        }
        self.commit(step).await?;
        Ok(changed)
    }

    /// Returns the number of operations of the article that are in force.
    pub(super) async fn head_of(
        &self,
        step: &mut Transaction<'static, Sqlite>,
        id: ArticleId,
    ) -> Result<u32, StoreError> {
        sqlx::query_scalar("SELECT head FROM articles WHERE id = ?")
            .bind(id.0)
            .fetch_optional(&mut **step)
            .await
            .map_err(|error| self.fault(error))?
            .ok_or(StoreError::UnknownArticle { article: id })
    }

    /// Applies a change within a transaction.
    pub(super) async fn apply_change(
        &self,
        step: &mut Transaction<'static, Sqlite>,
        id: ArticleId,
        change: &ArticleChange,
    ) -> Result<(), StoreError> {
        let mut sql = QueryBuilder::<Sqlite>::new("UPDATE articles SET ");
        let mut sets = sql.separated(", ");
        let mut set_any = false;
        // Every field by name: a new field that is not handled here does not compile.
        let ArticleChange {
            title,
            details,
            newer,
            path,
            language,
            state,
            words,
            snapshot,
            damage,
            score,
            archived_at,
            exported_at,
            removed_at,
            rules,
            disk,
            opened_at,
            updated_at,
        } = change;
        macro_rules! set {
            ($column:literal, $value:expr) => {
                if let Some(value) = $value {
                    sets.push(concat!($column, " = "))
                        .push_bind_unseparated(value);
                    set_any = true;
                }
            };
        }
        set!("title", title.clone());
        if let Some(details) = details {
            set!("slug", Some(details.slug.clone()));
            set!("desk", Some(details.desk.clone()));
            set!("deadline", Some(details.deadline.clone()));
            set!("assignee", Some(details.assignee.clone()));
        }
        set!("newer", newer.map(|newer| newer.map(|newer| newer.0.to_vec())));
        set!("path", path.as_deref().map(path_text::to_text));
        set!("language", language.clone());
        set!("state", state.map(ArticleState::in_column));
        set!("words", *words);
        set!("snapshot", snapshot.clone());
        set!("damage", *damage);
        set!("score", *score);
        set!("archived_at", *archived_at);
        set!("exported_at", *exported_at);
        set!("removed_at", *removed_at);
        set!("rules", rules.clone());
        set!(
            "disk_len",
            disk.map(|disk| disk.map(|disk| disk.len.cast_signed()))
        );
        set!("disk_mtime", disk.map(|disk| disk.map(|disk| disk.mtime)));
        set!(
            "disk_sha256",
            disk.map(|disk| disk.map(|disk| disk.sha256.0.to_vec()))
        );
        set!("opened_at", *opened_at);
        set!("updated_at", *updated_at);
        if !set_any {
            return Ok(());
        }
        sql.push(" WHERE id = ").push_bind(id.0);
        sql.build()
            .execute(&mut **step)
            .await
            .map_err(|error| self.fault(error))?;
        if title.is_some() || details.is_some() || path.is_some() {
            self.index_head(step, id).await?;
        }
        Ok(())
    }

    /// Updates the first line of the indexed text, which does not belong to the text of the article.
    async fn index_head(
        &self,
        step: &mut Transaction<'static, Sqlite>,
        id: ArticleId,
    ) -> Result<(), StoreError> {
        let fault = |error| self.fault(error);
        let row = sqlx::query(&format!("SELECT {COLUMNS} FROM articles a WHERE a.id = ?"))
            .bind(id.0)
            .fetch_one(&mut **step)
            .await
            .map_err(fault)?;
        let article = self.article_in(&row)?;
        let folded: String = sqlx::query_scalar("SELECT folded FROM article_search WHERE article = ?")
            .bind(id.0)
            .fetch_one(&mut **step)
            .await
            .map_err(fault)?;
        let text = folded.split_once('\n').map_or("", |(_, text)| text);
        let head = search_head(&article.title, article.path.as_deref(), &article.details);
        sqlx::query("UPDATE article_search SET folded = ? WHERE article = ?")
            .bind(format!("{head}\n{text}"))
            .bind(id.0)
            .execute(&mut **step)
            .await
            .map_err(fault)?;
        Ok(())
    }

    /// Stores bytes under their digest.
    pub(super) async fn keep_blob(
        &self,
        step: &mut Transaction<'static, Sqlite>,
        bytes: &[u8],
    ) -> Result<Sha256, StoreError> {
        let sha256 = Sha256::of(bytes);
        sqlx::query("INSERT INTO blobs (sha256, bytes) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING")
            .bind(sha256.0.as_slice())
            .bind(bytes)
            .execute(&mut **step)
            .await
            .map_err(|error| self.fault(error))?;
        Ok(sha256)
    }

    pub(super) fn article_in(&self, row: &SqliteRow) -> Result<Article, StoreError> {
        try_article_in(row).map_err(|error| self.fault(error))
    }
}

fn try_article_in(row: &SqliteRow) -> Result<Article, sqlx::Error> {
    let state: String = row.try_get("state")?;
    let state = ArticleState::ALL
        .into_iter()
        .find(|known| known.as_str() == state)
        .ok_or_else(|| sqlx::Error::Decode(format!("state {state}").into()))?;
    let exported_at: Option<UnixMillis> = row.try_get("exported_at")?;
    let state = match state {
        ArticleState::Done if exported_at.is_some() => ArticleState::Exported,
        other => other,
    };
    let disk = match (
        row.try_get("disk_len")?,
        row.try_get("disk_mtime")?,
        row.try_get("disk_sha256")?,
    ) {
        (Some(len), Some(mtime), Some(sha256)) => Some(Fingerprint {
            len: i64::cast_unsigned(len),
            mtime,
            sha256: digest(sha256)?,
        }),
        _ => None,
    };
    Ok(Article {
        id: ArticleId(row.try_get("id")?),
        title: row.try_get("title")?,
        path: row
            .try_get::<Option<String>, _>("path")?
            .as_deref()
            .map(path_text::of_text),
        format: row.try_get("format")?,
        encoding: row.try_get("encoding")?,
        language: row.try_get("language")?,
        state,
        words: row.try_get("words")?,
        snapshot: row.try_get("snapshot")?,
        damage: row.try_get("damage")?,
        score: row.try_get("score")?,
        original: digest(row.try_get("original")?)?,
        disk,
        head: row.try_get("head")?,
        created_at: row.try_get("created_at")?,
        opened_at: row.try_get("opened_at")?,
        updated_at: row.try_get("updated_at")?,
        archived_at: row.try_get("archived_at")?,
        exported_at,
        removed_at: row.try_get("removed_at")?,
        rules: row.try_get("rules")?,
        details: Details {
            slug: row.try_get("slug")?,
            desk: row.try_get("desk")?,
            deadline: row.try_get("deadline")?,
            assignee: row.try_get("assignee")?,
        },
        newer: row
            .try_get::<Option<Vec<u8>>, _>("newer")?
            .map(digest)
            .transpose()?,
    })
}

/// Returns what is searched beside the text, folded, in one line: the folder and the name of the file, the details, the
/// title.
fn search_head(title: &str, path: Option<&Path>, details: &Details) -> String {
    let mut names: Vec<_> = path
        .into_iter()
        .flat_map(|path| path.components().rev().take(2))
        .map(|name| name.as_os_str().to_string_lossy())
        .collect();
    names.reverse();
    let Details {
        slug,
        desk,
        deadline,
        assignee,
    } = details;
    names.extend([slug, desk, deadline, assignee].map(|text| text.as_str().into()));
    names.push(title.into());
    let words: Vec<&str> = names.iter().flat_map(|name| name.split_whitespace()).collect();
    fold(&words.join(" "))
}

/// Decodes a digest from the database.
pub(super) fn digest(bytes: Vec<u8>) -> Result<Sha256, sqlx::Error> {
    let bytes = bytes
        .try_into()
        .map_err(|_| sqlx::Error::Decode("a digest of another length".into()))?;
    Ok(Sha256(bytes))
}

/// Returns text as search compares it: lower case, without accents, with one kind of apostrophe.
pub fn fold(text: &str) -> String {
    let plain = text
        .nfkd()
        .filter(|ch| !unicode_normalization::char::is_combining_mark(*ch));
    let lower = plain.flat_map(char::to_lowercase);
    lower
        .map(|ch| {
            if matches!(ch, '’' | '‘' | 'ʼ') {
                '\''
            } else {
                ch
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn search_ignores_case_accents_and_apostrophes() {
        assert_eq!(fold("L’État où l'ŒUVRE"), "l'etat ou l'œuvre");
    }
}
