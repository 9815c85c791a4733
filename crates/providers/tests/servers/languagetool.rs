//! The client of LanguageTool against a scripted server: every way in which an answer can be wrong.

use crate::support::{Answer, LIMITS, document, ok, serve};
use copydesk_model::{Category, Lang};
use copydesk_providers::languagetool::Server;
use copydesk_providers::{Article, Cache, Opinions, Provider as _, ServerError, Why};
use serde_json::json;
use std::net::TcpListener;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

fn ask(answers: Vec<Answer>, text: &str) -> (Opinions, Option<ServerError>, Vec<String>) {
    let (address, requests) = serve(answers);
    let server = Server::new(&address, LIMITS).expect("an address");
    let (document, lang) = (document(text), Lang::new("fr"));
    let article = Article {
        knows: &|word| word == "Zelensky",
        ..Article::new(&document, Some(&lang))
    };
    let answered = server.check(&article, &());
    let error = answered.error().cloned();
    let bodies = requests.try_iter().map(|request| request.body);
    (answered.opinions, error, bodies.collect())
}

fn found(offset: i64, length: i64, kind: &str, new: &str) -> serde_json::Value {
    json!({
        "message": "Faute.", "offset": offset, "length": length, "replacements": [{"value": new}],
        "rule": {"id": "RULE", "issueType": kind, "category": {"id": "X"}},
    })
}

#[test]
fn offsets_are_utf_16_and_paragraphs_share_a_request() {
    let text = "Un 😀 éfort.\n\nIl viens. Zelensky aussi.\n";
    // Zelensky is known; the third crosses two paragraphs; the others lie.
    let answer = json!({"matches": [
        found(6, 5, "misspelling", "effort"), found(17, 5, "grammar", "vient"), found(24, 8, "misspelling", "Zelenskyy"),
        found(6, 12, "grammar", "x"), found(4, 1, "grammar", "x"), found(500, 2, "grammar", "x"), found(3, 2, "style", "x"), found(-1, 2, "grammar", "x"),
        {"message": "", "offset": 6, "length": 5, "rule": {"id": "R"}, "context": {"text": "...Un mot.", "offset": 6, "length": 3}},
    ]});
    let (opinions, error, requests) = ask(vec![ok(&answer)], text);
    assert_eq!(error, None);
    assert_eq!(requests.len(), 1);
    assert!(
        requests[0].contains("language=fr") && requests[0].contains("Un"),
        "{requests:?}"
    );
    let all: Vec<_> = opinions
        .findings
        .iter()
        .flat_map(|(id, all)| all.iter().map(move |one| (id.0, one)))
        .collect();
    let shown: Vec<_> = all
        .iter()
        .map(|(id, one)| {
            (
                *id,
                one.at.start(),
                one.at.end(),
                one.category,
                &*one.suggestions[0].label,
            )
        })
        .collect();
    assert_eq!(
        shown,
        [
            (0, 8, 14, Category::Spelling, "effort"),
            (1, 3, 8, Category::Grammar, "vient")
        ]
    );
    assert_eq!(all[0].1.rule.id(), "languagetool.RULE");
    let why: Vec<Why> = opinions.dropped.iter().map(|one| one.why).collect();
    assert_eq!(
        why,
        [
            Why::SeveralParagraphs,
            Why::OffsetWrong,
            Why::OffsetWrong,
            Why::OffsetWrong,
            Why::OffsetWrong
        ]
    );
}

#[test]
fn names_are_no_misspellings() {
    // A capital within a sentence tells a name, also where it begins one; not where every noun has one.
    let spelled = |text: &str, word: &str| {
        let at = i64::try_from(text.find(word).expect("the word")).expect("is short");
        let length = i64::try_from(word.len()).expect("is short");
        let answer = json!({"matches": [found(at, length, "misspelling", "x")]});
        ask(vec![ok(&answer)], text).0.len()
    };
    let text = "Zoran est venu ici, et le maire a dit que Zoran avait bien fait de venir. Telefone";
    assert_eq!(spelled(text, "Zoran"), 0);
    assert_eq!(spelled(text, "Telefone"), 1);
    assert_eq!(spelled("Das Haus und der Gartn, die Wiese, der Wald", "Gartn"), 1);
}

