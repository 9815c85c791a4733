//! `copydesk check`: exit status, the JSON contract, SARIF.

use crate::support::{CLEAN, DAMAGED, copydesk, json};
use serde_json::{Value, json};
use std::fs;
use tempfile::TempDir;

fn folder() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("damaged.txt"), DAMAGED).expect("written");
    fs::write(folder.path().join("clean.txt"), CLEAN).expect("written");
    folder
}

fn rows(input: &str) -> Vec<Value> {
    let folder = folder();
    let done = copydesk(folder.path())
        .args(["check", "--jsonl"])
        .write_stdin(input)
        .output()
        .expect("runs");
    String::from_utf8(done.stdout)
        .expect("UTF-8")
        .lines()
        .map(|line| json(line.as_bytes()))
        .collect()
}

/// Returns the code points `start..end` of `text`.
fn quote(text: &str, start: &Value, end: &Value) -> String {
    let number = |value: &Value| usize::try_from(value.as_u64().expect("a number")).expect("small");
    text.chars().take(number(end)).skip(number(start)).collect()
}

#[test]
fn exit_status_tells_what_was_found() {
    let folder = folder();
    copydesk(folder.path())
        .args(["check", "clean.txt"])
        .assert()
        .code(0);
    copydesk(folder.path())
        .args(["check", "clean.txt", "damaged.txt"])
        .assert()
        .code(1);
    copydesk(folder.path())
        .args(["check", "missing.txt", "damaged.txt"])
        .assert()
        .code(2);
    copydesk(folder.path()).args(["check"]).assert().code(2);
    copydesk(folder.path())
        .args(["check", "--only", "no.such-rule", "clean.txt"])
        .assert()
        .code(2);
}

#[test]
fn an_article_in_a_language_without_rules_is_not_checked() {
    let folder = folder();
    let text = "Der Bürgermeister hat dem Rat die neue Ordnung vorgestellt, und die Leute der Stadt haben ihm viele Fragen gestellt.\n";
    std::fs::write(folder.path().join("german.txt"), text).expect("written");
    let run = |args: &[&str]| {
        let done = copydesk(folder.path())
            .arg("check")
            .args(args)
            .output()
            .expect("runs");
        // No issue was found, which is all that the exit status shows.
        assert_eq!(done.status.code(), Some(0));
        done.stdout
    };
    let said = String::from_utf8(run(&["german.txt"])).expect("UTF-8");
    assert!(said.starts_with("Not checked: 1 article."), "{said}");
    let said = String::from_utf8(run(&["german.txt", "clean.txt"])).expect("UTF-8");
    assert!(said.contains("No issues in 1 article ("), "{said}");
    let answer = json(&run(&["--format", "json", "german.txt", "clean.txt"]));
    assert_eq!(answer["files"][0]["unchecked"], "no-rules");
    assert!(answer["files"][1].get("unchecked").is_none());
}

#[test]
fn text_names_file_line_and_column_without_colours_in_a_pipe() {
    let folder = folder();
    let done = copydesk(folder.path())
        .args(["check", "damaged.txt"])
        .output()
        .expect("runs");
    let said = String::from_utf8(done.stdout).expect("UTF-8");
    assert!(said.contains("damaged.txt:3:67: "), "{said}");
    assert!(said.contains("\n    le le → le"), "{said}");
    assert!(!said.contains('\u{1b}'), "{said}");
    assert!(said.ends_with("2 issues in 1 article (44 words).\n"), "{said}");
}

