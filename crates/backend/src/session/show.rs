//! The views of a session for the window.

use super::Session;
use crate::exports::{self, Reviewed};
use crate::profile::ArticleSettings;
use crate::source;
use crate::views::{self, Snapshot};
use crate::wire::{ChangesView, IssueView, ProgressView, QualityView, ReviewView, SegmentView};
use copydesk_i18n::UiLang;
use copydesk_model::SegmentId;
use copydesk_review::{Level, SegmentState, marks_now, score};
use copydesk_store::ArticleState;

impl Session {
    /// The whole review.
    pub(crate) fn view(&self, ui: UiLang) -> ReviewView {
        let ids = self.live.document().segments.iter().map(|segment| segment.id);
        ReviewView {
            article: views::article_row(&self.article),
            revision: self.revision,
            segments: (self.live.document().segments.iter())
                .filter_map(|segment| self.segment_view(segment.id))
                .collect(),
            issues: ids.flat_map(|id| self.issue_views(id, ui)).collect(),
            sources: self.sources(ui),
            source_text: match &self.source {
                Some(source) => Some(source.view()),
                None => source::of_file(self.live.document()),
            },
            progress: self.progress(),
            notices: self.notices(ui),
        }
    }

    /// Original and corrected text, side by side.
    pub(crate) fn changes(&self, level: Level) -> ChangesView {
        views::changes_view(self.segments(), self.live.review().log(), level)
    }

    /// The MQM scores of the machine translation and of the current text.
    pub(crate) fn quality(&self) -> QualityView {
        views::quality_view(&score(self.live.review().state(), self.live.issues()))
    }

    /// The editor's progress.
    pub(crate) fn progress(&self) -> ProgressView {
        let Snapshot {
            open,
            decided,
            score_before,
            score_now,
            uncovered,
            unchecked: _,
            fingerprint: _,
        } = self.counts.snapshot.clone();
        let saved = self.saved.as_ref();
        let rules = ArticleSettings::of(&self.article);
        ProgressView {
            decided,
            uncovered,
            total: decided + open.total(),
            open,
            words: self
                .live
                .review()
                .state()
                .segments()
                .map(SegmentState::words)
                .sum(),
            // Both are always set by `Counts`.
            score_before: score_before.unwrap_or_default(),
            score_now: score_now.unwrap_or_default(),
            saved: saved.is_some_and(|saved| saved.head == Some(self.live.review().head())),
            saved_path: saved.map(|saved| saved.path.to_string_lossy().into_owned()),
            can_undo: self.live.review().to_undo().is_some() || rules.can_undo(),
            can_redo: self.live.review().to_redo().is_some() || rules.can_redo(),
        }
    }

    /// The article's state in the workflow.
    pub(crate) fn state(&self) -> ArticleState {
        let saved = self
            .saved
            .as_ref()
            .is_some_and(|saved| saved.head == Some(self.live.review().head()));
        self.state_if(saved)
    }

    /// The article's state once the current text is saved.
    pub(crate) fn state_when_saved(&self) -> ArticleState {
        self.state_if(true)
    }

    fn state_if(&self, saved: bool) -> ArticleState {
        let snapshot = self.snapshot();
        if saved && snapshot.open.total() == 0 && snapshot.unchecked.is_none() {
            ArticleState::Done
        } else if self.live.review().head() > 0 {
            ArticleState::InReview
        } else {
            ArticleState::New
        }
    }

    /// The data that the library shows without opening the article.
    pub(crate) fn snapshot(&self) -> &Snapshot {
        &self.counts.snapshot
    }

    pub(super) fn segment_view(&self, id: SegmentId) -> Option<SegmentView> {
        let (segment, state) = self.segment(id)?;
        let marks = marks_now(self.live.document(), self.live.review().state(), id);
        let can_split = self.live.loaded().can_split(id);
        let other_language = self.live.checked().other_language(id);
        Some(views::segment_view(
            segment,
            state,
            marks,
            self.live.remarks_of(id),
            can_split,
            other_language,
        ))
    }

    /// The issues of one segment, found or decided, in reading order.
    pub(super) fn issue_views(&self, id: SegmentId, ui: UiLang) -> Vec<IssueView> {
        let entries = self.live.entries_of(id);
        let Some(first) = entries.first() else {
            return Vec::new();
        };
        let views = views::IssueViews {
            live: &self.live,
            units: views::Units::new(first.segment.current()),
            alike: &self.counts.alike,
            ui,
        };
        entries.iter().map(|entry| views.of(entry)).collect()
    }

    fn notices(&self, ui: UiLang) -> Vec<String> {
        super::relocated::notice(&self.left_out, ui)
            .into_iter()
            .chain(exports::notices(&self.live, ui))
            .collect()
    }

    /// The review as an export takes it.
    pub(crate) fn reviewed(&self, ui: UiLang) -> Reviewed<'_> {
        Reviewed {
            live: &self.live,
            title: self.article.title.clone(),
            path: self.article.path.clone(),
            language: self.article.language.clone(),
            notices: self.notices(ui),
            ui,
        }
    }
}
