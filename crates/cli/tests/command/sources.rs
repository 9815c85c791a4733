//! Translations with a source: in a second file, in a row, inside an XLIFF file.

use crate::support::{copydesk, json};
use serde_json::{Value, json};
use std::fs;
use std::process::Output;
use tempfile::TempDir;

/// Two paragraphs, each with an error that only the source shows: a name in lower case, another year.
const TARGET: &str = "La ville de kampala prépare son nouveau pont.\n\n\
    Ouvert en 2016, l’ancien pont porte 48 voitures à la minute.\n";
const SOURCE: &str = "The city of Kampala is getting its new bridge ready.\n\n\
    Opened in 2017, the old bridge carries 48 cars a minute.\n";

/// The rules that need a source; others do not matter here.
const RULES: [&str; 4] = [
    "--only",
    "spelling.lost-capital",
    "--only",
    "accuracy.number-differs",
];

fn folder() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("article.txt"), TARGET).expect("written");
    fs::write(folder.path().join("source.txt"), SOURCE).expect("written");
    folder
}

/// Returns rule, flagged text and first suggestion of each issue.
fn found(issues: &Value) -> Vec<[String; 3]> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let issues = issues.as_array().expect("a list");
    issues
        .iter()
        .map(|issue| {
            [
                text(&issue["rule"]),
                text(&issue["text"]),
                text(&issue["suggestions"][0]["label"]),
            ]
        })
        .collect()
}

/// Checks with the rules that need a source, and writes the issues as JSON.
fn checked(folder: &TempDir, args: &[&str]) -> Output {
    let mut command = copydesk(folder.path());
    command.arg("check").args(args).args(["--format", "json"]);
    command.args(RULES).output().expect("runs")
}

fn expected() -> Vec<[String; 3]> {
    [
        ["spelling.lost-capital", "kampala", "Kampala"],
        ["accuracy.number-differs", "2016", "2017"],
    ]
    .map(|issue| issue.map(str::to_owned))
    .to_vec()
}

#[test]
fn a_file_beside_the_article() {
    let folder = folder();
    let done = checked(&folder, &["article.txt", "--source", "source.txt"]);
    assert_eq!(done.status.code(), Some(1));
    assert_eq!(found(&json(&done.stdout)["files"][0]["issues"]), expected());
    // Without the source, nothing is found.
    copydesk(folder.path())
        .args(["check", "article.txt"])
        .args(RULES)
        .assert()
        .code(0);
}

#[test]
fn a_source_whose_sentences_go_on_over_line_ends() {
    let folder = folder();
    let source = SOURCE.replace("getting its", "getting\nits");
    fs::write(folder.path().join("source.txt"), source).expect("written");
    let done = checked(&folder, &["article.txt", "--source", "source.txt"]);
    assert_eq!(found(&json(&done.stdout)["files"][0]["issues"]), expected());
}

#[test]
fn paragraphs_that_were_joined_added_and_left_out_do_not_put_the_rest_out_of_step() {
    let folder = folder();
    let source = "The city of Kampala is getting its new bridge ready.\n\n\
        Cyclists had asked for a lane of their own.\n\n\
        Opened in 2017, the old bridge\ncarries 48 cars a minute.\n";
    fs::write(folder.path().join("source.txt"), source).expect("written");
    let done = checked(&folder, &["article.txt", "--source", "source.txt"]);
    assert_eq!(found(&json(&done.stdout)["files"][0]["issues"]), expected());
    let said = String::from_utf8_lossy(&done.stderr).into_owned();
    assert!(
        said.contains("Paragraphs without a counterpart: 1 of the source, 0 of the article."),
        "{said}"
    );
}

/// An article of several paragraphs, long enough to be told from another one.
fn long(text: &str) -> String {
    format!("{text}\n\n").repeat(8)
}

