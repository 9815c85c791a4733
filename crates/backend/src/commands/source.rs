//! The source text of an article: attached, removed, paired otherwise. Undo reverts these steps in order with the
//! article's decisions.

use crate::profile::{ArticleSettings, ArticleStep, StepChange};
use crate::sessions::SessionGuard;
use crate::source::{PairedSource, SourceChoice, SourceText, StoredTexts, read_source};
use crate::wire::{ArticleFileRequest, ArticleTextRequest, PairRequest, ReviewView};
use crate::{Backend, BackendError, reading};
use copydesk_model::Document;
use copydesk_store::{Article, ArticleId};
use std::path::PathBuf;
use tokio::task::spawn_blocking;

impl Backend {
    pub(crate) async fn add_source(&self, request: ArticleFileRequest) -> Result<ReviewView, BackendError> {
        let (source, name) = source_of_file(PathBuf::from(request.path)).await?;
        self.attach(ArticleId(request.article), source, name).await
    }

    /// Attaches the source text that was imported with an article, unless it has or had one; this is no step, as it belongs to
    /// the import. Returns whether it was attached.
    pub(crate) async fn attach_on_import(&self, id: ArticleId, path: PathBuf) -> Result<bool, BackendError> {
        let article = self.store().article(id).await?;
        if ArticleSettings::of(&article).source.text.is_some() || !self.stored_texts(id).await?.is_empty() {
            return Ok(false);
        }
        let (source, name) = source_of_file(path).await?;
        let (mut guard, choice) = self.stored_choice(id, source, name).await?;
        let mut settings = ArticleSettings::of(guard.article());
        settings.source = choice;
        self.keep_settings(&mut guard, &settings).await?;
        drop(guard);
        // With the issues that only a source shows.
        let session = self.load(id).await?;
        self.store().update(id, &session.counted()).await?;
        Ok(true)
    }

    pub(crate) async fn add_source_text(
        &self,
        request: ArticleTextRequest,
    ) -> Result<ReviewView, BackendError> {
        let loaded = spawn_blocking(move || reading::new(request.text.as_bytes(), None)).await??;
        self.attach(ArticleId(request.article), loaded.document, String::new())
            .await
    }

    pub(crate) async fn remove_source(&self, article: u32) -> Result<ReviewView, BackendError> {
        let guard = self.session(ArticleId(article)).await?;
        self.choose(guard, SourceChoice::default()).await
    }

    pub(crate) async fn change_pairs(&self, request: PairRequest) -> Result<ReviewView, BackendError> {
        let guard = self.session(ArticleId(request.article)).await?;
        guard.check_revision(request.revision)?;
        let source = guard.source().ok_or(BackendError::NoSource)?;
        let fixed = source.changed(request.change)?;
        let choice = SourceChoice {
            fixed,
            ..ArticleSettings::of(guard.article()).source
        };
        self.choose(guard, choice).await
    }

    /// The source text of an article, if one is attached, and the pairs set by the editor.
    pub(crate) async fn attached_source(
        &self,
        article: &Article,
    ) -> Result<Option<(SourceText, SourceChoice)>, BackendError> {
        let choice = ArticleSettings::of(article).source;
        let Some(number) = choice.text else {
            return Ok(None);
        };
        let text = self.stored_texts(article.id).await?.take(number);
        Ok(text.map(|text| (text, choice)))
    }

    /// Attaches a text, if it can be the source of the article.
    async fn attach(
        &self,
        id: ArticleId,
        source: Document,
        name: String,
    ) -> Result<ReviewView, BackendError> {
        let (guard, choice) = self.stored_choice(id, source, name).await?;
        self.choose(guard, choice).await
    }

    /// Stores a text, if it can be the source of the article. Returns the choice of it.
    async fn stored_choice(
        &self,
        id: ArticleId,
        source: Document,
        name: String,
    ) -> Result<(SessionGuard, SourceChoice), BackendError> {
        let guard = self.session(id).await?;
        let (guard, text) = spawn_blocking(move || {
            let article = guard.document();
            let text = SourceText::of(&source, article, &name);
            let paired = PairedSource::new(text, article, &[]);
            paired.check(article)?;
            Ok::<_, BackendError>((guard, paired.into_text()))
        })
        .await??;
        let mut texts = self.stored_texts(id).await?;
        let number = texts.add(text);
        let stored = serde_json::to_string(&texts).map_err(|_| BackendError::Internal)?;
        self.store().set_setting(&key(id), &stored).await?;
        let choice = SourceChoice {
            text: Some(number),
            fixed: Vec::new(),
        };
        Ok((guard, choice))
    }

    /// Stores the choice as a step, and opens the article again with it.
    async fn choose(
        &self,
        mut guard: SessionGuard,
        choice: SourceChoice,
    ) -> Result<ReviewView, BackendError> {
        let id = guard.article().id;
        let mut settings = ArticleSettings::of(guard.article());
        if settings.source != choice {
            let before = std::mem::replace(&mut settings.source, choice.clone());
            settings.push(ArticleStep {
                head: guard.head(),
                change: StepChange::Source {
                    before,
                    after: choice,
                },
                issue: None,
                undone: false,
            });
            self.keep_settings(&mut guard, &settings).await?;
        }
        drop(guard);
        self.open_session(id, Vec::new()).await
    }

    async fn stored_texts(&self, id: ArticleId) -> Result<StoredTexts, BackendError> {
        let stored = self.store().setting(&key(id)).await?;
        Ok(StoredTexts::read(stored.as_deref()))
    }
}

/// Reads a source text from a file. Returns it with the name of the file.
async fn source_of_file(path: PathBuf) -> Result<(Document, String), BackendError> {
    let name = path
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let source = spawn_blocking(move || {
        let (path, file) = reading::file(&path)?;
        read_source(&file.bytes, &path)
    });
    Ok((source.await??, name))
}

fn key(article: ArticleId) -> String {
    format!("sources-{article}")
}
