//! `--flags` and `--with`: what other programs report.

#[cfg(unix)]
use crate::fake::Fake;
use crate::support::{DAMAGED, check_french, copydesk, first_file, json};
use serde_json::{Value, json};
use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
#[cfg(unix)]
use std::path::{Path, PathBuf};
#[cfg(unix)]
use std::process::Stdio;
use std::thread::{self, JoinHandle};
use tempfile::TempDir;

fn folder(flags: &str) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("article.txt"), DAMAGED).expect("written");
    fs::write(folder.path().join("flags.json"), flags).expect("written");
    folder
}

#[test]
fn flags_are_issues_and_what_has_no_place_is_listed() {
    let flags = json!({"source": "a-model", "flags": [
        {"quote": "printemps", "severity": "major", "message": "Not in the source.", "replacements": ["automne"]},
        {"quote": "le le", "replacements": ["le"]},
        {"quote": "Paris", "message": "?"},
        {"quote": "le"},
    ]});
    let folder = folder(&flags.to_string());
    let done = check_french(folder.path(), &["--flags", "flags.json"]);
    assert_eq!(done.status.code(), Some(1));
    let found = first_file(&done.stdout);
    let issues = found["issues"].as_array().expect("a list");
    let season = issues
        .iter()
        .find(|issue| issue["text"] == "printemps")
        .expect("the flag");
    assert_eq!(season["source"], "a-model");
    assert_eq!(
        (&season["severity"], &season["message"]),
        (&json!("major"), &json!("Not in the source."))
    );
    assert!(
        issues.iter().any(|issue| issue["also"][0]["source"] == "a-model"),
        "{issues:#?}"
    );
    let dropped: Vec<&Value> = found["sources"][0]["dropped"]
        .as_array()
        .expect("a list")
        .iter()
        .collect();
    assert_eq!(dropped.len(), 2);
    assert_eq!(
        (&dropped[0]["number"], &dropped[0]["reason"]),
        (&json!(3), &json!("quote-missing"))
    );
    assert_eq!(dropped[1]["reason"], "quote-ambiguous");
    let said = String::from_utf8_lossy(&done.stderr).into_owned();
    assert!(said.contains("no. 3, “Paris”, is not shown"), "{said}");
    // fix takes them, and a rule of the file can be turned off.
    let fix = |more: &[&str]| {
        copydesk(folder.path())
            .args([
                "fix",
                "article.txt",
                "--all",
                "--lang",
                "fr",
                "--flags",
                "flags.json",
                "-o",
                "out.txt",
            ])
            .args(more)
            .assert()
            .success();
        fs::read_to_string(folder.path().join("out.txt")).expect("written")
    };
    assert!(fix(&[]).contains("en automne") || fix(&[]).contains("automne"));
    assert!(fix(&["--off", "a-model.unidiomatic"]).contains("printemps"));
}

#[test]
fn what_the_command_printed_can_be_read_again() {
    let folder = folder("");
    for (format, name) in [("json", "again.json"), ("sarif", "again.sarif")] {
        let first = copydesk(folder.path())
            .args(["check", "article.txt", "--lang", "fr", "--format", format])
            .output()
            .expect("runs");
        fs::write(folder.path().join(name), &first.stdout).expect("written");
        let again = check_french(folder.path(), &["--flags", name]);
        let found = first_file(&again.stdout);
        assert_eq!(found["sources"][0].get("dropped"), None, "{found:#}");
        assert_eq!(found["sources"][0]["found"], 2);
        let issues = found["issues"].as_array().expect("a list");
        assert!(
            issues.len() == 2 && issues.iter().all(|issue| issue["also"][0]["rule"].is_string()),
            "{issues:#?}"
        );
    }
}

