//! `--flags` and `--with`: what other programs report.

use crate::support::{DAMAGED, check_french, copydesk, first_file, json};
use serde_json::{Value, json};
use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::thread;
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

#[test]
fn a_server_is_asked_only_if_it_is_named() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = format!("languagetool=http://{}", listener.local_addr().expect("bound"));
    let server = thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a request");
        let request = request_of(&mut stream);
        let body = json!({"matches": [{"message": "Répétition.", "offset": 0, "length": 2, "replacements": [{"value": "Cette"}],
            "rule": {"id": "R", "issueType": "grammar"}}]})
        .to_string();
        let head = format!(
            "HTTP/1.1 200 OK\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
            body.len()
        );
        stream.write_all((head + &body).as_bytes()).expect("sent");
        request
    });
    let folder = folder("");
    let done = check_french(folder.path(), &["--with", &address]);
    let request = server.join().expect("served");
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
