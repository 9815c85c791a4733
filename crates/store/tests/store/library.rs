//! Adding, finding, changing, deleting and restoring articles.

use crate::{article, open};
use copydesk_store::files::Fingerprint;
use copydesk_store::{
    ArticleChange, ArticleId, ArticleQuery, ArticleState, Details, ListOrder, NewArticle, NewVersion, Sha256,
    Shelf, SqliteStore, Store, UnixMillis,
};
use std::path::{Path, PathBuf};

pub(crate) fn text(text: &str) -> ArticleQuery {
    ArticleQuery {
        text: text.into(),
        ..ArticleQuery::default()
    }
}

pub(crate) fn trash() -> ArticleQuery {
    ArticleQuery {
        shelf: Shelf::Trash,
        ..ArticleQuery::default()
    }
}

pub(crate) fn deleted(at: UnixMillis) -> ArticleChange {
    ArticleChange {
        removed_at: Some(Some(at)),
        ..ArticleChange::default()
    }
}

fn restored() -> ArticleChange {
    ArticleChange {
        removed_at: Some(None),
        ..ArticleChange::default()
    }
}

pub(crate) async fn titles(store: &SqliteStore, query: &ArticleQuery) -> Vec<String> {
    store
        .list(query)
        .await
        .expect("lists")
        .into_iter()
        .map(|article| article.title)
        .collect()
}

#[tokio::test]
async fn an_article_keeps_everything_over_a_restart() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("new/folders/library.sqlite");
    let store = open(&path).await.expect("makes the folders too");
    let mut new = article("Le musée rouvre", "Texte");
    new.path = Some("/home/é/musée.txt".into());
    new.original = vec![0, 255, 13, 10];
    new.disk = Some(Fingerprint {
        len: u64::MAX,
        mtime: -5,
        sha256: Sha256::of(b"x"),
    });
    let added = store.add(new).await.expect("adds").article;
    assert_eq!(
        (added.state, added.head, added.removed_at),
        (ArticleState::New, 0, None)
    );
    assert_eq!(added.original, Sha256::of(&[0, 255, 13, 10]));
    store.set_setting("theme", "dark").await.expect("sets");
    store.set_setting("theme", "light").await.expect("sets again");
    store.close().await;

    let store = open(&path).await.expect("opens");
    assert_eq!(store.article(added.id).await.expect("is there"), added);
    assert_eq!(
        store.original(added.id).await.expect("is there"),
        [0, 255, 13, 10]
    );
    assert_eq!(
        store.setting("theme").await.expect("reads").as_deref(),
        Some("light")
    );
    assert_eq!(store.setting("none").await.expect("reads"), None);
    store.verify().await.expect("is whole");
}

#[tokio::test]
async fn search_finds_every_word_in_any_case_without_accents() {
    let store = SqliteStore::in_memory().await.expect("opens");
    store
        .add(article("L’État et l’économie", "Le ministre a parlé."))
        .await
        .expect("adds");
    store
        .add(article("Le sport", "L'ÉCONOMIE du football, 100 % privée"))
        .await
        .expect("adds");
    assert_eq!(titles(&store, &text("")).await.len(), 2);
    assert_eq!(titles(&store, &text("economie")).await.len(), 2);
    assert_eq!(
        titles(&store, &text("ECONOMIE ministre")).await,
        ["L’État et l’économie"]
    );
    assert_eq!(titles(&store, &text("l'etat")).await, ["L’État et l’économie"]);
    assert_eq!(titles(&store, &text("100 %")).await, ["Le sport"]);
    assert_eq!(
        titles(&store, &text("econom min")).await,
        ["L’État et l’économie"]
    );
    // Punctuation is not a word; the rest of the query counts.
    assert_eq!(titles(&store, &text("%")).await.len(), 2);
    assert_eq!(titles(&store, &text("'; DROP TABLE articles; --")).await.len(), 0);
    assert_eq!(store.count().await.expect("counts"), 2);
}

