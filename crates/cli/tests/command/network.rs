//! The command opens no network socket unless a server is named.

use crate::support::DAMAGED;
use crate::traced::{internet_calls, traced};
use serde_json::json;
use std::fs;

#[test]
fn no_socket_is_opened_unless_a_server_is_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).expect("written");
    write("article.txt", DAMAGED);
    write(
        "source.txt",
        "The city prepares its future.\n\nThe mayor presented it.\n\nWork begins in spring.\n",
    );
    write("flags.json", &json!([{"quote": "printemps"}]).to_string());
    let log = folder.path().join("trace.log");
    let calls = |arguments: &[&str]| {
        let mut command = traced(&assert_cmd::cargo::cargo_bin("copydesk"), &log)?;
        let done = command
            .args(arguments)
            .current_dir(folder.path())
            .env("COPYDESK_DATA_DIR", folder.path().join("library"))
            .output()
            .expect("runs");
        let code = done.status.code();
        assert!(code.is_some_and(|code| code < 3), "{arguments:?}: {done:?}");
        Some(internet_calls(&log))
    };
    for arguments in [
        &[
            "check",
            "article.txt",
            "--source",
            "source.txt",
            "--flags",
            "flags.json",
        ][..],
        &[
            "check",
            "article.txt",
            "--corrected",
            "article.txt",
            "--format",
            "sarif",
        ],
        &["fix", "article.txt", "--all", "-o", "out.txt"],
        &["export", "--report", "article.txt", "-o", "out.html"],
        &["diff", "article.txt", "source.txt"],
        &["providers"],
    ] {
        let Some(calls) = calls(arguments) else { return };
        assert!(calls.is_empty(), "{arguments:?}: {calls:#?}");
    }
    // What the log shows otherwise.
    let named = calls(&[
        "check",
        "article.txt",
        "--with",
        "languagetool=http://127.0.0.1:9",
    ]);
    assert!(named.is_some_and(|calls| !calls.is_empty()));
}