#[test]
fn colours_can_be_forced_and_the_sentences_be_french() {
    let folder = folder();
    let done = copydesk(folder.path())
        .args(["check", "--color", "always", "damaged.txt"])
        .output()
        .expect("runs");
    assert!(String::from_utf8_lossy(&done.stdout).contains("\u{1b}["));
    let mut command = copydesk(folder.path());
    let done = command
        .args(["check", "missing.txt"])
        .env("LANG", "fr_FR.UTF-8")
        .output()
        .expect("runs");
    assert!(String::from_utf8_lossy(&done.stderr).contains("(file-not-found)"));
    let done = assert_cmd::Command::cargo_bin("copydesk")
        .expect("built")
        .current_dir(folder.path())
        .args(["--ui-lang", "fr", "check", "missing.txt"])
        .output()
        .expect("runs");
    let said = String::from_utf8_lossy(&done.stderr).into_owned();
    assert!(
        said.contains("n’existe pas. (file-not-found)") && said.contains("→ "),
        "{said}"
    );
}

#[test]
fn one_json_document_for_all_files() {
    let folder = folder();
    let done = copydesk(folder.path())
        .args([
            "check",
            "--format",
            "json",
            "damaged.txt",
            "missing.txt",
            "clean.txt",
        ])
        .output()
        .expect("runs");
    let report = json(&done.stdout);
    assert_eq!(report["version"], 1);
    let files = report["files"].as_array().expect("a list");
    assert_eq!(files.len(), 3);
    let issue = &files[0]["issues"][0];
    assert_eq!((&issue["line"], &issue["column"]), (&json!(3), &json!(67)));
    assert_eq!(
        quote(DAMAGED, &issue["start"], &issue["end"]),
        issue["text"].as_str().expect("text")
    );
    assert_eq!(files[1]["error"]["code"], "file-not-found");
    assert!(
        files[1]["error"]["next_step"]
            .as_str()
            .is_some_and(|step| !step.is_empty())
    );
    assert_eq!(
        (&files[2]["lang"], &files[2]["issues"]),
        (&json!("fr"), &json!([]))
    );
}

#[test]
fn sarif_has_rules_regions_and_fixes() {
    let folder = folder();
    let done = copydesk(folder.path())
        .args(["check", "--format", "sarif", "damaged.txt", "no.txt"])
        .output()
        .expect("runs");
    let log = json(&done.stdout);
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    let result = &run["results"][0];
    let rules: Vec<&Value> = run["tool"]["driver"]["rules"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|r| &r["id"])
        .collect();
    assert!(rules.contains(&&result["ruleId"]));
    let location = &result["locations"][0]["physicalLocation"];
    assert_eq!(location["artifactLocation"]["uri"], "damaged.txt");
    assert_eq!(location["region"]["startLine"], 3);
    assert_eq!(location["region"]["snippet"]["text"], "le le");
    assert_eq!(
        result["fixes"][0]["artifactChanges"][0]["replacements"][0]["insertedContent"]["text"],
        ""
    );
    assert_eq!(run["invocations"][0]["executionSuccessful"], false);
    assert_eq!(
        run["invocations"][0]["toolExecutionNotifications"][0]["descriptor"]["id"],
        "file-not-found"
    );
}

#[test]
fn rows_are_answered_in_order_and_bad_ones_do_not_stop_the_rest() {
    let answers = rows(concat!(
        "{\"id\":1,\"lang\":\"fr\",\"text\":\"Le maire et et le préfet se rencontrent ce soir à la mairie.\"}\n",
        "not json\n",
        "\n",
        "{\"id\":\"b\"}\n",
        "{\"id\":\"c\",\"text\":\"Une\\u0000ligne\"}\n",
        "{\"id\":null,\"text\":\"\"}\n",
    ));
    assert_eq!(answers.len(), 5);
    assert_eq!(
        (&answers[0]["id"], &answers[0]["issues"][0]["text"]),
        (&json!(1), &json!("et et"))
    );
    assert_eq!(
        (&answers[1]["id"], &answers[1]["error"]["code"]),
        (&Value::Null, &json!("row-is-not-json"))
    );
    assert_eq!(
        (&answers[2]["id"], &answers[2]["error"]["code"]),
        (&json!("b"), &json!("row-is-not-json"))
    );
    assert_eq!(
        (&answers[3]["id"], &answers[3]["error"]["code"]),
        (&json!("c"), &json!("binary-file"))
    );
    assert_eq!(answers[4]["issues"], json!([]));
}

