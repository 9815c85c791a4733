//! The log of operations: append, undo, redo, and concurrent writers.

use crate::{article, open};
use copydesk_store::{ArticleChange, ArticleId, SqliteStore, Store, StoreError};

async fn store_with_article() -> (SqliteStore, ArticleId) {
    let store = SqliteStore::in_memory().await.expect("opens");
    let id = store.add(article("A", "a")).await.expect("adds").article.id;
    (store, id)
}

async fn append(store: &SqliteStore, id: ArticleId, head: u32, payloads: &[&str]) -> Result<u32, StoreError> {
    let payloads: Vec<String> = payloads.iter().map(|payload| (*payload).to_owned()).collect();
    store
        .append(
            id,
            head,
            &payloads,
            i64::from(head) + 10,
            &ArticleChange::default(),
        )
        .await
}

async fn places(store: &SqliteStore, id: ArticleId) -> Vec<(u32, String)> {
    let operations = store.operations(id).await.expect("reads");
    operations
        .into_iter()
        .map(|operation| (operation.place, operation.payload))
        .collect()
}

#[tokio::test]
async fn undo_redo_and_a_new_branch() {
    let (store, id) = store_with_article().await;
    assert_eq!(append(&store, id, 0, &["a", "b"]).await, Ok(2));
    assert_eq!(append(&store, id, 2, &["c"]).await, Ok(3));
    store
        .move_head(id, 3, 1, &ArticleChange::default())
        .await
        .expect("undoes twice");
    assert_eq!(store.article(id).await.expect("is there").head, 1);
    assert_eq!(places(&store, id).await.len(), 3, "what was undone can be redone");
    store
        .move_head(id, 1, 2, &ArticleChange::default())
        .await
        .expect("redoes");

    assert_eq!(append(&store, id, 2, &["d"]).await, Ok(3));
    let expected = [(1, "a"), (2, "b"), (3, "d")].map(|(place, payload)| (place, payload.to_owned()));
    assert_eq!(places(&store, id).await, expected);
    let history = store.history(id).await.expect("reads");
    let kept: Vec<_> = history
        .iter()
        .map(|done| (done.seq, done.payload.as_str(), done.superseded_at))
        .collect();
    assert_eq!(
        kept,
        [(1, "a", None), (2, "b", None), (3, "c", Some(12)), (4, "d", None)],
        "no decision is lost"
    );
}

#[tokio::test]
async fn the_second_of_two_writers_learns_of_the_first() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("library.sqlite");
    let (one, two) = (
        open(&path).await.expect("opens"),
        open(&path).await.expect("opens"),
    );
    let id = one.add(article("A", "a")).await.expect("adds").article.id;
    assert_eq!(append(&one, id, 0, &["one"]).await, Ok(1));
    let lost = StoreError::LostUpdate {
        article: id,
        expected: 0,
        found: 1,
    };
    assert_eq!(append(&two, id, 0, &["two"]).await, Err(lost.clone()));
    assert_eq!(
        two.move_head(id, 0, 0, &ArticleChange::default()).await,
        Err(lost)
    );
    assert_eq!(places(&two, id).await, [(1, "one".to_owned())]);
    assert_eq!(append(&two, id, 1, &["two"]).await, Ok(2));
}

#[tokio::test]
async fn an_append_is_all_or_nothing() {
    let (store, id) = store_with_article().await;
    append(&store, id, 0, &["a"]).await.expect("appends");
    assert_eq!(
        append(&store, id, 5, &["b", "c"])
            .await
            .map_err(|error| error.code()),
        Err("lost-update")
    );
    assert_eq!(places(&store, id).await.len(), 1);
    assert_eq!(
        append(&store, id, 1, &[]).await,
        Ok(1),
        "nothing to append is no error"
    );
}

#[tokio::test]
async fn the_head_stays_within_the_log() {
    let (store, id) = store_with_article().await;
    append(&store, id, 0, &["a"]).await.expect("appends");
    let past = store.move_head(id, 1, 2, &ArticleChange::default()).await;
    assert_eq!(past, Err(StoreError::NoSuchHead { article: id, head: 2 }));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn writers_at_once_lose_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("library.sqlite");
    let store = std::sync::Arc::new(
        SqliteStore::open(&path, copydesk_store::SqliteOptions::default())
            .await
            .expect("opens"),
    );
    let id = store.add(article("A", "a")).await.expect("adds").article.id;
    let writers: Vec<_> = (0..4)
        .map(|writer| {
            let store = store.clone();
            tokio::spawn(async move {
                let mut head = 0;
                let mut done = 0;
                while done < 10 {
                    match append(&store, id, head, &[&format!("{writer}-{done}")]).await {
                        Ok(new) => (head, done) = (new, done + 1),
                        Err(StoreError::LostUpdate { found, .. }) => head = found,
                        Err(other) => panic!("{other}"),
                    }
                }
            })
        })
        .collect();
    for writer in writers {
        writer.await.expect("no writer fails");
    }
    let places = places(&store, id).await;
    assert_eq!(places.len(), 40);
    for writer in 0..4 {
        let own: Vec<_> = places
            .iter()
            .filter(|(_, payload)| payload.starts_with(&format!("{writer}-")))
            .collect();
        assert!(own.is_sorted_by_key(|(place, _)| *place) && own.len() == 10);
    }
}
