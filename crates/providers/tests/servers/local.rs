//! LanguageTool on this computer, with a program in place of Java.

use crate::fake::Fake;
use crate::support::document;
use copydesk_model::Lang;
use copydesk_providers::languagetool::Local;
use copydesk_providers::{Answered, Article, Limits, Provider as _, ServerError, Watch};
use serde_json::json;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

const TEXT: &str = "La ville attend.";

/// Python takes a moment to start.
fn limits(seconds: u64) -> Limits {
    Limits {
        timeout: Duration::from_secs(seconds),
        ..Limits::default()
    }
}

fn local(fake: &Fake, seconds: u64) -> Local {
    Local::new(&fake.place(), Some(&fake.java()), limits(seconds)).expect("a LanguageTool")
}

fn ask(local: &Local, watch: &dyn Watch) -> Answered {
    let (document, lang) = (document(TEXT), Lang::new("fr"));
    local.check(&Article::new(&document, Some(&lang)), watch)
}

/// Counts the starts, and cancels a run after so many of them.
struct Starts(AtomicUsize, usize);

impl Starts {
    fn until(cancelled: usize) -> Self {
        Self(AtomicUsize::new(0), cancelled)
    }

    fn count(&self) -> usize {
        self.0.load(Ordering::Relaxed)
    }
}

impl Watch for Starts {
    fn is_cancelled(&self) -> bool {
        self.count() >= self.1
    }

    fn starting(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

#[test]
fn it_is_started_once_and_ends_with_its_owner() {
    let fake = Fake::new(&json!({"flagged": {"attend": "accueille"}}));
    let local = local(&fake, 30);
    assert!(fake.starts().is_empty(), "nothing is started before it is asked");
    let starts = Starts::until(usize::MAX);
    for _ in 0..2 {
        let answered = ask(&local, &starts);
        assert_eq!((answered.error(), answered.opinions.len()), (None, 1));
    }
    assert_eq!((starts.count(), fake.starts().len()), (1, 1));
    let arguments = fake.starts()[0]["arguments"].to_string();
    assert!(
        arguments.contains(r#""-cp","./*","org.languagetool.server.HTTPServer""#),
        "{arguments}"
    );
    assert_eq!(fake.texts(), [TEXT, TEXT]);
    assert!(fake.listens());
    drop(local);
    fake.assert_ends();
}

#[test]
fn it_is_started_again_after_it_has_ended() {
    let fake = Fake::new(&json!({}));
    let local = local(&fake, 30);
    assert_eq!(ask(&local, &()).error(), None);
    fs::write(
        fake.place().join("script.json"),
        json!({"fail": "Error: no more"}).to_string(),
    )
    .expect("written");
    let pid = fake.starts()[0]["pid"].to_string();
    let killed = Command::new("kill").arg(pid).status();
    assert!(killed.expect("runs").success());
    fake.assert_ends();
    assert_eq!(
        ask(&local, &()).error().map(ServerError::code),
        Some("server-start-failed")
    );
    fs::write(fake.place().join("script.json"), "{}").expect("written");
    assert_eq!(ask(&local, &()).error(), None);
    assert_eq!(fake.starts().len(), 3);
}

#[test]
fn what_java_says_before_it_ends_is_reported() {
    let lines = "Starting\nCaused by: java.lang.ClassNotFoundException: x\n\tat y\n\t... 3 more";
    let fake = Fake::new(&json!({"fail": lines}));
    let answered = ask(&local(&fake, 30), &());
    let error = answered.stopped.expect("it ended");
    let ServerError::StartFailed { path, detail } = &error else {
        panic!("{error}")
    };
    assert!(path.ends_with("languagetool-server.jar"), "{path}");
    assert_eq!(detail, "Caused by: java.lang.ClassNotFoundException: x");
    assert_eq!(answered.unasked, 1);
}

#[test]
fn a_start_has_a_time_limit_and_can_be_stopped() {
    let fake = Fake::new(&json!({"deaf": true}));
    let slow = ask(&local(&fake, 1), &());
    assert_eq!(slow.error().map(ServerError::code), Some("server-start-slow"));
    let begun = Instant::now();
    let stopped = ask(&local(&fake, 600), &Starts::until(1));
    assert_eq!(stopped.error(), Some(&ServerError::Cancelled));
    assert!(begun.elapsed() < Duration::from_secs(30));
}

#[test]
fn a_folder_without_the_server_and_a_computer_without_java() {
    let folder = tempfile::tempdir().expect("a folder");
    let new = |place: &Path, java: &Path| Local::new(place, Some(java), limits(1)).map(|_| ());
    let missing = folder.path().join("java");
    for place in [folder.path(), &missing] {
        let error = new(place, &missing).expect_err("no jar");
        assert_eq!(error.code(), "server-no-jar");
    }
    let fake = Fake::new(&json!({}));
    let local = Local::new(&fake.place(), Some(&missing), limits(1)).expect("is not started yet");
    let answered = ask(&local, &());
    let Some(ServerError::StartFailed { detail, .. }) = answered.error() else {
        panic!("{answered:?}")
    };
    assert!(detail.contains("java"), "{detail}");
}
