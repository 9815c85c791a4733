//! The views of a session for the window.

use super::Session;
use super::counts::shown;
use super::handing_on::of_file;
use crate::memory::ArticleRules;
use crate::views::{self, Snapshot};
use crate::wire::{ChangesView, IssueView, ProgressView, QualityView, ReviewView, SegmentView};
use copydesk_check::localise;
use copydesk_i18n::UiLang;
use copydesk_model::{Document, SegmentId, SegmentKind};
use copydesk_review::{Level, SegmentState, score};
use copydesk_store::ArticleState;

/// Maximum length of a title in characters, for paragraphs used as titles.
const TITLE: usize = 120;

impl Session {
    /// The whole review.
    pub(crate) fn view(&self, ui: UiLang) -> ReviewView {
        let ids = self.live.document().segments.iter().map(|segment| segment.id);
        ReviewView {
            article: views::article_row(&self.article),
            revision: self.revision,
            segments: self
                .segments()
                .map(|(segment, state)| {
                    views::segment_view(segment, state, self.live.loaded().can_split(segment.id))
                })
                .collect(),
            issues: ids.flat_map(|id| self.issue_views(id, ui)).collect(),
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
            edition: _,
        } = self.counts.snapshot.clone();
        let saved = self.saved.as_ref();
        let rules = ArticleRules::of(&self.article);
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
        self.segment(id)
            .map(|(segment, state)| views::segment_view(segment, state, self.live.loaded().can_split(id)))
    }

    /// The issues of one segment, found or decided, in reading order.
    pub(super) fn issue_views(&self, id: SegmentId, ui: UiLang) -> Vec<IssueView> {
        let Some(segment) = self.live.review().state().segment(id) else {
            return Vec::new();
        };
        let listed = shown(&self.live, id);
        if listed.is_empty() {
            return Vec::new();
        }
        let units = views::Units::new(segment.current());
        let views = views::IssueViews {
            review: self.live.review(),
            segment,
            units,
            alike: &self.counts.alike,
            leads_back: &|issue| self.live.leads_back(issue),
            is_locked: &|issue| self.live.is_locked(issue),
            ui,
        };
        listed.iter().filter_map(|listed| views.of(listed)).collect()
    }

    fn notices(&self, ui: UiLang) -> Vec<String> {
        let of_file = self
            .live
            .loaded()
            .notices
            .iter()
            .map(|notice| of_file(notice, ui));
        super::relocated::said(&self.left_out, ui)
            .into_iter()
            .chain(of_file)
            .chain(
                self.live
                    .checked()
                    .notices()
                    .iter()
                    .map(|notice| localise(notice, ui)),
            )
            .collect()
    }
}

/// The first heading, else the first words of the article, cut at a word boundary.
pub(super) fn title(document: &Document) -> String {
    let filled = || {
        document
            .segments
            .iter()
            .filter(|segment| !segment.mt.trim().is_empty())
    };
    let heading = filled().find(|segment| matches!(segment.kind, SegmentKind::Heading(_)));
    let text = heading
        .or_else(|| filled().next())
        .map_or("", |segment| &segment.mt);
    let mut title = String::new();
    for word in text.split_whitespace() {
        if title.chars().count() + word.chars().count() > TITLE {
            if title.is_empty() {
                title.extend(word.chars().take(TITLE));
            }
            title.push('…');
            break;
        }
        if !title.is_empty() {
            title.push(' ');
        }
        title.push_str(word);
    }
    title
}

#[cfg(test)]
mod tests {
    use super::*;
    use copydesk_model::Segment;

    fn document(segments: &[(SegmentKind, &str)]) -> Document {
        let segment = |(id, (kind, text)): (usize, &(SegmentKind, &str))| Segment {
            id: SegmentId(id as u32),
            kind: *kind,
            source: None,
            mt: (*text).into(),
            marks: Vec::new(),
            locked: None,
        };
        Document {
            source_lang: None,
            target_lang: None,
            segments: segments.iter().enumerate().map(segment).collect(),
        }
    }

    #[test]
    fn titles() {
        use SegmentKind::{Heading, Paragraph};
        let long = "mot ".repeat(60);
        for (segments, expected) in [
            (vec![], String::new()),
            (
                vec![(Paragraph, "  \n"), (Paragraph, "Un\ndeux  trois")],
                "Un deux trois".to_owned(),
            ),
            (
                vec![(Paragraph, "Chapeau"), (Heading(1), "Le titre")],
                "Le titre".to_owned(),
            ),
            (
                vec![(Paragraph, "é".repeat(300).leak() as &str)],
                format!("{}…", "é".repeat(120)),
            ),
            (
                vec![(Paragraph, long.leak() as &str)],
                format!("{}…", "mot ".repeat(30).trim_end()),
            ),
        ] {
            assert_eq!(title(&document(&segments)), expected);
        }
    }
}
