//! New versions of files that are in the library. The file becomes an article of its own with the decisions that still
//! apply; the former one goes to the trash, so that nothing is lost.

use super::ImportInput;
use crate::profile::ArticleSettings;
use crate::session::read_log;
use crate::wire::{ArticleRow, ChangePiece, NewVersionView, NewerView};
use crate::{Backend, BackendError, clock, reading, views};
use copydesk_align::versions;
use copydesk_formats::Loaded;
use copydesk_model::Document;
use copydesk_review::{Level, Operation, Relocation, Review};
use copydesk_store::files::Fingerprint;
use copydesk_store::{Article, ArticleChange, ArticleId, StoreError};
use std::path::PathBuf;
use std::sync::Arc;
use tokio::task::spawn_blocking;

/// The decisions of an article, carried over to a changed file.
struct Carried {
    /// The operations that still have decisions, as they are stored.
    operations: Vec<String>,
    kept: u32,
    lost: u32,
}

/// A changed file and what it changes.
struct Newer {
    article: Article,
    /// Whether the editor gave the article its title.
    has_own_title: bool,
    path: PathBuf,
    bytes: Vec<u8>,
    fingerprint: Fingerprint,
    paragraphs: Vec<Vec<ChangePiece>>,
    carried: Carried,
}

impl Backend {
    pub(crate) async fn newer_version(&self, id: u32) -> Result<NewerView, BackendError> {
        let Newer {
            article,
            paragraphs,
            carried,
            ..
        } = self.newer(ArticleId(id)).await?;
        Ok(NewerView {
            article: views::article_row(&article),
            paragraphs,
            kept: carried.kept,
            lost: carried.lost,
        })
    }

    pub(crate) async fn take_newer(&self, id: u32) -> Result<NewVersionView, BackendError> {
        let newer = self.newer(ArticleId(id)).await?;
        self.take_version(newer).await
    }

    pub(crate) async fn keep_version(&self, id: u32) -> Result<ArticleRow, BackendError> {
        let article = self.store().article(ArticleId(id)).await?;
        if let (Some(path), Some(newer)) = (&article.path, article.newer) {
            self.store().ignore_file(path, newer).await?;
        }
        let change = ArticleChange {
            newer: Some(None),
            ..ArticleChange::default()
        };
        let article = self.store().update(article.id, &change).await?;
        self.refresh_session(&article).await;
        Ok(views::article_row(&article))
    }

    /// Handles a file that changed since its article was imported. Returns whether the article was replaced or marked:
    /// an article that nobody has opened is replaced at once.
    pub(crate) async fn file_changed(
        &self,
        article: Article,
        file: &Fingerprint,
    ) -> Result<bool, BackendError> {
        if article.newer == Some(file.sha256) {
            return Ok(false);
        }
        let saved = self.store().versions(article.id).await?;
        let opened = article.opened_at > article.created_at;
        if !opened && article.head == 0 && article.rules.is_none() && saved.is_empty() {
            let newer = self.newer(article.id).await?;
            self.take_version(newer).await?;
            return Ok(true);
        }
        let change = ArticleChange {
            newer: Some(Some(file.sha256)),
            ..ArticleChange::default()
        };
        let article = self.store().update(article.id, &change).await?;
        self.refresh_session(&article).await;
        Ok(true)
    }

    /// Reads the file of an article again, and carries the decisions over.
    async fn newer(&self, id: ArticleId) -> Result<Newer, BackendError> {
        let article = self.store().article(id).await?;
        let Some(path) = article.path.clone() else {
            return Err(BackendError::NoTarget);
        };
        let (bytes, operations) = (
            self.store().original(id).await?,
            self.store().operations(id).await?,
        );
        spawn_blocking(move || {
            let before = reading::of_library(&bytes, &article)?;
            let (path, file) = reading::file(&path)?;
            let now = reading::new(&file.bytes, Some(&path))?;
            let log = read_log(operations.iter().take(article.head as usize))?;
            let paragraphs = differences(&before.document, &now.document);
            let carried = carry(&before, &now, log)?;
            Ok(Newer {
                has_own_title: article.title != reading::title(&before.document),
                article,
                path,
                bytes: file.bytes,
                fingerprint: file.fingerprint,
                paragraphs,
                carried,
            })
        })
        .await?
    }

