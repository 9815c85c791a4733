//! Opens and creates libraries.

use super::{SqliteStore, fault};
use crate::{StoreError, UnixMillis};
use sqlx::migrate::{MigrateError, Migrator};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{ConnectOptions as _, Connection as _, SqlitePool};
use std::path::{Path, PathBuf};
use std::time::Duration;

static MIGRATIONS: Migrator = sqlx::migrate!("./migrations");

/// `application_id` of the library files, see the first migration.
const APPLICATION_ID: i64 = 1_129_333_835;

/// How to open a library.
#[derive(Clone, Copy, Debug)]
pub struct SqliteOptions {
    /// How long a transaction waits for another process before it returns [`StoreError::LibraryBusy`].
    pub busy_timeout: Duration,
    /// Maximum size of the library in pages of 4096 bytes; `None` for no limit.
    pub max_pages: Option<u32>,
}

impl Default for SqliteOptions {
    fn default() -> Self {
        Self {
            busy_timeout: Duration::from_secs(5),
            max_pages: None,
        }
    }
}

/// An opened library, and what was necessary to open it.
#[derive(Debug)]
pub struct Opened {
    /// The library.
    pub store: SqliteStore,
    /// The path that a damaged library was moved to; `None` if it was intact. The editor must be informed.
    pub set_aside: Option<PathBuf>,
}

impl SqliteStore {
    /// Opens the library in the file `path`, or creates it and its parent folders.
    ///
    /// # Errors
    /// [`StoreError::LibraryBusy`], [`StoreError::LibraryDamaged`], [`StoreError::NotALibrary`],
    /// [`StoreError::LibraryNewer`], [`StoreError::LibraryReadOnly`], [`StoreError::LibraryUnreachable`],
    /// [`StoreError::DiskFull`]. The file is then unchanged.
    pub async fn open(path: &Path, options: SqliteOptions) -> Result<Self, StoreError> {
        let unreachable = |error: &std::io::Error| match StoreError::of_io(path, error) {
            StoreError::DiskFull { path } => StoreError::DiskFull { path },
            _ => StoreError::LibraryUnreachable {
                path: path.into(),
                detail: error.to_string(),
            },
        };
        if path.is_dir() {
            return Err(StoreError::IsFolder { path: path.into() });
        }
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(|error| unreachable(&error))?;
        }
        let mut connect = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(options.busy_timeout)
            .disable_statement_logging();
        if let Some(pages) = options.max_pages {
            connect = connect.pragma("max_page_count", pages.to_string());
        }
        // After a full disk or a read error, SQLite rolls the transaction back automatically. sqlx, told that there is
        // nothing to roll back, then assumes for ever that a transaction is open. Such a connection is discarded.
        // (Testing it first lets it finish a rollback that is still running.)
        let pool = SqlitePoolOptions::new()
            .max_connections(4)
            .test_before_acquire(true)
            .before_acquire(|connection, _| Box::pin(async move { Ok(!connection.is_in_transaction()) }))
            .acquire_timeout(options.busy_timeout + Duration::from_secs(5))
            .connect_with(connect)
            .await
            .map_err(|error| fault::of(path, error))?;
        let store = Self {
            pool,
            path: path.into(),
            identity: Some(Identity::of(path).map_err(|error| unreachable(&error))?),
        };
        match store.prepare().await {
            Ok(()) => Ok(store),
            Err(error) => {
                store.pool.close().await;
                Err(error)
            }
        }
    }

    /// Opens the library in the file `path`; a damaged one is first renamed, with `now` in its name, and a new one is
    /// created. Nothing is deleted.
    ///
    /// # Errors
    /// Those of [`SqliteStore::open`], without [`StoreError::LibraryDamaged`].
    pub async fn open_or_set_aside(
        path: &Path,
        options: SqliteOptions,
        now: UnixMillis,
    ) -> Result<Opened, StoreError> {
        match Self::open(path, options).await {
            Ok(store) => Ok(Opened {
                store,
                set_aside: None,
            }),
            Err(StoreError::LibraryDamaged { .. }) => {
                let aside = set_aside(path, now)?;
                let store = Self::open(path, options).await?;
                Ok(Opened {
                    store,
                    set_aside: Some(aside),
                })
            }
            Err(error) => Err(error),
        }
    }

    /// Creates a library in memory, for tests and experiments; its contents are lost when it is dropped.
    ///
    /// # Errors
    /// [`StoreError::LibraryFault`] if there is not enough memory.
    pub async fn in_memory() -> Result<Self, StoreError> {
        let path = PathBuf::from(":memory:");
        // A single connection that never closes: each connection would have its own library.
        let pool = SqlitePoolOptions::new()
            .max_connections(1)
            .min_connections(1)
            .idle_timeout(None)
            .max_lifetime(None)
            .connect_with(
                SqliteConnectOptions::new()
                    .in_memory(true)
                    .foreign_keys(true)
                    .disable_statement_logging(),
            )
            .await
            .map_err(|error| fault::of(&path, error))?;
        let store = Self {
            pool,
            path,
            identity: None,
        };
        store.prepare().await?;
        Ok(store)
    }

    /// Checks that the file is a library and applies the migrations.
    async fn prepare(&self) -> Result<(), StoreError> {
        check_owner(&self.pool, &self.path).await?;
        let mut result = MIGRATIONS.run(&self.pool).await;
        if let Err(MigrateError::ExecuteMigration(..)) = result {
            // Another process created the library at the same moment; it exists now.
            result = MIGRATIONS.run(&self.pool).await;
        }
        let path = || self.path.clone();
        match result {
            Ok(()) => Ok(()),
            Err(MigrateError::VersionMissing(found) | MigrateError::VersionMismatch(found)) => {
                let known = MIGRATIONS
                    .iter()
                    .map(|migration| migration.version)
                    .max()
                    .unwrap_or(0);
                Err(StoreError::LibraryNewer {
                    path: path(),
                    found,
                    known,
                })
            }
            Err(MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _)) => {
                Err(self.fault(error))
            }
            Err(other) => Err(StoreError::LibraryFault {
                path: path(),
                detail: other.to_string(),
            }),
        }
    }
}

