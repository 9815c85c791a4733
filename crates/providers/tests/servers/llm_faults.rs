//! The client of language models against a scripted server: every way in which a server can fail.

use crate::support::{Answer, LIMITS, Request, document, ok, serve, serve_with};
use copydesk_model::SegmentId;
use copydesk_providers::llm::{Mode, Server, Settings};
use copydesk_providers::{Answered, Article, Limits, Progress, Provider as _, Secret, ServerError, Watch};
use serde_json::{Value, json};
use std::net::TcpListener;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

fn settings() -> Settings {
    Settings {
        limits: LIMITS,
        mode: Mode::Rewrite,
        parallel: 1,
        ..Settings::default()
    }
}

fn said(text: &str) -> Answer {
    ok(&json!({"choices": [{"message": {"content": text}}]}))
}

fn error(status: u16, message: &str) -> Answer {
    Answer::Send(status, "", json!({"error": {"message": message}}).to_string())
}

fn ask(settings: Settings, answers: Vec<Answer>, text: &str) -> (Answered, Vec<Request>) {
    let (address, requests) = serve(answers);
    let server = Server::new(&address, Some("m"), Secret::new("sk-secret"), settings).expect("an address");
    let document = document(text);
    let answered = server.check(&Article::new(&document, None), &());
    (answered, requests.try_iter().collect())
}

fn code(answered: &Answered) -> Option<&'static str> {
    answered.error().map(ServerError::code)
}

