//! A LanguageTool on this computer: a folder with a jar, and a Java that serves scripted answers.

use serde_json::Value;
use std::fs;
use std::net::TcpStream;
use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;
use std::thread;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// The program that is run in place of Java; it says how it is scripted.
const JAVA: &str = include_str!("java.py");

/// The longest wait for a process to end.
const SOON: Duration = Duration::from_secs(20);

pub(crate) struct Fake {
    folder: TempDir,
}

impl Fake {
    pub(crate) fn new(script: &Value) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let fake = Self { folder };
        fs::create_dir_all(fake.bin()).expect("made");
        fs::create_dir_all(fake.place()).expect("made");
        fs::write(fake.java(), JAVA).expect("written");
        fs::set_permissions(fake.java(), fs::Permissions::from_mode(0o755)).expect("can be run");
        fs::write(fake.place().join("languagetool-server.jar"), "").expect("written");
        fs::write(fake.place().join("script.json"), script.to_string()).expect("written");
        fake
    }

    /// The folder of LanguageTool.
    pub(crate) fn place(&self) -> PathBuf {
        // Characters that mean something to a class path or a shell.
        self.folder.path().join("Language Tool:6*")
    }

    /// The folder of Java.
    pub(crate) fn bin(&self) -> PathBuf {
        self.folder.path().join("bin")
    }

    pub(crate) fn java(&self) -> PathBuf {
        self.bin().join("java")
    }

    /// The starts so far, each with its port and arguments.
    pub(crate) fn starts(&self) -> Vec<Value> {
        self.lines("starts.jsonl")
    }

    /// The texts that it was sent.
    pub(crate) fn texts(&self) -> Vec<Value> {
        self.lines("texts.jsonl")
    }

    fn lines(&self, name: &str) -> Vec<Value> {
        let text = fs::read_to_string(self.place().join(name)).unwrap_or_default();
        let line = |line| serde_json::from_str(line).expect("JSON");
        text.lines().map(line).collect()
    }

    /// Whether the server that was started last listens.
    pub(crate) fn listens(&self) -> bool {
        let starts = self.starts();
        let port = starts.last().and_then(|start| start["port"].as_u64());
        port.is_some_and(|port| TcpStream::connect(("127.0.0.1", port.try_into().expect("a port"))).is_ok())
    }

    /// Waits until nothing listens any more.
    pub(crate) fn assert_ends(&self) {
        let begun = Instant::now();
        while self.listens() {
            assert!(begun.elapsed() < SOON, "the server did not end");
            thread::sleep(Duration::from_millis(20));
        }
    }
}
