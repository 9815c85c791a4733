//! Servers that are asked for second opinions, against scripted ones.

use crate::room::{ARTICLE, Room, accept, done, patched, refused, text, wait_for};
use crate::server::{Answer, Request, ok, serve, serve_with};
use copydesk_backend::Backend;
use copydesk_backend::wire::{
    AskRequest, AskingView, Event, IssueStatus, IssueView, LlmMode, OpinionsView, ProfileView, ProviderKind,
    ProviderPlace, ProviderView, RemoveOpinionsRequest, ReviewPatch, ReviewView, RewriteRequest, TermView,
    TriedView,
};
use serde_json::{Value, json};
use std::net::TcpListener;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use tokio::sync::broadcast;

const NAME: &str = "LanguageTool";

pub(crate) fn provider(kind: ProviderKind, address: &str) -> ProviderView {
    ProviderView {
        kind,
        on: true,
        place: ProviderPlace::Address,
        address: address.to_owned(),
        folder: String::new(),
        model: String::new(),
        mode: LlmMode::Issues,
        key_saved: false,
    }
}

fn languagetool(address: &str) -> ProviderView {
    provider(ProviderKind::Languagetool, address)
}

pub(crate) async fn set(backend: &Backend, provider: ProviderView) -> Vec<ProviderView> {
    done(backend, "set_provider", provider).await
}

pub(crate) fn about(article: u32) -> AskRequest {
    AskRequest {
        article,
        kind: ProviderKind::Languagetool,
    }
}

/// A match of LanguageTool on the first occurrence of these words in a text.
fn found(text: &str, words: &str, new: &str) -> Value {
    let at = text.find(words).expect("the words");
    json!({
        "message": "A wrong word.",
        "offset": text[..at].encode_utf16().count(),
        "length": words.encode_utf16().count(),
        "replacements": [{"value": new}],
        "rule": {"id": "RULE", "issueType": "grammar", "category": {"id": "GRAMMAR"}},
    })
}

/// The answer of LanguageTool to [`ARTICLE`].
fn matches() -> Answer {
    let all = [
        found(ARTICLE, "attend", "accueille"),
        found(ARTICLE, "entre", "parmi"),
    ];
    ok(&json!({ "matches": all }))
}

/// Asks about an article. Returns the result.
async fn ask(backend: &Backend, request: AskRequest) -> AskingView {
    let mut events = backend.events();
    let begun: AskingView = done(backend, "ask_provider", request).await;
    assert!(begun.running && begun.result.is_none(), "{begun:?}");
    result(&mut events).await
}

pub(crate) async fn result(events: &mut broadcast::Receiver<Event>) -> AskingView {
    wait_for(events, "asking", |view: &AskingView| !view.running).await
}

pub(crate) fn of_server(review: &ReviewView) -> Vec<&IssueView> {
    let issues = review.issues.iter();
    issues
        .filter(|issue| issue.source.as_deref() == Some(NAME))
        .collect()
}

pub(crate) async fn opened(backend: &Backend, article: u32) -> ReviewView {
    done(backend, "open_article", article).await
}

/// An address where nobody answers.
fn dead_end() -> String {
    let free = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr());
    format!("http://{}", free.expect("a free port"))
}