#[test]
fn a_source_in_the_same_language_or_much_too_long_is_refused() {
    let folder = folder();
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).expect("written");
    write("long.txt", &long(TARGET));
    write("endless.txt", &long(&long(&long(SOURCE))));
    write("empty.txt", "\n\n");
    for (source, sentence) in [
        ("long.txt", "The source is in the same language as the article."),
        (
            "endless.txt",
            "The source is many times longer or shorter than the article.",
        ),
        ("empty.txt", "The source has no text."),
    ] {
        // The article is checked all the same.
        let done = copydesk(folder.path())
            .args(["check", "long.txt", "--lang", "fr", "--source", source])
            .args(RULES)
            .output()
            .expect("runs");
        assert_eq!(done.status.code(), Some(0));
        let said = String::from_utf8_lossy(&done.stderr).into_owned();
        assert!(said.contains(sentence), "{source}: {said}");
        // Nothing is written.
        for command in [vec!["fix", "long.txt"], vec!["export", "--tmx", "long.txt"]] {
            let done = copydesk(folder.path())
                .args(command)
                .args(["--lang", "fr", "--source", source, "-o", "out"])
                .output()
                .expect("runs");
            assert_eq!(done.status.code(), Some(2));
            let said = String::from_utf8_lossy(&done.stderr).into_owned();
            assert!(said.contains(sentence), "{source}: {said}");
            assert!(!folder.path().join("out").exists());
        }
    }
}

#[test]
fn one_source_for_several_articles_and_a_missing_one_are_errors() {
    let folder = folder();
    copydesk(folder.path())
        .args(["check", "article.txt", "article.txt", "--source", "source.txt"])
        .assert()
        .code(2);
    copydesk(folder.path())
        .args(["check", "article.txt", "--source", "missing.txt"])
        .assert()
        .code(2);
}

#[test]
fn fix_and_export_use_the_source() {
    let folder = folder();
    copydesk(folder.path())
        .args([
            "fix",
            "article.txt",
            "--all",
            "--source",
            "source.txt",
            "-o",
            "fixed.txt",
        ])
        .args(RULES)
        .assert()
        .code(0);
    let fixed = fs::read_to_string(folder.path().join("fixed.txt")).expect("written");
    assert_eq!(
        fixed,
        TARGET.replace("kampala", "Kampala").replace("2016", "2017")
    );
    copydesk(folder.path())
        .args([
            "export",
            "--tmx",
            "article.txt",
            "--none",
            "--source",
            "source.txt",
            "-o",
            "out.tmx",
        ])
        .assert()
        .code(0);
    let memory = fs::read_to_string(folder.path().join("out.tmx")).expect("written");
    assert!(
        memory.contains("Opened in 2017, the old bridge carries 48 cars a minute."),
        "{memory}"
    );
}

#[test]
fn rows_with_their_source() {
    let folder = folder();
    let with = json!({"id": 1, "lang": "fr", "text": TARGET, "source": {"lang": "en", "text": SOURCE}});
    let bare = json!({"id": 2, "lang": "fr", "text": TARGET, "source": {"text": SOURCE}});
    let none = json!({"id": 3, "lang": "fr", "text": TARGET, "source": null});
    let misfit = json!({"id": 4, "lang": "fr", "text": TARGET, "source": {"lang": "en", "text": ""}});
    let wrong = json!({"id": 5, "lang": "fr", "text": TARGET, "source": "One."});
    let input = [with, bare, none, misfit, wrong]
        .map(|row| row.to_string())
        .join("\n");
    let done = copydesk(folder.path())
        .args(["check", "--jsonl"])
        .args(RULES)
        .write_stdin(input)
        .output()
        .expect("runs");
    let rows: Vec<Value> = String::from_utf8(done.stdout)
        .expect("UTF-8")
        .lines()
        .map(|line| json(line.as_bytes()))
        .collect();
    assert_eq!(rows.len(), 5);
    assert_eq!(found(&rows[0]["issues"]), expected());
    assert_eq!(found(&rows[1]["issues"]), expected());
    assert_eq!(found(&rows[2]["issues"]), Vec::<[String; 3]>::new());
    assert_eq!(found(&rows[3]["issues"]), Vec::<[String; 3]>::new());
    assert!(
        rows[3]["notices"][0]
            .as_str()
            .is_some_and(|notice| notice == "The source has no text.")
    );
    assert_eq!(rows[4]["error"]["code"], "row-is-not-json");
}

