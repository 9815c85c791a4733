//! Decisions, undo and redo. Each is on disk before the command returns.

use super::own_issue;
use super::steps::Travel;
use crate::live::{LeftIssue, Outcome, Wanted};
use crate::profile::ArticleSettings;
use crate::session::{LogStep, PendingWrite, Session};
use crate::sessions::SessionGuard;
use crate::wire::{
    AcceptEditedRequest, AcceptRequest, AddIssueRequest, BulkView, ChosenIssue, DecideManyRequest,
    IssueRequest, ManyVerdict, RejectRequest, ReviewPatch, RewriteRequest,
};
use crate::{Backend, BackendError, clock, views};
use copydesk_i18n::UiLang;
use copydesk_model::{Issue, IssueId, SegmentId};
use copydesk_review::{Decision, Extent, Operation, OperationKind, ReviewError, Scope, Status, Timestamp};
use copydesk_store::{ArticleId, StoreError, UnixMillis};
use std::collections::BTreeMap;
use tokio::task::spawn_blocking;

/// The result of a command on a session: what to store, if anything, and the patch for the window.
type OperationResult = (Option<PendingWrite>, ReviewPatch);

/// The same for a command on many issues.
type Bulk = (Option<PendingWrite>, ReviewPatch, Outcome);

impl Backend {
    pub(crate) async fn accept(&self, request: AcceptRequest) -> Result<ReviewPatch, BackendError> {
        let id = issue_id(&request.issue, "accept")?;
        self.decide(request.article, OperationKind::Accept, move |session| {
            let issue = session.issue_seen(id, request.revision)?;
            if let Some(error) = session.refusal(issue) {
                return Err(BackendError::Format(error.clone()));
            }
            session
                .review()
                .accept(issue, request.suggestion as usize)
                .map_err(BackendError::from)
        })
        .await
    }

    pub(crate) async fn accept_edited(
        &self,
        request: AcceptEditedRequest,
    ) -> Result<ReviewPatch, BackendError> {
        let id = issue_id(&request.issue, "accept_edited")?;
        self.decide(request.article, OperationKind::AcceptEdited, move |session| {
            let (issue, choice) = (
                session.issue_seen(id, request.revision)?,
                request.suggestion.map(|place| place as usize),
            );
            session
                .review()
                .accept_edited(issue, choice, &typed(&request.text))
                .map_err(BackendError::from)
        })
        .await
    }

    pub(crate) async fn accept_safe(&self, article: u32) -> Result<BulkView, BackendError> {
        self.take(article, OperationKind::AcceptSafe, |_| {
            Ok(Wanted::First(Extent::Safe))
        })
        .await
    }

    pub(crate) async fn decide_many(&self, request: DecideManyRequest) -> Result<BulkView, BackendError> {
        let DecideManyRequest {
            article,
            verdict,
            chosen,
            revision,
        } = request;
        let named = |one: &ChosenIssue| Ok((issue_id(&one.issue, "decide_many")?, one.suggestion as usize));
        let chosen: BTreeMap<_, _> = chosen.iter().map(named).collect::<Result<_, BackendError>>()?;
        let kind = match verdict {
            ManyVerdict::Accept => {
                let wanted = move |session: &Session| {
                    session.all_seen(chosen.keys(), revision)?;
                    Ok(Wanted::Chosen(chosen))
                };
                return self.take(article, OperationKind::AcceptMany, wanted).await;
            }
            ManyVerdict::Reject => OperationKind::RejectMany,
            ManyVerdict::Confirm => OperationKind::ConfirmMany,
        };
        self.bulk(article, move |session, at, by, ui| {
            session.all_seen(chosen.keys(), revision)?;
            let review = session.review();
            let named: Vec<&Issue> = chosen.keys().filter_map(|id| session.issue(*id).ok()).collect();
            let open: Vec<&Issue> = named
                .into_iter()
                .filter(|issue| review.state().status_of(issue) == Status::Open)
                .collect();
            let left = chosen
                .keys()
                .filter(|id| open.iter().all(|issue| issue.id != **id));
            let left = left.map(|id| LeftIssue::decided(*id)).collect();
            let decisions = open.into_iter().map(|issue| match verdict {
                ManyVerdict::Confirm => review.confirm(issue, issue.severity),
                ManyVerdict::Accept | ManyVerdict::Reject => review.reject(issue, None, Scope::ThisOne),
            });
            let decisions = decisions.collect::<Result<Vec<_>, _>>()?;
            let done = decisions.len() as u32;
            let outcome = Outcome { done, left };
            if decisions.is_empty() {
                return Ok((None, session.unchanged(ui), outcome));
            }
            let operation = Operation {
                at: Timestamp(at),
                by,
                kind,
                decisions,
            };
            let (stored, patch) = session.operate(operation, ui)?;
            Ok((Some(stored), patch, outcome))
        })
        .await
    }

