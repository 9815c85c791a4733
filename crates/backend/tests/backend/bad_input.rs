use crate::room::{ARTICLE, Room, accept, done, fixable, refused};
use copydesk_backend::wire::{
    FilesView, ImportedView, LibraryQuery, LibraryView, ProfileView, ReviewView, SaveRequest, SavedView,
    TermView,
};
use copydesk_backend::{Backend, BackendOptions};

#[tokio::test(flavor = "multi_thread")]
async fn files_that_are_no_articles() {
    let room = Room::new();
    let backend = room.backend().await;
    let folder = room.path("").to_string_lossy().into_owned();
    let missing = room.path("missing.txt").to_string_lossy().into_owned();
    let large = room.path("large.txt");
    std::fs::File::create(&large)
        .expect("creates")
        .set_len(50_000_001)
        .expect("grows");
    for (path, code) in [
        (
            room.file("picture.txt", b"\x89PNG\r\n\x1a\n\0\0\0"),
            "format-not-yet-supported",
        ),
        (
            room.file("binary.txt", (0..=255_u8).collect::<Vec<_>>().repeat(4)),
            "binary-file",
        ),
        (folder, "is-folder"),
        (missing, "file-not-found"),
        (large.to_string_lossy().into_owned(), "file-too-large"),
    ] {
        assert_eq!(refused(&backend, "open_file", &path).await, code, "{path}");
    }
    let library: LibraryView = done(&backend, "list_articles", LibraryQuery::default()).await;
    assert_eq!(library.total, 0, "nothing was added to the library");
}

