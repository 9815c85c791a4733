//! A backend in a temporary folder.

use copydesk_backend::wire::{AcceptRequest, Event, Fault, IssueView, ReviewPatch, ReviewView};
use copydesk_backend::{Backend, BackendOptions};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tempfile::TempDir;
use tokio::sync::broadcast;

/// An article with errors of several kinds: English words, a space before a comma, a wrong gender.
pub(crate) const ARTICLE: &str = "\
Le sommet de Montreval s’ouvre lundi

Les ministres ont discuté de la première vacation spot de la délégation, worldwide et durable.

La ville attend deux mille personnes. L’event a été préparé depuis un an par la mairie , dit-on.

Une dialogue sérieuse commence 😀 entre les deux pays.
";

/// Correct sentences that make an article long enough for a score.
pub(crate) const FILLER: &str = "\
Le conseil municipal se réunit chaque lundi dans la grande salle. Les habitants peuvent assister à la séance et poser des
questions. Le compte rendu est publié le lendemain sur le site de la commune. Les associations du quartier y trouvent les
dates des prochaines réunions et le nom des responsables. La prochaine séance aura lieu au printemps.
";

/// A temporary folder for the library and for files, deleted on drop.
pub(crate) struct Room {
    folder: TempDir,
}

impl Room {
    pub(crate) fn new() -> Self {
        Self {
            folder: tempfile::tempdir().expect("a folder"),
        }
    }

    pub(crate) fn library(&self) -> PathBuf {
        self.folder.path().join("library")
    }

    /// Opens the backend of this folder; opening it again is a restart of the program.
    pub(crate) async fn backend(&self) -> Backend {
        open(&self.library()).await
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file. Returns its path in the form that the window sends.
    pub(crate) fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        let path = self.path(name);
        std::fs::write(&path, bytes).expect("writes");
        path.canonicalize()
            .expect("exists")
            .to_string_lossy()
            .into_owned()
    }
}

pub(crate) async fn open(library: &Path) -> Backend {
    let options = BackendOptions {
        samples: false,
        system_language: Some("en".to_owned()),
        ..BackendOptions::new(library)
    };
    Backend::open(options).await.expect("the library opens")
}

/// Stands in a request for the revision that a window would show now.
pub(crate) const NOW: u32 = 0;

/// Runs a command.
pub(crate) async fn call<A: DeserializeOwned>(
    backend: &Backend,
    name: &str,
    request: impl Serialize,
) -> Result<A, Fault> {
    let mut request = serde_json::to_value(request).expect("requests are JSON");
    if request["revision"] == NOW
        && let Ok(review) = backend.call("open_article", request["article"].clone()).await
    {
        let review: ReviewView = serde_json::from_str(&review).expect("a review");
        request["revision"] = review.revision.into();
    }
    let answer = backend.call(name, request).await?;
    Ok(serde_json::from_str(&answer).expect("the response has its type"))
}

/// Runs a command that must succeed.
pub(crate) async fn done<A: DeserializeOwned>(backend: &Backend, name: &str, request: impl Serialize) -> A {
    call(backend, name, request)
        .await
        .unwrap_or_else(|fault| panic!("{name}: {fault:?}"))
}

/// Runs a command that must fail. Returns the error code.
pub(crate) async fn refused(backend: &Backend, name: &str, request: impl Serialize) -> String {
    match call::<serde_json::Value>(backend, name, request).await {
        Ok(answer) => panic!("{name} was not refused: {answer}"),
        Err(fault) => {
            assert!(
                !fault.message.starts_with("fault-"),
                "no sentence for {}",
                fault.code
            );
            assert!(
                !fault.next_step.starts_with("fault-"),
                "no next step for {}",
                fault.code
            );
            fault.code
        }
    }
}

/// The issues with suggestions.
pub(crate) fn fixable(review: &ReviewView) -> Vec<&IssueView> {
    review
        .issues
        .iter()
        .filter(|issue| !issue.suggestions.is_empty())
        .collect()
}

/// The current text of all segments.
pub(crate) fn text(review: &ReviewView) -> Vec<String> {
    review
        .segments
        .iter()
        .map(|segment| segment.text.clone())
        .collect()
}

/// Accepts the first suggestion of an issue.
pub(crate) async fn accept(backend: &Backend, article: u32, issue: &str) -> ReviewPatch {
    done(
        backend,
        "accept",
        AcceptRequest {
            revision: NOW,
            article,
            issue: issue.to_owned(),
            suggestion: 0,
        },
    )
    .await
}

/// Applies a patch to a view as the window does; the result must be equal to a fresh view.
pub(crate) fn patched(mut review: ReviewView, patch: &ReviewPatch) -> ReviewView {
    assert_eq!(
        patch.revision,
        review.revision + 1,
        "a patch applies to the revision before it"
    );
    review.revision = patch.revision;
    review.article = patch.article.clone();
    review.progress = patch.progress.clone();
    review.sources.clone_from(&patch.sources);
    for segment in &patch.segments {
        review.segments[segment.id as usize] = segment.clone();
    }
    review
        .issues
        .retain(|issue| !patch.rechecked.contains(&issue.segment));
    review.issues.extend(patch.issues.iter().cloned());
    review.issues.sort_by_key(|issue| issue.segment);
    review
}

/// Returns the next event of this name that fits. Fails if none arrives within a long timeout.
pub(crate) async fn wait_for<T: DeserializeOwned>(
    events: &mut broadcast::Receiver<Event>,
    name: &str,
    fits: impl Fn(&T) -> bool,
) -> T {
    let hear = async {
        loop {
            let event = match events.recv().await {
                Ok(event) => event,
                Err(broadcast::error::RecvError::Lagged(_)) => continue,
                Err(broadcast::error::RecvError::Closed) => panic!("the backend is gone"),
            };
            if event.name == name {
                let payload = serde_json::from_value(event.payload).expect("the event has its type");
                if fits(&payload) {
                    return payload;
                }
            }
        }
    };
    tokio::time::timeout(Duration::from_mins(2), hear)
        .await
        .unwrap_or_else(|_| panic!("no {name}"))
}
