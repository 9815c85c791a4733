//! Maps database errors to [`StoreError`].

use crate::StoreError;
use std::path::Path;

/// Converts an error of the database in the file `path`.
pub(super) fn of(path: &Path, error: sqlx::Error) -> StoreError {
    let owned = path.to_path_buf();
    match error {
        sqlx::Error::Database(database) => {
            let extended: i32 = database.code().and_then(|code| code.parse().ok()).unwrap_or(1);
            of_code(path, extended, database.message())
        }
        // No connection within the timeout: another transaction or process holds the library.
        sqlx::Error::PoolTimedOut => StoreError::LibraryBusy { path: owned },
        sqlx::Error::Io(error) => match StoreError::of_io(path, &error) {
            StoreError::DiskFull { path } => StoreError::DiskFull { path },
            StoreError::ReadOnlyTarget { path } => StoreError::LibraryReadOnly { path },
            _ => StoreError::LibraryUnreachable {
                path: owned,
                detail: error.to_string(),
            },
        },
        // A value that does not have the type of its column was not written by this program.
        sqlx::Error::ColumnDecode { .. } | sqlx::Error::Decode(_) => {
            StoreError::LibraryDamaged { path: owned }
        }
        other => StoreError::LibraryFault {
            path: owned,
            detail: other.to_string(),
        },
    }
}

/// SQLite's extended result codes; the low byte is the primary code (sqlite.org/rescode.html).
fn of_code(path: &Path, extended: i32, message: &str) -> StoreError {
    const IOERR_SHORT_READ: i32 = 522;
    const READONLY_DBMOVED: i32 = 1032;
    let owned = path.to_path_buf();
    let detail = message.to_owned();
    match (extended, extended & 0xff) {
        (READONLY_DBMOVED, _) => StoreError::LibraryVanished { path: owned },
        (IOERR_SHORT_READ, _) | (_, 11 | 26) => StoreError::LibraryDamaged { path: owned },
        (_, 5 | 6) => StoreError::LibraryBusy { path: owned },
        (_, 8) => StoreError::LibraryReadOnly { path: owned },
        (_, 13) => StoreError::DiskFull { path: owned },
        (_, 3 | 14 | 23) => StoreError::LibraryUnreachable { path: owned, detail },
        _ => StoreError::LibraryFault { path: owned, detail },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn result_codes_have_their_meaning() {
        for (code, expected) in [
            (5, "library-busy"),
            (261, "library-busy"),
            (517, "library-busy"),
            (6, "library-busy"),
            (11, "library-damaged"),
            (267, "library-damaged"),
            (26, "library-damaged"),
            (522, "library-damaged"),
            (8, "library-read-only"),
            (1032, "library-vanished"),
            (13, "disk-full"),
            (14, "library-unreachable"),
            (10, "library-fault"),
            (1, "library-fault"),
        ] {
            assert_eq!(of_code(Path::new("x"), code, "said").code(), expected, "{code}");
        }
    }
}