#[tokio::test(flavor = "multi_thread")]
async fn servers_are_off_and_asked_nothing_until_the_editor_turns_them_on() {
    let room = Room::new();
    let backend = room.backend().await;
    let all: Vec<ProviderView> = done(&backend, "providers", ()).await;
    let kinds = [ProviderKind::Languagetool, ProviderKind::Llm];
    assert_eq!(all.iter().map(|one| one.kind).collect::<Vec<_>>(), kinds);
    assert!(all.iter().all(|one| !one.on && one.address.is_empty()));
    // Without an address it stays off.
    let all = set(&backend, languagetool("  ")).await;
    assert!(!all[0].on);

    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = format!("http://{}", listener.local_addr().expect("bound"));
    for kind in kinds {
        let off = ProviderView {
            on: false,
            ..provider(kind, &address)
        };
        set(&backend, off).await;
    }
    let review: ReviewView = done(&backend, "open_text", ARTICLE).await;
    for kind in kinds {
        let article = review.article.id;
        let request = AskRequest { article, kind };
        assert_eq!(refused(&backend, "ask_provider", request).await, "provider-off");
        assert_eq!(refused(&backend, "try_provider", kind).await, "provider-off");
    }
    listener.set_nonblocking(true).expect("can be set");
    assert!(listener.accept().is_err(), "nobody has connected");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_settings_are_kept_and_an_address_must_be_one() {
    let room = Room::new();
    let backend = room.backend().await;
    let local = ProviderView {
        model: "gemma".to_owned(),
        mode: LlmMode::Rewrite,
        ..provider(ProviderKind::Llm, " http://127.0.0.1:8080 ")
    };
    let all = set(&backend, local).await;
    assert_eq!(all[1].address, "http://127.0.0.1:8080");
    for address in ["127.0.0.1:8081", "ftp://127.0.0.1", "http://", "http://a b"] {
        let bad = languagetool(address);
        assert_eq!(refused(&backend, "set_provider", bad).await, "server-address");
    }
    drop(backend);
    let kept: Vec<ProviderView> = done(&room.backend().await, "providers", ()).await;
    assert_eq!(kept, all);
    assert!(!kept[0].on && kept[1].on && kept[1].mode == LlmMode::Rewrite);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_finding_is_an_issue_that_is_kept_and_can_be_accepted_and_undone() {
    let room = Room::new();
    let backend = room.backend().await;
    let (address, requests) = serve(vec![matches()]);
    set(&backend, languagetool(&address)).await;
    let review: ReviewView = done(&backend, "open_text", ARTICLE).await;
    let id = review.article.id;
    assert!(requests.try_recv().is_err(), "nothing is sent before");
    let asked = ask(&backend, about(id)).await;
    assert_eq!(asked.fault, None);
    let added = asked.result.expect("an answer");
    assert_eq!((added.name.as_str(), added.found), (NAME, 2));
    assert!(added.left.is_empty(), "{:?}", added.left);
    let review = patched(review, &added.patch);
    let issues = of_server(&review);
    let quotes: Vec<_> = issues
        .iter()
        .map(|issue| (issue.segment, issue.quote.as_str()))
        .collect();
    assert_eq!(quotes, [(2, "attend"), (3, "entre")]);
    assert_eq!(added.patch.focus.as_ref(), Some(&issues[0].id));
    assert_eq!(issues[0].suggestions[0].label, "accueille");
    let first = issues[0].id.clone();
    assert_eq!(requests.try_iter().count(), 1);

    // The server gives no second answer.
    drop(backend);
    let backend = room.backend().await;
    let restored = opened(&backend, id).await;
    assert_eq!(restored.issues, review.issues);
    assert_eq!(restored.sources, review.sources);
    let review = restored;
    let accepted = accept(&backend, id, &first).await;
    let review = patched(review, &accepted);
    assert!(text(&review)[2].starts_with("La ville accueille deux mille"));
    assert_eq!(opened(&backend, id).await.issues, review.issues);
    let undone: ReviewPatch = done(&backend, "undo", id).await;
    let review = patched(review, &undone);
    assert!(text(&review)[2].starts_with("La ville attend deux mille"));
    let open = of_server(&review);
    assert!(open.iter().all(|issue| issue.status == IssueStatus::Open) && open.len() == 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn asking_again_asks_only_about_what_has_changed() {
    let room = Room::new();
    let backend = room.backend().await;
    let none = || ok(&json!({"matches": []}));
    let (address, requests) = serve(vec![matches(), none(), matches(), none()]);
    set(&backend, languagetool(&address)).await;
    let review: ReviewView = done(&backend, "open_text", ARTICLE).await;
    let id = review.article.id;
    let found = async |backend: &Backend| {
        let asked = ask(backend, about(id)).await;
        assert_eq!(asked.fault, None);
        asked.result.expect("an answer").found
    };
    let sent = || -> Vec<String> { requests.try_iter().map(|request| request.body).collect() };
    assert_eq!(found(&backend).await, 2);
    assert!(sent()[0].contains("sommet"));
    // Nothing has changed, also after a restart.
    drop(backend);
    let backend = room.backend().await;
    assert_eq!(found(&backend).await, 2);
    assert_eq!(sent(), Vec::<String>::new());
    let now = &review.segments[3];
    let typed = RewriteRequest {
        article: id,
        segment: 3,
        version: now.version,
        text: now.text.replace("entre", "avec"),
    };
    let _: ReviewPatch = done(&backend, "rewrite", typed).await;
    assert_eq!(found(&backend).await, 1);
    let bodies = sent();
    assert!(
        bodies.len() == 1 && bodies[0].contains("avec") && !bodies[0].contains("sommet"),
        "{bodies:?}"
    );
    // Its opinion was removed: everything is asked.
    let request = RemoveOpinionsRequest {
        article: id,
        source: "languagetool".to_owned(),
    };
    let _: OpinionsView = done(&backend, "remove_opinions", request).await;
    ask(&backend, about(id)).await;
    assert!(sent()[0].contains("sommet"));
    // The editor's words are part of the question.
    let term = TermView {
        wrong: "personnes".to_owned(),
        right: Some("habitants".to_owned()),
        ..TermView::default()
    };
    let _: ProfileView = done(&backend, "put_term", term).await;
    ask(&backend, about(id)).await;
    assert!(sent()[0].contains("sommet"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_language_model_lists_its_models_and_is_asked_in_its_mode() {
    let room = Room::new();
    let backend = room.backend().await;
    let corrected = "La ville accueille deux mille personnes.";
    let address = serve_with(move |request: &Request| {
        if request.head.starts_with("GET") {
            return ok(&json!({"data": [{"id": "small"}, {"id": "large"}]}));
        }
        let body: Value = serde_json::from_str(&request.body).unwrap_or_default();
        // The glossary is sent too.
        let text = if body["model"] == "large" && request.body.contains("habitants") {
            corrected
        } else {
            "another model, or no glossary"
        };
        ok(
            &json!({"choices": [{"message": {"role": "assistant", "content": text}, "finish_reason": "stop"}]}),
        )
    });
    let local = ProviderView {
        model: "large".to_owned(),
        mode: LlmMode::Rewrite,
        ..provider(ProviderKind::Llm, &address)
    };
    set(&backend, local).await;
    let term = TermView {
        wrong: "personnes".to_owned(),
        right: Some("habitants".to_owned()),
        ..TermView::default()
    };
    let _: ProfileView = done(&backend, "put_term", term).await;
    let tried: TriedView = done(&backend, "try_provider", ProviderKind::Llm).await;
    assert_eq!(tried.models, ["small", "large"]);
    let review: ReviewView = done(&backend, "open_text", "La ville attend deux mille personnes.").await;
    let request = AskRequest {
        article: review.article.id,
        kind: ProviderKind::Llm,
    };
    let asked = ask(&backend, request).await;
    let added = asked.result.expect("an answer");
    assert_eq!((added.name.as_str(), added.found), ("Language model", 1));
    let review = patched(review, &added.patch);
    let focus = added.patch.focus.expect("an open issue");
    let review = patched(review.clone(), &accept(&backend, review.article.id, &focus).await);
    assert_eq!(text(&review), [corrected]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_is_tried_with_a_short_text() {
    let room = Room::new();
    let backend = room.backend().await;
    let (address, requests) = serve(vec![
        ok(&json!({"matches": []})),
        Answer::Send(200, "", "<p>Hello".to_owned()),
    ]);
    set(&backend, languagetool(&address)).await;
    let tried: TriedView = done(&backend, "try_provider", ProviderKind::Languagetool).await;
    assert!(tried.models.is_empty());
    let sent = requests.try_recv().expect("a request").body;
    assert!(
        sent.contains("This+is+a+short+test") || sent.contains("This%20is%20a%20short%20test"),
        "{sent}"
    );
    let kind = ProviderKind::Languagetool;
    assert_eq!(
        refused(&backend, "try_provider", kind).await,
        "server-not-languagetool"
    );
}

/// An article that is sent in two requests.
fn long_article() -> String {
    let paragraph = "Une phrase assez longue pour remplir tout le paragraphe. ".repeat(200);
    format!("{paragraph}\n\n{paragraph}\n")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slow_server_is_stopped_and_what_it_found_is_shown() {
    let room = Room::new();
    let backend = room.backend().await;
    let article = long_article();
    let first = ok(&json!({"matches": [found(&article, "longue", "courte")]}));
    let (address, _requests) = serve(vec![first, Answer::Sleep(Duration::from_mins(5))]);
    set(&backend, languagetool(&address)).await;
    let review: ReviewView = done(&backend, "open_text", &article).await;
    let id = review.article.id;
    let mut events = backend.events();
    let _: AskingView = done(&backend, "ask_provider", about(id)).await;
    let half = wait_for(&mut events, "asking", |view: &AskingView| view.done == 1).await;
    assert_eq!((half.running, half.total), (true, 2));
    // It is asked once, however often the editor asks.
    let again: AskingView = done(&backend, "ask_provider", about(id)).await;
    assert!(again.running);
    let stopped = Instant::now();
    let _: () = done(&backend, "stop_asking", about(id)).await;
    let asked = result(&mut events).await;
    assert!(
        stopped.elapsed() < Duration::from_secs(30),
        "it does not wait for the server"
    );
    assert_eq!(asked.fault.expect("is not complete").code, "server-cancelled");
    let added = asked.result.expect("the first half");
    assert_eq!(added.found, 1);
    let review = patched(review, &added.patch);
    assert_eq!(of_server(&review).len(), 1);
    assert_eq!(opened(&backend, id).await.issues, review.issues);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_is_down_is_reported_and_its_earlier_findings_stay() {
    let room = Room::new();
    let backend = room.backend().await;
    set(&backend, languagetool(&dead_end())).await;
    let review: ReviewView = done(&backend, "open_text", ARTICLE).await;
    let id = review.article.id;
    for _ in 0..2 {
        let asked = ask(&backend, about(id)).await;
        assert_eq!(asked.result, None);
        let fault = asked.fault.expect("nobody answers");
        assert_eq!(fault.code, "server-down");
        assert!(!fault.next_step.starts_with("fault-"), "{fault:?}");
    }
    assert_eq!(
        refused(&backend, "try_provider", ProviderKind::Languagetool).await,
        "server-down"
    );
    let (address, _requests) = serve(vec![matches()]);
    set(&backend, languagetool(&address)).await;
    let added = ask(&backend, about(id)).await.result.expect("an answer");
    let review = patched(review, &added.patch);
    set(&backend, languagetool(&dead_end())).await;
    assert_eq!(ask(&backend, about(id)).await.result, None);
    assert_eq!(opened(&backend, id).await.issues, review.issues);
    assert_eq!(of_server(&review).len(), 2);
}

/// Starts a server that answers when it is told to. Returns its address, what tells of a request, and what lets it answer.
fn waiting() -> (String, Receiver<()>, Sender<()>) {
    let (came, comes) = channel();
    let (go, gone) = channel();
    let gone = Arc::new(Mutex::new(gone));
    let address = serve_with(move |_: &Request| {
        let _ = came.send(());
        let _ = gone.lock().expect("one request").recv();
        matches()
    });
    (address, comes, go)
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_about_words_that_changed_meanwhile_is_reported() {
    let room = Room::new();
    let backend = room.backend().await;
    let (address, comes, go) = waiting();
    set(&backend, languagetool(&address)).await;
    let review: ReviewView = done(&backend, "open_text", ARTICLE).await;
    let id = review.article.id;
    let mut events = backend.events();
    let _: AskingView = done(&backend, "ask_provider", about(id)).await;
    tokio::task::spawn_blocking(move || comes.recv())
        .await
        .expect("ends")
        .expect("a request");
    let mut review = review;
    // Words before the first finding, and those of the second.
    for (segment, from, to) in [(2, "La ville", "Cet été, la ville"), (3, "entre", "avec")] {
        let now = &review.segments[segment as usize];
        let typed = RewriteRequest {
            article: id,
            segment,
            version: now.version,
            text: now.text.replace(from, to),
        };
        let patch: ReviewPatch = done(&backend, "rewrite", typed).await;
        review = patched(review, &patch);
    }
    go.send(()).expect("the server waits");
    let asked = result(&mut events).await;
    assert_eq!(asked.fault, None);
    let added = asked.result.expect("an answer");
    assert_eq!(added.found, 1);
    assert!(
        added.left.len() == 1 && added.left[0].contains("“entre”"),
        "{:?}",
        added.left
    );
    let review = patched(review, &added.patch);
    let issues = of_server(&review);
    assert_eq!(
        issues
            .iter()
            .map(|issue| issue.quote.as_str())
            .collect::<Vec<_>>(),
        ["attend"]
    );
    assert_eq!(opened(&backend, id).await.issues, review.issues);
    drop(backend);
    assert_eq!(opened(&room.backend().await, id).await.issues, review.issues);
}