#[test]
fn every_fault_has_its_code() {
    let send = |status, body: &str| Answer::Send(status, "", body.to_owned());
    let html = "<!doctype html><p>It works!";
    let cases = [
        (send(200, html), "server-not-openai", 1),
        (send(404, html), "server-not-openai", 1),
        (send(200, ""), "server-not-openai", 1),
        (send(200, "{\"choices\": []"), "server-not-openai", 1),
        (send(200, "{\"hello\": 1}"), "server-not-openai", 1),
        (
            Answer::Send(302, "Location: http://127.0.0.1:1/\r\n", String::new()),
            "server-not-openai",
            1,
        ),
        (error(401, "bad key sk-secret"), "server-key", 1),
        (error(403, "no"), "server-key", 1),
        (error(429, "slow down"), "server-busy", 3),
        (error(500, "oops"), "server-busy", 3),
        (send(502, html), "server-busy", 3),
        (Answer::Cut, "server-cut", 3),
        (Answer::Sleep(Duration::from_secs(3)), "server-slow", 1),
        (
            error(400, "This model's maximum context length is 4096 tokens."),
            "server-context",
            1,
        ),
        (
            send(
                500,
                r#"{"error":{"code":400,"message":"the request exceeds","type":"exceed_context_size_error"}}"#,
            ),
            "server-context",
            1,
        ),
        (send(413, "too large"), "server-context", 1),
        (error(200, "upstream failed"), "server-refused", 1),
        (error(402, "no money for sk-secret"), "server-refused", 1),
        (send(200, r#"{"choices": []}"#), "server-unreadable", 1),
        (said("<think>still thinking"), "server-unreadable", 1),
        (
            ok(&json!({"choices": [{"message": {"content": null}}]})),
            "server-unreadable",
            1,
        ),
    ];
    for (answer, expected, count) in cases {
        let (answered, requests) = ask(settings(), vec![answer; 5], "Il vient.");
        assert_eq!(code(&answered), Some(expected), "{answered:?}");
        assert_eq!(requests.len(), count, "{expected}");
        assert!(answered.opinions.is_empty());
        assert!(
            requests[0].head.contains("authorization: Bearer sk-secret"),
            "{}",
            requests[0].head
        );
        // The key is not shown, whatever the server repeats.
        let shown = format!("{answered:?} {:?}", answered.error().map(ToString::to_string));
        assert!(!shown.contains("secret"), "{shown}");
    }
}

#[test]
fn an_endless_answer_ends() {
    let own = Settings {
        limits: Limits {
            timeout: Duration::from_secs(20),
            ..LIMITS
        },
        ..settings()
    };
    let (answered, _) = ask(own, vec![Answer::Endless], "Il vient.");
    assert_eq!(code(&answered), Some("server-too-long"));
}

#[test]
fn nobody_answers() {
    let port = TcpListener::bind("127.0.0.1:0")
        .and_then(|free| free.local_addr())
        .expect("a free port");
    let document = document("Il vient.\n\nElle aussi.");
    for model in [None, Some("m")] {
        let server = Server::new(&format!("http://{port}"), model, None, settings()).expect("an address");
        let answered = server.check(&Article::new(&document, None), &());
        assert_eq!((code(&answered), answered.unasked), (Some("server-down"), 2));
        assert!(answered.skipped.is_empty());
    }
}

#[test]
fn a_busy_server_is_asked_again() {
    let busy = Answer::Send(429, "Retry-After: 0\r\n", String::new());
    let answers = vec![busy, error(503, "loading model"), said("Il venait.")];
    let (answered, requests) = ask(settings(), answers, "Il vient.");
    assert_eq!(
        (answered.opinions.len(), code(&answered), requests.len()),
        (1, None, 3)
    );
    // Nobody waits for an hour.
    let later = Answer::Send(429, "Retry-After: 1\r\n", String::new());
    let start = Instant::now();
    let (answered, _) = ask(settings(), vec![later, said("Il venait.")], "Il vient.");
    assert_eq!(answered.opinions.len(), 1);
    assert!(start.elapsed() >= Duration::from_secs(1));
}

#[test]
fn a_failure_in_one_paragraph_does_not_lose_the_others() {
    let text = "Il vient.\n\nElle vient.\n\nOn vient.\n\nNul ne vient.";
    let context = error(400, "exceeds the context window");
    let answers = vec![said("Il venait."), context, said(""), said("Nul ne venait.")];
    let (answered, _) = ask(settings(), answers, text);
    assert_eq!(answered.opinions.len(), 2);
    let skipped: Vec<(u32, &str)> = answered
        .skipped
        .iter()
        .map(|(segment, error)| (segment.0, error.code()))
        .collect();
    assert_eq!(skipped, [(1, "server-context"), (2, "server-unreadable")]);
    assert_eq!((&answered.stopped, answered.unasked), (&None, 0));
    // After three failures in a row, it stops.
    let text = format!("{text}\n\nTous viennent.");
    let mut answers = vec![said("Il venait.")];
    answers.extend(vec![said(""); 5]);
    let (answered, requests) = ask(settings(), answers, &text);
    assert_eq!((answered.opinions.len(), requests.len()), (1, 4));
    assert_eq!((answered.skipped.len(), answered.unasked), (3, 1));
    assert_eq!(
        answered.stopped.as_ref().map(ServerError::code),
        Some("server-unreadable")
    );
}

#[test]
fn a_server_without_schemas_is_asked_without_one() {
    let own = |parallel| Settings {
        mode: Mode::Issues,
        parallel,
        ..settings()
    };
    let list = said(
        r#"```json
[{"quote": "viens", "category": "grammar", "replacement": "vient",},]
```"#,
    );
    let paragraph = format!("Il viens. {}", "Et puis. ".repeat(70));
    let text = format!("{paragraph}\n\n{paragraph}");
    let refused = error(400, "response_format is not supported");
    let answers = vec![refused.clone(), list.clone(), list.clone()];
    let (answered, requests) = ask(own(1), answers, &text);
    assert_eq!((answered.opinions.len(), code(&answered)), (2, None));
    let has = |request: &Request, name: &str| {
        let body: Value = serde_json::from_str(&request.body).expect("JSON");
        body.get(name).is_some()
    };
    let formats: Vec<bool> = requests
        .iter()
        .map(|request| has(request, "response_format"))
        .collect();
    // What the server refused is not tried again.
    assert_eq!(formats, [true, false, false]);
    // Models that refuse a temperature, too.
    let answers = vec![
        refused.clone(),
        error(400, "Unsupported value: temperature"),
        list.clone(),
        list,
    ];
    let (answered, requests) = ask(own(1), answers, &text);
    assert_eq!(answered.opinions.len(), 2);
    let plain: Vec<bool> = requests
        .iter()
        .map(|request| has(request, "temperature"))
        .collect();
    assert_eq!(plain, [true, true, false, false]);
    let (answered, requests) = ask(own(1), vec![refused; 9], "Il viens.");
    assert_eq!((code(&answered), requests.len()), (Some("server-refused"), 3));
}

#[test]
fn the_model_is_the_first_of_the_list() {
    let list = ok(&json!({"object": "list", "data": [{"id": "gemma"}, {"id": "other"}]}));
    let document = document("Il vient.");
    let ask = |model, answers| {
        let (address, requests) = serve(answers);
        let server = Server::new(&address, model, None, settings()).expect("an address");
        let answered = server.check(&Article::new(&document, None), &());
        (
            answered,
            server.version(),
            requests.try_iter().collect::<Vec<Request>>(),
        )
    };
    let (answered, version, requests) = ask(None, vec![list.clone(), said("Il venait.")]);
    assert_eq!((answered.opinions.len(), code(&answered)), (1, None));
    assert!(
        requests[0].head.starts_with("GET /v1/models "),
        "{}",
        requests[0].head
    );
    assert!(requests[1].head.starts_with("POST /v1/chat/completions "));
    assert!(requests[1].body.contains(r#""model":"gemma""#) && version.starts_with("gemma/rewrite/"));
    let (answered, ..) = ask(None, vec![ok(&json!({"data": []}))]);
    assert_eq!(code(&answered), Some("server-no-model"));
    let missing = error(404, "model 'x' not found");
    let (answered, ..) = ask(Some("x"), vec![missing, list]);
    let expected = ServerError::Model {
        address: answered
            .stopped
            .as_ref()
            .map(|error| error.args()[0].1.clone())
            .unwrap_or_default(),
        model: "x".to_owned(),
        known: "gemma, other".to_owned(),
    };
    assert_eq!(answered.stopped, Some(expected));
}

#[test]
fn an_answer_that_was_cut_is_no_correction_and_a_model_may_think() {
    let text = "Il vient ce soir avec nous.";
    let cut = |content: Value, thought: Value| {
        let message = json!({"content": content, "reasoning_content": thought});
        ok(&json!({"choices": [{"message": message, "finish_reason": "length"}]}))
    };
    let answers = vec![cut(json!("Il vient ce soir"), Value::Null), said(text)];
    let (answered, requests) = ask(settings(), answers, text);
    assert_eq!((code(&answered), requests.len()), (Some("server-unreadable"), 1));
    let tokens = |request: &Request| {
        let body: Value = serde_json::from_str(&request.body).expect("JSON");
        body["max_tokens"].as_u64().expect("a number")
    };
    assert_eq!(tokens(&requests[0]), 513);
    // The next paragraph begins with what the model needs.
    for (content, thought) in [
        (json!("<think>hm"), Value::Null),
        (json!(""), json!("hm")),
        (Value::Null, Value::Null),
    ] {
        let right = said("Il venait ce soir avec nous.");
        let answers = vec![cut(content, thought), right.clone(), right];
        let (answered, requests) = ask(settings(), answers, &format!("{text}\n\n{text}"));
        assert_eq!((answered.opinions.len(), code(&answered)), (2, None));
        let tokens: Vec<u64> = requests.iter().map(tokens).collect();
        assert_eq!(tokens, [513, 4096, 4096]);
    }
}

#[test]
fn a_run_has_a_limit_of_requests() {
    let own = Settings {
        limits: Limits {
            requests: 2,
            ..LIMITS
        },
        ..settings()
    };
    let text = "Il vient.\n\nElle vient.\n\nOn vient.";
    let (answered, requests) = ask(own, vec![said("Il venait."), error(500, ""), said("x")], text);
    assert_eq!((answered.opinions.len(), requests.len()), (1, 2));
    assert_eq!((code(&answered), answered.unasked), (Some("server-limit"), 2));
}

/// Cancels after so many answers.
struct After {
    count: usize,
    is_cancelled: AtomicBool,
    seen: Mutex<Vec<(usize, usize, Vec<SegmentId>)>>,
}

impl Watch for After {
    fn is_cancelled(&self) -> bool {
        self.is_cancelled.load(Ordering::SeqCst)
    }

    fn answered(&self, progress: &Progress<'_>) {
        let found = progress.found.iter().map(|(segment, _)| *segment).collect();
        let mut seen = self.seen.lock().expect("not poisoned");
        seen.push((progress.done, progress.total, found));
        self.is_cancelled
            .store(seen.len() >= self.count, Ordering::SeqCst);
    }
}

fn after(count: usize) -> After {
    After {
        count,
        is_cancelled: AtomicBool::new(false),
        seen: Mutex::default(),
    }
}

#[test]
fn a_run_can_be_followed_and_cancelled() {
    let document = document("Il vient.\n\nElle vient.\n\nOn vient.");
    let (address, requests) = serve(vec![said("Il venait."), said("Elle vient."), said("On venait.")]);
    let server = Server::new(&address, Some("m"), None, settings()).expect("an address");
    let watch = after(2);
    let answered = server.check(&Article::new(&document, None), &watch);
    assert_eq!(
        *watch.seen.lock().expect("not poisoned"),
        [(1, 3, vec![SegmentId(0)]), (2, 3, vec![])]
    );
    assert_eq!(answered.stopped, Some(ServerError::Cancelled));
    assert_eq!((answered.opinions.len(), answered.unasked), (1, 1));
    assert_eq!(requests.try_iter().count(), 2);
    // While it waits for another attempt.
    let later = Answer::Send(503, "Retry-After: 9\r\n", String::new());
    let (address, _requests) = serve(vec![later]);
    let server = Server::new(&address, Some("m"), None, settings()).expect("an address");
    let cancelled = Arc::new(AtomicBool::new(false));
    let setter = Arc::clone(&cancelled);
    std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(200));
        setter.store(true, Ordering::SeqCst);
    });
    let start = Instant::now();
    let answered = server.check(&Article::new(&document, None), &*cancelled);
    assert_eq!(answered.stopped, Some(ServerError::Cancelled));
    assert!(start.elapsed() < Duration::from_secs(5));
}

#[test]
fn requests_at_a_time_give_the_same_answer() {
    let names: Vec<String> = (0..24).map(|number| format!("Le mot{number} viens.")).collect();
    let document = document(&names.join("\n\n"));
    let (active, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let seen = Arc::clone(&most);
    let address = serve_with(move |request| {
        let now = active.fetch_add(1, Ordering::SeqCst) + 1;
        seen.fetch_max(now, Ordering::SeqCst);
        std::thread::sleep(Duration::from_millis(30));
        active.fetch_sub(1, Ordering::SeqCst);
        let number: String = request
            .body
            .split(r#"text\":\"Le mot"#)
            .nth(1)
            .unwrap_or_default()
            .chars()
            .take_while(char::is_ascii_digit)
            .collect();
        // Every fifth answer is none.
        match number.parse::<u32>() {
            Ok(number) if number % 5 == 4 => said("Oui."),
            Ok(number) => said(&format!("Le mot{number} vient.")),
            Err(_) => error(500, "no number"),
        }
    });
    let check = |parallel| {
        let own = Settings {
            parallel,
            ..settings()
        };
        let server = Server::new(&address, Some("m"), None, own).expect("an address");
        server.check(&Article::new(&document, None), &())
    };
    let (one, four) = (check(1), check(4));
    assert_eq!(most.load(Ordering::SeqCst), 4);
    assert_eq!(one.opinions.len(), 20);
    assert_eq!(one, four);
    let watch = after(3);
    let own = Settings {
        parallel: 4,
        ..settings()
    };
    let server = Server::new(&address, Some("m"), None, own).expect("an address");
    let answered = server.check(&Article::new(&document, None), &watch);
    assert_eq!(answered.stopped, Some(ServerError::Cancelled));
    assert!(
        answered.unasked > 0 && answered.unasked < 24,
        "{}",
        answered.unasked
    );
}
