//! The trash, and permanent deletion.

use crate::article;
use crate::library::{deleted, text, titles, trash};
use copydesk_store::{
    ArticleChange, ArticleId, NewArticle, NewVersion, Sha256, SqliteStore, Store, StoreError,
};
use std::path::Path;

#[tokio::test]
async fn the_trash_of_a_file_lists_the_last_deleted_first() {
    let store = SqliteStore::in_memory().await.expect("opens");
    let path = Path::new("/a.txt");
    let of_file = |text: &str| NewArticle {
        path: Some(path.into()),
        ..article("A", text)
    };
    let first = store.add(of_file("a")).await.expect("adds").article.id;
    let second = store.add(of_file("b")).await.expect("adds").article.id;
    let third = store.add(of_file("c")).await.expect("adds").article.id;
    store.update(second, &deleted(5)).await.expect("deletes");
    store.update(first, &deleted(6)).await.expect("deletes");
    let trashed = store.trashed_by_path(path).await.expect("lists");
    let seen: Vec<_> = trashed
        .iter()
        .map(|article| (article.id, article.removed_at))
        .collect();
    assert_eq!(seen, [(first, Some(6)), (second, Some(5))]);
    let left = store.find_by_path(path).await.expect("looks");
    assert_eq!(left.map(|article| article.id), Some(third));
}

#[tokio::test]
async fn only_the_trash_is_deleted_permanently() {
    let store = SqliteStore::in_memory().await.expect("opens");
    let path = Path::new("/a.txt");
    let new = |title: &str, text: &str| NewArticle {
        path: Some(path.into()),
        original: text.as_bytes().to_vec(),
        ..article(title, text)
    };
    let kept = store
        .add(new("Kept", "rivage commun"))
        .await
        .expect("adds")
        .article
        .id;
    let gone = store
        .add(new("Gone", "rivage perdu"))
        .await
        .expect("adds")
        .article
        .id;
    let version = |bytes: &[u8]| NewVersion {
        path: "/a.corrected.txt".into(),
        bytes: bytes.to_vec(),
        head: 1,
        at: 3,
    };
    for id in [kept, gone] {
        let none = ArticleChange::default();
        store
            .append(id, 0, &["{}".into()], 2, &none)
            .await
            .expect("appends");
        // They share one version, and the second has one of its own.
        store
            .add_version(id, version(b"common"), &none)
            .await
            .expect("saves");
    }
    store
        .add_version(gone, version(b"own"), &ArticleChange::default())
        .await
        .expect("saves");
    assert_eq!(
        store.purge(&[kept, gone]).await,
        Ok(vec![]),
        "neither is in the trash"
    );
    store.update(gone, &deleted(5)).await.expect("deletes");
    for id in [kept, gone] {
        for key in [format!("opinions-{id}"), format!("place-{id}")] {
            store.set_setting(&key, "{}").await.expect("sets");
        }
    }
    assert_eq!(store.purge(&[kept, gone, ArticleId(99)]).await, Ok(vec![gone]));
    for (id, left) in [(kept, Some("{}".to_owned())), (gone, None)] {
        assert_eq!(store.setting(&format!("opinions-{id}")).await, Ok(left.clone()));
        assert_eq!(store.setting(&format!("place-{id}")).await, Ok(left));
    }

    assert_eq!(store.tally(&trash()).await.expect("counts").trashed, 0);
    assert_eq!(titles(&store, &text("rivage")).await, ["Kept"]);
    assert_eq!(titles(&store, &text("perdu")).await.len(), 0);
    let code = |error: StoreError| error.code();
    assert_eq!(store.article(gone).await.map_err(code), Err("unknown-article"));
    assert_eq!(store.operations(gone).await.map_err(code), Err("unknown-article"));
    assert_eq!(store.original(kept).await.expect("is there"), b"rivage commun");
    assert_eq!(store.version_bytes(kept, 1).await.expect("is there"), b"common");
    assert_eq!(store.operations(kept).await.expect("reads").len(), 1);
    // The store remembers that the file was an article; the number is never reused.
    assert_eq!(
        store.was_purged(path, Sha256::of(b"rivage perdu")).await,
        Ok(true)
    );
    assert_eq!(
        store.was_purged(path, Sha256::of(b"rivage commun")).await,
        Ok(false)
    );
    let next = store.add(article("Next", "x")).await.expect("adds").article.id;
    assert!(next > gone);
    store.verify().await.expect("is whole");
}
