//! Decisions, undo and redo. Each is on disk before the window hears of it.

use super::own_issue;
use crate::session::{LogStep, Session, Stored};
use crate::wire::{
    AcceptEditedRequest, AcceptRequest, AddIssueRequest, BulkView, ChosenIssue, DecideManyRequest,
    IssueRequest, ManyVerdict, RejectRequest, ReviewPatch, RewriteRequest,
};
use crate::{Desk, DeskError, clock};
use copydesk_check::UiLang;
use copydesk_model::{Issue, IssueId, SegmentId};
use copydesk_review::{
    Decision, Operation, OperationKind, Plan, ReviewError, Scope, Status, Timestamp, plan_alike, plan_chosen,
    plan_safe,
};
use copydesk_store::{ArticleId, StoreError, UnixMillis};
use std::collections::BTreeMap;
use tokio::task::spawn_blocking;

/// What a command does to a session: what is to be stored, where anything is, and what the window gets.
type Done = (Option<Stored>, ReviewPatch);

impl Desk {
    pub(crate) async fn accept(&self, request: AcceptRequest) -> Result<ReviewPatch, DeskError> {
        let id = issue_id(&request.issue, "accept")?;
        self.decide(request.article, OperationKind::Accept, move |session| {
            session
                .review()
                .accept(session.issue(id)?, request.suggestion as usize)
                .map_err(DeskError::from)
        })
        .await
    }

    pub(crate) async fn accept_edited(&self, request: AcceptEditedRequest) -> Result<ReviewPatch, DeskError> {
        let id = issue_id(&request.issue, "accept_edited")?;
        self.decide(request.article, OperationKind::AcceptEdited, move |session| {
            let (issue, choice) = (session.issue(id)?, request.suggestion.map(|place| place as usize));
            session
                .review()
                .accept_edited(issue, choice, &line_ends(&request.text))
                .map_err(DeskError::from)
        })
        .await
    }

    pub(crate) async fn accept_alike(&self, request: AcceptRequest) -> Result<BulkView, DeskError> {
        let id = issue_id(&request.issue, "accept_alike")?;
        self.bulk(request.article, OperationKind::AcceptAlike, move |session| {
            let like = session.issue(id)?;
            let plan = plan_alike(
                session.review(),
                session.issues(),
                like,
                request.suggestion as usize,
            );
            plan.map_err(DeskError::from)
        })
        .await
    }

    pub(crate) async fn accept_safe(&self, article: u32) -> Result<BulkView, DeskError> {
        self.bulk(article, OperationKind::AcceptSafe, |session| {
            plan_safe(session.review(), session.issues()).map_err(DeskError::from)
        })
        .await
    }

    pub(crate) async fn decide_many(&self, request: DecideManyRequest) -> Result<BulkView, DeskError> {
        let DecideManyRequest {
            article,
            verdict,
            chosen,
        } = request;
        let named = |one: &ChosenIssue| Ok((issue_id(&one.issue, "decide_many")?, one.suggestion as usize));
        let chosen: BTreeMap<_, _> = chosen.iter().map(named).collect::<Result<_, DeskError>>()?;
        let kind = match verdict {
            ManyVerdict::Accept => OperationKind::AcceptMany,
            ManyVerdict::Reject => OperationKind::RejectMany,
            ManyVerdict::Confirm => OperationKind::ConfirmMany,
        };
        self.bulk(article, kind, move |session| {
            let review = session.review();
            let named = session
                .issues()
                .filter_map(|issue| Some((issue, *chosen.get(&issue.id)?)));
            let open = |issue: &Issue| review.state().status_of(issue) == Status::Open;
            let plan = match verdict {
                ManyVerdict::Accept => plan_chosen(review, named),
                ManyVerdict::Reject => named
                    .filter(|(issue, _)| open(issue))
                    .map(|(issue, _)| review.reject(issue, None, Scope::ThisOne))
                    .collect::<Result<_, _>>()
                    .map(plan_of),
                ManyVerdict::Confirm => named
                    .filter(|(issue, _)| open(issue))
                    .map(|(issue, _)| review.confirm(issue, issue.severity))
                    .collect::<Result<_, _>>()
                    .map(plan_of),
            };
            plan.map_err(DeskError::from)
        })
        .await
    }

    pub(crate) async fn add_issue(&self, request: AddIssueRequest) -> Result<ReviewPatch, DeskError> {
        self.decide(request.article, OperationKind::AddIssue, move |session| {
            own_issue::decision(session.review(), &request, clock::now())
        })
        .await
    }

    pub(crate) async fn reject(&self, request: RejectRequest) -> Result<ReviewPatch, DeskError> {
        let id = issue_id(&request.issue, "reject")?;
        let (kind, scope) = if request.everywhere {
            (OperationKind::RejectAlike, Scope::Everywhere)
        } else {
            (OperationKind::Reject, Scope::ThisOne)
        };
        let reason = request.reason.filter(|reason| !reason.trim().is_empty());
        self.decide(request.article, kind, move |session| {
            session
                .review()
                .reject(session.issue(id)?, reason, scope)
                .map_err(DeskError::from)
        })
        .await
    }

    pub(crate) async fn confirm(&self, request: IssueRequest) -> Result<ReviewPatch, DeskError> {
        let id = issue_id(&request.issue, "confirm")?;
        self.decide(request.article, OperationKind::Confirm, move |session| {
            let issue = session.issue(id)?;
            session
                .review()
                .confirm(issue, issue.severity)
                .map_err(DeskError::from)
        })
        .await
    }

