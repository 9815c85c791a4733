//! Failures of a library: each has its code, and nothing is lost.

use crate::{article, impatient, open};
use copydesk_store::{ArticleChange, SqliteOptions, SqliteStore, Store, StoreError};
use sqlx::{Connection as _, Executor as _, SqliteConnection};
use std::path::{Path, PathBuf};

struct Library {
    folder: tempfile::TempDir,
    path: PathBuf,
}

/// Creates a library with one article, and closes it.
async fn library() -> Library {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("library.sqlite");
    let store = open(&path).await.expect("opens");
    store.add(article("A", "a")).await.expect("adds");
    store.close().await;
    Library { folder, path }
}

async fn raw(path: &Path) -> SqliteConnection {
    SqliteConnection::connect(&format!("sqlite://{}", path.display()))
        .await
        .expect("connects")
}

fn code<T>(result: Result<T, StoreError>) -> &'static str {
    result.map_or_else(|error| error.code(), |_| "ok")
}

#[tokio::test]
async fn locked_by_another_process() {
    let library = library().await;
    let store = open(&library.path).await.expect("opens");
    let mut other = raw(&library.path).await;
    other.execute("BEGIN IMMEDIATE").await.expect("locks");
    let id = store
        .list(&copydesk_store::ArticleQuery::default())
        .await
        .expect("reading still works")[0]
        .id;
    let append = |head| store.append(id, head, std::slice::from_ref(PAYLOAD), 1, CHANGE);
    assert_eq!(code(append(0).await), "library-busy");
    other.execute("ROLLBACK").await.expect("unlocks");
    assert_eq!(append(0).await, Ok(1), "the step can be repeated");
}

static PAYLOAD: &String = &String::new();
const CHANGE: &ArticleChange = &ArticleChange {
    title: None,
    details: None,
    newer: None,
    path: None,
    language: None,
    state: None,
    words: None,
    snapshot: None,
    damage: None,
    score: None,
    archived_at: None,
    exported_at: None,
    removed_at: None,
    rules: None,
    disk: None,
    opened_at: None,
    updated_at: None,
};

#[tokio::test]
async fn no_database_at_all_is_set_aside_and_kept() {
    let library = library().await;
    let junk = b"these bytes are no database, and there are more than a hundred of them: ".repeat(100);
    std::fs::write(&library.path, &junk).expect("writes");
    assert_eq!(code(open(&library.path).await), "library-damaged");
    assert_eq!(
        std::fs::read(&library.path).expect("reads"),
        junk,
        "opening changed nothing"
    );

    let opened = SqliteStore::open_or_set_aside(&library.path, impatient(), 1234)
        .await
        .expect("creates a new library");
    let aside = opened.set_aside.expect("says where the old one is");
    assert_eq!(std::fs::read(&aside).expect("is kept"), junk);
    assert!(aside.to_string_lossy().contains("damaged-1234"));
    assert_eq!(opened.store.count().await, Ok(0));
    opened.store.close().await;
    let again = SqliteStore::open_or_set_aside(&library.path, impatient(), 1234)
        .await
        .expect("opens");
    assert_eq!(again.set_aside, None);
}

#[tokio::test]
async fn a_second_damaged_library_does_not_overwrite_the_first() {
    let library = library().await;
    for content in ["one", "two"] {
        std::fs::write(&library.path, content.repeat(1000)).expect("writes");
        let opened = SqliteStore::open_or_set_aside(&library.path, impatient(), 7)
            .await
            .expect("creates a new library");
        let aside = opened.set_aside.expect("was damaged");
        assert_eq!(
            std::fs::read_to_string(aside).expect("is kept"),
            content.repeat(1000)
        );
        opened.store.close().await;
    }
    // A journal that SQLite had not removed yet is renamed with its library and not applied to the new one.
    let kept = std::fs::read_dir(library.folder.path())
        .expect("lists")
        .filter_map(Result::ok)
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| name.contains("damaged") && !name.ends_with("-wal") && !name.ends_with("-shm"))
        .count();
    assert_eq!(kept, 2);
}

#[tokio::test]
async fn a_malformed_page_is_found() {
    let library = library().await;
    let mut bytes = std::fs::read(&library.path).expect("reads");
    // The page of the schema stays intact; every table is overwritten.
    bytes[4096..].fill(0xa5);
    std::fs::write(&library.path, &bytes).expect("writes");
    let outcome = match open(&library.path).await {
        Ok(store) => code(store.verify().await),
        Err(error) => error.code(),
    };
    assert_eq!(outcome, "library-damaged");
    assert_eq!(
        std::fs::read(&library.path).expect("reads"),
        bytes,
        "nothing was changed or deleted"
    );
}

#[tokio::test]
async fn a_truncated_library_is_found() {
    let library = library().await;
    let bytes = std::fs::read(&library.path).expect("reads");
    std::fs::write(&library.path, &bytes[..bytes.len() / 2]).expect("writes");
    let outcome = match open(&library.path).await {
        Ok(store) => code(store.verify().await),
        Err(error) => error.code(),
    };
    assert_eq!(outcome, "library-damaged");
}

