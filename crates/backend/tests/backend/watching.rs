//! The watched folder.
use crate::room::{ARTICLE, Room, accept, done, fixable, refused, wait_for};
use copydesk_backend::Backend;
use copydesk_backend::wire::{
    ArticleRow, ArticleStatus, Event, IssueStatus, LibraryQuery, LibraryView, NewVersionView, NewerView,
    PieceKind, ReviewPatch, ReviewView, WatchView, WatchedView,
};
use std::path::Path;
use tokio::sync::broadcast::Receiver;

async fn watch(backend: &Backend, folder: &Path) -> WatchView {
    done(backend, "watch_folder", Some(folder.to_string_lossy())).await
}

async fn titles(backend: &Backend) -> Vec<String> {
    let view: LibraryView = done(backend, "list_articles", LibraryQuery::default()).await;
    let mut titles: Vec<_> = view.articles.into_iter().map(|row| row.title).collect();
    titles.sort();
    titles
}

/// Waits until `count` articles were imported, in one or more events.
async fn came(events: &mut Receiver<Event>, count: u32) -> WatchedView {
    let mut all = WatchedView::default();
    while all.added < count {
        let next = wait_for(events, "watched", |view: &WatchedView| view.added > 0).await;
        all.added += next.added;
        all.failed.extend(next.failed);
        all.watch = next.watch;
    }
    all
}

