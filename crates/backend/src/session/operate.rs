//! Operations on a session: decide, undo, redo. Each returns what to store and the patch for the window.

use super::{Alike, Counts, Session};
use crate::BackendError;
use crate::live::{Changed, Outcome, Wanted};
use crate::wire::ReviewPatch;
use copydesk_i18n::UiLang;
use copydesk_model::{IssueId, RuleId, SegmentId};
use copydesk_review::{Operation, OperationKind, Timestamp, folded};
use copydesk_store::{ArticleChange, UnixMillis};
use std::collections::BTreeSet;

/// What to store before an operation is reported to the window.
pub(crate) struct PendingWrite {
    /// The head before the operation.
    pub(crate) expected_head: u32,
    /// The change of the log.
    pub(crate) log: LogStep,
    /// The new values of the article's row.
    pub(crate) change: ArticleChange,
}

/// A change of the log.
pub(crate) enum LogStep {
    /// Append an operation.
    Append(String),
    /// Move the head.
    Move(u32),
}

impl Session {
    /// Applies an operation.
    pub(crate) fn operate(
        &mut self,
        operation: Operation,
        ui: UiLang,
    ) -> Result<(PendingWrite, ReviewPatch), BackendError> {
        let (expected_head, at) = (self.head(), operation.at.0);
        let changed = self.live.operate(operation)?;
        self.after_new(changed, expected_head, at, ui)
    }

    /// Accepts all wanted suggestions that can be applied, in one operation; there is nothing to store if there were
    /// none.
    pub(crate) fn take(
        &mut self,
        at: UnixMillis,
        by: &str,
        kind: OperationKind,
        wanted: &Wanted,
        ui: UiLang,
    ) -> Result<(Option<PendingWrite>, ReviewPatch, Outcome), BackendError> {
        let expected_head = self.head();
        let (changed, outcome) = self.live.take(Timestamp(at), by, kind, wanted)?;
        let Some(changed) = changed else {
            return Ok((None, self.unchanged(ui), outcome));
        };
        let (stored, patch) = self.after_new(changed, expected_head, at, ui)?;
        Ok((Some(stored), patch, outcome))
    }

    /// What to store for an operation that was just applied.
    fn after_new(
        &mut self,
        changed: Changed,
        expected_head: u32,
        at: UnixMillis,
        ui: UiLang,
    ) -> Result<(PendingWrite, ReviewPatch), BackendError> {
        let operation = self.live.review().to_undo().ok_or(BackendError::Internal)?;
        let payload = match &self.relocated {
            Some(relocated) => relocated.payload(operation)?,
            None => serde_json::to_string(operation).map_err(|_| BackendError::Internal)?,
        };
        if let Some(saved) = &mut self.saved
            && saved.head.is_some_and(|head| head > expected_head as usize)
        {
            // Operations that the file contains beyond this point were superseded.
            saved.head = None;
        }
        Ok(self.after(changed, expected_head, LogStep::Append(payload), at, ui))
    }

    /// Undoes the last operation.
    pub(crate) fn undo(
        &mut self,
        at: UnixMillis,
        ui: UiLang,
    ) -> Result<(PendingWrite, ReviewPatch), BackendError> {
        let expected_head = self.head();
        let changed = self.live.undo()?;
        Ok(self.after(changed, expected_head, LogStep::Move(expected_head - 1), at, ui))
    }

    /// Redoes the operation that was undone last.
    pub(crate) fn redo(
        &mut self,
        at: UnixMillis,
        ui: UiLang,
    ) -> Result<(PendingWrite, ReviewPatch), BackendError> {
        let expected_head = self.head();
        let changed = self.live.redo()?;
        Ok(self.after(changed, expected_head, LogStep::Move(expected_head + 1), at, ui))
    }

    /// The patch of a command that changed nothing.
    pub(crate) fn unchanged(&mut self, ui: UiLang) -> ReviewPatch {
        self.revision += 1;
        self.patch(&BTreeSet::new(), &BTreeSet::new(), None, ui)
    }

    /// The current counts, as an update of the article's row.
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
        changed: Changed,
        expected_head: u32,
        log: LogStep,
        at: UnixMillis,
        ui: UiLang,
    ) -> (PendingWrite, ReviewPatch) {
        let (change, patch) = self.changed(changed, at, ui);
        let write = PendingWrite {
            expected_head,
            log,
            change,
        };
        (write, patch)
    }

    /// The new values of the article's row, and the patch.
    pub(super) fn changed(
        &mut self,
        changed: Changed,
        at: UnixMillis,
        ui: UiLang,
    ) -> (ArticleChange, ReviewPatch) {
        let Changed {
            segments,
            mut issues,
            focus,
        } = changed;
        let before = std::mem::replace(&mut self.counts, Counts::of(&self.live, &self.fingerprint));
        issues.extend(self.counted_otherwise(&before.alike));

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
            // An earlier export no longer contains all decisions.
            exported_at: Some(None),
            updated_at: Some(at),
            ..counted
        };
        self.revision += 1;
        let revision = self.revision;
        self.changed.extend(issues.iter().map(|id| (*id, revision)));
        let patch = self.patch(&segments, &issues, focus, ui);
        (change, patch)
    }

    /// The segments with issues whose number of identical open issues has changed.
    fn counted_otherwise(&self, before: &Alike) -> BTreeSet<SegmentId> {
        let now = &self.counts.alike;
        let differs = |key: &(RuleId, String)| before.get(key) != now.get(key);
        let state = self.live.review().state();
        let twins = self.live.issues().filter(|issue| {
            let words = folded(state.quote(issue).unwrap_or_default());
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
            sources: self.sources(ui),
            progress: self.progress(),
            focus: focus.map(|id| id.to_string()),
        }
    }
}
