use crate::room::{ARTICLE, Room, accept, done, fixable, open, refused};
use copydesk_backend::wire::{
    AcceptRequest, ArticleStatus, ImportedView, IssueRequest, LibraryQuery, LibraryView, RejectRequest,
    ReviewPatch, ReviewView, Settings, StartView, UiLanguage, UiTongue,
};
use copydesk_backend::{Backend, BackendOptions};

/// A query for the articles that contain a word.
fn about(text: &str) -> LibraryQuery {
    LibraryQuery {
        text: text.to_owned(),
        ..LibraryQuery::default()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_is_one_article_until_it_changes() {
    let room = Room::new();
    let backend = room.backend().await;
    let path = room.file("sommet.txt", ARTICLE);
    let first: ReviewView = done(&backend, "open_file", &path).await;
    assert_eq!(first.article.path.as_deref(), Some(path.as_str()));
    assert_eq!(first.article.title, "Le sommet de Montreval s’ouvre lundi");
    assert_eq!(first.article.language.as_deref(), Some("fr"));
    accept(&backend, first.article.id, &fixable(&first)[0].id).await;

    let again: ReviewView = done(&backend, "open_file", &path).await;
    assert_eq!((again.article.id, again.progress.decided), (first.article.id, 1));
    assert!(again.notices.is_empty(), "{:?}", again.notices);

    room.file("sommet.txt", format!("{ARTICLE}\nUne phrase de plus.\n"));
    let changed: ReviewView = done(&backend, "open_file", &path).await;
    assert_ne!(changed.article.id, first.article.id);
    assert_eq!(changed.notices.len(), 1);
    let library: LibraryView = done(&backend, "list_articles", LibraryQuery::default()).await;
    assert_eq!(library.total, 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn importing_many_files_leaves_the_open_article_open() {
    let room = Room::new();
    let backend = room.backend().await;
    let review: ReviewView = done(&backend, "open_text", ARTICLE).await;
    for name in 0..20 {
        let path = room.file(&format!("{name}.txt"), format!("Article {name}.\n"));
        let _: ImportedView = done(&backend, "import_file", path).await;
    }
    let request = AcceptRequest {
        article: review.article.id,
        issue: fixable(&review)[0].id.clone(),
        suggestion: 0,
        revision: review.revision,
    };
    let patch: ReviewPatch = done(&backend, "accept", request).await;
    assert_eq!((patch.progress.decided, patch.revision), (1, review.revision + 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_tell_how_far_a_review_is() {
    let room = Room::new();
    let backend = room.backend().await;
    let review: ReviewView = done(&backend, "open_text", ARTICLE).await;
    assert_eq!(review.article.status, ArticleStatus::New);
    let patch = accept(&backend, review.article.id, &fixable(&review)[0].id).await;
    assert_eq!(patch.article.status, ArticleStatus::InReview);
    // The list after a restart is the stored state.
    let library: LibraryView = done(&room.backend().await, "list_articles", about("montreval")).await;
    let row = &library.articles[0];
    assert_eq!((row.decided, row.status), (1, ArticleStatus::InReview));
    let open = row.open.critical + row.open.major + row.open.minor + row.open.neutral;
    assert_eq!(open as usize, review.issues.len() - 1);
    let none: LibraryView = done(&backend, "list_articles", about("introuvable")).await;
    assert_eq!((none.articles.len(), none.total), (0, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn removed_articles_come_back() {
    let room = Room::new();
    let backend = room.backend().await;
    let review: ReviewView = done(&backend, "open_text", ARTICLE).await;
    let id = review.article.id;
    let _: u32 = done(&backend, "delete_articles", [id]).await;
    let library: LibraryView = done(&backend, "list_articles", LibraryQuery::default()).await;
    assert_eq!(library.total, 0);
    assert_eq!(refused(&backend, "open_article", id).await, "unknown-article");
    let _: u32 = done(&backend, "restore_articles", [id]).await;
    let library: LibraryView = done(&backend, "list_articles", LibraryQuery::default()).await;
    assert_eq!(library.articles[0].id, id);
    let back: ReviewView = done(&backend, "open_article", id).await;
    assert_eq!(back.segments, review.segments);
}

#[tokio::test(flavor = "multi_thread")]
async fn settings_are_remembered_and_faults_speak_their_language() {
    let room = Room::new();
    let backend = room.backend().await;
    let StartView {
        settings,
        system_tongue,
        file,
    } = done(&backend, "start", ()).await;
    assert_eq!(settings, Settings::default());
    assert_eq!((system_tongue, file), (UiTongue::En, None));
    let french = Settings {
        language: UiLanguage::Fr,
        text_size: 22,
        ..settings
    };
    let _: Settings = done(&backend, "set_settings", &french).await;
    let fault = backend
        .call("open_article", 99.into())
        .await
        .expect_err("no such article");
    assert!(fault.message.contains("bibliothèque"), "{}", fault.message);
    let again: StartView = done(&room.backend().await, "start", ()).await;
    assert_eq!(again.settings, french);
}

#[tokio::test(flavor = "multi_thread")]
async fn samples_come_once() {
    let room = Room::new();
    let with_samples = || BackendOptions::new(&room.library());
    let backend = Backend::open(with_samples()).await.expect("opens");
    let library: LibraryView = done(&backend, "list_articles", LibraryQuery::default()).await;
    assert!(library.total >= 3, "a new library is not empty");
    for row in &library.articles {
        assert!(
            row.words > 300 && row.language.as_deref() == Some("fr"),
            "{}",
            row.title
        );
        let _: u32 = done(&backend, "delete_articles", [row.id]).await;
    }
    let backend = Backend::open(with_samples()).await.expect("opens");
    let library: LibraryView = done(&backend, "list_articles", LibraryQuery::default()).await;
    assert_eq!(
        library.total, 0,
        "an editor who removed the samples is rid of them"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn two_windows_do_not_overwrite_each_other() {
    let room = Room::new();
    let (here, there) = (room.backend().await, open(&room.library()).await);
    let review: ReviewView = done(&here, "open_text", ARTICLE).await;
    let id = review.article.id;
    let elsewhere: ReviewView = done(&there, "open_article", id).await;
    let issues = fixable(&review);
    accept(&here, id, &issues[0].id).await;
    let accept_request = copydesk_backend::wire::AcceptRequest {
        revision: elsewhere.revision,
        article: id,
        issue: issues[1].id.clone(),
        suggestion: 0,
    };
    assert_eq!(
        refused(&there, "accept", &accept_request).await,
        "changed-elsewhere"
    );
    let reloaded: ReviewView = done(&there, "open_article", id).await;
    assert_eq!((elsewhere.progress.decided, reloaded.progress.decided), (0, 1));
    accept(&there, id, &issues[1].id).await;

    // As many steps as the other window knows, but other ones.
    let known: ReviewView = done(&here, "open_article", id).await;
    let undone: ReviewPatch = done(&there, "undo", id).await;
    let reject = RejectRequest {
        revision: undone.revision,
        article: id,
        issue: issues[1].id.clone(),
        reason: None,
        everywhere: false,
    };
    let _: ReviewPatch = done(&there, "reject", reject).await;
    let reopen = IssueRequest {
        revision: known.revision,
        article: id,
        issue: issues[0].id.clone(),
    };
    assert_eq!(refused(&here, "reopen", &reopen).await, "changed-elsewhere");
    let now: ReviewView = done(&here, "open_article", id).await;
    let reopen = IssueRequest {
        revision: now.revision,
        ..reopen
    };
    let _: ReviewPatch = done(&here, "reopen", &reopen).await;
}
