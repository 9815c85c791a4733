//! Articles in the formats of other programs, and exports to these.

use crate::support::{DAMAGED, copydesk, json};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../formats/tests/fixtures")
        .join(name)
}

/// Returns the issues of a file, as rule and words, in alphabetical order.
fn issues(folder: &Path, file: &Path) -> Vec<(String, String)> {
    let done = copydesk(folder)
        .args(["check", "--format", "json"])
        .arg(file)
        .output()
        .expect("runs");
    let said = json(&done.stdout);
    let mut found = Vec::new();
    collect(&said, &mut found);
    found.sort();
    found
}

fn collect(value: &Value, found: &mut Vec<(String, String)>) {
    match value {
        Value::Object(fields) => {
            if let (Some(rule), Some(text)) = (fields.get("rule"), fields.get("text")) {
                let word = |value: &Value| {
                    // A line break with its indentation becomes one space.
                    let text = value.as_str().unwrap_or_default();
                    let space = text.starts_with(char::is_whitespace).then_some(" ");
                    let words: Vec<_> = text.split_whitespace().collect();
                    format!("{}{}", space.unwrap_or_default(), words.join(" "))
                };
                found.push((word(rule), word(text)));
            }
            fields.values().for_each(|value| collect(value, found));
        }
        Value::Array(items) => items.iter().for_each(|value| collect(value, found)),
        _ => {}
    }
}

#[test]
fn one_article_has_the_same_issues_in_every_format() {
    let folder = tempfile::tempdir().expect("a folder");
    let expected = issues(folder.path(), &fixture("sources/article.md"));
    assert!(expected.len() >= 3, "{expected:?}");
    for name in [
        "pandoc-article.docx",
        "pandoc-article.odt",
        "office-article.docx",
        "pandoc-article.md",
        "pandoc-article.html",
    ] {
        assert_eq!(issues(folder.path(), &fixture(name)), expected, "{name}");
    }
    // LibreOffice wraps lines inside the paragraphs of its pages, and uses English names for divisions
    // (`title="footer"`).
    let found = issues(folder.path(), &fixture("office-article.html"));
    let missed: Vec<_> = expected.iter().filter(|issue| !found.contains(issue)).collect();
    assert_eq!(missed, Vec::<&(String, String)>::new(), "{found:?}");
}

/// Returns the issues of a file in order, as rule and range in code points.
fn places(folder: &Path, file: &Path) -> Vec<(String, usize, usize)> {
    let done = copydesk(folder)
        .args(["check", "--format", "json"])
        .arg(file)
        .output()
        .expect("runs");
    let said = json(&done.stdout);
    let issues = said["files"][0]["issues"].as_array().expect("a list").clone();
    let number = |value: &Value| usize::try_from(value.as_u64().expect("a number")).expect("is small");
    issues
        .iter()
        .map(|issue| {
            let rule = issue["rule"].as_str().expect("a name").to_owned();
            (rule, number(&issue["start"]), number(&issue["end"]))
        })
        .collect()
}