    async fn take_version(&self, newer: Newer) -> Result<NewVersionView, BackendError> {
        let Newer {
            article,
            has_own_title,
            path,
            bytes,
            fingerprint,
            carried,
            ..
        } = newer;
        let input = ImportInput {
            bytes,
            file: Some((path, fingerprint)),
            opens: false,
        };
        let (id, _) = self.import(input).await?;
        let mut settings = ArticleSettings::of(&article);
        // The source text is stored with the former article, and steps belong to its log.
        settings.forget_history();
        let mut change = ArticleChange {
            details: Some(article.details.clone()),
            rules: Some(settings.stored()),
            updated_at: Some(clock::now()),
            ..ArticleChange::default()
        };
        if has_own_title {
            change.title = Some(article.title.clone());
        }
        self.store().update(id, &change).await?;
        if !carried.operations.is_empty() {
            let at = clock::now();
            let change = ArticleChange {
                updated_at: Some(at),
                ..ArticleChange::default()
            };
            self.store()
                .append(id, 0, &carried.operations, at, &change)
                .await?;
        }
        self.sessions().forget(id);
        let guard = self.session(id).await?;
        let counts = ArticleChange {
            state: Some(guard.state()),
            ..guard.counted()
        };
        drop(guard);
        let new = self.store().update(id, &counts).await?;
        self.sessions().forget(id);
        let gone = ArticleChange {
            newer: Some(None),
            removed_at: Some(Some(clock::now())),
            ..ArticleChange::default()
        };
        match self.store().update(article.id, &gone).await {
            Ok(_) | Err(StoreError::UnknownArticle { .. }) => {}
            Err(error) => return Err(error.into()),
        }
        self.sessions().forget(article.id);
        tracing::info!(
            article = id.0,
            former = article.id.0,
            kept = carried.kept,
            lost = carried.lost,
            "new version"
        );
        Ok(NewVersionView {
            article: views::article_row(&new),
            former: article.id.0,
            kept: carried.kept,
            lost: carried.lost,
        })
    }
}

/// The paragraphs that differ, word by word.
fn differences(before: &Document, now: &Document) -> Vec<Vec<ChangePiece>> {
    let old: Vec<&str> = before.segments.iter().map(|segment| &*segment.mt).collect();
    let new: Vec<&str> = now.segments.iter().map(|segment| &*segment.mt).collect();
    let changed = versions::align(&old, &new).into_iter().filter_map(|pair| {
        let (old, new) = (old[pair.old].join("\n"), new[pair.new].join("\n"));
        (old != new).then(|| views::compared_pieces([&old, &new], Level::Word))
    });
    changed.collect()
}

/// Carries the decisions over whose paragraphs are in the new file as they were in the old one.
fn carry(before: &Loaded, now: &Loaded, log: Vec<Operation>) -> Result<Carried, BackendError> {
    let texts = |loaded: &Loaded| -> Vec<String> {
        loaded
            .document
            .segments
            .iter()
            .map(|segment| segment.mt.to_string())
            .collect()
    };
    let decided = |review: &Review| {
        let decided = review.state().segments().map(|segment| segment.decided().count());
        u32::try_from(decided.sum::<usize>()).unwrap_or(u32::MAX)
    };
    let head = log.len();
    let all = Review::restore_what_fits(Arc::new(before.document.clone()), log.clone(), head, |_| None)?.0;
    let relocation = Relocation::find(&texts(before).join("\n"), &texts(now));
    let document = Arc::new(now.document.clone());
    let (review, _) = Review::restore_what_fits(document, log, head, |_| relocation.as_ref())?;
    let operations = review
        .log()
        .iter()
        .filter(|operation| !operation.decisions.is_empty())
        .map(|operation| serde_json::to_string(operation).map_err(|_| BackendError::Internal))
        .collect::<Result<Vec<_>, _>>()?;
    let (kept, before) = (decided(&review), decided(&all));
    Ok(Carried {
        operations,
        kept,
        lost: before.saturating_sub(kept),
    })
}