#[test]
fn flags_in_rows_and_files_that_are_none() {
    let folder = folder("not flags");
    let row =
        json!({"id": 1, "lang": "en", "text": "The cat sat.", "flags": [{"quote": "cat"}, {"quote": "dog"}]});
    let done = copydesk(folder.path())
        .args(["check", "--jsonl"])
        .write_stdin(row.to_string())
        .output()
        .expect("runs");
    let row = json(&done.stdout);
    assert_eq!(row["issues"][0]["text"], "cat");
    assert_eq!(row["sources"][0]["dropped"][0]["reason"], "quote-missing");
    for (arguments, code) in [
        (["--flags", "flags.json"], "flags-unknown-format"),
        (["--flags", "missing.json"], "file-not-found"),
        (["--with", "nobody=http://127.0.0.1:1"], "unknown-provider"),
        (["--with", "languagetool=127.0.0.1"], "server-address"),
        (["--with", "llm=127.0.0.1"], "server-address"),
    ] {
        let done = copydesk(folder.path())
            .args(["check", "article.txt"])
            .args(arguments)
            .output()
            .expect("runs");
        let said = String::from_utf8_lossy(&done.stderr).into_owned();
        assert_eq!(done.status.code(), Some(2));
        assert!(said.contains(code), "{code}: {said}");
    }
}