#[tokio::test]
async fn the_last_touched_comes_first() {
    let store = SqliteStore::in_memory().await.expect("opens");
    let a = store.add(article("A", "a")).await.expect("adds").article.id;
    store.add(article("B", "b")).await.expect("adds");
    assert_eq!(titles(&store, &text("")).await, ["B", "A"]);
    let opened = ArticleChange {
        opened_at: Some(2_000),
        ..ArticleChange::default()
    };
    store.update(a, &opened).await.expect("updates");
    assert_eq!(titles(&store, &text("")).await, ["A", "B"]);
    let first = ArticleQuery {
        limit: Some(1),
        ..ArticleQuery::default()
    };
    assert_eq!(titles(&store, &first).await, ["A"]);
}

#[tokio::test]
async fn the_most_damaged_come_first_page_by_page() {
    let store = SqliteStore::in_memory().await.expect("opens");
    for place in 0..25_u32 {
        let mut new = article(&format!("A{place:02}"), "mot");
        new.damage = f64::from(place * 7 % 25);
        new.language = Some(if place < 5 { "en" } else { "fr" }.to_owned());
        store.add(new).await.expect("adds");
    }
    let mut pages = Vec::new();
    for offset in [0, 10, 20] {
        let page = ArticleQuery {
            order: ListOrder::Damage,
            offset,
            limit: Some(10),
            ..ArticleQuery::default()
        };
        let tally = store.tally(&page).await.expect("counts");
        assert_eq!((tally.found, tally.new), (25, 25));
        assert_eq!(tally.languages, ["en", "fr"]);
        pages.extend(store.list(&page).await.expect("lists"));
    }
    let damage: Vec<_> = pages.iter().map(|article| article.damage).collect();
    assert_eq!(damage, (0..25).rev().map(f64::from).collect::<Vec<_>>());
    let english = ArticleQuery {
        language: Some("en".to_owned()),
        order: ListOrder::Title,
        ..ArticleQuery::default()
    };
    assert_eq!(
        titles(&store, &english).await,
        ["A00", "A01", "A02", "A03", "A04"]
    );
    assert_eq!(store.tally(&english).await.expect("counts").found, 5);
}

#[tokio::test]
async fn the_archive_is_a_shelf_of_its_own() {
    let store = SqliteStore::in_memory().await.expect("opens");
    let a = store.add(article("A", "a")).await.expect("adds").article.id;
    let b = store.add(article("B", "b")).await.expect("adds").article.id;
    let away = ArticleChange {
        archived_at: Some(Some(5)),
        ..ArticleChange::default()
    };
    let unknown = ArticleId(99);
    assert_eq!(store.update_all(&[a, unknown], &away).await.expect("updates"), 1);
    assert_eq!(titles(&store, &text("")).await, ["B"]);
    let archive = ArticleQuery {
        shelf: Shelf::Archive,
        ..ArticleQuery::default()
    };
    assert_eq!(titles(&store, &archive).await, ["A"]);
    let tally = store.tally(&archive).await.expect("counts");
    assert_eq!((tally.found, tally.new, tally.archived), (1, 1, 1));
    assert_eq!(store.update_all(&[a, b], &deleted(6)).await, Ok(2));
    let tally = store.tally(&archive).await.expect("counts");
    assert_eq!((tally.found, tally.new, tally.archived), (0, 0, 0));
    assert_eq!((tally.trashed, tally.languages.len()), (2, 0));
    store.update(a, &restored()).await.expect("restores");
    assert_eq!(titles(&store, &archive).await, ["A"], "it returns to the archive");
}

