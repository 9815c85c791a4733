//! `--corrected`: another version of the article as suggestions.

use crate::support::{DAMAGED, check_french, copydesk, corrected, first_file, json};
use assert_cmd::assert::Assert;
use serde_json::{Value, json};
use std::fs;
use tempfile::TempDir;

fn folder(article: &str, other: &str) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("article.txt"), article).expect("written");
    fs::write(folder.path().join("other.txt"), other).expect("written");
    folder
}

/// Takes all changes of the corrected version `other`, and returns the result.
fn fixed(folder: &TempDir, other: &str) -> String {
    fix_all(folder, other).success();
    fs::read_to_string(folder.path().join("out.txt")).expect("written")
}

fn fix_all(folder: &TempDir, other: &str) -> Assert {
    copydesk(folder.path())
        .args([
            "fix",
            "article.txt",
            "--all",
            "--corrected",
            other,
            "-o",
            "out.txt",
        ])
        .assert()
}

#[test]
fn what_agrees_with_a_rule_is_one_issue_that_names_both() {
    let other = corrected().replace("le conseil municipal", "l’assemblée municipale");
    let other = other
        .replace("le l’assemblée", "l’assemblée")
        .replace("hier la", "mardi la");
    let folder = folder(DAMAGED, &other);
    let file = first_file(&check_french(folder.path(), &["--corrected", "other.txt"]).stdout);
    let issues = file["issues"].as_array().expect("a list");
    let comma = issues.iter().find(|issue| {
        issue["text"]
            .as_str()
            .is_some_and(|text| text.contains(" ,") || text == " ")
    });
    let comma = comma.unwrap_or_else(|| panic!("{issues:#?}"));
    assert_eq!(comma["also"][0]["source"], "corrected", "{comma:#?}");
    assert_eq!(comma["source"], Value::Null);
    let day = issues
        .iter()
        .find(|issue| issue["text"] == "hier")
        .expect("the changed day");
    assert_eq!(
        (&day["source"], &day["rule"]),
        (&json!("corrected"), &json!("corrected.change"))
    );
    assert_eq!(day["suggestions"][0]["label"], "mardi");
    assert_eq!(file["sources"][0]["source"], "corrected");
    let text = copydesk(folder.path())
        .args(["check", "article.txt", "--lang", "fr", "--corrected", "other.txt"])
        .output()
        .expect("runs");
    let said = String::from_utf8_lossy(&text.stdout).into_owned();
    assert!(said.contains(" + corrected."), "{said}");
}

#[test]
fn all_of_its_changes_give_the_corrected_version() {
    let other = "La commune prépare son avenir\n\n\
        Le maire a présenté mardi la politique de la ville devant le conseil et tous les habitants de ce quartier.\n\n\
        Les travaux commenceront en automne. La place restera ouverte , contrairement à ce qui avait été annoncé.\n";
    let folder = folder(DAMAGED, other);
    assert_eq!(fixed(&folder, "other.txt"), other);
    copydesk(folder.path())
        .args([
            "export",
            "--criticmarkup",
            "article.txt",
            "--all",
            "--corrected",
            "other.txt",
            "-o",
            "out.md",
        ])
        .assert()
        .success();
    let marked = fs::read_to_string(folder.path().join("out.md")).expect("written");
    assert!(marked.contains("hier") && marked.contains("mardi"), "{marked}");
    // Without --all, nothing of it is taken: no change of it is safe by itself.
    copydesk(folder.path())
        .args([
            "fix",
            "article.txt",
            "--safe",
            "--corrected",
            "other.txt",
            "-o",
            "safe.txt",
            "--only",
            "corrected.change",
        ])
        .assert()
        .success();
    assert_eq!(
        fs::read_to_string(folder.path().join("safe.txt")).expect("written"),
        DAMAGED
    );
}

#[test]
fn paragraphs_may_be_added_removed_split_and_merged() {
    let article = "La ville prépare son avenir.\n\nLe maire a présenté hier la nouvelle politique de la ville. \
        Les habitants du quartier ont écouté.\n\nLes travaux commenceront au printemps.\n\nLa place sera fermée.\n";
    let other = "La ville prépare son avenir.\n\nLe maire a présenté hier la nouvelle politique de la ville.\n\n\
        Les habitants du quartier ont bien écouté.\n\nLa place sera fermée.\n\nElle rouvrira en juin, dit-on.\n";
    for (from, to) in [(article, other), (other, article)] {
        let folder = folder(from, to);
        assert_eq!(fixed(&folder, "other.txt"), to);
    }
}

#[test]
fn a_version_in_another_format() {
    let folder = folder(DAMAGED, "");
    let html = format!("<p>{}</p>\n", corrected().trim().replace("\n\n", "</p>\n<p>"));
    fs::write(folder.path().join("other.html"), html).expect("written");
    assert_eq!(fixed(&folder, "other.html"), corrected());
}

#[test]
fn another_text_is_refused_and_the_check_goes_on() {
    let english =
        "A completely different article, written in English, that nobody has ever seen before. ".repeat(6);
    let folder = folder(&DAMAGED.repeat(3), &english);
    let done = copydesk(folder.path())
        .args([
            "check",
            "article.txt",
            "--corrected",
            "other.txt",
            "--format",
            "json",
        ])
        .output()
        .expect("runs");
    assert_eq!(done.status.code(), Some(2));
    let file = first_file(&done.stdout);
    assert_eq!(file["sources"][0]["error"]["code"], "corrected-other-text");
    assert!(!file["issues"].as_array().expect("a list").is_empty());
    assert!(String::from_utf8_lossy(&done.stderr).contains("hardly any word"));
    for (name, text) in [("empty.txt", ""), ("blank.txt", "\n \n")] {
        fs::write(folder.path().join(name), text).expect("written");
        fix_all(&folder, name).code(2);
        assert!(!folder.path().join("out.txt").exists());
    }
    copydesk(folder.path())
        .args(["check", "article.txt", "article.txt", "--corrected", "other.txt"])
        .assert()
        .code(2);
    copydesk(folder.path())
        .args(["check", "article.txt", "--corrected", "missing.txt"])
        .assert()
        .code(2);
}

#[test]
fn rows_with_a_corrected_version() {
    let folder = folder("", "");
    let row = json!({"id": 1, "lang": "fr", "text": "Il viens demain.", "corrected": "Il vient demain."});
    let none = json!({"id": 2, "lang": "fr", "text": "Il vient demain.", "corrected": null});
    let empty = json!({"id": 3, "lang": "fr", "text": "Il vient demain.", "corrected": ""});
    let input = [row, none, empty].map(|row| row.to_string()).join("\n");
    let done = copydesk(folder.path())
        .args(["check", "--jsonl"])
        .write_stdin(input)
        .output()
        .expect("runs");
    let rows: Vec<Value> = String::from_utf8(done.stdout)
        .expect("UTF-8")
        .lines()
        .map(|line| json(line.as_bytes()))
        .collect();
    assert_eq!(rows[0]["issues"][0]["suggestions"][0]["label"], "vient");
    assert_eq!(rows[0]["sources"][0]["found"], 1);
    assert_eq!(rows[1].get("sources"), None);
    assert_eq!(rows[2]["sources"][0]["error"]["code"], "corrected-empty");
}
