//! The versions of an article: compare, list and restore; and revert single changes.

use crate::session::Session;
use crate::views;
use crate::wire::{
    ChangesRequest, ChangesView, RestoreRequest, RevertRequest, ReviewPatch, VersionName, VersionView,
};
use crate::{Backend, BackendError};
use copydesk_model::SegmentId;
use copydesk_review::{OperationKind, SeenChange, SegmentState, State};
use copydesk_store::{ArticleId, LoggedOperation, StoreError, Version};
use std::collections::BTreeSet;
use tokio::task::spawn_blocking;

/// The stored history of an article.
struct Past {
    article: ArticleId,
    versions: Vec<Version>,
    /// All operations, including superseded ones.
    history: Vec<LoggedOperation>,
}

impl Backend {
    pub(crate) async fn changes(&self, request: ChangesRequest) -> Result<ChangesView, BackendError> {
        let id = ArticleId(request.article);
        let past = self.past(id).await?;
        let session = self.session(id).await?;
        spawn_blocking(move || {
            let level = views::level_of(request.level);
            if (request.from, request.to) == (VersionName::Original, VersionName::Now) {
                return Ok(session.changes(level));
            }
            let (from, to) = (
                past.state(&session, request.from)?,
                past.state(&session, request.to)?,
            );
            Ok(views::compared_view(session.review(), &from, &to, level))
        })
        .await?
    }

    pub(crate) async fn versions(&self, article: u32) -> Result<Vec<VersionView>, BackendError> {
        let id = ArticleId(article);
        let past = self.past(id).await?;
        let session = self.session(id).await?;
        spawn_blocking(move || past.list(&session)).await?
    }

    pub(crate) async fn revert_change(&self, request: RevertRequest) -> Result<ReviewPatch, BackendError> {
        self.decide(request.article, OperationKind::Revert, move |session| {
            let seen = SeenChange {
                segment: SegmentId(request.segment),
                place: request.change as usize,
                deleted: request.deleted,
                inserted: request.inserted,
            };
            let decision = session.review().revert(&seen, |id| session.issue(id).ok());
            decision.map_err(BackendError::from)
        })
        .await
    }

    pub(crate) async fn restore_version(&self, request: RestoreRequest) -> Result<ReviewPatch, BackendError> {
        let past = self.past(ArticleId(request.article)).await?;
        self.decide_all(request.article, move |session| {
            let then = past.state(session, request.version)?;
            let mut decisions = session.review().back_to(&then);
            if let Some(segment) = request.segment {
                let wanted = merged_with(SegmentId(segment), [session.review().state(), &then]);
                decisions.retain(|decision| wanted.contains(&decision.segment()));
            }
            Ok((OperationKind::Restore, decisions))
        })
        .await
    }

    async fn past(&self, article: ArticleId) -> Result<Past, BackendError> {
        Ok(Past {
            article,
            versions: self.store().versions(article).await?,
            history: self.store().history(article).await?,
        })
    }
}

/// Returns a segment and those with which it shares text in one of the states: restored alone, it would repeat or lose
/// the words that were moved.
fn merged_with(segment: SegmentId, states: [&State; 2]) -> BTreeSet<SegmentId> {
    let merges: Vec<(SegmentId, SegmentId)> = states
        .iter()
        .flat_map(|state| state.segments())
        .flat_map(|own| own.adopted().iter().map(|(from, _)| (own.id(), *from)))
        .collect();
    let mut found = BTreeSet::from([segment]);
    loop {
        let before = found.len();
        for (into, from) in &merges {
            if found.contains(into) || found.contains(from) {
                found.extend([*into, *from]);
            }
        }
        if found.len() == before {
            return found;
        }
    }
}

impl Past {
    /// The text of a version.
    fn state(&self, session: &Session, name: VersionName) -> Result<State, BackendError> {
        match name {
            VersionName::Original => Ok(State::start(session.review().document())),
            VersionName::Now => Ok(session.review().state().clone()),
            VersionName::Saved { n } => {
                let unknown = StoreError::UnknownVersion {
                    article: self.article,
                    n,
                };
                let version = self.versions.iter().find(|version| version.n == n);
                session.state_of(&self.steps_of(version.ok_or(unknown)?))
            }
        }
    }

    /// The operations of a version, including those undone and superseded since.
    fn steps_of(&self, version: &Version) -> Vec<&LoggedOperation> {
        let stood = |operation: &&LoggedOperation| {
            operation.at <= version.at && operation.superseded_at.is_none_or(|end| end >= version.at)
        };
        // In the order of the log. If two operations were at one place in the same millisecond, the later one counts.
        (1..=version.head)
            .filter_map(|place| {
                let mut newest = self.history.iter().rev();
                newest.find(|operation| operation.place == place && stood(operation))
            })
            .collect()
    }

    fn list(&self, session: &Session) -> Result<Vec<VersionView>, BackendError> {
        let now = session.review().state();
        let view = |version, at: i64, path: Option<String>, steps, state: &State| VersionView {
            version,
            // Exact: milliseconds since 1970 are below 2^53.
            at: at as f64,
            path,
            steps,
            words: state.segments().map(SegmentState::words).sum(),
            is_now: state
                .segments()
                .zip(now.segments())
                .all(|(one, other)| one.current() == other.current()),
        };
        let article = session.article();
        let path = |path: &std::path::Path| path.to_string_lossy().into_owned();
        let original = State::start(session.review().document());
        let mut views = vec![view(
            VersionName::Original,
            article.created_at,
            article.path.as_deref().map(path),
            0,
            &original,
        )];
        for version in &self.versions {
            let name = VersionName::Saved { n: version.n };
            let state = self.state(session, name)?;
            let where_to = Some(path(&version.path));
            views.push(view(name, version.at, where_to, version.head, &state));
        }
        views.push(view(
            VersionName::Now,
            article.updated_at,
            None,
            session.head(),
            now,
        ));
        Ok(views)
    }
}
