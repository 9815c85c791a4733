//! A library written by version 0.1.0 opens with the same text, decisions, undo and redo, versions, profile and
//! settings. `recorded/README.md` lists its contents.

use crate::room::{Room, done, open};
use copydesk_backend::Backend;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The state that a window shows at one step of an article's log.
#[derive(Debug)]
struct Step {
    texts: Value,
    /// Status, replacement and reason of each decided issue, by its id.
    decided: BTreeMap<String, Value>,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/backend/recorded")
}

/// A backend on a copy of the recorded library.
async fn copied(room: &Room) -> Backend {
    std::fs::create_dir(room.library()).expect("makes a folder");
    for name in ["library.sqlite", "dictionary.txt"] {
        std::fs::copy(folder().join(name), room.library().join(name)).expect("copies");
    }
    open(&room.library()).await
}

fn expected() -> Value {
    let text = std::fs::read_to_string(folder().join("expected.json")).expect("reads");
    serde_json::from_str(&text).expect("is JSON")
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

async fn step(backend: &Backend, article: u32) -> (Step, Value) {
    let view: Value = done(backend, "open_article", article).await;
    let texts = list(&view["segments"])
        .iter()
        .map(|segment| segment["text"].clone());
    let decided = list(&view["issues"])
        .iter()
        .filter(|issue| issue["status"] != "open")
        .map(|issue| {
            let id = issue["id"].as_str().expect("an id").to_owned();
            let became = json!([issue["status"], issue["replacement"], issue["reason"]]);
            (id, became)
        });
    let step = Step {
        texts: texts.collect(),
        decided: decided.collect(),
    };
    (step, view["progress"].clone())
}

/// Compares a step with the recording. Issues that are decided only because another one with the same words was
/// rejected are compared only if the current rules still find them.
fn same(found: &Step, recorded: &Value, what: &str) {
    assert_eq!(found.texts, recorded["texts"], "{what}");
    for (id, became) in recorded["decided"].as_object().expect("a map") {
        assert_eq!(found.decided.get(id), Some(became), "{what}: {id}");
    }
    for id in list(&recorded["rejected_with_another"]) {
        if let Some(became) = found.decided.get(id.as_str().expect("an id")) {
            assert_eq!(became[0], "rejected", "{what}: {id}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_article_has_its_text_decisions_undo_and_redo() {
    let room = Room::new();
    let backend = copied(&room).await;
    for article in list(&expected()["articles"]) {
        let id = u32::try_from(article["id"].as_u64().expect("a number")).expect("32 bits");
        if article["removed"] == true {
            let _: u32 = done(&backend, "restore_articles", [id]).await;
        }
        let title = &article["title"];
        let steps = list(&article["steps"]);
        let mut head = usize::try_from(article["head"].as_u64().expect("a number")).expect("fits");
        let (mut found, mut progress) = step(&backend, id).await;
        same(&found, &steps[head], &format!("{title}, as it was left"));
        while head > 0 {
            assert_eq!(progress["can_undo"], true, "{title}, {head}");
            let _: Value = done(&backend, "undo", id).await;
            head -= 1;
            (found, progress) = step(&backend, id).await;
            same(&found, &steps[head], &format!("{title}, undone to {head}"));
        }
        assert_eq!(progress["can_undo"], false, "{title}");
        while head + 1 < steps.len() {
            assert_eq!(progress["can_redo"], true, "{title}, {head}");
            let _: Value = done(&backend, "redo", id).await;
            head += 1;
            (found, progress) = step(&backend, id).await;
            same(&found, &steps[head], &format!("{title}, redone to {head}"));
        }
        assert_eq!(progress["can_redo"], false, "{title}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_saved_version_has_its_text() {
    let room = Room::new();
    let backend = copied(&room).await;
    let mut compared = 0;
    for article in list(&expected()["articles"]) {
        let id = article["id"].clone();
        if article["removed"] == true {
            let _: u32 = done(&backend, "restore_articles", [&id]).await;
        }
        let versions: Value = done(&backend, "versions", &id).await;
        let saved: Vec<&Value> = list(&versions)
            .iter()
            .filter(|version| version["version"]["kind"] == "saved")
            .collect();
        let recorded = list(&article["versions"]);
        assert_eq!(saved.len(), recorded.len(), "{}", article["title"]);
        for (version, recorded) in saved.into_iter().zip(recorded) {
            let (name, path, steps) = (&version["version"], &version["path"], &version["steps"]);
            assert_eq!((path, steps), (&recorded["path"], &recorded["steps"]));
            assert_eq!(texts_of(&backend, &id, name).await, recorded["texts"], "{name}");
            compared += 1;
        }
    }
    assert!(compared >= 3, "{compared} versions");
}

/// The text of a version, by paragraph.
async fn texts_of(backend: &Backend, article: &Value, version: &Value) -> Value {
    let request = json!({
        "article": article,
        "from": {"kind": "original"},
        "to": version,
        "level": "word",
    });
    let changes: Value = done(backend, "changes", request).await;
    let text = |row: &Value| -> String {
        let pieces = list(&row["pieces"])
            .iter()
            .filter(|piece| piece["kind"] != "deleted");
        pieces.filter_map(|piece| piece["text"].as_str()).collect()
    };
    list(&changes["rows"]).iter().map(text).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_learned_and_set_is_known() {
    let room = Room::new();
    let backend = copied(&room).await;
    let expected = expected();
    let profile: Value = done(&backend, "profile", ()).await;
    let ids = |list: &Value| -> Value { self::list(list).iter().map(|rule| rule["id"].clone()).collect() };
    assert_eq!(ids(&profile["rules_off"]), expected["profile"]["rules_off"]);
    assert_eq!(profile["words"], expected["profile"]["words"]);
    assert_eq!(profile["terms"], expected["profile"]["terms"]);
    let start: Value = done(&backend, "start", ()).await;
    for (name, value) in expected["settings"].as_object().expect("a map") {
        assert_eq!(&start["settings"][name], value, "{name}");
    }
}
