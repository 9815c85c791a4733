//! The title of an article in the library, and what an editor notes about it.

use crate::details::{
    Field, Row, SEVERAL_FILES, Table, UNKNOWN_FILE, details_of, read_table, stored, tidied,
};
use crate::wire::{BadRowView, DetailsChange, DetailsImportView, DetailsSetView, DetailsView};
use crate::{Backend, BackendError, locale, reading, views};
use copydesk_store::{Article, ArticleChange, ArticleId, ArticleQuery, Shelf, StoreError};
use std::collections::BTreeMap;
use std::path::PathBuf;
use tokio::task::spawn_blocking;

impl Backend {
    pub(crate) async fn set_details(
        &self,
        changes: Vec<DetailsChange>,
    ) -> Result<DetailsSetView, BackendError> {
        let mut view = DetailsSetView {
            articles: Vec::new(),
            changes: Vec::new(),
            overtaken: Vec::new(),
        };
        for change in changes {
            let id = ArticleId(change.article);
            let article = match self.store().article(id).await {
                Ok(article) => article,
                // It was deleted permanently in another window.
                Err(StoreError::UnknownArticle { .. }) => continue,
                Err(error) => return Err(error.into()),
            };
            let before = details_of(&article);
            let (mut after, mut seen, mut wanted) = (before.clone(), change.before, change.after);
            let mut is_overtaken = false;
            for field in Field::ALL {
                let value = tidied(field.of(&mut wanted));
                let was = std::mem::take(field.of(&mut seen));
                if value == was || (field == Field::Title && value.is_empty()) {
                    continue;
                }
                let now = field.of(&mut after);
                is_overtaken |= *now != was && *now != value;
                *now = value;
            }
            if after == before {
                continue;
            }
            let article = self.keep_details(&article, &after).await?;
            view.articles.push(views::article_row(&article));
            if is_overtaken {
                view.overtaken.push(id.0);
            }
            view.changes.push(DetailsChange {
                article: id.0,
                before,
                after,
            });
        }
        Ok(view)
    }

    pub(crate) async fn import_details(&self, path: String) -> Result<DetailsImportView, BackendError> {
        let path = PathBuf::from(path);
        let Table { rows, mut bad } = spawn_blocking(move || {
            let (path, file) = reading::file(&path)?;
            // Read like an article, so that the encoding that a spreadsheet writes is detected.
            let loaded = reading::new(&file.bytes, Some(&path.with_extension("txt")))?;
            Ok::<_, BackendError>(read_table(loaded.text()))
        })
        .await??;
        let mut articles = Vec::new();
        for shelf in [Shelf::Queue, Shelf::Archive] {
            let query = ArticleQuery {
                shelf,
                ..ArticleQuery::default()
            };
            articles.extend(self.store().list(&query).await?);
        }
        let names = Names::of(&articles);
        let mut changes: BTreeMap<ArticleId, DetailsChange> = BTreeMap::new();
        let mut taken = 0;
        for Row { line, file, values } in rows {
            let article = match names.find(&file) {
                Ok(article) => article,
                Err(reason) => {
                    bad.push((line, reason));
                    continue;
                }
            };
            taken += 1;
            let change = changes.entry(article.id).or_insert_with(|| DetailsChange {
                article: article.id.0,
                before: details_of(article),
                after: details_of(article),
            });
            for (field, value) in values {
                *field.of(&mut change.after) = value;
            }
        }
        bad.sort_unstable();
        let set = self.set_details(changes.into_values().collect()).await?;
        let bad = bad.into_iter().map(|(line, reason)| BadRowView {
            line,
            reason: locale::say(self.ui(), reason, &[]),
        });
        Ok(DetailsImportView {
            changes: set.changes,
            rows: taken,
            bad: bad.collect(),
        })
    }

    async fn keep_details(&self, article: &Article, details: &DetailsView) -> Result<Article, BackendError> {
        let change = ArticleChange {
            title: Some(details.title.clone()),
            details: Some(stored(details)),
            ..ArticleChange::default()
        };
        let article = self.store().update(article.id, &change).await?;
        self.refresh_session(&article).await;
        Ok(article)
    }

    /// Shows a changed row in the session of its article, if it is in memory.
    pub(super) async fn refresh_session(&self, article: &Article) {
        let Some(slot) = self.sessions().loaded(article.id) else {
            return;
        };
        let mut place = slot.lock().await;
        match place.as_mut() {
            Some(session) if session.is_at(article) => session.set_article(article.clone()),
            // Another window has decided something: the next command loads it.
            _ => *place = None,
        }
    }
}

/// Articles by the names of their files.
struct Names<'a> {
    /// The last part of the path, lower case -> articles.
    by_name: BTreeMap<String, Vec<&'a Article>>,
}

impl<'a> Names<'a> {
    fn of(articles: &'a [Article]) -> Self {
        let mut by_name: BTreeMap<String, Vec<&Article>> = BTreeMap::new();
        for article in articles {
            if let Some(path) = &article.path {
                let (name, _) = parts(&path.to_string_lossy());
                by_name.entry(name).or_default().push(article);
            }
        }
        Self { by_name }
    }

    /// The article with this file, which may be given with folders before its name.
    fn find(&self, file: &str) -> Result<&'a Article, &'static str> {
        let (name, folders) = parts(file);
        let named = self.by_name.get(&name).map_or(&[][..], Vec::as_slice);
        let fits = |article: &&&Article| {
            let path = article
                .path
                .as_ref()
                .map(|path| path.to_string_lossy().into_owned());
            let (_, of_article) = parts(&path.unwrap_or_default());
            of_article.ends_with(&folders)
        };
        let mut found = named.iter().filter(fits);
        match (found.next(), found.next()) {
            (Some(article), None) => Ok(article),
            (None, _) => Err(UNKNOWN_FILE),
            (Some(_), Some(_)) => Err(SEVERAL_FILES),
        }
    }
}

/// The name of a file and its folders, lower case.
fn parts(path: &str) -> (String, Vec<String>) {
    let lower = path.trim().to_lowercase();
    let mut parts: Vec<String> = lower
        .split(['/', '\\'])
        .filter(|part| !part.is_empty() && *part != ".")
        .map(str::to_owned)
        .collect();
    (parts.pop().unwrap_or_default(), parts)
}