/// A library written by the first version: its articles are found by their words, and sorted by the values in their
/// snapshots.
#[tokio::test]
async fn a_library_of_the_first_version_gets_its_queue() {
    use sqlx::Connection as _;
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("library.sqlite");
    let url = format!("sqlite://{}?mode=rwc", path.display());
    let mut old = sqlx::SqliteConnection::connect(&url).await.expect("connects");
    let migrations = sqlx::migrate!("./migrations");
    let first = sqlx::migrate::Migrator {
        migrations: migrations.iter().take(1).cloned().collect::<Vec<_>>().into(),
        ..sqlx::migrate::Migrator::DEFAULT
    };
    first
        .run_direct(&mut old)
        .await
        .expect("makes a library of the first version");
    sqlx::raw_sql(
        "INSERT INTO blobs VALUES (zeroblob(32), x'00');
         INSERT INTO articles (title, format, encoding, state, words, snapshot, original, created_at, opened_at, updated_at)
         VALUES ('Mild', 'txt', 'UTF-8', 'new', 200, '{\"open\":{\"minor\":2}}', zeroblob(32), 1, 1, 2),
                ('Bad', 'txt', 'UTF-8', 'new', 100, '{\"open\":{\"critical\":1,\"major\":1}}', zeroblob(32), 1, 1, 1);
         INSERT INTO article_search VALUES (1, 'mild l''economie'), (2, 'bad');",
    )
    .execute(&mut old)
    .await
    .expect("fills it");
    old.close().await.expect("closes");

    let store = open(&path).await.expect("opens");
    let worst = ArticleQuery {
        order: ListOrder::Damage,
        ..ArticleQuery::default()
    };
    let damage: Vec<_> = store.list(&worst).await.expect("lists");
    let damage: Vec<_> = damage
        .iter()
        .map(|one| (one.title.as_str(), one.damage))
        .collect();
    assert_eq!(damage, [("Bad", 30.0), ("Mild", 1.0)]);
    assert_eq!(titles(&store, &text("économ")).await, ["Mild"]);
}

#[tokio::test]
async fn a_change_changes_what_it_names() {
    let store = SqliteStore::in_memory().await.expect("opens");
    let before = store.add(article("A", "a")).await.expect("adds").article;
    assert_eq!(
        store
            .update(before.id, &ArticleChange::default())
            .await
            .expect("nothing to do"),
        before
    );
    let disk = Fingerprint {
        len: 3,
        mtime: 4,
        sha256: Sha256::of(b"abc"),
    };
    let change = ArticleChange {
        title: Some("B".into()),
        details: Some(Details {
            slug: "otan-1".into(),
            desk: "Monde".into(),
            deadline: "2026-12-01".into(),
            assignee: "Zoé".into(),
        }),
        newer: Some(Some(Sha256::of(b"new"))),
        path: Some("/b.txt".into()),
        language: Some(None),
        state: Some(ArticleState::Done),
        words: Some(9),
        snapshot: Some("[1]".into()),
        damage: None,
        score: Some(81.5),
        archived_at: None,
        exported_at: None,
        removed_at: None,
        rules: Some(Some("{}".into())),
        disk: Some(Some(disk)),
        opened_at: Some(5),
        updated_at: Some(6),
    };
    let after = store.update(before.id, &change).await.expect("updates");
    assert_eq!(after.title, "B");
    assert_eq!(
        (after.details.slug.as_str(), after.newer),
        ("otan-1", Some(Sha256::of(b"new")))
    );
    assert_eq!(after.path.as_deref(), Some(Path::new("/b.txt")));
    assert_eq!(
        (after.language.as_deref(), after.state, after.words),
        (None, ArticleState::Done, 9)
    );
    assert_eq!((after.snapshot.as_str(), after.disk), ("[1]", Some(disk)));
    assert_eq!((before.score, after.score), (Some(100.0), Some(81.5)));
    assert_eq!((before.rules, after.rules.as_deref()), (None, Some("{}")));
    assert_eq!(
        (after.opened_at, after.updated_at, after.created_at),
        (5, 6, 1_000)
    );
    let done = ArticleQuery {
        state: Some(ArticleState::Done),
        ..ArticleQuery::default()
    };
    assert_eq!(titles(&store, &done).await, ["B"]);
}

