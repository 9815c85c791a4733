//! A library whose disk disappears or is not writable.
use crate::child;
use crate::room::{ARTICLE, NOW, Room, accept, call, done, fixable, refused};
use copydesk_backend::wire::{
    AcceptRequest, ArticleStatus, Fault, LibraryQuery, LibraryView, ReviewPatch, ReviewView, SaveRequest,
    SavedView, VersionView,
};
use copydesk_backend::{Backend, BackendOptions};
use std::path::Path;

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_disk_that_vanishes_takes_no_decision_and_loses_none() {
    let room = Room::new();
    let backend = room.backend().await;
    let review: ReviewView = done(&backend, "open_text", ARTICLE).await;
    let id = review.article.id;
    let issues: Vec<_> = fixable(&review).iter().map(|issue| issue.id.clone()).collect();
    let first = accept(&backend, id, &issues[0]).await;
    let (library, elsewhere) = (room.library(), room.path("elsewhere"));
    std::fs::rename(&library, &elsewhere).expect("moves");
    let request = AcceptRequest {
        revision: first.revision,
        article: id,
        issue: issues[1].clone(),
        suggestion: 0,
    };
    let fault: Fault = call::<ReviewPatch>(&backend, "accept", &request)
        .await
        .expect_err("is refused");
    assert_eq!(fault.code, "library-vanished");
    assert!(
        fault.message.contains("was deleted or moved while it was open"),
        "{fault:?}"
    );
    assert!(!fault.next_step.is_empty(), "{fault:?}");
    // An import fails with the same error, and leaves nothing half done.
    assert_eq!(
        refused(&backend, "open_text", "Un texte.").await,
        "library-vanished"
    );
    // The disk is back: earlier decisions are there, and the refused one can be made.
    std::fs::rename(&elsewhere, &library).expect("moves");
    let request = AcceptRequest {
        revision: NOW,
        ..request
    };
    let patch: ReviewPatch = done(&backend, "accept", &request).await;
    assert_eq!(patch.progress.decided, 2);
    // A window with the earlier view must not take this patch for its next one; it requests the whole view.
    let known = [first.revision, first.revision + 1];
    assert!(!known.contains(&patch.revision), "{known:?} {}", patch.revision);
    let again: ReviewView = done(&room.backend().await, "open_article", id).await;
    assert_eq!(again.progress.decided, 2);
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_version_that_the_library_refuses_is_not_saved() {
    let room = Room::new();
    let backend = room.backend().await;
    let text = "Le chat dort et et mange bien.\n";
    let review: ReviewView = done(&backend, "open_file", room.file("a.txt", text)).await;
    let id = review.article.id;
    for issue in fixable(&review) {
        accept(&backend, id, &issue.id).await;
    }
    let save = SaveRequest {
        article: id,
        path: None,
        overwrite: false,
        as_utf8: false,
    };
    let (library, elsewhere) = (room.library(), room.path("elsewhere"));
    std::fs::rename(&library, &elsewhere).expect("moves");
    assert_eq!(refused(&backend, "save", &save).await, "library-vanished");
    std::fs::rename(&elsewhere, &library).expect("moves");
    // The file was written but the version was not stored: the article is not saved, in this session or after a
    // restart.
    let again: ReviewView = done(&room.backend().await, "open_article", id).await;
    for view in [&again, &done(&backend, "open_article", id).await] {
        assert!(!view.progress.saved);
        assert_ne!(view.article.status, ArticleStatus::Done);
    }
    let patch: ReviewPatch = done(&backend, "undo", id).await;
    assert!(!patch.progress.saved);
    let patch: ReviewPatch = done(&backend, "redo", id).await;
    assert!(!patch.progress.saved);
    // The next save recognises its own file and completes.
    let saved: SavedView = done(&backend, "save", &save).await;
    assert!(saved.progress.saved);
    assert_eq!(saved.article.status, ArticleStatus::Done);
    let versions: Vec<VersionView> = done(&backend, "versions", id).await;
    assert_eq!(versions.len(), 3, "the original, one save, now: {versions:?}");
}

#[cfg(unix)]
#[test]
fn a_library_that_cannot_be_written_to_is_said_to_be_one() {
    use std::os::unix::fs::PermissionsExt as _;
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    if let Some(library) = child::role() {
        runtime.block_on(only_reading(Path::new(&library)));
        return;
    }
    let room = Room::new();
    runtime.block_on(async {
        let backend = room.backend().await;
        let _: ReviewView = done(&backend, "open_text", ARTICLE).await;
    });
    let library = room.library();
    let mode = |path: &Path, mode| {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).expect("sets the mode");
    };
    mode(&room.path(""), 0o755);
    for entry in std::fs::read_dir(&library).expect("lists").flatten() {
        mode(&entry.path(), 0o444);
    }
    mode(&library, 0o555);
    let name = "disk::a_library_that_cannot_be_written_to_is_said_to_be_one";
    child::run_without_rights(name, &library.to_string_lossy());
    mode(&library, 0o755);
}

/// A user with read-only access to the library gets an error that names it; no decision is made.
async fn only_reading(library: &Path) {
    let options = BackendOptions {
        samples: false,
        system_language: Some("en".to_owned()),
        ..BackendOptions::new(library)
    };
    let fault = match Backend::open(options).await {
        Err(fault) => fault,
        Ok(backend) => {
            let view: LibraryView = done(&backend, "list_articles", LibraryQuery::default()).await;
            assert_eq!(view.found, 1, "the library can be listed");
            call::<ReviewView>(&backend, "open_text", ARTICLE)
                .await
                .expect_err("nothing can come in")
        }
    };
    assert!(
        ["library-read-only", "library-unreachable"].contains(&fault.code.as_str()),
        "{fault:?}"
    );
    assert!(fault.message.contains("library.sqlite"), "{fault:?}");
    assert!(!fault.next_step.is_empty(), "{fault:?}");
}