/// Reads a whole request: the body may arrive after the head.
fn request_of(stream: &mut TcpStream) -> String {
    let mut reader = BufReader::new(stream);
    let (mut request, mut length) = (String::new(), 0);
    loop {
        let start = request.len();
        reader.read_line(&mut request).expect("reads");
        let line = request[start..].to_ascii_lowercase();
        if let Some(value) = line.strip_prefix("content-length:") {
            length = value.trim().parse().expect("is a number");
        }
        if line.trim().is_empty() {
            break;
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).expect("reads");
    request + &String::from_utf8_lossy(&body)
}

/// Starts a server that gives these answers, one a request. Returns its address; the thread returns the requests.
fn serve(answers: Vec<(u16, Value)>) -> (String, JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = format!("http://{}", listener.local_addr().expect("bound"));
    let server = thread::spawn(move || {
        let answer = |(status, body): (u16, Value)| {
            let (mut stream, _) = listener.accept().expect("a request");
            let request = request_of(&mut stream);
            let body = body.to_string();
            let head = format!(
                "HTTP/1.1 {status} X\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
                body.len()
            );
            stream.write_all((head + &body).as_bytes()).expect("sent");
            request
        };
        answers.into_iter().map(answer).collect()
    });
    (address, server)
}

#[test]
fn a_server_is_asked_only_if_it_is_named() {
    let body = json!({"matches": [{"message": "Répétition.", "offset": 0, "length": 2, "replacements": [{"value": "Cette"}],
        "rule": {"id": "R", "issueType": "grammar"}}]});
    let (address, server) = serve(vec![(200, body)]);
    let address = format!("languagetool={address}");
    let folder = folder("");
    let done = check_french(folder.path(), &["--with", &address]);
    let request = &server.join().expect("served")[0];
    assert!(
        request.starts_with("POST /v2/check ") && request.contains("language=fr"),
        "{request}"
    );
    let found = first_file(&done.stdout);
    let first = &found["issues"][0];
    assert_eq!(
        (&first["rule"], &first["source"]),
        (&json!("languagetool.R"), &json!("languagetool"))
    );
    // Nobody listens any more: the rules' issues are shown, and the status says that something is missing.
    let done = check_french(folder.path(), &["--with", &address]);
    assert_eq!(done.status.code(), Some(2));
    let found = first_file(&done.stdout);
    assert_eq!(found["sources"][0]["error"]["code"], "server-down");
    assert_eq!(found["issues"].as_array().map(Vec::len), Some(2));
}

/// The answer of a server whose model says this.
fn said(text: &str) -> (u16, Value) {
    (200, json!({"choices": [{"message": {"content": text}}]}))
}

#[test]
fn a_language_model_reports_errors_with_the_source_at_hand() {
    let issues = json!({"issues": [
        {"paragraph": 1, "quote": "le le", "category": "grammar", "severity": "minor", "explanation": "Répété.", "replacement": "le"},
        {"paragraph": 1, "quote": "conseil municipal", "category": "accuracy/mistranslation", "severity": "major",
         "explanation": "Autre assemblée.", "replacement": "conseil régional"},
        {"paragraph": 1, "quote": "Paris", "category": "accuracy", "severity": "major", "explanation": "x", "replacement": null},
    ]});
    let list = json!({"data": [{"id": "small"}]});
    let (address, server) = serve(vec![(200, list), said(&issues.to_string())]);
    let folder = folder("");
    let text = "Le maire a présenté la politique de la ville devant le le conseil municipal.\n\nFin.\n";
    fs::write(folder.path().join("article.txt"), text).expect("written");
    fs::write(folder.path().join("source.txt"), "The mayor spoke.\n\nEnd.\n").expect("written");
    let done = copydesk(folder.path())
        .env("COPYDESK_LLM_KEY", "sk-hidden")
        .args([
            "check",
            "article.txt",
            "--lang",
            "fr",
            "--format",
            "json",
            "--source",
            "source.txt",
        ])
        .args(["--with", &format!("llm={address}")])
        .output()
        .expect("runs");
    let requests = server.join().expect("served");
    assert!(requests[0].starts_with("GET /v1/models "), "{}", requests[0]);
    for request in &requests {
        assert!(
            request
                .to_ascii_lowercase()
                .contains("authorization: bearer sk-hidden"),
            "{request}"
        );
    }
    assert!(
        requests
            .iter()
            .any(|request| request.contains("The mayor spoke.") && request.contains("\"model\":\"small\""))
    );
    assert_eq!(done.status.code(), Some(1));
    let found = first_file(&done.stdout);
    let issues = found["issues"].as_array().expect("a list");
    let wrong = issues
        .iter()
        .find(|issue| issue["text"] == "conseil municipal")
        .expect("the issue");
    assert_eq!(
        (&wrong["rule"], &wrong["source"], &wrong["message"]),
        (
            &json!("llm.mistranslation"),
            &json!("llm"),
            &json!("Autre assemblée.")
        )
    );
    // What our rule finds too is one issue.
    assert!(
        issues.iter().any(|issue| issue["also"][0]["source"] == "llm"),
        "{issues:#?}"
    );
    assert_eq!(found["sources"][0]["found"], 2);
    assert_eq!(found["sources"][0]["dropped"][0]["reason"], "quote-missing");
    let shown = String::from_utf8_lossy(&done.stdout).into_owned() + &String::from_utf8_lossy(&done.stderr);
    assert!(!shown.contains("sk-hidden"), "{shown}");
}

#[test]
fn a_language_model_rewrites_and_what_fails_is_said() {
    let right = "Le maire a présenté la politique de la ville devant le conseil municipal.";
    let (address, server) = serve(vec![said(right)]);
    let folder = folder("");
    let text = right.replace("devant le", "devants le");
    fs::write(folder.path().join("article.txt"), &text).expect("written");
    fs::write(folder.path().join("prompt.txt"), "Corrige.").expect("written");
    let address = format!("llm={address}");
    let arguments = [
        "--model",
        "m",
        "--llm-mode",
        "rewrite",
        "--llm-prompt",
        "prompt.txt",
        "--with",
        &address,
    ];
    copydesk(folder.path())
        .args(["fix", "article.txt", "--all", "--lang", "fr", "-o", "out.txt"])
        .args(arguments)
        .assert()
        .success();
    let requests = server.join().expect("served");
    assert!(
        requests[0].contains("\"model\":\"m\"") && requests[0].contains("Corrige."),
        "{}",
        requests[0]
    );
    let out = fs::read_to_string(folder.path().join("out.txt")).expect("written");
    assert_eq!(out.trim_end(), right);
    // Nobody listens any more.
    let done = check_french(folder.path(), &arguments);
    assert_eq!(done.status.code(), Some(2));
    let found = first_file(&done.stdout);
    assert_eq!(found["sources"][0]["error"]["code"], "server-down");
    assert_eq!(found["sources"][0]["unasked"], 1);
    // One paragraph without an answer.
    let (address, server) = serve(vec![(
        200,
        json!({"error": {"message": "maximum context length is 10"}}),
    )]);
    let done = check_french(
        folder.path(),
        &["--model", "m", "--with", &format!("llm={address}")],
    );
    server.join().expect("served");
    assert_eq!(done.status.code(), Some(2));
    let found = first_file(&done.stdout);
    let skipped = &found["sources"][0]["skipped"][0];
    assert_eq!(
        (&skipped["paragraphs"], &skipped["error"]["code"]),
        (&json!([1]), &json!("server-context"))
    );
    let said = String::from_utf8_lossy(&done.stderr).into_owned();
    assert!(
        said.contains("no answer about paragraph 1") && said.contains("server-context"),
        "{said}"
    );
}

#[test]
fn the_sources_are_listed() {
    let folder = folder("");
    let list = |arguments: &[&str]| {
        copydesk(folder.path())
            .arg("providers")
            .args(arguments)
            .output()
            .expect("runs")
            .stdout
    };
    let sources = json(&list(&["--json"]));
    let ids: Vec<&Value> = sources
        .as_array()
        .expect("a list")
        .iter()
        .map(|source| &source["id"])
        .collect();
    assert_eq!(ids, ["corrected", "flags", "languagetool", "llm"]);
    assert_eq!(sources[3]["environment"], json!(["COPYDESK_LLM_KEY"]));
    assert!(
        sources[3]["prompts"]["issues"]
            .as_str()
            .is_some_and(|prompt| prompt.contains("\"quote\""))
    );
    let text = String::from_utf8_lossy(&list(&[])).into_owned();
    assert!(
        text.contains("--with llm=ADDRESS") && text.contains("COPYDESK_LLM_KEY"),
        "{text}"
    );
}

#[cfg(unix)]
#[test]
fn languagetool_of_a_folder_is_started_and_ended() {
    let fake = Fake::new(&json!({"flagged": {"La ville": "Cette ville"}}));
    let folder = folder("");
    let place = format!("languagetool={}", fake.place().display());
    let check = |java: &Path| {
        copydesk(folder.path())
            .args([
                "check",
                "article.txt",
                "--lang",
                "fr",
                "--format",
                "json",
                "--with",
                &place,
            ])
            .env_remove("JAVA_HOME")
            .env("PATH", java)
            .output()
            .expect("runs")
    };
    let done = check(&path_with(&fake));
    let found = first_file(&done.stdout);
    let first = &found["issues"][0];
    assert_eq!(
        (&first["rule"], &first["text"]),
        (&json!("languagetool.RULE"), &json!("La ville"))
    );
    assert_eq!((fake.starts().len(), fake.listens()), (1, false));
    let refused = |done: std::process::Output, code: &str| {
        let said = String::from_utf8_lossy(&done.stderr).into_owned();
        assert_eq!(done.status.code(), Some(2), "{said}");
        assert!(said.contains(code) && !said.contains("fault-"), "{said}");
    };
    refused(check(folder.path()), "server-no-java");
    let done = check_french(folder.path(), &["--with", "languagetool=."]);
    refused(done, "server-no-jar");
}

#[cfg(unix)]
#[test]
fn languagetool_of_a_folder_ends_when_the_command_is_killed() {
    let fake = Fake::new(&json!({}));
    let folder = folder("");
    // The command waits for its input while the server runs.
    let mut command = std::process::Command::new(assert_cmd::cargo::cargo_bin("copydesk"))
        .args(["check", "--jsonl", "--with"])
        .arg(format!("languagetool={}", fake.place().display()))
        .current_dir(folder.path())
        .env_remove("JAVA_HOME")
        .env("PATH", path_with(&fake))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("starts");
    let row = json!({"id": 1, "lang": "fr", "text": "La ville attend."});
    let mut input = command.stdin.take().expect("a pipe");
    writeln!(input, "{row}").expect("written");
    let mut answer = String::new();
    let mut output = BufReader::new(command.stdout.take().expect("a pipe"));
    output.read_line(&mut answer).expect("an answer");
    assert!(fake.listens(), "{answer}");
    command.kill().expect("is killed");
    command.wait().expect("ends");
    fake.assert_ends();
}

/// The search path with the program that is run in place of Java.
#[cfg(unix)]
fn path_with(fake: &Fake) -> PathBuf {
    let own = std::env::var_os("PATH").unwrap_or_default();
    let all = std::iter::once(fake.bin()).chain(std::env::split_paths(&own));
    std::env::join_paths(all).expect("a path").into()
}