#[test]
fn an_xliff_file_brings_its_own() {
    let folder = folder();
    let units: Vec<String> = TARGET
        .trim()
        .split("\n\n")
        .zip(SOURCE.trim().split("\n\n"))
        .enumerate()
        .map(|(id, (target, source))| {
            format!("<trans-unit id=\"{id}\"><source>{source}</source><target>{target}</target></trans-unit>")
        })
        .collect();
    let file = format!(
        "<xliff version=\"1.2\"><file original=\"a\" source-language=\"en\" target-language=\"fr\" datatype=\"plaintext\">\
         <body>{}</body></file></xliff>",
        units.concat()
    );
    fs::write(folder.path().join("article.xlf"), file).expect("written");
    let done = copydesk(folder.path())
        .args(["check", "article.xlf", "--format", "json"])
        .args(RULES)
        .output()
        .expect("runs");
    assert_eq!(found(&json(&done.stdout)["files"][0]["issues"]), expected());
}

#[test]
fn a_folder_gives_each_article_the_source_of_its_name() {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).expect("written");
    fs::create_dir(folder.path().join("sources")).expect("made");
    write("bridge.fr.txt", TARGET);
    write("sources/bridge.en.txt", SOURCE);
    write(
        "sources/bridge.en.md",
        "Another file of that name in another format.\n",
    );
    write("alone.fr.txt", "Un article sans texte source.\n");
    let done = checked(&folder, &["bridge.fr.txt", "alone.fr.txt", "--source", "sources"]);
    let files = &json(&done.stdout)["files"];
    assert_eq!(found(&files[0]["issues"]), expected());
    assert_eq!(found(&files[1]["issues"]), Vec::<[String; 3]>::new());
    let stderr = String::from_utf8_lossy(&done.stderr).into_owned();
    assert!(
        stderr.contains("sources has no file with the name of alone.fr.txt in another language"),
        "{stderr}"
    );

    // The article itself is not its source.
    write("bridge.en.txt", SOURCE);
    let done = checked(&folder, &["bridge.fr.txt", "--source", "."]);
    assert_eq!(found(&json(&done.stdout)["files"][0]["issues"]), expected());

    write("bridge.de.txt", SOURCE);
    let done = copydesk(folder.path())
        .args(["fix", "bridge.fr.txt", "--source", ".", "-o", "out.txt"])
        .output()
        .expect("runs");
    assert_eq!(done.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&done.stderr).contains("2 files with the name of bridge.fr.txt"));
    assert!(!folder.path().join("out.txt").exists());
}

#[test]
fn memories_and_tables_are_sources() {
    let folder = folder();
    let pairs: Vec<(&str, &str)> = SOURCE
        .trim()
        .split("\n\n")
        .zip(TARGET.trim().split("\n\n"))
        .collect();
    let joined =
        |form: &dyn Fn((&str, &str)) -> String| pairs.iter().map(|pair| form(*pair)).collect::<String>();
    let unit = |(source, target): (&str, &str)| {
        format!(
            "<tu><tuv xml:lang=\"en\"><seg>{source}</seg></tuv><tuv xml:lang=\"fr\"><seg>{target}</seg></tuv></tu>"
        )
    };
    let memory = format!(
        "<tmx version=\"1.4\"><header srclang=\"en\"/><body>{}</body></tmx>",
        joined(&unit)
    );
    let row = |(source, target): (&str, &str)| format!("<tr><td>{target}</td><td>{source}</td></tr>");
    let table = format!("<html><body><table>{}</table></body></html>", joined(&row));
    let csv = joined(&|(source, target)| format!("\"{source}\",\"{target}\"\n"));
    for (name, text) in [("a.tmx", memory), ("a.csv", csv), ("a.html", table)] {
        fs::write(folder.path().join(name), text).expect("written");
        let done = checked(&folder, &["article.txt", "--source", name]);
        assert_eq!(
            found(&json(&done.stdout)["files"][0]["issues"]),
            expected(),
            "{name}"
        );
    }
    fs::write(folder.path().join("a.csv"), "one;two;three\n").expect("written");
    let done = checked(&folder, &["article.txt", "--source", "a.csv"]);
    assert_eq!(done.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&done.stderr).contains("source-table"));
}
