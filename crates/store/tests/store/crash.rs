//! A kill at any moment loses no acknowledged operation.

use crate::{article, child};
use copydesk_store::{ArticleChange, ArticleId, SqliteOptions, SqliteStore, Store};
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

const ROUNDS: u32 = 12;

#[test]
fn every_acknowledged_operation_survives_a_kill() {
    if let Some(path) = child::role() {
        append_for_ever(Path::new(&path));
    }
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("library.sqlite");
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let id = runtime.block_on(async {
        let store = SqliteStore::open(&path, SqliteOptions::default())
            .await
            .expect("opens");
        let id = store.add(article("A", "a")).await.expect("adds").article.id;
        store.close().await;
        id
    });
    let mut total = 0;
    for round in 0..ROUNDS {
        let acknowledged = run_and_kill(&path, round);
        let (log, head) = runtime.block_on(async {
            let store = SqliteStore::open(&path, SqliteOptions::default())
                .await
                .expect("opens after the kill");
            store.verify().await.expect("is whole");
            let log = store.operations(id).await.expect("reads");
            let head = store.article(id).await.expect("is there").head;
            store.close().await;
            (log, head)
        });
        let found = log.len() as u32;
        assert_eq!(head, found, "log and head are written together");
        assert!(
            found >= total.max(acknowledged),
            "{acknowledged} acknowledged, {found} found"
        );
        for (place, operation) in (1..).zip(&log) {
            assert_eq!(
                (operation.place, operation.payload.as_str()),
                (place, format!("operation {place}").as_str())
            );
        }
        total = found;
    }
    assert!(total >= ROUNDS, "the children did work: {total}");
}

/// Starts a child, kills it after a delay that depends on `round`, and returns the last operation it acknowledged.
fn run_and_kill(path: &Path, round: u32) -> u32 {
    let mut child = child::command(
        "crash::every_acknowledged_operation_survives_a_kill",
        &path.to_string_lossy(),
    )
    .stdout(Stdio::piped())
    .stderr(Stdio::null())
    .spawn()
    .expect("the child starts");
    let mut lines = BufReader::new(child.stdout.take().expect("piped"))
        .lines()
        .map_while(Result::ok);
    let first = lines
        .by_ref()
        .find_map(|line| acknowledged(&line))
        .expect("the child appends");
    // Delays in microseconds that hit different points within a commit.
    std::thread::sleep(Duration::from_micros(u64::from(round * round * 733 % 60_000)));
    child.kill().expect("SIGKILL is sent");
    let last = lines.filter_map(|line| acknowledged(&line)).last();
    child.wait().expect("the child is gone");
    last.unwrap_or(first)
}

fn acknowledged(line: &str) -> Option<u32> {
    line.split_once("acknowledged ")?.1.trim().parse().ok()
}

fn append_for_ever(path: &Path) -> ! {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(async {
        let store = SqliteStore::open(path, SqliteOptions::default())
            .await
            .expect("opens");
        let id = ArticleId(1);
        let mut head = store.article(id).await.expect("is there").head;
        let mut out = std::io::stdout();
        loop {
            let payload = format!("operation {}", head + 1);
            head = store
                .append(id, head, &[payload], 5, &ArticleChange::default())
                .await
                .expect("appends");
            // Written to the pipe directly: a buffer would be lost with the process.
            out.write_all(format!("acknowledged {head}\n").as_bytes())
                .and_then(|()| out.flush())
                .expect("the parent listens");
        }
    })
}