#[tokio::test]
async fn removal_is_taken_back() {
    let store = SqliteStore::in_memory().await.expect("opens");
    let mut new = article("A", "a");
    new.path = Some("/a.txt".into());
    let id = store.add(new).await.expect("adds").article.id;
    store
        .append(id, 0, &["{}".into()], 2, &ArticleChange::default())
        .await
        .expect("appends");
    store.update(id, &deleted(7)).await.expect("deletes");
    assert_eq!(titles(&store, &text("")).await.len(), 0);
    assert_eq!(store.count().await.expect("counts"), 0);
    assert_eq!(
        store.find_by_path(Path::new("/a.txt")).await.expect("looks"),
        None
    );
    assert_eq!(titles(&store, &trash()).await, ["A"]);

    let back = store.update(id, &restored()).await.expect("restores");
    assert_eq!((back.removed_at, back.head), (None, 1));
    assert_eq!(store.operations(id).await.expect("reads").len(), 1);
    assert_eq!(
        store
            .find_by_path(Path::new("/a.txt"))
            .await
            .expect("looks")
            .map(|found| found.id),
        Some(id)
    );
}

#[tokio::test]
async fn versions_are_kept_with_their_bytes() {
    let store = SqliteStore::in_memory().await.expect("opens");
    let id = store.add(article("A", "text")).await.expect("adds").article.id;
    let version = |bytes: &[u8], at| NewVersion {
        path: PathBuf::from("/a.corrected.txt"),
        bytes: bytes.to_vec(),
        head: 0,
        at,
    };
    let change = ArticleChange {
        state: Some(ArticleState::Done),
        ..ArticleChange::default()
    };
    assert_eq!(
        store
            .add_version(id, version(b"one", 5), &change)
            .await
            .expect("keeps"),
        1
    );
    // The same bytes as the original are stored once.
    assert_eq!(
        store
            .add_version(id, version(b"text", 6), &ArticleChange::default())
            .await
            .expect("keeps"),
        2
    );
    assert_eq!(
        store.article(id).await.expect("is there").state,
        ArticleState::Done
    );
    let versions = store.versions(id).await.expect("lists");
    assert_eq!(
        versions
            .iter()
            .map(|version| (version.n, version.len, version.at))
            .collect::<Vec<_>>(),
        [(1, 3, 5), (2, 4, 6)]
    );
    assert_eq!(versions[1].sha256, Sha256::of(b"text"));
    assert_eq!(store.version_bytes(id, 1).await.expect("is there"), b"one");
    assert_eq!(
        store.version_bytes(id, 3).await.map_err(|error| error.code()),
        Err("unknown-version")
    );
}

#[tokio::test]
async fn an_unknown_article_is_an_error_everywhere() {
    let store = SqliteStore::in_memory().await.expect("opens");
    let id = ArticleId(99);
    let change = ArticleChange::default();
    let version = NewVersion {
        path: "/x".into(),
        bytes: vec![],
        head: 0,
        at: 0,
    };
    let codes = [
        store.article(id).await.map(drop).map_err(|error| error.code()),
        store.original(id).await.map(drop).map_err(|error| error.code()),
        store
            .update(id, &change)
            .await
            .map(drop)
            .map_err(|error| error.code()),
        store
            .append(id, 0, &[], 0, &change)
            .await
            .map(drop)
            .map_err(|error| error.code()),
        store
            .move_head(id, 0, 0, &change)
            .await
            .map_err(|error| error.code()),
        store.operations(id).await.map(drop).map_err(|error| error.code()),
        store.history(id).await.map(drop).map_err(|error| error.code()),
        store
            .add_version(id, version, &change)
            .await
            .map(drop)
            .map_err(|error| error.code()),
        store.versions(id).await.map(drop).map_err(|error| error.code()),
    ];
    assert_eq!(codes, [Err("unknown-article"); 9]);
}

