//! Articles whose file an older version parsed into other segments.

use crate::room::{Room, done, text};
use copydesk_backend::Backend;
use copydesk_backend::wire::{ReviewPatch, ReviewView, RewriteRequest};
use copydesk_store::{ArticleChange, ArticleId, Details, NewArticle, SqliteOptions, SqliteStore, Store};
use serde_json::{Value, json};

/// The current version parses three paragraphs: the highlighted block is code.
const ARTICLE: &str = "Le maire a parlé.\n\n{{< highlight go >}}\nLe prix , ici.\n{{< /highlight >}}\n\nLa la ville dort.\n\nFin du texte.\n";
const NOW: [&str; 3] = ["Le maire a parlé.", "La la ville dort.", "Fin du texte."];
/// An older version parsed four.
const THEN: &str = "Le maire a parlé.\nLe prix , ici.\nLa la ville dort.\nFin du texte.";

fn typed(segment: u32, from: u32, text: &str) -> Value {
    json!({"decision": "rewrite", "segment": segment, "from-version": from, "text": text})
}

fn operation(kind: &str, decisions: &[Value]) -> String {
    json!({"at": 1, "by": "A", "kind": kind, "decisions": decisions}).to_string()
}

/// A library in which the article has these operations.
async fn library(room: &Room, operations: &[String]) -> u32 {
    std::fs::create_dir(room.library()).expect("makes a folder");
    let file = room.library().join("library.sqlite");
    let store = SqliteStore::open(&file, SqliteOptions::default())
        .await
        .expect("opens");
    let new = NewArticle {
        title: "Le maire a parlé.".to_owned(),
        path: None,
        format: "md".to_owned(),
        encoding: "UTF-8".to_owned(),
        language: Some("fr".to_owned()),
        words: 12,
        snapshot: "{}".to_owned(),
        damage: 0.0,
        score: 100.0,
        text: THEN.to_owned(),
        original: ARTICLE.as_bytes().to_vec(),
        disk: None,
        details: Details::default(),
        at: 1,
    };
    let ArticleId(id) = store.add(new).await.expect("adds").article.id;
    store
        .append(ArticleId(id), 0, operations, 2, &ArticleChange::default())
        .await
        .expect("appends");
    store.close().await;
    id
}

async fn opened(room: &Room, id: u32) -> (Backend, ReviewView) {
    let backend = room.backend().await;
    let review = done(&backend, "open_article", id).await;
    (backend, review)
}

#[tokio::test(flavor = "multi_thread")]
async fn decisions_follow_the_text_of_their_segment_and_the_rest_is_named() {
    let room = Room::new();
    let operations = [
        operation("rewrite", &[typed(2, 0, "La ville dort.")]),
        operation("rewrite", &[typed(1, 0, "Le prix, ici.")]),
        operation("rewrite", &[typed(3, 0, "Fin.")]),
    ];
    let id = library(&room, &operations).await;
    let (backend, review) = opened(&room, id).await;
    assert_eq!(text(&review), ["Le maire a parlé.", "La ville dort.", "Fin."]);
    let notice = &review.notices[0];
    assert!(
        notice.contains("“Le prix, ici.”") && !notice.contains("Fin."),
        "{notice}"
    );
    // New decisions refer to the current segments.
    let request = RewriteRequest {
        article: id,
        segment: 1,
        version: review.segments[1].version,
        text: "La ville dort bien.".to_owned(),
    };
    let _: ReviewPatch = done(&backend, "rewrite", request).await;
    drop(backend);
    let (backend, review) = opened(&room, id).await;
    assert_eq!(
        text(&review),
        ["Le maire a parlé.", "La ville dort bien.", "Fin."]
    );
    // Each operation can be undone and redone.
    for expected in ["La ville dort.", "La ville dort.", "La ville dort.", NOW[1]] {
        let _: ReviewPatch = done(&backend, "undo", id).await;
        let review: ReviewView = done(&backend, "open_article", id).await;
        assert_eq!(review.segments[1].text, expected);
    }
    let review: ReviewView = done(&backend, "open_article", id).await;
    assert_eq!(text(&review), NOW);
    for _ in 0..4 {
        let _: ReviewPatch = done(&backend, "redo", id).await;
    }
    drop(backend);
    let (_, review) = opened(&room, id).await;
    assert_eq!(
        text(&review),
        ["Le maire a parlé.", "La ville dort bien.", "Fin."]
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn half_a_merge_is_left_out() {
    let room = Room::new();
    let merge = [typed(0, 0, "Le maire a parlé. Le prix , ici."), typed(1, 0, "")];
    let id = library(&room, &[operation("merge-paragraphs", &merge)]).await;
    let (_, review) = opened(&room, id).await;
    assert_eq!(text(&review), NOW);
    assert!(review.notices[0].contains("Le prix"), "{:?}", review.notices);
}