#[tokio::test(flavor = "multi_thread")]
async fn what_lies_in_it_comes_in_and_what_comes_later_each_once() {
    let room = Room::new();
    let folder = room.path("inbox");
    std::fs::create_dir_all(folder.join("lundi")).expect("makes folders");
    std::fs::write(folder.join("lundi/a.txt"), "Alpha\n\nLe chat dort.\n").expect("writes");
    std::fs::write(folder.join("photo.jpg"), "x").expect("writes");
    let backend = room.backend().await;
    let mut events = backend.events();
    let view = watch(&backend, &folder).await;
    assert!(view.folder.is_some_and(|path| path.ends_with("inbox")) && view.fault.is_none());
    assert_eq!(came(&mut events, 1).await.added, 1);
    // Written in two parts: the file is imported when it is complete.
    let path = folder.join("b.txt");
    std::fs::write(&path, "Bêta\n\nLe chien").expect("writes");
    std::fs::write(&path, "Bêta\n\nLe chien dort dans la cour.\n").expect("writes");
    let binary: Vec<u8> = (0..=255).cycle().take(1024).collect();
    std::fs::write(folder.join("c.txt"), binary).expect("writes");
    let brought = came(&mut events, 1).await;
    assert_eq!(titles(&backend).await, ["Alpha", "Bêta"]);
    let failed = if brought.failed.is_empty() {
        wait_for(&mut events, "watched", |view: &WatchedView| {
            !view.failed.is_empty()
        })
        .await
    } else {
        brought
    };
    assert_eq!(failed.failed[0].code, "binary-file");

    // An article that the editor removed does not come back, even after a restart; new files are imported.
    let view: LibraryView = done(&backend, "list_articles", LibraryQuery::default()).await;
    let alpha = view
        .articles
        .iter()
        .find(|row| row.title == "Alpha")
        .expect("is there");
    let _: u32 = done(&backend, "delete_articles", [alpha.id]).await;
    drop(backend);
    std::fs::write(folder.join("d.txt"), "Delta\n\nLe loup dort.\n").expect("writes");
    let again = room.backend().await;
    let mut events = again.events();
    let kept: WatchView = done(&again, "watching", ()).await;
    assert!(kept.folder.is_some_and(|path| path.ends_with("inbox")));
    came(&mut events, 1).await;
    assert_eq!(titles(&again).await, ["Bêta", "Delta"]);

    // Stops watching permanently.
    let none: WatchView = done(&again, "watch_folder", None::<String>).await;
    assert_eq!(none, WatchView::default());
    drop(again);
    let view: WatchView = done(&room.backend().await, "watching", ()).await;
    assert_eq!(view.folder, None);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_folder_that_goes_is_said_and_gone_on_with_when_it_is_back() {
    let room = Room::new();
    let folder = room.path("disk");
    std::fs::create_dir(&folder).expect("makes a folder");
    let backend = room.backend().await;
    let mut events = backend.events();
    watch(&backend, &folder).await;
    std::fs::rename(&folder, room.path("elsewhere")).expect("moves");
    let gone = wait_for(&mut events, "watched", |view: &WatchedView| {
        view.watch.fault.is_some()
    })
    .await;
    let fault = gone.watch.fault.expect("is said");
    assert_eq!(fault.code, "watched-folder-gone");
    assert!(
        fault.message.contains("disk") && fault.next_step.contains("stop watching"),
        "{fault:?}"
    );
    std::fs::create_dir(&folder).expect("makes a folder");
    std::fs::write(folder.join("a.txt"), ARTICLE).expect("writes");
    wait_for(&mut events, "watched", |view: &WatchedView| {
        view.watch.fault.is_none()
    })
    .await;
    came(&mut events, 1).await;
    assert_eq!(titles(&backend).await.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_folder_is_refused_and_the_one_before_stays() {
    let room = Room::new();
    let backend = room.backend().await;
    let folder = room.path("inbox");
    std::fs::create_dir(&folder).expect("makes a folder");
    watch(&backend, &folder).await;
    for path in [room.file("a.txt", ARTICLE), "/nowhere/at/all".to_owned()] {
        assert_eq!(
            refused(&backend, "watch_folder", Some(path)).await,
            "watched-folder-gone"
        );
    }
    let view: WatchView = done(&backend, "watching", ()).await;
    assert!(view.folder.is_some_and(|path| path.ends_with("inbox")));
}

async fn rows(backend: &Backend) -> Vec<ArticleRow> {
    let view: LibraryView = done(backend, "list_articles", LibraryQuery::default()).await;
    view.articles
}

#[tokio::test(flavor = "multi_thread")]
async fn a_changed_file_is_a_new_version_and_keeps_what_was_decided_on_unchanged_paragraphs() {
    let room = Room::new();
    let folder = room.path("inbox");
    std::fs::create_dir_all(&folder).expect("makes a folder");
    std::fs::write(folder.join("a.txt"), ARTICLE).expect("writes");
    std::fs::write(folder.join("b.txt"), "Bêta\n\nLe chien").expect("writes");
    let backend = room.backend().await;
    let mut events = backend.events();
    watch(&backend, &folder).await;
    came(&mut events, 2).await;

    // Nothing was done in it: the complete file takes its place.
    std::fs::write(folder.join("b.txt"), "Bêta\n\nLe chien dort dans la cour.\n").expect("writes");
    wait_for(&mut events, "watched", |view: &WatchedView| view.changed > 0).await;
    let found = rows(&backend).await;
    assert_eq!(found.len(), 2, "{found:?}");
    let beta = found.iter().find(|row| row.title == "Bêta").expect("is there");
    assert_eq!((beta.words, beta.newer), (7, false));

    // Decisions were made: the new version is offered, with what it changes.
    let old = found
        .iter()
        .find(|row| row.title != "Bêta")
        .expect("is there")
        .clone();
    let review: ReviewView = done(&backend, "open_article", old.id).await;
    let segments: Vec<u32> = fixable(&review).iter().map(|issue| issue.segment).collect();
    let (first, last) = (segments[0], *segments.last().expect("some"));
    assert_ne!(first, last);
    for segment in [first, last] {
        let review: ReviewView = done(&backend, "open_article", old.id).await;
        let issue = fixable(&review)
            .into_iter()
            .find(|issue| issue.segment == segment)
            .expect("is there");
        accept(&backend, old.id, &issue.id.clone()).await;
    }
    let changed = ARTICLE.replace(
        "Une dialogue sérieuse commence",
        "Une dialogue très sérieuse commence",
    );
    assert_ne!(changed, ARTICLE);
    std::fs::write(folder.join("a.txt"), format!("Un chapeau de plus.\n\n{changed}")).expect("writes");
    wait_for(&mut events, "watched", |view: &WatchedView| view.changed > 0).await;
    let offered = rows(&backend)
        .await
        .into_iter()
        .find(|row| row.id == old.id)
        .expect("is there");
    assert!(offered.newer);
    let newer: NewerView = done(&backend, "newer_version", old.id).await;
    assert_eq!(newer.paragraphs.len(), 2, "{newer:#?}");
    assert!(newer.kept >= 1 && newer.lost >= 1, "{newer:?}");
    let inserted = newer.paragraphs[1]
        .iter()
        .find(|piece| piece.kind == PieceKind::Inserted);
    assert_eq!(inserted.map(|piece| piece.text.trim()), Some("très"));

    let taken: NewVersionView = done(&backend, "take_newer", old.id).await;
    assert_eq!(
        (taken.former, taken.kept, taken.lost),
        (old.id, newer.kept, newer.lost)
    );
    assert!(!taken.article.newer && taken.article.status == ArticleStatus::InReview);
    let review: ReviewView = done(&backend, "open_article", taken.article.id).await;
    assert_eq!(review.segments[0].text, "Un chapeau de plus.");
    let accepted = review
        .issues
        .iter()
        .filter(|issue| issue.status == IssueStatus::Accepted);
    assert!(accepted.count() >= 1);
    // The steps can be undone, and the former article is whole in the trash.
    let _: ReviewPatch = done(&backend, "undo", taken.article.id).await;
    let _: u32 = done(&backend, "delete_articles", [taken.article.id]).await;
    let _: u32 = done(&backend, "restore_articles", [old.id]).await;
    let review: ReviewView = done(&backend, "open_article", old.id).await;
    assert!(review.progress.decided >= 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn contents_that_are_not_wanted_are_not_offered_again() {
    let room = Room::new();
    let folder = room.path("inbox");
    std::fs::create_dir_all(&folder).expect("makes a folder");
    std::fs::write(folder.join("a.txt"), ARTICLE).expect("writes");
    let backend = room.backend().await;
    let mut events = backend.events();
    watch(&backend, &folder).await;
    came(&mut events, 1).await;
    let id = rows(&backend).await[0].id;
    let review: ReviewView = done(&backend, "open_article", id).await;
    accept(&backend, id, &fixable(&review)[0].id.clone()).await;
    std::fs::write(folder.join("a.txt"), format!("{ARTICLE}\nPlus.\n")).expect("writes");
    wait_for(&mut events, "watched", |view: &WatchedView| view.changed > 0).await;
    let kept: ArticleRow = done(&backend, "keep_version", id).await;
    assert!(!kept.newer);
    let _: WatchView = done(&backend, "watch_folder", None::<String>).await;
    drop(backend);
    let again = room.backend().await;
    let mut events = again.events();
    watch(&again, &folder).await;
    std::fs::write(folder.join("c.txt"), "Gamma\n\nLe loup dort.\n").expect("writes");
    came(&mut events, 1).await;
    let found = rows(&again).await;
    assert!(
        found.len() == 2 && found.iter().all(|row| !row.newer),
        "{found:?}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_source_text_that_comes_with_its_article_is_attached() {
    let room = Room::new();
    let folder = room.path("inbox");
    std::fs::create_dir_all(&folder).expect("made");
    let backend = room.backend().await;
    let mut events = backend.events();
    std::fs::write(folder.join("a.en.txt"), "Alpha\n\nThe cat sleeps in the yard.\n").expect("written");
    std::fs::write(folder.join("a.fr.txt"), "Alpha\n\nLe chat dort dans la cour.\n").expect("written");
    watch(&backend, &folder).await;
    came(&mut events, 1).await;
    let begun = std::time::Instant::now();
    loop {
        let view: LibraryView = done(&backend, "list_articles", LibraryQuery::default()).await;
        assert_eq!(view.total, 1, "the source is no article");
        if view.articles[0].source {
            break;
        }
        assert!(begun.elapsed() < std::time::Duration::from_secs(20), "no source");
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
}