#[tokio::test]
async fn what_is_done_and_handed_on_is_told_apart() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = open(&folder.path().join("library.sqlite")).await.expect("opens");
    let id = store
        .add(article("Fini", "Le texte."))
        .await
        .expect("adds")
        .article
        .id;
    let change = |state, exported_at| ArticleChange {
        state: Some(state),
        exported_at: Some(exported_at),
        ..ArticleChange::default()
    };
    let found = async |state| {
        let query = ArticleQuery {
            state: Some(state),
            ..ArticleQuery::default()
        };
        store.list(&query).await.expect("lists").len()
    };
    for (written, exported_at, read) in [
        (ArticleState::Done, None, ArticleState::Done),
        (ArticleState::Done, Some(7), ArticleState::Exported),
        (ArticleState::Exported, Some(7), ArticleState::Exported),
        // A new decision was made.
        (ArticleState::InReview, Some(7), ArticleState::InReview),
    ] {
        let article = store
            .update(id, &change(written, exported_at))
            .await
            .expect("updates");
        assert_eq!(article.state, read);
        for state in ArticleState::ALL {
            assert_eq!(
                found(state).await,
                usize::from(state == read),
                "{state:?} of {read:?}"
            );
        }
        let tally = store.tally(&ArticleQuery::default()).await.expect("counts");
        let counts = [tally.new, tally.in_review, tally.done, tally.exported];
        assert_eq!(counts, ArticleState::ALL.map(|state| u32::from(state == read)));
    }
}

#[tokio::test]
async fn a_file_comes_in_once_however_often_it_is_brought() {
    let store = SqliteStore::in_memory().await.expect("opens");
    let of_file = |text: &str| NewArticle {
        path: Some("/a.txt".into()),
        ..article("A", text)
    };
    let first = store.add(of_file("a")).await.expect("adds");
    let again = store.add(of_file("a")).await.expect("finds");
    assert_eq!((first.known, again.known), (false, true));
    assert_eq!(again.article, first.article);
    // Other contents, pasted text, and a file whose article is in the trash are new.
    assert!(!store.add(of_file("b")).await.expect("adds").known);
    assert!(!store.add(article("A", "a")).await.expect("adds").known);
    store
        .update(first.article.id, &deleted(5))
        .await
        .expect("deletes");
    assert!(!store.add(of_file("a")).await.expect("adds").known);
    assert_eq!(store.count().await, Ok(3));
}

#[tokio::test]
async fn what_was_counted_on_an_older_state_is_not_kept() {
    let store = SqliteStore::in_memory().await.expect("opens");
    let read = store.add(article("A", "a")).await.expect("adds").article;
    let counted = |score| ArticleChange {
        score: Some(score),
        ..ArticleChange::default()
    };
    assert_eq!(store.update_if_unchanged(&read, &counted(50.0)).await, Ok(true));
    let decided = ArticleChange {
        updated_at: Some(9),
        ..counted(70.0)
    };
    store
        .append(read.id, 0, &["{}".into()], 9, &decided)
        .await
        .expect("appends");
    assert_eq!(store.update_if_unchanged(&read, &counted(10.0)).await, Ok(false));
    assert_eq!(store.article(read.id).await.expect("reads").score, Some(70.0));
}

#[tokio::test]
async fn the_lowest_score_comes_first_and_the_unknown_last() {
    let store = SqliteStore::in_memory().await.expect("opens");
    for (title, score) in [("Good", 99.0), ("Bad", 12.5), ("Fair", 80.0)] {
        let new = NewArticle {
            score,
            ..article(title, title)
        };
        store.add(new).await.expect("adds");
    }
    let query = ArticleQuery {
        order: ListOrder::Score,
        ..ArticleQuery::default()
    };
    assert_eq!(titles(&store, &query).await, ["Bad", "Fair", "Good"]);
}
