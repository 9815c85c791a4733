use crate::room::{ARTICLE, Room, done, refused};
use copydesk_desk::wire::{LibraryQuery, LibraryView, ReviewView};
use copydesk_desk::{Desk, DeskOptions};

#[tokio::test(flavor = "multi_thread")]
async fn files_that_are_no_articles() {
    let room = Room::new();
    let desk = room.desk().await;
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
        assert_eq!(refused(&desk, "open_file", &path).await, code, "{path}");
    }
    let library: LibraryView = done(&desk, "list_articles", LibraryQuery::default()).await;
    assert_eq!(library.total, 0, "nothing of it came into the library");
}

#[tokio::test(flavor = "multi_thread")]
async fn odd_texts_open() {
    let room = Room::new();
    let desk = room.desk().await;
    let empty: ReviewView = done(&desk, "open_file", room.file("empty.txt", "")).await;
    assert_eq!((empty.issues.len(), empty.progress.words), (0, 0));
    assert!(!empty.notices.is_empty(), "an empty file is said to be one");
    let bad = room.file("bad.txt", b"\xef\xbb\xbfUne phrase \xff de plus.\n");
    let shown: ReviewView = done(&desk, "open_file", bad).await;
    assert!(
        shown.notices.iter().any(|notice| notice.contains('�')),
        "{:?}",
        shown.notices
    );
    let reopened: ReviewView = done(&desk, "open_article", shown.article.id).await;
    assert_eq!(reopened.segments, shown.segments);
    let emoji: ReviewView = done(&desk, "open_text", "😀".repeat(10_000)).await;
    assert_eq!(emoji.segments.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_million_characters_in_one_line() {
    let room = Room::new();
    let desk = room.desk().await;
    let line = "Une phrase sans fin qui continue ".repeat(2_000_000 / 33);
    let review: ReviewView = done(&desk, "open_text", line).await;
    assert!(review.progress.words > 300_000);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_library_is_set_aside_and_said_to_be() {
    let room = Room::new();
    std::fs::create_dir(room.library()).expect("makes a folder");
    let damaged = [b"SQLite format 3\0".as_slice(), &[7; 5_000]].concat();
    std::fs::write(room.library().join("library.sqlite"), &damaged).expect("writes");
    let desk = room.desk().await;
    let first: ReviewView = done(&desk, "open_text", ARTICLE).await;
    assert!(
        first
            .notices
            .iter()
            .any(|notice| notice.contains("library.sqlite")),
        "{:?}",
        first.notices
    );
    let second: ReviewView = done(&desk, "open_text", ARTICLE).await;
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
    let options = DeskOptions {
        system_language: Some("fr".to_owned()),
        ..DeskOptions::new(&in_the_way)
    };
    let Err(fault) = Desk::open(options).await else {
        panic!("a file cannot hold a library")
    };
    assert_eq!(fault.code, "library-unreachable");
    assert!(
        fault.message.starts_with("Impossible") && !fault.next_step.starts_with("fault-"),
        "{fault:?}"
    );
}
