//! Opens and makes libraries.

use super::{SqliteStore, fault};
use crate::{StoreError, UnixMillis};
use sqlx::migrate::{MigrateError, Migrator};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{ConnectOptions as _, Connection as _, SqlitePool};
use std::path::{Path, PathBuf};
use std::time::Duration;

static MIGRATIONS: Migrator = sqlx::migrate!("./migrations");

/// `application_id` of our files, see the first migration.
const APPLICATION_ID: i64 = 1_129_333_835;

/// How to open a library.
#[derive(Clone, Copy, Debug)]
pub struct SqliteOptions {
    /// How long a step waits for another process before it answers [`StoreError::LibraryBusy`].
    pub busy_timeout: Duration,
    /// The library grows to at most so many pages of 4096 bytes; `None` leaves that to the disk.
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

/// A library, and what had to be done to open it.
#[derive(Debug)]
pub struct Opened {
    /// The library.
    pub store: SqliteStore,
    /// Where a damaged library was moved to; `None` where all was well. The editor must be told.
    pub set_aside: Option<PathBuf>,
}

impl SqliteStore {
    /// Opens the library in the file `path`, or makes it and the folders above it.
    ///
    /// # Errors
    /// [`StoreError::LibraryBusy`], [`StoreError::LibraryDamaged`], [`StoreError::NotALibrary`],
    /// [`StoreError::LibraryNewer`], [`StoreError::LibraryReadOnly`], [`StoreError::LibraryUnreachable`],
    /// [`StoreError::DiskFull`]. The file is left as it was.
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
        // After a full disk or a failure to read SQLite takes the step back by itself; sqlx, told that there is nothing left
        // to roll back, believes ever after that a transaction is open. Such a connection is thrown away. (Testing it first
        // lets it finish a rollback that is still under way.)
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

    /// Opens the library in the file `path`; a damaged one is first moved aside, under a name with `now` in it, and a
    /// new one made. Nothing is deleted.
    ///
    /// # Errors
    /// As [`SqliteStore::open`], without [`StoreError::LibraryDamaged`].
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

    /// A library in memory, for tests and for trying things out; it goes when it is dropped.
    ///
    /// # Errors
    /// [`StoreError::LibraryFault`] where memory is short.
    pub async fn in_memory() -> Result<Self, StoreError> {
        let path = PathBuf::from(":memory:");
        // One connection that never ends: each would have a library of its own.
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

    /// Checks whose file it is and brings the tables up to date.
    async fn prepare(&self) -> Result<(), StoreError> {
        check_owner(&self.pool, &self.path).await?;
        let mut result = MIGRATIONS.run(&self.pool).await;
        if let Err(MigrateError::ExecuteMigration(..)) = result {
            // Another process made the library at the same moment; now it is there.
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

/// Refuses a database that another program made.
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

/// Moves a library with its journals to a name of its own beside it.
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
    // The journals first: a library without its journal is still found damaged, a journal without its library is lost.
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

/// Which file a path led to when the library was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Identity(u64, u64);

impl Identity {
    #[cfg(unix)]
    fn of(path: &Path) -> std::io::Result<Self> {
        use std::os::unix::fs::MetadataExt as _;
        let metadata = std::fs::metadata(path)?;
        Ok(Self(metadata.dev(), metadata.ino()))
    }

    /// Elsewhere the system keeps an open file from being deleted or replaced.
    #[cfg(not(unix))]
    fn of(path: &Path) -> std::io::Result<Self> {
        std::fs::metadata(path).map(|_| Self(0, 0))
    }

    pub(super) fn is_of(&self, path: &Path) -> bool {
        Self::of(path).is_ok_and(|now| now == *self)
    }
}