#[tokio::test]
async fn a_newer_library_is_refused_and_left_alone() {
    let library = library().await;
    let mut other = raw(&library.path).await;
    other
        .execute(
            "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) \
             VALUES (99, 'from the future', TRUE, x'00', 0)",
        )
        .await
        .expect("inserts");
    other.close().await.expect("closes");
    let before = std::fs::read(&library.path).expect("reads");
    match open(&library.path).await {
        Err(StoreError::LibraryNewer { found: 99, known, .. }) => assert!(known < 99),
        other => panic!("{other:?}"),
    }
    assert_eq!(
        code(SqliteStore::open_or_set_aside(&library.path, impatient(), 1).await),
        "library-newer"
    );
    assert_eq!(std::fs::read(&library.path).expect("reads"), before);
}

#[tokio::test]
async fn the_database_of_another_program_is_left_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("photos.sqlite");
    let mut other = SqliteConnection::connect(&format!("sqlite://{}?mode=rwc", path.display()))
        .await
        .expect("makes it");
    other
        .execute("CREATE TABLE photos (id INTEGER)")
        .await
        .expect("creates");
    other.close().await.expect("closes");
    assert_eq!(code(open(&path).await), "not-a-library");
    let mut other = raw(&path).await;
    let tables: i64 = sqlx::query_scalar("SELECT count(*) FROM sqlite_master")
        .fetch_one(&mut other)
        .await
        .expect("counts");
    assert_eq!(tables, 1);
}

#[cfg(unix)]
#[tokio::test]
async fn a_library_that_vanished_takes_no_decision() {
    for replace in [false, true] {
        let library = library().await;
        let store = open(&library.path).await.expect("opens");
        let id = copydesk_store::ArticleId(1);
        store
            .append(id, 0, &["{}".into()], 1, CHANGE)
            .await
            .expect("appends");
        std::fs::rename(&library.path, library.folder.path().join("elsewhere.sqlite")).expect("moves");
        if replace {
            std::fs::write(&library.path, "another file").expect("writes");
        }
        assert_eq!(
            code(store.append(id, 1, &["{}".into()], 1, CHANGE).await),
            "library-vanished"
        );
        assert_eq!(code(store.verify().await), "library-vanished");
    }
}

#[tokio::test]
async fn a_full_disk_keeps_what_was_there() {
    let library = library().await;
    let pages = std::fs::metadata(&library.path).expect("is there").len() / 4096 + 2;
    let options = SqliteOptions {
        max_pages: Some(pages as u32),
        ..impatient()
    };
    let store = SqliteStore::open(&library.path, options).await.expect("opens");
    let id = copydesk_store::ArticleId(1);
    let big = "x".repeat(100_000);
    // More often than there are connections: none of them may be affected by the failure.
    for _ in 0..10 {
        assert_eq!(
            code(store.append(id, 0, std::slice::from_ref(&big), 1, CHANGE).await),
            "disk-full"
        );
    }
    assert_eq!(store.article(id).await.map(|article| article.head), Ok(0));
    store.verify().await.expect("is whole");
    assert_eq!(
        store.append(id, 0, &["small".into()], 1, CHANGE).await,
        Ok(1),
        "smaller steps still fit"
    );
}

#[tokio::test]
async fn a_folder_in_the_way() {
    let folder = tempfile::tempdir().expect("a folder");
    assert_eq!(code(open(folder.path()).await), "is-folder");
    let file = folder.path().join("file");
    std::fs::write(&file, "x").expect("writes");
    assert_eq!(
        code(open(&file.join("library.sqlite")).await),
        "library-unreachable"
    );
}

#[cfg(unix)]
#[test]
fn a_read_only_library_and_a_forbidden_folder() {
    use std::os::unix::fs::PermissionsExt as _;
    let name = "faults::a_read_only_library_and_a_forbidden_folder";
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    if let Some(folder) = crate::child::role() {
        runtime.block_on(async {
            let folder = Path::new(&folder);
            assert_eq!(
                code(open(&folder.join("new/library.sqlite")).await),
                "library-unreachable"
            );
            let outcome = match open(&folder.join("library.sqlite")).await {
                Ok(store) => code(store.set_setting("a", "b").await),
                Err(error) => error.code(),
            };
            assert!(
                ["library-read-only", "library-unreachable"].contains(&outcome),
                "{outcome}"
            );
        });
        return;
    }
    let library = runtime.block_on(library());
    let mode = |path: &Path, mode| {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).expect("sets the mode");
    };
    mode(&library.path, 0o444);
    mode(library.folder.path(), 0o555);
    crate::child::run_without_rights(name, &library.folder.path().to_string_lossy());
    mode(library.folder.path(), 0o755);
}
