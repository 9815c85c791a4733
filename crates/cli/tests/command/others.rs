//! `copydesk rules`, `open`, `export`, `--help`.

use crate::support::{CLEAN, DAMAGED, copydesk, json};
use std::fs;

#[test]
fn rules_are_listed_for_people_and_programs() {
    let folder = tempfile::tempdir().expect("a folder");
    let done = copydesk(folder.path())
        .args(["rules", "--json"])
        .output()
        .expect("runs");
    let rules = json(&done.stdout);
    let rules = rules.as_array().expect("a list");
    assert!(rules.len() >= 10, "only {} rules", rules.len());
    for rule in rules {
        for field in ["id", "category", "severity", "summary", "why"] {
            assert!(
                rule[field].as_str().is_some_and(|text| text.len() > 2),
                "{field} of {rule}"
            );
        }
        assert!(
            rule["examples"]
                .as_array()
                .is_some_and(|examples| !examples.is_empty()),
            "{rule}"
        );
    }
    let done = copydesk(folder.path()).arg("rules").output().expect("runs");
    let said = String::from_utf8_lossy(&done.stdout).into_owned();
    for rule in rules {
        assert!(said.contains(rule["id"].as_str().expect("an id")), "{said}");
    }
}

#[test]
fn the_window_that_is_not_installed_is_said() {
    let folder = tempfile::tempdir().expect("a folder");
    let command = folder.path().join("copydesk");
    fs::copy(assert_cmd::cargo::cargo_bin("copydesk"), &command).expect("copied");
    fs::write(folder.path().join("a.txt"), CLEAN).expect("written");
    let open = |args: &[&str]| {
        let mut command = std::process::Command::new(&command);
        command
            .current_dir(folder.path())
            .env("PATH", "")
            .args(["--ui-lang", "en"])
            .args(args);
        let done = command.output().expect("runs");
        (
            done.status.code(),
            String::from_utf8_lossy(&done.stderr).into_owned(),
        )
    };
    let (code, said) = open(&["open", "a.txt"]);
    assert_eq!(code, Some(2));
    assert!(
        said.contains("(window-program-missing)") && said.contains("make app"),
        "{said}"
    );
    let (code, said) = open(&["open", "missing.txt"]);
    assert_eq!(code, Some(2));
    assert!(said.contains("(file-not-found)"), "{said}");
}

#[cfg(unix)]
#[test]
fn the_window_gets_the_whole_path() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().expect("a folder");
    let command = folder.path().join("copydesk");
    fs::copy(assert_cmd::cargo::cargo_bin("copydesk"), &command).expect("copied");
    let window = folder.path().join("copydesk-app");
    fs::write(&window, "#!/bin/sh\nprintf %s \"$1\" >\"$(dirname \"$0\")/part\" && mv \"$(dirname \"$0\")/part\" \"$(dirname \"$0\")/asked\"\n")
        .expect("written");
    fs::set_permissions(&window, fs::Permissions::from_mode(0o755)).expect("allowed");
    fs::write(folder.path().join("é.txt"), CLEAN).expect("written");
    let done = std::process::Command::new(&command)
        .current_dir(folder.path())
        .args(["open", "é.txt"])
        .status();
    assert!(done.expect("runs").success());
    let asked = folder.path().join("asked");
    let end = std::time::Instant::now() + std::time::Duration::from_secs(20);
    while !asked.exists() && std::time::Instant::now() < end {
        std::thread::yield_now();
    }
    let path = folder.path().canonicalize().expect("there").join("é.txt");
    assert_eq!(fs::read_to_string(&asked).expect("asked"), path.to_string_lossy());
}

#[test]
fn a_report_is_one_page_that_holds_the_article() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(
        folder.path().join("a.txt"),
        DAMAGED.replace("maire", "maire <b>&"),
    )
    .expect("written");
    copydesk(folder.path())
        .args(["export", "--report", "a.txt", "-o", "report.html"])
        .assert()
        .code(0);
    let page = fs::read_to_string(folder.path().join("report.html")).expect("written");
    assert!(page.starts_with("<!DOCTYPE html>"));
    assert!(page.contains("La ville prépare son avenir") && page.contains("&lt;b&gt;&amp;"));
    assert!(!page.contains("<script") && !page.contains("http://") && !page.contains("https://"));
    assert!(
        !folder.path().join("no-library").exists(),
        "a report must not make a library"
    );
    let done = copydesk(folder.path())
        .args(["export", "--report", "missing.txt", "-o", "x.html"])
        .output()
        .expect("runs");
    assert_eq!(done.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&done.stderr).contains("(file-not-found)"));
}

#[test]
fn help_names_every_command() {
    let folder = tempfile::tempdir().expect("a folder");
    let done = copydesk(folder.path()).arg("--help").output().expect("runs");
    let said = String::from_utf8_lossy(&done.stdout).into_owned();
    for command in ["check", "fix", "diff", "rules", "export", "open"] {
        assert!(said.contains(&format!("\n  {command} ")), "{said}");
    }
}
