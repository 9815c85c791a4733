use crate::room::{ARTICLE, Room, accept, done, fixable, refused};
use copydesk_backend::wire::{ReviewPatch, ReviewView, RewriteRequest, SaveRequest, SavedView};

#[tokio::test(flavor = "multi_thread")]
async fn the_log_holds_no_text_of_an_article() {
    let room = Room::new();
    let folder = room.path("log");
    std::fs::create_dir_all(&folder).expect("makes a folder");
    copydesk_backend::log::start(&folder).expect("logs");
    let backend = room.backend().await;
    let review: ReviewView = done(&backend, "open_file", room.file("xylophone.txt", ARTICLE)).await;
    let article = review.article.id;
    let issue = fixable(&review)[0];
    accept(&backend, article, &issue.id).await;
    let segment = &review.segments[3];
    let text = "Des mots dactylographiés".to_owned();
    let rewrite = RewriteRequest {
        article,
        segment: segment.id,
        version: segment.version,
        text,
    };
    let _: ReviewPatch = done(&backend, "rewrite", rewrite).await;
    let save = SaveRequest {
        article,
        path: None,
        overwrite: false,
        as_utf8: false,
    };
    let _: SavedView = done(&backend, "save", save).await;
    refused(&backend, "open_file", "/nowhere/xylophone.txt").await;
    copydesk_backend::log::log_panics();
    let panicked = std::thread::spawn(|| panic!("dactylographiés")).join();
    assert!(panicked.is_err());

    let mut log = String::new();
    for entry in std::fs::read_dir(&folder).expect("lists").flatten() {
        log.push_str(&std::fs::read_to_string(entry.path()).expect("reads"));
    }
    assert!(
        log.contains("command=\"accept\"") && log.contains("file-not-found"),
        "{log}"
    );
    assert!(
        log.contains("the program panicked") && log.contains("log.rs"),
        "{log}"
    );
    let words = ARTICLE
        .split(|ch: char| !ch.is_alphabetic())
        .filter(|word| word.chars().count() > 5);
    for word in words.chain(["dactylographiés", "xylophone"]) {
        assert!(
            !log.to_lowercase().contains(&word.to_lowercase()),
            "`{word}` is in the log:\n{log}"
        );
    }
}
