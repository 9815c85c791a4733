//! Lists and counts articles.

use super::SqliteStore;
use super::articles::{COLUMNS, fold};
use crate::{Article, ArticleQuery, ArticleState, ListOrder, Shelf, StoreError, Tally};
use sqlx::{QueryBuilder, Row as _, Sqlite};

impl SqliteStore {
    pub(super) async fn list_articles(&self, query: &ArticleQuery) -> Result<Vec<Article>, StoreError> {
        let mut sql = QueryBuilder::<Sqlite>::new(format!("SELECT {COLUMNS} FROM articles a"));
        push_conditions(&mut sql, query);
        // The number breaks ties, so that no article is on two pages.
        sql.push(match query.order {
            ListOrder::Recent => " ORDER BY max(a.updated_at, a.opened_at) DESC, a.id DESC",
            ListOrder::Damage => " ORDER BY a.damage DESC, a.id DESC",
            ListOrder::Score => " ORDER BY a.score IS NULL OR a.words < 50, a.score, a.id DESC",
            ListOrder::Title => " ORDER BY a.title COLLATE NOCASE, a.id DESC",
            ListOrder::Words => " ORDER BY a.words DESC, a.id DESC",
            ListOrder::File => " ORDER BY a.path IS NULL, a.path COLLATE NOCASE, a.id DESC",
            ListOrder::Slug => " ORDER BY a.slug = '', a.slug COLLATE NOCASE, a.id DESC",
            ListOrder::Desk => " ORDER BY a.desk = '', a.desk COLLATE NOCASE, a.damage DESC, a.id DESC",
            ListOrder::Deadline => {
                " ORDER BY a.deadline = '', a.deadline COLLATE NOCASE, a.damage DESC, a.id DESC"
            }
            ListOrder::Assignee => {
                " ORDER BY a.assignee = '', a.assignee COLLATE NOCASE, a.damage DESC, a.id DESC"
            }
        });
        // SQLite allows an offset only after a limit; a negative limit means none.
        let limit = query.limit.map_or(-1, i64::from);
        sql.push(" LIMIT ").push_bind(limit);
        sql.push(" OFFSET ").push_bind(query.offset);
        let rows = sql
            .build()
            .fetch_all(&self.pool)
            .await
            .map_err(|error| self.fault(error))?;
        rows.iter().map(|row| self.article_in(row)).collect()
    }

    pub(super) async fn tally_of(&self, query: &ArticleQuery) -> Result<Tally, StoreError> {
        let fault = |error| self.fault(error);
        let mut sql = QueryBuilder::<Sqlite>::new("SELECT count(*) FROM articles a");
        push_conditions(&mut sql, query);
        let found = sql
            .build_query_scalar()
            .fetch_one(&self.pool)
            .await
            .map_err(fault)?;
        let mut tally = Tally {
            found,
            ..Tally::default()
        };
        let rows = sqlx::query(
            "SELECT archived_at IS NOT NULL AS archived, state, exported_at IS NOT NULL AS exported, language, \
             count(*) AS articles FROM articles WHERE removed_at IS NULL GROUP BY 1, 2, 3, 4",
        )
        .fetch_all(&self.pool)
        .await
        .map_err(fault)?;
        for row in rows {
            let articles: u32 = row.try_get("articles").map_err(fault)?;
            let state: String = row.try_get("state").map_err(fault)?;
            let language: Option<String> = row.try_get("language").map_err(fault)?;
            let place = if row.try_get("archived").map_err(fault)? {
                &mut tally.archived
            } else if state == ArticleState::Done.as_str() && row.try_get("exported").map_err(fault)? {
                &mut tally.exported
            } else if state == ArticleState::Done.as_str() {
                &mut tally.done
            } else if state == ArticleState::InReview.as_str() {
                &mut tally.in_review
            } else {
                &mut tally.new
            };
            *place += articles;
            tally.languages.extend(language);
        }
        tally.trashed = sqlx::query_scalar("SELECT count(*) FROM articles WHERE removed_at IS NOT NULL")
            .fetch_one(&self.pool)
            .await
            .map_err(fault)?;
        tally.languages.sort_unstable();
        tally.languages.dedup();
        Ok(tally)
    }
}

fn push_conditions(sql: &mut QueryBuilder<'_, Sqlite>, query: &ArticleQuery) {
    sql.push(match query.shelf {
        Shelf::Queue => " WHERE a.removed_at IS NULL AND a.archived_at IS NULL",
        Shelf::Archive => " WHERE a.removed_at IS NULL AND a.archived_at IS NOT NULL",
        Shelf::Trash => " WHERE a.removed_at IS NOT NULL",
    });
    if let Some(words) = words_of(&query.text) {
        sql.push(" AND a.id IN (SELECT rowid FROM article_words WHERE article_words MATCH ")
            .push_bind(words)
            .push(")");
    }
    if let Some(state) = query.state {
        sql.push(" AND a.state = ").push_bind(state.in_column());
        sql.push(match state {
            ArticleState::Done => " AND a.exported_at IS NULL",
            ArticleState::Exported => " AND a.exported_at IS NOT NULL",
            ArticleState::New | ArticleState::InReview => "",
        });
    }
    if let Some(language) = &query.language {
        sql.push(" AND a.language = ").push_bind(language.clone());
    }
}

/// Converts a search text to an FTS5 query: every word becomes a prefix. Quotation marks around each word keep its
/// characters from being parsed as FTS5 syntax. Returns `None` if there is no word.
fn words_of(text: &str) -> Option<String> {
    let folded = fold(text);
    let words = folded
        .split_whitespace()
        .map(|word| word.trim_matches(|ch: char| !ch.is_alphanumeric()))
        .filter(|word| !word.is_empty())
        .map(|word| format!("\"{}\"*", word.replace('"', " ")));
    let asked = words.collect::<Vec<_>>().join(" AND ");
    (!asked.is_empty()).then_some(asked)
}

#[cfg(test)]
mod tests {
    use super::words_of;

    #[test]
    fn every_word_is_a_beginning_and_no_sign_is_read_as_a_rule() {
        for (typed, asked) in [
            ("  ", None),
            ("Élysée", Some("\"elysee\"*")),
            ("l’État NEAR(x", Some("\"l'etat\"* AND \"near(x\"*")),
            ("a\"b OR *", Some("\"a b\"* AND \"or\"*")),
            ("« »", None),
        ] {
            assert_eq!(words_of(typed).as_deref(), asked, "{typed}");
        }
    }
}