/// Returns what a reader sees of a range in Markdown or HTML: no tags, no escapes, white space collapsed.
fn seen(markup: &str) -> String {
    let mut text = String::new();
    let mut within = false;
    for ch in markup.replace("\\&", "&amp;").chars() {
        match ch {
            '<' => within = true,
            '>' if within => within = false,
            '\\' => {}
            _ if within => {}
            _ => text.push(ch),
        }
    }
    let text = text.replace("&nbsp;", "\u{a0}").replace("&amp;", "&");
    text.split(' ')
        .flat_map(|words| words.split(['\n', '\t']))
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn the_sample_article_has_its_issues_at_the_same_places_in_every_format() {
    let folder = tempfile::tempdir().expect("a folder");
    let sample = |name: &str| fixture(&format!("sample/{name}"));
    let text: Vec<char> = fs::read_to_string(sample("sample.txt"))
        .expect("reads")
        .chars()
        .collect();
    let expected = places(folder.path(), &sample("sample.txt"));
    assert!(expected.len() > 20, "{expected:?}");
    // Files in packages show the same text as the text file.
    for name in [
        "pandoc-sample.docx",
        "pandoc-sample.odt",
        "office-sample.docx",
        "office-sample.odt",
    ] {
        assert_eq!(places(folder.path(), &sample(name)), expected, "{name}");
    }
    // There is markup between the words: only the parsed text counts.
    for name in ["pandoc-sample.md", "pandoc-sample.html", "office-sample.html"] {
        let source: Vec<char> = fs::read_to_string(sample(name)).expect("reads").chars().collect();
        let found = places(folder.path(), &sample(name));
        let mut expected = expected.clone();
        if std::path::Path::new(name)
            .extension()
            .is_some_and(|ext| ext == "md")
        {
            // Pandoc does not escape the `&nbsp;` of the article, which Markdown parses as a no-break space.
            expected.retain(|(rule, ..)| rule != "markup.html-entity");
        }
        let rules = |places: &[(String, usize, usize)]| {
            places.iter().map(|place| place.0.clone()).collect::<Vec<_>>()
        };
        assert_eq!(rules(&found), rules(&expected), "{name}");
        for ((rule, start, end), (_, from, to)) in found.into_iter().zip(&expected) {
            let words = seen(&source[start..end].iter().collect::<String>());
            let wanted: String = text[*from..*to].iter().collect();
            assert_eq!(words, wanted, "{name}: {rule}");
            // The preceding words must be the same, so that it is not another occurrence of the words.
            let before = seen(&source[..start].iter().collect::<String>());
            let tail = |text: &str| {
                text.chars()
                    .filter(|ch| ch.is_alphanumeric())
                    .rev()
                    .take(12)
                    .collect::<String>()
            };
            let wanted: String = text[..*from].iter().collect();
            if !tail(&wanted).is_empty() {
                assert!(
                    tail(&before).starts_with(&tail(&wanted)),
                    "{name}: {rule} at {start}"
                );
            }
        }
    }
}

#[test]
fn nothing_taken_gives_the_same_bytes() {
    let folder = tempfile::tempdir().expect("a folder");
    for name in ["office-letter.docx", "office-letter.odt"] {
        let out = folder.path().join(name);
        let done = copydesk(folder.path())
            .args(["fix", "--none"])
            .arg(fixture(name))
            .arg("-o")
            .arg(&out)
            .output();
        assert!(done.expect("runs").status.success());
        assert_eq!(
            fs::read(out).expect("reads"),
            fs::read(fixture(name)).expect("reads"),
            "{name}"
        );
    }
}

#[test]
fn fixed_and_tracked_files_have_fewer_issues() {
    let folder = tempfile::tempdir().expect("a folder");
    for name in ["office-letter.docx", "office-letter.odt"] {
        let before = issues(folder.path(), &fixture(name)).len();
        for (command, flag, extent) in [("fix", None, "--all"), ("export", Some("--tracked"), "--all")] {
            let out = folder.path().join(format!("{command}-{name}"));
            let mut run = copydesk(folder.path());
            run.arg(command)
                .args(flag)
                .arg(fixture(name))
                .arg(extent)
                .arg("-o")
                .arg(&out);
            let done = run.output().expect("runs");
            assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
            let after = issues(folder.path(), &out).len();
            assert!(
                after < before,
                "{command} {name}: {before} issues before, {after} after"
            );
        }
    }
}

/// Runs an export to standard output.
fn exported(flag: &str, file: &Path, more: &[&str]) -> (bool, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let done = copydesk(folder.path())
        .args(["export", flag])
        .arg(file)
        .args(more)
        .args(["-o", "-"])
        .output();
    let done = done.expect("runs");
    let (out, err) = (
        String::from_utf8_lossy(&done.stdout),
        String::from_utf8_lossy(&done.stderr),
    );
    if done.status.success() {
        (true, out.into_owned())
    } else {
        (false, err.into_owned())
    }
}

/// A document with one open segment that contains a double space.
const XLIFF_WITH_AN_ERROR: &str = r#"<?xml version="1.0"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="fr">
 <file id="f1" xml:space="preserve"><unit id="u1">
  <segment><source>Prices go up.</source><target>Les prix  montent.</target></segment>
 </unit></file>
</xliff>
"#;

#[test]
fn exports_tell_what_was_taken() {
    let folder = tempfile::tempdir().expect("a folder");
    let article = folder.path().join("a.txt");
    fs::write(&article, DAMAGED).expect("written");
    let (done, text) = exported("--criticmarkup", &article, &[]);
    assert!(
        done && text.contains("{>>") && text.contains("devant le{-- le--}"),
        "{text}"
    );
    let (done, text) = exported("--diff", &article, &["--all"]);
    assert!(done && text.starts_with("--- a/a.txt\n+++ b/a.txt\n@@"), "{text}");
    assert!(
        text.contains("\n+Les travaux") && text.contains("consultation,"),
        "{text}"
    );
    let (done, text) = exported("--csv", &article, &["--none"]);
    assert!(
        done && text.lines().count() >= 3 && text.contains(",open,"),
        "{text}"
    );
    let (done, text) = exported("--json", &article, &["--all"]);
    let value: Value = serde_json::from_str(&text).expect("is JSON");
    assert!(done);
    assert_eq!(
        (&value["schema"], &value["version"]),
        (&Value::from("copydesk-review"), &Value::from(1))
    );
    assert!(
        value["issues"]
            .as_array()
            .is_some_and(|issues| issues.iter().any(|issue| issue["status"] == "accepted"))
    );
    let (done, text) = exported("--report", &article, &[]);
    assert!(done && text.starts_with("<!DOCTYPE html>"));
    let (done, text) = exported("--tmx", &article, &[]);
    assert!(!done && text.contains("(no-source)"), "{text}");
    let (done, text) = exported("--tracked", &article, &["--all"]);
    assert!(!done && text.contains("(cannot-track-changes)"), "{text}");
    let word = folder.path().join("a.docx");
    let done = copydesk(folder.path())
        .args(["export", "--word"])
        .arg(&article)
        .args(["--all", "-o"])
        .arg(&word)
        .output();
    assert!(done.expect("runs").status.success());
    assert!(issues(folder.path(), &word).len() < issues(folder.path(), &article).len());
    let (done, text) = exported("--tmx", &fixture("article-1.2.xlf"), &[]);
    assert!(
        done && text.contains("<seg>Le musée rouvre</seg>") && text.contains("srclang=\"en\""),
        "{text}"
    );
    let units = folder.path().join("a.xlf");
    fs::write(&units, XLIFF_WITH_AN_ERROR).expect("written");
    let (done, text) = exported("--annotated", &units, &["--all"]);
    assert!(
        done && text.contains("type=\"its:generic\" its:locQualityIssueType=\"locale-violation\""),
        "{text}"
    );
    // No editor reviewed it.
    assert!(!text.contains("state="), "{text}");
    let (done, text) = exported("--annotated", &article, &["--all"]);
    assert!(!done && text.contains("(cannot-annotate)"), "{text}");
}

#[test]
fn damaged_files_are_refused_with_a_code() {
    let folder = tempfile::tempdir().expect("a folder");
    let whole = fs::read(fixture("office-letter.docx")).expect("reads");
    fs::write(folder.path().join("half.docx"), &whole[..whole.len() / 2]).expect("written");
    let done = copydesk(folder.path())
        .args(["check", "half.docx"])
        .output()
        .expect("runs");
    assert_eq!(done.status.code(), Some(2));
    let said = String::from_utf8_lossy(&done.stderr).into_owned();
    assert!(said.contains("(damaged-package)"), "{said}");
}

#[test]
fn an_export_names_what_it_leaves_out_and_why() {
    let folder = tempfile::tempdir().expect("a folder");
    let units = folder.path().join("a.xlf");
    let locked = XLIFF_WITH_AN_ERROR.replace(
        " </unit></file>",
        "  <segment state=\"final\"><source>Prices fall.</source><target>Les prix  baissent.</target></segment>\n \
         <segment><source>Prices fall.</source><target>Les prix baissent dans les grand villes.</target></segment>\n </unit></file>",
    );
    fs::write(&units, locked).expect("written");
    for (extent, expected) in [
        (
            "--safe",
            vec!["Paragraph 2: “", "is locked", "1 issue needs review"],
        ),
        ("--all", vec!["Paragraph 2: “", "is locked"]),
        ("--none", vec![]),
    ] {
        let done = copydesk(folder.path())
            .args(["export", "--annotated", "a.xlf", extent, "-o", "out.xlf"])
            .output()
            .expect("runs");
        let said = String::from_utf8_lossy(&done.stderr).into_owned();
        assert!(done.status.success(), "{said}");
        for words in &expected {
            assert!(said.contains(words), "{extent}: {said}");
        }
        assert_eq!(
            said.contains("was skipped"),
            !expected.is_empty(),
            "{extent}: {said}"
        );
    }
}

#[test]
fn a_check_leaves_out_what_is_locked() {
    let folder = tempfile::tempdir().expect("a folder");
    let state = |state: &str| {
        format!(
            "<?xml version=\"1.0\"?>\n<xliff version=\"2.1\" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" srcLang=\"en\" \
             trgLang=\"fr\"><file id=\"a\"><unit id=\"1\"><segment state=\"{state}\"><source>Prices fall.</source>\
             <target>Les prix baissent , dit-on.</target></segment></unit></file></xliff>\n"
        )
    };
    fs::write(folder.path().join("open.xlf"), state("translated")).expect("written");
    fs::write(folder.path().join("locked.xlf"), state("final")).expect("written");
    for format in ["text", "json", "sarif"] {
        for (name, code) in [("open.xlf", 1), ("locked.xlf", 0)] {
            let done = copydesk(folder.path())
                .args(["check", "--format", format, name])
                .output()
                .expect("runs");
            let said = String::from_utf8_lossy(&done.stdout).into_owned();
            assert_eq!(done.status.code(), Some(code), "{format} {name}: {said}");
            assert_eq!(said.contains("typography."), code == 1, "{format} {name}: {said}");
        }
    }
}

#[test]
fn an_export_takes_the_language_that_is_given() {
    let folder = tempfile::tempdir().expect("a folder");
    let article = folder.path().join("a.txt");
    fs::write(&article, DAMAGED).expect("written");
    let issues = |more: &[&str]| {
        let (done, text) = exported("--json", &article, more);
        assert!(done, "{text}");
        let value: Value = serde_json::from_str(&text).expect("is JSON");
        (
            value["article"]["language"].clone(),
            value["issues"].as_array().map(Vec::len),
        )
    };
    assert_eq!(issues(&[]), (Value::from("fr"), Some(2)));
    let (language, found) = issues(&["--lang", "de"]);
    assert_eq!(language, Value::from("de"));
    assert!(found < Some(2), "{found:?}");
}

#[test]
fn changes_and_comments_of_a_file_are_listed() {
    let folder = tempfile::tempdir().expect("a folder");
    for name in ["office-revisions.docx", "office-revisions.odt"] {
        let check = |more: &[&str]| {
            let done = copydesk(folder.path())
                .args(["check", "--lang", "fr"])
                .args(more)
                .arg(fixture(name))
                .output();
            done.expect("runs").stdout
        };
        let said = json(&check(&["--format", "json"]));
        let remarks = said["files"][0]["remarks"]
            .as_array()
            .expect("lists them")
            .clone();
        assert_eq!(remarks.len(), 5, "{name}");
        let comment = serde_json::json!({
            "line": 3, "column": 33, "kind": "comment", "author": "Agence", "date": "2026-03-02T09:00",
            "quote": "unanimité", "text": "l’"
        });
        assert_eq!(remarks[2], comment, "{name}");
        let text = String::from_utf8(check(&[])).expect("UTF-8");
        for part in [
            ":3:20: ✎ deleted Agence, 2026-03-02 09:00\n    adopte\n",
            ":3:33: ✎ comment Agence, 2026-03-02 09:00\n    l’\n",
            "✎ inserted Relecteur, 2026-03-03 10:00\n    mars\n",
        ] {
            assert!(text.contains(part), "{name}: {part} in {text}");
        }
    }
}
