//! Second opinions: a corrected version of an article, and flags of other programs.

use crate::session::{Added, StoredOpinions, StoredSource};
use crate::sessions::SessionGuard;
use crate::wire::{ArticleFileRequest, ArticleTextRequest, OpinionsView, RemoveOpinionsRequest};
use crate::{Backend, BackendError, clock, reading};
use copydesk_formats::Loaded;
use copydesk_store::ArticleId;
use std::path::PathBuf;
use tokio::task::spawn_blocking;

impl Backend {
    pub(crate) async fn add_corrected(
        &self,
        request: ArticleFileRequest,
    ) -> Result<OpinionsView, BackendError> {
        let path = PathBuf::from(request.path);
        let source =
            spawn_blocking(move || reading::any_file(&path).map(|loaded| corrected(&loaded))).await??;
        self.add_opinions(request.article, source).await
    }

    pub(crate) async fn add_corrected_text(
        &self,
        request: ArticleTextRequest,
    ) -> Result<OpinionsView, BackendError> {
        let loaded = spawn_blocking(move || reading::new(request.text.as_bytes(), None)).await??;
        self.add_opinions(request.article, corrected(&loaded)).await
    }

    pub(crate) async fn add_flags(&self, request: ArticleFileRequest) -> Result<OpinionsView, BackendError> {
        let path = PathBuf::from(request.path);
        let source = spawn_blocking(move || {
            let name = path.file_name().unwrap_or(path.as_os_str());
            Ok::<_, BackendError>(StoredSource::Flags {
                file: name.to_string_lossy().into_owned(),
                text: reading::any_file(&path)?.text().to_owned(),
            })
        });
        self.add_opinions(request.article, source.await??).await
    }

    pub(crate) async fn remove_opinions(
        &self,
        request: RemoveOpinionsRequest,
    ) -> Result<OpinionsView, BackendError> {
        let ui = self.ui();
        let mut guard = self.session_as_stored(ArticleId(request.article)).await?;
        let (guard, removed) = spawn_blocking(move || {
            let removed = guard.remove_source(&request.source, clock::now(), ui);
            (guard, removed)
        })
        .await?;
        self.keep_opinions(guard, removed).await
    }

    /// What other sources said about an article.
    pub(crate) async fn stored_opinions(&self, id: ArticleId) -> Result<StoredOpinions, BackendError> {
        let stored = self.store().setting(&key(id)).await?;
        Ok(StoredOpinions::read(stored.as_deref()))
    }

    pub(super) async fn add_opinions(
        &self,
        article: u32,
        source: StoredSource,
    ) -> Result<OpinionsView, BackendError> {
        let ui = self.ui();
        let mut guard = self.session_as_stored(ArticleId(article)).await?;
        let (guard, added) = spawn_blocking(move || {
            let added = guard.add_source(source, clock::now(), ui);
            (guard, added)
        })
        .await?;
        self.keep_opinions(guard, added?).await
    }

    /// Stores what was added or removed. If the store fails, the session is dropped, so that the next command loads the
    /// stored state.
    async fn keep_opinions(
        &self,
        mut guard: SessionGuard,
        added: Added,
    ) -> Result<OpinionsView, BackendError> {
        let Added {
            opinions,
            change,
            view,
        } = added;
        let id = guard.article().id;
        let text = serde_json::to_string(&opinions).map_err(|_| BackendError::Internal)?;
        let kept = async {
            self.store().set_setting(&key(id), &text).await?;
            self.store().update(id, &change).await
        };
        match kept.await {
            Ok(article) => guard.set_article(article),
            Err(error) => {
                guard.discard();
                return Err(error.into());
            }
        }
        Ok(view)
    }
}

fn key(article: ArticleId) -> String {
    format!("opinions-{article}")
}

fn corrected(loaded: &Loaded) -> StoredSource {
    let segments = loaded.document.segments.iter();
    let texts = segments.map(|segment| segment.mt.to_string());
    StoredSource::Corrected {
        paragraphs: texts.filter(|text| !text.trim().is_empty()).collect(),
        compared: Vec::new(),
    }
}