    pub(crate) async fn add_issue(&self, request: AddIssueRequest) -> Result<ReviewPatch, BackendError> {
        self.decide(request.article, OperationKind::AddIssue, move |session| {
            own_issue::decision(session.review(), &request, clock::now())
        })
        .await
    }

    pub(crate) async fn reject(&self, request: RejectRequest) -> Result<ReviewPatch, BackendError> {
        let id = issue_id(&request.issue, "reject")?;
        let (kind, scope) = if request.everywhere {
            (OperationKind::RejectAlike, Scope::Everywhere)
        } else {
            (OperationKind::Reject, Scope::ThisOne)
        };
        let (reason, revision) = (request.reason, request.revision);
        let reason = reason.filter(|reason| !reason.trim().is_empty());
        self.decide(request.article, kind, move |session| {
            session
                .review()
                .reject(session.issue_seen(id, revision)?, reason, scope)
                .map_err(BackendError::from)
        })
        .await
    }

    pub(crate) async fn confirm(&self, request: IssueRequest) -> Result<ReviewPatch, BackendError> {
        let id = issue_id(&request.issue, "confirm")?;
        self.decide(request.article, OperationKind::Confirm, move |session| {
            let issue = session.issue_seen(id, request.revision)?;
            session
                .review()
                .confirm(issue, issue.severity)
                .map_err(BackendError::from)
        })
        .await
    }

    pub(crate) async fn reopen(&self, request: IssueRequest) -> Result<ReviewPatch, BackendError> {
        let id = issue_id(&request.issue, "reopen")?;
        self.decide(request.article, OperationKind::Reopen, move |session| {
            session
                .review()
                .reopen(id, session.decision_seen(id, request.revision)?)
                .map_err(BackendError::from)
        })
        .await
    }

    pub(crate) async fn rewrite(&self, request: RewriteRequest) -> Result<ReviewPatch, BackendError> {
        let typed = self
            .decide(request.article, OperationKind::Rewrite, move |session| {
                let (segment, text) = (SegmentId(request.segment), typed(&request.text));
                if !text.trim().is_empty() && session.is_merged_with_formatting(segment) {
                    return Err(BackendError::ParagraphMerged { segment });
                }
                Ok(session.review().rewrite(segment, request.version, text))
            })
            .await;
        match typed {
            // Typing that results in the same text is not an error.
            Err(BackendError::Review(ReviewError::NothingChanges { .. })) => {
                self.alter(request.article, |session, _, ui| {
                    Ok((None, session.unchanged(ui)))
                })
                .await
            }
            other => other,
        }
    }

    pub(crate) async fn undo(&self, article: u32) -> Result<ReviewPatch, BackendError> {
        self.travel(article, Travel::Undo).await
    }

    pub(crate) async fn redo(&self, article: u32) -> Result<ReviewPatch, BackendError> {
        self.travel(article, Travel::Redo).await
    }

    /// Undoes or redoes one step: a change of the article's rules, or an operation of its log.
    async fn travel(&self, article: u32, travel: Travel) -> Result<ReviewPatch, BackendError> {
        if let Some(patch) = self.travel_settings(article, travel).await? {
            return Ok(patch);
        }
        self.alter(article, move |session, at, ui| {
            let step = match travel {
                Travel::Undo => session.undo(at, ui),
                Travel::Redo => session.redo(at, ui),
            };
            step.map(|(stored, patch)| (Some(stored), patch))
        })
        .await
    }

    /// Runs an operation of one decision.
    pub(super) async fn decide(
        &self,
        article: u32,
        kind: OperationKind,
        decision: impl FnOnce(&Session) -> Result<Decision, BackendError> + Send + 'static,
    ) -> Result<ReviewPatch, BackendError> {
        self.decide_all(article, move |session| Ok((kind, vec![decision(session)?])))
            .await
    }

    /// Runs an operation of several decisions; without decisions nothing changes.
    pub(super) async fn decide_all(
        &self,
        article: u32,
        decisions: impl FnOnce(&Session) -> Result<(OperationKind, Vec<Decision>), BackendError> + Send + 'static,
    ) -> Result<ReviewPatch, BackendError> {
        let by = self.editor();
        self.alter(article, move |session, at, ui| {
            let (kind, decisions) = decisions(session)?;
            if decisions.is_empty() {
                return Ok((None, session.unchanged(ui)));
            }
            let operation = Operation {
                at: Timestamp(at),
                by,
                kind,
                decisions,
            };
            let (stored, patch) = session.operate(operation, ui)?;
            Ok((Some(stored), patch))
        })
        .await
    }

    /// Accepts many suggestions.
    async fn take(
        &self,
        article: u32,
        kind: OperationKind,
        wanted: impl FnOnce(&Session) -> Result<Wanted, BackendError> + Send + 'static,
    ) -> Result<BulkView, BackendError> {
        self.bulk(article, move |session, at, by, ui| {
            let wanted = wanted(session)?;
            session.take(at, &by, kind, &wanted, ui)
        })
        .await
    }