    pub(crate) async fn reopen(&self, request: IssueRequest) -> Result<ReviewPatch, DeskError> {
        let id = issue_id(&request.issue, "reopen")?;
        self.decide(request.article, OperationKind::Reopen, move |session| {
            session
                .review()
                .reopen(id, session.issue(id).ok())
                .map_err(DeskError::from)
        })
        .await
    }

    pub(crate) async fn rewrite(&self, request: RewriteRequest) -> Result<ReviewPatch, DeskError> {
        let typed = self
            .decide(request.article, OperationKind::Rewrite, move |session| {
                let text = line_ends(&request.text);
                Ok(session
                    .review()
                    .rewrite(SegmentId(request.segment), request.version, text))
            })
            .await;
        match typed {
            // Typing that came back to the same words is no mistake of the editor's.
            Err(DeskError::Review(ReviewError::NothingChanges { .. })) => {
                self.alter(request.article, |session, _, ui| {
                    Ok((None, session.unchanged(ui)))
                })
                .await
            }
            other => other,
        }
    }

    pub(crate) async fn undo(&self, article: u32) -> Result<ReviewPatch, DeskError> {
        self.alter(article, |session, at, ui| {
            session.undo(at, ui).map(|(stored, patch)| (Some(stored), patch))
        })
        .await
    }

    pub(crate) async fn redo(&self, article: u32) -> Result<ReviewPatch, DeskError> {
        self.alter(article, |session, at, ui| {
            session.redo(at, ui).map(|(stored, patch)| (Some(stored), patch))
        })
        .await
    }

    /// Makes an operation of one decision.
    pub(super) async fn decide(
        &self,
        article: u32,
        kind: OperationKind,
        decision: impl FnOnce(&Session) -> Result<Decision, DeskError> + Send + 'static,
    ) -> Result<ReviewPatch, DeskError> {
        let by = self.options().editor.clone();
        self.alter(article, move |session, at, ui| {
            let decisions = vec![decision(session)?];
            let operation = Operation {
                at: Timestamp(at),
                by,
                kind,
                decisions,
            };
            session
                .operate(operation, ui)
                .map(|(stored, patch)| (Some(stored), patch))
        })
        .await
    }

    /// Makes an operation of many decisions. A plan without any changes nothing.
    async fn bulk(
        &self,
        article: u32,
        kind: OperationKind,
        plan: impl FnOnce(&Session) -> Result<Plan, DeskError> + Send + 'static,
    ) -> Result<BulkView, DeskError> {
        let by = self.options().editor.clone();
        let (sender, outcome) = tokio::sync::oneshot::channel();
        let patch = self
            .alter(article, move |session, at, ui| {
                let Plan {
                    decisions,
                    mut conflicts,
                    without,
                } = plan(session)?;
                // What has another suggestion is left as well, and named as well.
                conflicts.extend(without);
                let count = decisions.len() as u32;
                let done = if decisions.is_empty() {
                    (None, session.unchanged(ui))
                } else {
                    let operation = Operation {
                        at: Timestamp(at),
                        by,
                        kind,
                        decisions,
                    };
                    let (stored, patch) = session.operate(operation, ui)?;
                    (Some(stored), patch)
                };
                // The receiver waits below.
                let _ = sender.send((count, conflicts));
                Ok(done)
            })
            .await?;
        let (done, conflicts) = outcome.await.map_err(|_| DeskError::Internal)?;
        Ok(BulkView {
            patch,
            done,
            conflicts: conflicts.iter().map(ToString::to_string).collect(),
        })
    }

    /// Alters an article: in memory, then on disk, then the answer. Where the disk refuses, the session is dropped, so
    /// that the next command finds what stands there.
    pub(super) async fn alter(
        &self,
        article: u32,
        work: impl FnOnce(&mut Session, UnixMillis, UiLang) -> Result<Done, DeskError> + Send + 'static,
    ) -> Result<ReviewPatch, DeskError> {
        let (id, ui) = (ArticleId(article), self.ui());
        let mut guard = self.session(id).await?;
        // The head alone does not tell: another window may have undone a step and made another one in its place.
        let stored = self.store().article(id).await?;
        if !guard.is_at(&stored) {
            let (expected, found) = (guard.head(), stored.head);
            guard.discard();
            return Err(StoreError::LostUpdate {
                article: id,
                expected,
                found,
            }
            .into());
        }
        let (mut guard, done) = spawn_blocking(move || {
            let done = work(&mut guard, clock::now(), ui);
            (guard, done)
        })
        .await?;
        let (stored, patch) = done?;
        let Some(Stored {
            expected_head,
            log,
            change,
        }) = stored
        else {
            return Ok(patch);
        };
        let kept = match log {
            LogStep::Append(payload) => {
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

impl Desk {
    /// Counts what the article's log says of the rules, as it stands now.
    fn count_log(&self, session: &Session) {
        let since = self.remembered().kept.learned_since;
        let review = session.review();
        let in_force = review.log().iter().take(review.head());
        let counted = in_force.filter(|operation| operation.at.0 > since);
        self.acceptance_of_rules(|acceptance| acceptance.put(session.article().id.0, counted));
    }
}

/// A plan that leaves nothing out.
fn plan_of(decisions: Vec<Decision>) -> Plan {
    Plan {
        decisions,
        ..Plan::default()
    }
}

/// The issue that a request names.
fn issue_id(text: &str, command: &'static str) -> Result<IssueId, DeskError> {
    text.parse().map_err(|_| DeskError::BadRequest { command })
}

/// Text of the window has `\n` line ends; what was pasted on another system may not.
pub(super) fn line_ends(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}