#[test]
fn long_articles_are_sent_in_parts_and_an_empty_one_not_at_all() {
    let paragraph = "Une phrase assez longue pour remplir le paragraphe. ".repeat(40);
    let text = vec![paragraph.as_str(); 20].join("\n\n");
    let none = ok(&json!({"matches": []}));
    let (opinions, error, requests) = ask(vec![none; 4], &text);
    assert_eq!((opinions.len(), error, requests.len()), (0, None, 3));
    let (opinions, error, requests) = ask(vec![], "");
    assert_eq!((opinions.len(), error, requests.len()), (0, None, 0));
}

#[test]
fn a_busy_server_is_asked_again() {
    let good = ok(&json!({"matches": [found(0, 2, "grammar", "x")]}));
    let busy = |status, headers| Answer::Send(status, headers, "wait".to_owned());
    let (opinions, error, requests) = ask(
        vec![busy(503, ""), busy(429, "Retry-After: 0\r\n"), good.clone()],
        "Il vient.",
    );
    assert_eq!((opinions.len(), error, requests.len()), (1, None, 3));
    let (_, error, requests) = ask(vec![busy(500, ""); 5], "Il vient.");
    assert_eq!(
        (error.map(|error| error.code()), requests.len()),
        (Some("server-busy"), 3)
    );
    let (opinions, error, requests) = ask(vec![Answer::Cut, good], "Il vient.");
    assert_eq!((opinions.len(), error, requests.len()), (1, None, 2));
}

#[test]
fn every_fault_has_its_code() {
    let html = "<!doctype html><p>It works!".to_owned();
    let cases = [
        (Answer::Send(200, "", html.clone()), "server-not-languagetool"),
        (Answer::Send(404, "", html), "server-not-languagetool"),
        (
            Answer::Send(302, "Location: http://127.0.0.1:1/\r\n", String::new()),
            "server-not-languagetool",
        ),
        (
            Answer::Send(200, "", "{\"matches\": 3}".to_owned()),
            "server-not-languagetool",
        ),
        (Answer::Send(200, "", String::new()), "server-not-languagetool"),
        (
            Answer::Send(400, "", "Error: 'xx' is not a language code".to_owned()),
            "server-refused",
        ),
        (Answer::Send(413, "", "too long".to_owned()), "server-refused"),
        (Answer::Sleep(Duration::from_secs(3)), "server-slow"),
    ];
    for (answer, code) in cases {
        let (opinions, error, requests) = ask(vec![answer; 3], "Il vient.");
        assert_eq!(error.as_ref().map(ServerError::code), Some(code), "{error:?}");
        assert_eq!((opinions.len(), requests.len()), (0, 1), "{code}");
    }
}

#[test]
fn nobody_answers() {
    let port = TcpListener::bind("127.0.0.1:0")
        .and_then(|free| free.local_addr())
        .expect("a free port");
    let server = Server::new(&format!("http://{port}"), LIMITS).expect("an address");
    let document = document("Il vient.");
    for _ in 0..2 {
        let answered = server.check(&Article::new(&document, None), &());
        assert_eq!(answered.error().map(ServerError::code), Some("server-down"));
        assert_eq!(answered.unasked, 1);
    }
}

#[test]
fn what_was_found_before_a_fault_is_kept() {
    let paragraph = "Une phrase assez longue pour remplir le paragraphe. ".repeat(200);
    let text = format!("{paragraph}\n\n{paragraph}\n");
    let good = ok(&json!({"matches": [found(0, 3, "grammar", "x")]}));
    let bad = Answer::Send(400, "", "no".to_owned());
    let (opinions, error, _) = ask(vec![good, bad], &text);
    assert_eq!(
        (opinions.len(), error.map(|error| error.code())),
        (1, Some("server-refused"))
    );
}

#[test]
fn an_unchanged_text_is_asked_once_and_a_cancelled_run_asks_nothing() {
    let good = ok(&json!({"matches": [found(0, 2, "grammar", "x")]}));
    let (address, requests) = serve(vec![good]);
    let server = Server::new(&address, LIMITS).expect("an address");
    let (document, cache) = (document("Il vient."), Cache::default());
    let article = Article {
        cache: Some(&cache),
        ..Article::new(&document, None)
    };
    let first = server.check(&article, &());
    assert_eq!(first.opinions.len(), 1);
    assert_eq!(server.check(&article, &()), first);
    assert_eq!(requests.try_iter().count(), 1);
    let answered = server.check(&Article::new(&document, None), &AtomicBool::new(true));
    assert_eq!(answered.error(), Some(&ServerError::Cancelled));
}