#[tokio::test(flavor = "multi_thread")]
async fn odd_texts_open() {
    let room = Room::new();
    let backend = room.backend().await;
    let empty: ReviewView = done(&backend, "open_file", room.file("empty.txt", "")).await;
    assert_eq!((empty.issues.len(), empty.progress.words), (0, 0));
    assert!(!empty.notices.is_empty(), "a notice says that it is empty");
    let bad = room.file("bad.txt", b"\xef\xbb\xbfUne phrase \xff de plus.\n");
    let shown: ReviewView = done(&backend, "open_file", bad).await;
    assert!(
        shown.notices.iter().any(|notice| notice.contains('�')),
        "{:?}",
        shown.notices
    );
    let reopened: ReviewView = done(&backend, "open_article", shown.article.id).await;
    assert_eq!(reopened.segments, shown.segments);
    let emoji: ReviewView = done(&backend, "open_text", "😀".repeat(10_000)).await;
    assert_eq!(emoji.segments.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_million_characters_in_one_line() {
    let room = Room::new();
    let backend = room.backend().await;
    let line = "Une phrase sans fin qui continue ".repeat(2_000_000 / 33);
    let review: ReviewView = done(&backend, "open_text", line).await;
    assert!(review.progress.words > 300_000);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_library_is_set_aside_and_said_to_be() {
    let room = Room::new();
    std::fs::create_dir(room.library()).expect("makes a folder");
    let damaged = [b"SQLite format 3\0".as_slice(), &[7; 5_000]].concat();
    std::fs::write(room.library().join("library.sqlite"), &damaged).expect("writes");
    let backend = room.backend().await;
    let first: ReviewView = done(&backend, "open_text", ARTICLE).await;
    assert!(
        first
            .notices
            .iter()
            .any(|notice| notice.contains("library.sqlite")),
        "{:?}",
        first.notices
    );
    let second: ReviewView = done(&backend, "open_text", ARTICLE).await;
    assert!(second.notices.is_empty(), "it is said once: {:?}", second.notices);
    let kept = std::fs::read_dir(room.library()).expect("lists").flatten();
    let kept = kept
        .filter_map(|entry| std::fs::read(entry.path()).ok())
        .any(|bytes| bytes == damaged);
    assert!(kept, "nothing of the damaged library is deleted");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_library_that_cannot_be_made_is_a_fault() {
    let room = Room::new();
    let in_the_way = room.path("file");
    std::fs::write(&in_the_way, "a file where the folder should be").expect("writes");
    let options = BackendOptions {
        system_language: Some("fr".to_owned()),
        ..BackendOptions::new(&in_the_way)
    };
    let Err(fault) = Backend::open(options).await else {
        panic!("a file cannot hold a library")
    };
    assert_eq!(fault.code, "library-unreachable");
    assert!(
        fault.message.starts_with("Impossible") && !fault.next_step.starts_with("fault-"),
        "{fault:?}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn ten_thousand_files_at_once_are_all_found_and_each_broken_one_is_named() {
    let room = Room::new();
    let backend = room.backend().await;
    let folder = room.path("lot");
    std::fs::create_dir(&folder).expect("makes a folder");
    for number in 0..10_000 {
        std::fs::write(
            folder.join(format!("{number:05}.txt")),
            format!("Article {number}.\n"),
        )
        .expect("writes");
    }
    // The files are given one by one and again through their folder: each is listed once, in order.
    let mut paths: Vec<String> = (0..10_000)
        .map(|number| {
            folder
                .join(format!("{number:05}.txt"))
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    paths.push(folder.to_string_lossy().into_owned());
    let found: FilesView = done(&backend, "find_files", &paths).await;
    assert_eq!((found.files.len(), found.faults.len()), (10_000, 0));
    assert!(found.files.is_sorted());
    let first: ImportedView = done(&backend, "import_file", &found.files[0]).await;
    let again: ImportedView = done(&backend, "import_file", &found.files[0]).await;
    assert_eq!((first.known, again.known), (false, true));
    std::fs::remove_file(&found.files[1]).expect("removes");
    assert_eq!(
        refused(&backend, "import_file", &found.files[1]).await,
        "file-not-found"
    );
    let third: ImportedView = done(&backend, "import_file", &found.files[2]).await;
    assert_eq!(third.article.title, "Article 2.");
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn names_with_line_ends_and_marks_of_direction_are_opened_saved_and_said_safely() {
    let room = Room::new();
    let backend = room.backend().await;
    for name in [
        "a\nb.txt",
        "rapport\u{202e}txt.exe.txt",
        "\u{200f}droite à gauche.txt",
        " .txt",
        "-rf.txt",
    ] {
        let path = room.file(name, ARTICLE);
        let review: ReviewView = done(&backend, "open_file", &path).await;
        assert_eq!(review.article.path.as_deref(), Some(path.as_str()), "{name:?}");
        accept(&backend, review.article.id, &fixable(&review)[0].id).await;
        let save = SaveRequest {
            article: review.article.id,
            path: None,
            overwrite: false,
            as_utf8: false,
        };
        let saved: SavedView = done(&backend, "save", save).await;
        assert!(std::path::Path::new(&saved.path).exists(), "{name:?}");
    }
    // Such a name must not break the line of a message or change its text direction.
    let missing = room.path("pas\nlà\u{202e}.txt").to_string_lossy().into_owned();
    let fault = backend
        .call("open_file", missing.clone().into())
        .await
        .expect_err("there is none");
    assert_eq!(fault.code, "file-not-found");
    assert!(!fault.message.contains(['\n', '\u{202e}']), "{:?}", fault.message);
    assert!(fault.message.contains("pas␊là"), "{:?}", fault.message);
    assert_eq!(
        fault.args.get("path"),
        Some(&missing),
        "the path in the arguments is not changed"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_library_whose_disk_vanished_says_so_and_nothing_is_lost() {
    let room = Room::new();
    let backend = room.backend().await;
    let review: ReviewView = done(&backend, "open_text", ARTICLE).await;
    let issue = fixable(&review)[0].id.clone();
    let patch = accept(&backend, review.article.id, &issue).await;
    let away = room.path("elsewhere");
    std::fs::rename(room.library(), &away).expect("moves");
    let request = copydesk_backend::wire::AcceptRequest {
        revision: patch.revision,
        article: review.article.id,
        issue: fixable(&review)[1].id.clone(),
        suggestion: 0,
    };
    assert_eq!(refused(&backend, "accept", &request).await, "library-vanished");
    let term = TermView {
        wrong: "mairie".to_owned(),
        ..TermView::default()
    };
    assert_eq!(refused(&backend, "put_term", &term).await, "library-vanished");
    // When the disk comes back, everything that was reported as done is there, and commands work again.
    std::fs::rename(&away, room.library()).expect("moves back");
    let later = room.backend().await;
    let kept: ReviewView = done(&later, "open_article", review.article.id).await;
    assert_eq!(kept.progress.decided, 1);
    let _: ProfileView = done(&later, "put_term", &term).await;
}