/// Rejects a database that another program created.
async fn check_owner(pool: &SqlitePool, path: &Path) -> Result<(), StoreError> {
    let fault = |error| fault::of(path, error);
    let id: i64 = sqlx::query_scalar("PRAGMA application_id")
        .fetch_one(pool)
        .await
        .map_err(fault)?;
    if id == APPLICATION_ID {
        return Ok(());
    }
    let tables: i64 = sqlx::query_scalar(
        "SELECT count(*) FROM sqlite_master WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> '_sqlx_migrations'",
    )
    .fetch_one(pool)
    .await
    .map_err(fault)?;
    if tables == 0 {
        Ok(())
    } else {
        Err(StoreError::NotALibrary { path: path.into() })
    }
}

/// Renames a library and its journals to an unused name beside it.
fn set_aside(path: &Path, now: UnixMillis) -> Result<PathBuf, StoreError> {
    let with = |base: &Path, suffix: &str| {
        let mut name = base.as_os_str().to_owned();
        name.push(suffix);
        PathBuf::from(name)
    };
    let aside = (0..=u16::MAX)
        .map(|attempt| {
            with(
                path,
                &if attempt == 0 {
                    format!(".damaged-{now}")
                } else {
                    format!(".damaged-{now}-{attempt}")
                },
            )
        })
        .find(|name| !name.exists())
        .ok_or_else(|| StoreError::LibraryUnreachable {
            path: path.into(),
            detail: "too many damaged libraries stand beside it".into(),
        })?;
    // The journals first: a library without its journal is still detected as damaged, a journal without its library is
    // lost.
    for suffix in ["-wal", "-shm", ""] {
        let from = with(path, suffix);
        if from.exists() {
            std::fs::rename(&from, with(&aside, suffix)).map_err(|error| StoreError::LibraryUnreachable {
                path: path.into(),
                detail: error.to_string(),
            })?;
        }
    }
    Ok(aside)
}

/// Identifies the file that a path led to when the library was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Identity(u64, u64);

impl Identity {
    #[cfg(unix)]
    fn of(path: &Path) -> std::io::Result<Self> {
        use std::os::unix::fs::MetadataExt as _;
        let metadata = std::fs::metadata(path)?;
        Ok(Self(metadata.dev(), metadata.ino()))
    }

    /// On other systems an open file cannot be deleted or replaced.
    #[cfg(not(unix))]
    fn of(path: &Path) -> std::io::Result<Self> {
        std::fs::metadata(path).map(|_| Self(0, 0))
    }

    pub(super) fn is_of(&self, path: &Path) -> bool {
        Self::of(path).is_ok_and(|now| now == *self)
    }
}