    /// Runs an operation of many decisions, if there are any. Returns the issues that were skipped, too.
    async fn bulk(
        &self,
        article: u32,
        work: impl FnOnce(&mut Session, UnixMillis, String, UiLang) -> Result<Bulk, BackendError> + Send + 'static,
    ) -> Result<BulkView, BackendError> {
        let by = self.editor();
        let (sender, outcome) = tokio::sync::oneshot::channel();
        let patch = self
            .alter(article, move |session, at, ui| {
                let (stored, patch, outcome) = work(session, at, by, ui)?;
                // The receiver waits below.
                let _ = sender.send(outcome);
                Ok((stored, patch))
            })
            .await?;
        let Outcome { done, left } = outcome.await.map_err(|_| BackendError::Internal)?;
        let ui = self.ui();
        Ok(BulkView {
            patch,
            done,
            left: left.iter().map(|left| views::left_view(left, ui)).collect(),
        })
    }

    /// The article's session, locked.
    ///
    /// # Errors
    /// Returns [`StoreError::LostUpdate`] if another window has changed the article; the next command loads it again.
    pub(super) async fn session_as_stored(&self, id: ArticleId) -> Result<SessionGuard, BackendError> {
        let mut guard = self.session(id).await?;
        // Comparing the head is not enough: another window may have undone a step and added a different one.
        let stored = self.store().article(id).await?;
        if guard.is_at(&stored) {
            return Ok(guard);
        }
        let (expected, found) = (guard.head(), stored.head);
        guard.discard();
        Err(StoreError::LostUpdate {
            article: id,
            expected,
            found,
        }
        .into())
    }

    /// Changes an article: in memory, then on disk; then the command returns. If the store fails, the session is
    /// dropped, so that the next command loads the stored state.
    pub(super) async fn alter(
        &self,
        article: u32,
        work: impl FnOnce(&mut Session, UnixMillis, UiLang) -> Result<OperationResult, BackendError>
        + Send
        + 'static,
    ) -> Result<ReviewPatch, BackendError> {
        let (id, ui) = (ArticleId(article), self.ui());
        let mut guard = self.session_as_stored(id).await?;
        let (mut guard, done) = spawn_blocking(move || {
            let done = work(&mut guard, clock::now(), ui);
            (guard, done)
        })
        .await?;
        let (stored, mut patch) = done?;
        let Some(PendingWrite {
            expected_head,
            log,
            mut change,
        }) = stored
        else {
            return Ok(patch);
        };
        let kept = match log {
            LogStep::Append(payload) => {
                // A new decision clears the redo stack, including steps about rules.
                let mut rules = ArticleSettings::of(guard.article());
                if rules.forget_undone() {
                    let rules = rules.stored();
                    change.rules = Some(rules.clone());
                    let now = guard.article().clone();
                    guard.set_article(copydesk_store::Article { rules, ..now });
                    patch.progress = guard.progress();
                }
                let at = change.updated_at.unwrap_or_default();
                self.store()
                    .append(id, expected_head, &[payload], at, &change)
                    .await
                    .map(drop)
            }
            LogStep::Move(head) => self.store().move_head(id, expected_head, head, &change).await,
        };
        if let Err(error) = kept {
            guard.discard();
            return Err(error.into());
        }
        self.count_log(&guard);
        Ok(patch)
    }
}

impl Backend {
    /// Updates the acceptance counts of the rules from the article's log.
    fn count_log(&self, session: &Session) {
        let since = self.configuration().profile().kept.learned_since;
        let review = session.review();
        let in_force = review.log().iter().take(review.head());
        let counted = in_force.filter(|operation| operation.at.0 > since);
        self.configuration()
            .with_acceptance(|acceptance| acceptance.put(session.article().id.0, counted));
    }
}

/// Parses the issue id of a request.
fn issue_id(text: &str, command: &'static str) -> Result<IssueId, BackendError> {
    text.parse().map_err(|_| BackendError::BadRequest { command })
}

/// Text that was typed or pasted, as every format can hold it: line ends, U+000B and U+000C are `\n`, and there is no
/// other control character but the tab.
pub(super) fn typed(text: &str) -> String {
    text.replace("\r\n", "\n")
        .replace(['\r', '\u{b}', '\u{c}'], "\n")
        .replace(
            |ch: char| ch.is_control() && !matches!(ch, '\n' | '\t' | '\u{85}'),
            "",
        )
}

#[cfg(test)]
mod tests {
    use super::typed;

    #[test]
    fn typed_text_holds_no_control_characters() {
        for (text, expected) in [
            ("a\r\nb\rc\n\td", "a\nb\nc\n\td"),
            ("a\u{b}b\u{c}c", "a\nb\nc"),
            ("\0a\u{1}b\u{1b}\u{7f}\u{9f}c", "abc"),
            ("été\u{2029}là\u{a0}!", "été\u{2029}là\u{a0}!"),
        ] {
            assert_eq!(typed(text), expected, "{text:?}");
        }
    }
}
