//! Finds and replaces words in an article.

use super::decide::typed;
use crate::find::{Pattern, Template};
use crate::live::{Replaceable, Replacement};
use crate::session::Session;
use crate::views::Units;
use crate::wire::{
    FindQuery, FindRequest, FoundView, HitView, KeptView, ReplaceRequest, ReplacedView, ReplacementView,
    ReplacingView,
};
use crate::{Backend, BackendError, locale};
use copydesk_formats::FormatError;
use copydesk_i18n::UiLang;
use copydesk_model::SegmentId;
use copydesk_review::{Operation, OperationKind, Timestamp};
use copydesk_store::ArticleId;
use copydesk_text::{Edit, TextRange};
use tokio::task::spawn_blocking;

/// What replaces which hits.
pub(super) struct Replacing {
    pattern: Pattern,
    template: Template,
    /// The hit to replace; `None` for all.
    only: Option<HitView>,
}

impl Replacing {
    pub(super) fn new(
        query: &FindQuery,
        replacement: &str,
        only: Option<HitView>,
    ) -> Result<Self, BackendError> {
        let pattern = Pattern::new(query)?;
        let template = Template::new(&typed(replacement), &pattern)?;
        Ok(Self {
            pattern,
            template,
            only,
        })
    }

    /// The edits of a text, without those that change nothing.
    pub(super) fn edits(&self, text: &str) -> impl Iterator<Item = Edit> {
        let edits = self.pattern.replacements(text, &self.template).into_iter();
        edits.filter(|edit| text[edit.range] != edit.insert)
    }

    pub(super) fn pattern(&self) -> &Pattern {
        &self.pattern
    }
}

impl Backend {
    pub(crate) async fn find(&self, request: FindRequest) -> Result<FoundView, BackendError> {
        let pattern = Pattern::new(&request.query)?;
        let session = self.session(ArticleId(request.article)).await?;
        Ok(spawn_blocking(move || session.found(&pattern)).await?)
    }

    pub(crate) async fn preview_replace(
        &self,
        request: ReplaceRequest,
    ) -> Result<ReplacingView, BackendError> {
        let ui = self.ui();
        let replacing = Replacing::new(&request.query, &request.replacement, request.only)?;
        let mut session = self.session(ArticleId(request.article)).await?;
        spawn_blocking(move || session.replacing(&replacing, request.revision, ui)).await?
    }

    pub(crate) async fn replace(&self, request: ReplaceRequest) -> Result<ReplacedView, BackendError> {
        let (article, revision) = (request.article, request.revision);
        let replacing = Replacing::new(&request.query, &request.replacement, request.only)?;
        self.replace_with(article, replacing, Some(revision)).await
    }

    /// Replaces hits in an article, if the window shows it as it is in `revision`.
    pub(super) async fn replace_with(
        &self,
        article: u32,
        replacing: Replacing,
        revision: Option<u32>,
    ) -> Result<ReplacedView, BackendError> {
        let by = self.editor();
        let (sender, outcome) = tokio::sync::oneshot::channel();
        let patch = self
            .alter(article, move |session, at, ui| {
                let Replaceable { kept, refused } = session.wanted(&replacing, revision)?;
                let left = refused
                    .iter()
                    .map(|(replacement, error)| session.kept(replacement, error, ui));
                // The receiver waits below.
                let _ = sender.send((kept.len() as u32, left.collect()));
                if kept.is_empty() {
                    return Ok((None, session.unchanged(ui)));
                }
                let operation = Operation {
                    at: Timestamp(at),
                    by,
                    kind: OperationKind::Rewrite,
                    decisions: session.rewrites(&kept)?,
                };
                let (stored, patch) = session.operate(operation, ui)?;
                Ok((Some(stored), patch))
            })
            .await?;
        let (done, kept) = outcome.await.map_err(|_| BackendError::Internal)?;
        Ok(ReplacedView { patch, done, kept })
    }
}

impl Session {
    fn found(&self, pattern: &Pattern) -> FoundView {
        let hits = self.review().state().segments().flat_map(|segment| {
            let text = segment.current();
            views(segment.id(), text, &pattern.hits(text))
        });
        FoundView {
            revision: self.revision(),
            hits: hits.collect(),
        }
    }

    fn replacing(
        &mut self,
        replacing: &Replacing,
        revision: u32,
        ui: UiLang,
    ) -> Result<ReplacingView, BackendError> {
        let Replaceable { kept, refused } = self.wanted(replacing, Some(revision))?;
        let kept = kept.iter().map(|replacement| (replacement, None));
        let refused = refused
            .iter()
            .map(|(replacement, error)| (replacement, Some(error)));
        let mut all: Vec<_> = kept.chain(refused).collect();
        all.sort_by_key(|(replacement, _)| (replacement.segment, replacement.edit.range));
        let state = self.review().state();
        let view = |(replacement, error): (&Replacement, Option<&FormatError>)| {
            let segment = state.segment(replacement.segment)?;
            Some(ReplacementView {
                hit: views(segment.id(), segment.current(), &[replacement.edit.range]).pop()?,
                insert: replacement.edit.insert.clone(),
                refused: error.map(|error| sentence(error, ui)),
            })
        };
        Ok(ReplacingView {
            revision: self.revision(),
            replacements: all.into_iter().filter_map(view).collect(),
        })
    }

    /// The requested replacements, without those that change nothing.
    fn wanted(&mut self, replacing: &Replacing, revision: Option<u32>) -> Result<Replaceable, BackendError> {
        let only = replacing.only;
        let mut wanted = Vec::new();
        for segment in self.review().state().segments() {
            if only.is_some_and(|only| only.segment != segment.id().0) {
                continue;
            }
            let text = segment.current();
            let edits = replacing.edits(text);
            wanted.extend(
                edits
                    .filter(|edit| match only {
                        Some(only) => views(segment.id(), text, &[edit.range]) == [only],
                        None => true,
                    })
                    .map(|edit| Replacement {
                        segment: segment.id(),
                        edit,
                    }),
            );
        }
        let segments = wanted.iter().map(|replacement| replacement.segment);
        if let Some(revision) = revision {
            self.check_seen(segments, revision)?;
        }
        self.replaceable(wanted)
    }

    fn kept(&self, replacement: &Replacement, error: &FormatError, ui: UiLang) -> KeptView {
        let segment = self.review().state().segment(replacement.segment);
        let words = segment.and_then(|segment| replacement.edit.range.of_text(segment.current()));
        KeptView {
            segment: replacement.segment.0,
            words: words.unwrap_or_default().to_owned(),
            reason: sentence(error, ui),
        }
    }
}

fn sentence(error: &FormatError, ui: UiLang) -> String {
    locale::fault(&BackendError::Format(error.clone()), ui).message
}

/// Ranges of a segment's text, as the window gets them.
pub(super) fn views(segment: SegmentId, text: &str, ranges: &[TextRange]) -> Vec<HitView> {
    if ranges.is_empty() {
        return Vec::new();
    }
    let units = Units::new(text);
    let view = |range: &TextRange| {
        let (from, to) = units.range(*range);
        HitView {
            segment: segment.0,
            from,
            to,
        }
    };
    ranges.iter().map(view).collect()
}
