//! Tests of the public API of the store: files, the library, failures of both, and crashes.

mod child;
mod crash;
mod faults;
mod files;
mod library;
mod log;
mod trash;

use copydesk_store::{Details, NewArticle, SqliteOptions, SqliteStore};
use std::path::Path;
use std::time::Duration;

/// Creates an article with this title and text.
fn article(title: &str, text: &str) -> NewArticle {
    NewArticle {
        title: title.into(),
        path: None,
        format: "txt".into(),
        encoding: "UTF-8".into(),
        language: Some("fr".into()),
        words: 3,
        snapshot: "{}".into(),
        damage: 0.0,
        score: 100.0,
        text: text.into(),
        original: text.as_bytes().to_vec(),
        disk: None,
        details: Details::default(),
        at: 1_000,
    }
}

/// Opens without waiting for other processes.
async fn open(path: &Path) -> Result<SqliteStore, copydesk_store::StoreError> {
    SqliteStore::open(path, impatient()).await
}

fn impatient() -> SqliteOptions {
    SqliteOptions {
        busy_timeout: Duration::from_millis(100),
        ..SqliteOptions::default()
    }
}
