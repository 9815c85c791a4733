use crate::room::{ARTICLE, Room, done, refused};
use copydesk_desk::wire::{LibraryView, ReviewView};
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
            room.file("binary.txt", [0_u8, 1, 2, 3].repeat(300)),
            "binary-file",
        ),
        (folder, "is-folder"),
        (missing, "file-not-found"),
        (large.to_string_lossy().into_owned(), "file-too-large"),
    ] {
        assert_eq!(refused(&desk, "open_file", &path).await, code, "{path}");
    }
    let library: LibraryView = done(&desk, "list_articles", "").await;
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
async fn libraries_that_cannot_be_used() {
    let room = Room::new();
    let desk = room.desk().await;
    let _: ReviewView = done(&desk, "open_text", ARTICLE).await;
    drop(desk);
    let damaged = room.path("damaged");
    std::fs::create_dir(&damaged).expect("makes a folder");
    for entry in std::fs::read_dir(room.library()).expect("lists").flatten() {
        if entry.path().is_file() {
            std::fs::write(
                damaged.join(entry.file_name()),
                b"this is no database at all, only some text",
            )
            .expect("writes");
        }
    }
    let in_the_way = room.path("file");
    std::fs::write(&in_the_way, "a file where the folder should be").expect("writes");
    for folder in [damaged, in_the_way] {
        let options = DeskOptions {
            system_language: Some("fr".to_owned()),
            ..DeskOptions::new(&folder)
        };
        let fault = Desk::open(options).await.map(drop).expect_err("cannot be opened");
        assert!(
            fault.code.contains("library") || fault.code.contains("folder"),
            "{fault:?}"
        );
        assert!(
            !fault.message.starts_with("fault-") && !fault.next_step.starts_with("fault-"),
            "{fault:?}"
        );
    }
}