#[test]
fn a_row_that_is_not_utf_8_is_answered() {
    let folder = folder();
    let done = copydesk(folder.path())
        .args(["check", "--jsonl"])
        .write_stdin(&b"{\"id\":1,\"text\":\"\xe9\"}\n"[..])
        .output();
    let answer = json(&done.expect("runs").stdout);
    assert_eq!(answer["error"]["code"], "row-is-not-utf-8");
}

#[test]
fn offsets_are_code_points_of_the_rows_text() {
    // A byte order mark, an emoji outside the basic plane, three kinds of line breaks, margins.
    let text = "\u{feff}😀 Titre\r\n\r\n  Le maire et et le préfet se rencontrent à la mairie ce soir.\r\rIl parle et et il écoute les habitants du quartier.\n";
    let row = json!({ "id": "x", "lang": "fr", "text": text });
    let answers = rows(&format!("{row}\n"));
    let issues = answers[0]["issues"].as_array().expect("a list");
    let found: Vec<_> = issues.iter().filter(|issue| issue["text"] == "et et").collect();
    assert_eq!(found.len(), 2, "{issues:?}");
    for issue in issues {
        assert_eq!(
            quote(text, &issue["start"], &issue["end"]),
            issue["text"].as_str().expect("text")
        );
        for edit in issue["suggestions"]
            .as_array()
            .into_iter()
            .flatten()
            .flat_map(|s| s["edits"].as_array().expect("edits"))
        {
            assert!(edit["start"].as_u64() <= edit["end"].as_u64());
        }
    }
    let edit = &found[1]["suggestions"][0]["edits"][0];
    assert_eq!(quote(text, &edit["start"], &edit["end"]), " et");
}

#[test]
fn an_answer_comes_before_the_next_row_is_asked_for() {
    use std::io::{BufRead as _, BufReader, Write as _};
    use std::process::{Command, Stdio};
    let mut child = Command::new(assert_cmd::cargo::cargo_bin("copydesk"))
        .args(["check", "--jsonl"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("starts");
    let mut input = child.stdin.take().expect("piped");
    let mut output = BufReader::new(child.stdout.take().expect("piped"));
    for id in 0..3 {
        writeln!(input, "{}", json!({ "id": id, "lang": "fr", "text": "Bonjour." })).expect("written");
        input.flush().expect("sent");
        let mut line = String::new();
        output.read_line(&mut line).expect("answered");
        assert_eq!(json(line.as_bytes())["id"], id);
    }
    drop(input);
    assert!(child.wait().expect("ends").success());
}

#[test]
fn paragraphs_without_a_source_are_counted() {
    let folder = folder();
    fs::write(folder.path().join("source.txt"), "One paragraph only.\n").expect("written");
    let mut command = copydesk(folder.path());
    let done = command
        .args(["check", "--source", "source.txt", "clean.txt"])
        .output()
        .expect("runs");
    let said = String::from_utf8_lossy(&done.stderr).into_owned();
    assert!(
        said.contains("Paragraphs without a counterpart: 0 of the source, 1 of the article."),
        "{said}"
    );
    assert_eq!(done.status.code(), Some(0));
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    use std::process::{Command, Stdio};
    let folder = folder();
    let mut child = Command::new(assert_cmd::cargo::cargo_bin("copydesk"))
        .current_dir(folder.path())
        .args(["check", "--format", "json", "damaged.txt"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("starts");
    drop(child.stdout.take());
    let done = child.wait_with_output().expect("ends");
    assert!(
        done.stderr.is_empty(),
        "{}",
        String::from_utf8_lossy(&done.stderr)
    );
    assert_ne!(done.status.code(), Some(2));
}
