//! A LanguageTool on this computer, which the program starts.

use crate::fake::Fake;
use crate::providers::{about, of_server, opened, result};
use crate::room::{ARTICLE, Room, done, patched, refused, wait_for};
use copydesk_backend::wire::{
    AskingView, LlmMode, ProviderKind, ProviderPlace, ProviderView, ReviewView, TriedView,
};
use copydesk_backend::{Backend, BackendOptions};
use serde_json::json;
use std::path::Path;

async fn backend(room: &Room, fake: &Fake) -> Backend {
    let options = BackendOptions {
        samples: false,
        system_language: Some("en".to_owned()),
        java: Some(fake.java()),
        ..BackendOptions::new(&room.library())
    };
    Backend::open(options).await.expect("the library opens")
}

fn folder(place: &Path) -> ProviderView {
    ProviderView {
        kind: ProviderKind::Languagetool,
        on: true,
        place: ProviderPlace::Folder,
        address: "http://127.0.0.1:8081".to_owned(),
        folder: place.to_string_lossy().into_owned(),
        model: String::new(),
        mode: LlmMode::Issues,
        key_saved: false,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_started_when_it_is_asked_and_ends_with_the_program() {
    let (room, fake) = (
        Room::new(),
        Fake::new(&json!({"flagged": {"attend": "accueille"}})),
    );
    let backend = backend(&room, &fake).await;
    let set: Vec<ProviderView> = done(&backend, "set_provider", folder(&fake.place())).await;
    assert!(set[0].on && fake.starts().is_empty(), "{set:?}");
    let review: ReviewView = done(&backend, "open_text", ARTICLE).await;
    let id = review.article.id;
    let mut events = backend.events();
    let _: AskingView = done(&backend, "ask_provider", about(id)).await;
    let starting = wait_for(&mut events, "asking", |view: &AskingView| view.starting).await;
    assert!(starting.running && starting.total == 0, "{starting:?}");
    let asked = result(&mut events).await;
    assert_eq!((asked.fault, asked.starting), (None, false));
    let review = patched(review, &asked.result.expect("an answer").patch);
    assert_eq!(of_server(&review)[0].quote, "attend");
    // It keeps running until it is turned off.
    let _: TriedView = done(&backend, "try_provider", ProviderKind::Languagetool).await;
    assert_eq!(fake.starts().len(), 1);
    let off = ProviderView {
        on: false,
        ..folder(&fake.place())
    };
    let _: Vec<ProviderView> = done(&backend, "set_provider", off).await;
    fake.assert_ends();
    assert_eq!(opened(&backend, id).await.issues, review.issues);
    let _: Vec<ProviderView> = done(&backend, "set_provider", folder(&fake.place())).await;
    let _: TriedView = done(&backend, "try_provider", ProviderKind::Languagetool).await;
    assert!(fake.listens() && fake.starts().len() == 2);
    drop((backend, events));
    fake.assert_ends();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_start_is_stopped_and_a_folder_without_it_is_refused() {
    let (room, fake) = (Room::new(), Fake::new(&json!({"deaf": true})));
    let backend = backend(&room, &fake).await;
    let elsewhere = folder(&room.path("elsewhere"));
    assert_eq!(
        refused(&backend, "set_provider", elsewhere).await,
        "server-no-jar"
    );
    let nowhere = folder(Path::new("  "));
    let set: Vec<ProviderView> = done(&backend, "set_provider", nowhere).await;
    assert!(!set[0].on);
    let _: Vec<ProviderView> = done(&backend, "set_provider", folder(&fake.place())).await;
    let review: ReviewView = done(&backend, "open_text", ARTICLE).await;
    let request = about(review.article.id);
    let mut events = backend.events();
    let _: AskingView = done(&backend, "ask_provider", request).await;
    wait_for(&mut events, "asking", |view: &AskingView| view.starting).await;
    let _: () = done(&backend, "stop_asking", request).await;
    let asked = result(&mut events).await;
    assert_eq!(asked.result, None);
    assert_eq!(asked.fault.expect("is stopped").code, "server-cancelled");
}
