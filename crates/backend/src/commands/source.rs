//! The source text of an article: attached, removed, paired otherwise. Undo reverts these steps in order with the
//! article's decisions.

use crate::profile::{ArticleSettings, ArticleStep, StepChange};
use crate::sessions::SessionGuard;
use crate::source::{PairedSource, SourceChoice, SourceText, StoredTexts};
use crate::wire::{ArticleFileRequest, ArticleTextRequest, PairRequest, ReviewView};
use crate::{Backend, BackendError, reading};
use copydesk_formats::Loaded;
use copydesk_store::{Article, ArticleId};
use std::path::PathBuf;
use tokio::task::spawn_blocking;

impl Backend {
    pub(crate) async fn add_source(&self, request: ArticleFileRequest) -> Result<ReviewView, BackendError> {
        let path = PathBuf::from(request.path);
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        let loaded = spawn_blocking(move || reading::any_file(&path)).await??;
        self.attach(ArticleId(request.article), loaded, name.unwrap_or_default())
            .await
    }

    pub(crate) async fn add_source_text(
        &self,
        request: ArticleTextRequest,
    ) -> Result<ReviewView, BackendError> {
        let loaded = spawn_blocking(move || reading::new(request.text.as_bytes(), None)).await??;
        self.attach(ArticleId(request.article), loaded, String::new())
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
    async fn attach(&self, id: ArticleId, loaded: Loaded, name: String) -> Result<ReviewView, BackendError> {
        let guard = self.session(id).await?;
        let (guard, text) = spawn_blocking(move || {
            let article = guard.document();
            let text = SourceText::of(&loaded.document, article, &name);
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
        self.choose(guard, choice).await
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

fn key(article: ArticleId) -> String {
    format!("sources-{article}")
}
