//! Operations on a session: decide, undo, redo. What is to be stored comes out beside what the window gets.

use super::{Alike, Counts, Session};
use crate::DeskError;
use crate::wire::ReviewPatch;
use copydesk_check::UiLang;
use copydesk_model::{IssueId, RuleId, SegmentId};
use copydesk_review::{Applied, Operation};
use copydesk_store::{ArticleChange, UnixMillis};
use std::collections::BTreeSet;

/// What goes to the store before the window hears of an operation.
pub(crate) struct Stored {
    /// The head before.
    pub(crate) expected_head: u32,
    /// What happens to the log.
    pub(crate) log: LogStep,
    /// What the library shows of the article now.
    pub(crate) change: ArticleChange,
}

/// What happens to the log.
pub(crate) enum LogStep {
    /// An operation comes to it.
    Append(String),
    /// The head moves.
    Move(u32),
}

impl Session {
    /// Makes an operation.
    pub(crate) fn operate(
        &mut self,
        operation: Operation,
        ui: UiLang,
    ) -> Result<(Stored, ReviewPatch), DeskError> {
        let payload = serde_json::to_string(&operation).map_err(|_| DeskError::Internal)?;
        let (expected_head, at) = (self.head(), operation.at.0);
        let applied = self.review.apply(operation)?;
        if let Some(saved) = &mut self.saved
            && saved.head.is_some_and(|head| head > expected_head as usize)
        {
            // The operations that the file holds beyond this point were overtaken.
            saved.head = None;
        }
        Ok(self.after(applied, expected_head, LogStep::Append(payload), at, ui))
    }

    /// Takes the last operation back.
    pub(crate) fn undo(&mut self, at: UnixMillis, ui: UiLang) -> Result<(Stored, ReviewPatch), DeskError> {
        let expected_head = self.head();
        let applied = self.review.undo()?;
        Ok(self.after(applied, expected_head, LogStep::Move(expected_head - 1), at, ui))
    }

    /// Brings back what was undone last.
    pub(crate) fn redo(&mut self, at: UnixMillis, ui: UiLang) -> Result<(Stored, ReviewPatch), DeskError> {
        let expected_head = self.head();
        let applied = self.review.redo()?;
        Ok(self.after(applied, expected_head, LogStep::Move(expected_head + 1), at, ui))
    }

    /// The patch of a command that found nothing to do.
    pub(crate) fn unchanged(&mut self, ui: UiLang) -> ReviewPatch {
        self.revision += 1;
        self.patch(&BTreeSet::new(), &BTreeSet::new(), None, ui)
    }

    /// What the library shows of the article's issues, as they are counted here.
    pub(crate) fn counted(&self) -> ArticleChange {
        let snapshot = self.snapshot();
        ArticleChange {
            snapshot: Some(snapshot.to_json()),
            damage: Some(snapshot.damage(self.article.words)),
            score: snapshot.score_now,
            ..ArticleChange::default()
        }
    }

    fn after(
        &mut self,
        applied: Applied,
        expected_head: u32,
        log: LogStep,
        at: UnixMillis,
        ui: UiLang,
    ) -> (Stored, ReviewPatch) {
        let Applied {
            segments,
            rebased,
            everywhere,
            focus,
        } = applied;
        let mut rechecked: BTreeSet<SegmentId> = segments.iter().copied().collect();
        for segment in rebased {
            rechecked.extend(self.recheck(segment));
        }
        if everywhere {
            rechecked.extend(self.checked.issues().map(|issue| issue.segment));
        }
        let before = std::mem::replace(
            &mut self.counts,
            Counts::of(&self.document, &self.checked, &self.review, &self.edition),
        );
        rechecked.extend(self.counted_otherwise(&before.alike));

        self.article.updated_at = at;
        self.article.state = self.state();
        self.article.head = self.head();
        let counted = self.counted();
        self.article.snapshot = counted.snapshot.clone().unwrap_or_default();
        self.article.damage = counted.damage.unwrap_or_default();
        self.article.score = counted.score;
        self.article.exported_at = None;
        let change = ArticleChange {
            state: Some(self.article.state),
            // What was handed on no longer says what was decided.
            exported_at: Some(None),
            updated_at: Some(at),
            ..counted
        };
        self.revision += 1;
        let segments = segments.into_iter().collect();
        let patch = self.patch(&segments, &rechecked, focus, ui);
        (
            Stored {
                expected_head,
                log,
                change,
            },
            patch,
        )
    }

    /// The segments of issues whose number of open twins is no longer what it was.
    fn counted_otherwise(&self, before: &Alike) -> BTreeSet<SegmentId> {
        let now = &self.counts.alike;
        let differs = |key: &(RuleId, String)| before.get(key) != now.get(key);
        let twins = self.checked.issues().filter(|issue| {
            let words = self
                .review
                .state()
                .quote(issue)
                .unwrap_or_default()
                .to_lowercase();
            differs(&(issue.rule.clone(), words))
        });
        twins.map(|issue| issue.segment).collect()
    }

    fn patch(
        &self,
        segments: &BTreeSet<SegmentId>,
        rechecked: &BTreeSet<SegmentId>,
        focus: Option<IssueId>,
        ui: UiLang,
    ) -> ReviewPatch {
        ReviewPatch {
            article: crate::views::article_row(&self.article),
            revision: self.revision,
            segments: segments.iter().filter_map(|id| self.segment_view(*id)).collect(),
            rechecked: rechecked.iter().map(|id| id.0).collect(),
            issues: rechecked
                .iter()
                .flat_map(|id| self.issue_views(*id, ui))
                .collect(),
            progress: self.progress(),
            focus: focus.map(|id| id.to_string()),
        }
    }
}
