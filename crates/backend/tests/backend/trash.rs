//! Deleted articles: in the trash until they are restored or deleted permanently.
use crate::room::{ARTICLE, Room, accept, done, fixable, refused};
use copydesk_backend::Backend;
use copydesk_backend::wire::{
    AcceptanceView, ImportedView, LibraryQuery, LibraryShelf, LibraryView, ReviewView, WatchView,
};

async fn titles(backend: &Backend, shelf: LibraryShelf) -> Vec<String> {
    let query = LibraryQuery {
        shelf,
        ..LibraryQuery::default()
    };
    let view: LibraryView = done(backend, "list_articles", query).await;
    view.articles.into_iter().map(|row| row.title).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deleted_article_is_in_the_trash_after_a_restart_and_comes_back_whole() {
    let room = Room::new();
    let backend = room.backend().await;
    let review: ReviewView = done(&backend, "open_text", ARTICLE).await;
    let other: ReviewView = done(&backend, "open_text", "Un autre article.\n").await;
    let id = review.article.id;
    let patch = accept(&backend, id, &fixable(&review)[0].id).await;
    let count: u32 = done(&backend, "delete_articles", [id, other.article.id, 99]).await;
    assert_eq!(count, 2);
    drop(backend);

    let backend = room.backend().await;
    assert!(titles(&backend, LibraryShelf::Queue).await.is_empty());
    assert_eq!(titles(&backend, LibraryShelf::Trash).await.len(), 2);
    assert_eq!(refused(&backend, "open_article", id).await, "unknown-article");
    let query = LibraryQuery {
        shelf: LibraryShelf::Trash,
        ..LibraryQuery::default()
    };
    let trash: LibraryView = done(&backend, "list_articles", query).await;
    assert!(trash.articles.iter().all(|row| row.trashed));
    assert_eq!(trash.articles.iter().map(|row| row.decided).sum::<u32>(), 1);
    let count: u32 = done(&backend, "restore_articles", [id]).await;
    assert_eq!(count, 1);
    let view: LibraryView = done(&backend, "list_articles", LibraryQuery::default()).await;
    assert_eq!((view.total, view.trashed), (1, 1));
    assert!(!view.articles[0].trashed);
    let back: ReviewView = done(&backend, "open_article", id).await;
    assert_eq!(back.progress.decided, patch.progress.decided);
    assert!(back.progress.can_undo);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_opened_again_is_restored_with_its_decisions() {
    let room = Room::new();
    let backend = room.backend().await;
    let path = room.file("a.txt", ARTICLE);
    let review: ReviewView = done(&backend, "open_file", &path).await;
    let id = review.article.id;
    accept(&backend, id, &fixable(&review)[0].id).await;
    let _: u32 = done(&backend, "delete_articles", [id]).await;

    let back: ReviewView = done(&backend, "open_file", &path).await;
    assert_eq!((back.article.id, back.progress.decided), (id, 1));
    assert!(
        back.notices
            .iter()
            .any(|notice| notice.contains("was in the trash")),
        "{:?}",
        back.notices
    );
    // An import restores it, too.
    let _: u32 = done(&backend, "delete_articles", [id]).await;
    let imported: ImportedView = done(&backend, "import_file", &path).await;
    assert_eq!(
        (imported.article.id, imported.known, imported.restored),
        (id, false, true)
    );
    // A file with other contents is imported as a new article; the old one stays in the trash.
    let _: u32 = done(&backend, "delete_articles", [id]).await;
    room.file("a.txt", "Un tout autre texte.\n");
    let new: ReviewView = done(&backend, "open_file", &path).await;
    assert_ne!(new.article.id, id);
    assert_eq!(titles(&backend, LibraryShelf::Trash).await.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn only_emptying_the_trash_deletes_decisions() {
    let room = Room::new();
    let backend = room.backend().await;
    let mut ids = Vec::new();
    let mut path = String::new();
    for name in ["a.txt", "b.txt", "c.txt"] {
        path = room.file(name, format!("{name}\n\n{ARTICLE}"));
        let review: ReviewView = done(&backend, "open_file", &path).await;
        accept(&backend, review.article.id, &fixable(&review)[0].id).await;
        ids.push(review.article.id);
    }
    let decided = async |backend: &Backend| -> u32 {
        let views: Vec<AcceptanceView> = done(backend, "acceptance", ()).await;
        views.iter().map(|view| view.decided).sum()
    };
    assert_eq!(decided(&backend).await, 3);
    let _: u32 = done(&backend, "delete_articles", &ids[1..]).await;
    assert_eq!(decided(&backend).await, 3, "decisions in the trash still count");
    // An article that is not in the trash is never deleted permanently.
    let count: u32 = done(&backend, "purge_articles", &ids[..2]).await;
    assert_eq!(count, 1);
    let _: ReviewView = done(&backend, "open_article", ids[0]).await;
    let count: u32 = done(&backend, "restore_articles", [ids[1]]).await;
    assert_eq!(count, 0, "it was deleted");
    let count: u32 = done(&backend, "purge_articles", [ids[2]]).await;
    assert_eq!(count, 1);
    assert_eq!(decided(&backend).await, 1);
    assert!(titles(&backend, LibraryShelf::Trash).await.is_empty());
    drop(backend);

    // After permanent deletion, a file that the editor opens is imported again, but one in a watched folder is not.
    let backend = room.backend().await;
    assert_eq!(decided(&backend).await, 1);
    let mut events = backend.events();
    let folder = room.path("").to_string_lossy().into_owned();
    let _: WatchView = done(&backend, "watch_folder", Some(folder)).await;
    room.file("d.txt", "Un dernier article.\n");
    let event = crate::room::wait_for(
        &mut events,
        "watched",
        |view: &copydesk_backend::wire::WatchedView| view.added > 0,
    )
    .await;
    assert_eq!(event.added, 1);
    assert_eq!(titles(&backend, LibraryShelf::Queue).await.len(), 2);
    let again: ReviewView = done(&backend, "open_file", &path).await;
    assert!(!ids.contains(&again.article.id));
    assert_eq!(again.progress.decided, 0);
}
