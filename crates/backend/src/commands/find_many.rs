//! Finds and replaces words in many articles. The window calls these with a few articles at a time, so that it can show
//! progress and stop.

use super::find::{Replacing, views};
use crate::find::Pattern;
use crate::session::Session;
use crate::wire::{
    ArticleHitsView, ArticleRow, ExcerptView, FindManyRequest, ReplaceInArticleRequest,
    ReplacedInArticleView, ReplacedView, UndoStepRequest,
};
use crate::{Backend, BackendError, locale, reading};
use copydesk_model::SegmentId;
use copydesk_store::{ArticleId, StoreError};
use copydesk_text::{Edit, TextRange};
use std::sync::Arc;
use tokio::task::spawn_blocking;

/// Hits of an article that are shown with their context.
const EXCERPTS: usize = 4;

/// Characters of context on either side of a hit.
const CONTEXT: usize = 42;

/// What is searched for.
enum Search {
    Find(Pattern),
    Replace(Replacing),
}

impl Search {
    fn new(request: &FindManyRequest) -> Result<Self, BackendError> {
        Ok(match &request.replacement {
            Some(words) => Self::Replace(Replacing::new(&request.query, words, None)?),
            None => Self::Find(Pattern::new(&request.query)?),
        })
    }

    fn may_be_in(&self, folded: &str) -> bool {
        match self {
            Self::Find(pattern) => pattern.may_be_in(folded),
            Self::Replace(replacing) => replacing.pattern().may_be_in(folded),
        }
    }

    /// The hits in a text, each with what would replace it.
    fn hits(&self, text: &str) -> Vec<(TextRange, Option<String>)> {
        let replaced = |edit: Edit| (edit.range, Some(edit.insert));
        match self {
            Self::Find(pattern) => pattern.hits(text).into_iter().map(|hit| (hit, None)).collect(),
            Self::Replace(replacing) => replacing.edits(text).map(replaced).collect(),
        }
    }
}

impl Backend {
    pub(crate) async fn find_in_articles(
        &self,
        request: FindManyRequest,
    ) -> Result<Vec<ArticleHitsView>, BackendError> {
        let search = Arc::new(Search::new(&request)?);
        let mut found = Vec::new();
        for id in request.articles {
            match self.hits_in(ArticleId(id), &search).await {
                Ok(hits) => found.extend(hits),
                Err(BackendError::Store(StoreError::UnknownArticle { .. })) => {}
                Err(error) if error.is_of_library() => return Err(error),
                // An article that cannot be read must not hide the hits in the others.
                Err(error) => found.push(ArticleHitsView {
                    article: id,
                    hits: 0,
                    excerpts: Vec::new(),
                    fault: Some(locale::fault(&error, self.ui())),
                }),
            }
        }
        Ok(found)
    }

    /// The hits in an article as it is stored; `None` if there are none. Its session is not needed, so that those of
    /// articles under review stay in memory.
    async fn hits_in(
        &self,
        id: ArticleId,
        search: &Arc<Search>,
    ) -> Result<Option<ArticleHitsView>, BackendError> {
        let article = self.store().article(id).await?;
        if article.removed_at.is_some() {
            return Ok(None);
        }
        let then = self.store().text_for_search(id).await?;
        // The text is that of the import until something is decided.
        if article.head == 0 && !search.may_be_in(&then) {
            return Ok(None);
        }
        let (bytes, operations) = (
            self.store().original(id).await?,
            self.store().operations(id).await?,
        );
        let search = Arc::clone(search);
        spawn_blocking(move || {
            let loaded = reading::of_library(&bytes, &article)?;
            let texts = Session::texts(&article, loaded, &operations, &then)?;
            let (mut hits, mut excerpts) = (0, Vec::new());
            for (segment, text) in texts {
                let found = search.hits(&text);
                hits += found.len() as u32;
                let shown = EXCERPTS.saturating_sub(excerpts.len()).min(found.len());
                excerpts.extend(excerpts_of(segment, &text, &found[..shown]));
            }
            let view = ArticleHitsView {
                article: article.id.0,
                hits,
                excerpts,
                fault: None,
            };
            Ok((hits > 0).then_some(view))
        })
        .await?
    }

    pub(crate) async fn replace_in_article(
        &self,
        request: ReplaceInArticleRequest,
    ) -> Result<ReplacedInArticleView, BackendError> {
        let replacing = Replacing::new(&request.query, &request.replacement, None)?;
        let ReplacedView { patch, done, kept } = self.replace_with(request.article, replacing, None).await?;
        Ok(ReplacedInArticleView {
            // The time of the operation.
            step: (done > 0).then_some(patch.article.updated_at),
            article: patch.article,
            done,
            kept,
        })
    }

    pub(crate) async fn undo_step(
        &self,
        request: UndoStepRequest,
    ) -> Result<Option<ArticleRow>, BackendError> {
        let UndoStepRequest { article, step } = request;
        let (sender, undone) = tokio::sync::oneshot::channel();
        let patch = self
            .alter(article, move |session, at, ui| {
                // Exact: milliseconds since 1970 are below 2^53.
                let is_last = session.last_step().is_some_and(|last| last == step as i64);
                // The receiver waits below.
                let _ = sender.send(is_last);
                if !is_last {
                    return Ok((None, session.unchanged(ui)));
                }
                let (stored, patch) = session.undo(at, ui)?;
                Ok((Some(stored), patch))
            })
            .await?;
        let undone = undone.await.map_err(|_| BackendError::Internal)?;
        Ok(undone.then_some(patch.article))
    }
}

/// Hits of a segment with their context.
fn excerpts_of(segment: SegmentId, text: &str, hits: &[(TextRange, Option<String>)]) -> Vec<ExcerptView> {
    let ranges: Vec<TextRange> = hits.iter().map(|(range, _)| *range).collect();
    let views = views(segment, text, &ranges);
    let excerpt = |(hit, (range, insert)): (_, &(TextRange, Option<String>))| ExcerptView {
        hit,
        before: cut_left(&text[..range.start() as usize]),
        words: text[*range].to_owned(),
        after: cut_right(&text[range.end() as usize..]),
        insert: insert.clone(),
    };
    views.into_iter().zip(hits).map(excerpt).collect()
}

fn cut_left(text: &str) -> String {
    let Some((at, _)) = text.char_indices().rev().nth(CONTEXT) else {
        return text.to_owned();
    };
    let cut = &text[at..];
    let word = cut.find(char::is_whitespace).map_or(0, |space| space + 1);
    format!("…{}", cut.get(word..).unwrap_or(cut))
}

fn cut_right(text: &str) -> String {
    let Some((at, _)) = text.char_indices().nth(CONTEXT) else {
        return text.to_owned();
    };
    let cut = &text[..at];
    format!(
        "{}…",
        cut.rfind(char::is_whitespace).map_or(cut, |space| &cut[..space])
    )
}
