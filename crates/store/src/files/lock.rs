//! Makes programs that change the same file take turns.

use std::fs::{File, TryLockError};
use std::path::Path;
use std::time::{Duration, Instant};

/// How long to wait for other programs. One that hangs must not block the editor; an overwrite that could then happen
/// is still detected by the file's contents.
const MAX_WAIT: Duration = Duration::from_secs(3);

/// Runs `work`, which may replace the file at `path`, while no other program that uses this lock does so.
///
/// The lock is on the file itself, so that no lock file is left behind. If the file is replaced while waiting, the new
/// file is locked instead. If the file does not exist, or its file system does not support locks, `work` runs without a
/// lock.
pub fn with_file_lock<T>(path: &Path, work: impl FnOnce() -> T) -> T {
    let held = lock(path);
    let done = work();
    drop(held);
    done
}

fn lock(path: &Path) -> Option<File> {
    let begun = Instant::now();
    loop {
        let file = File::open(path).ok()?;
        loop {
            match file.try_lock() {
                Ok(()) => break,
                Err(TryLockError::WouldBlock) if begun.elapsed() < MAX_WAIT => {
                    std::thread::sleep(Duration::from_millis(2));
                }
                Err(_) => return None,
            }
        }
        if is_at(&file, path) {
            return Some(file);
        }
    }
}

/// Whether the open file is still the one at `path`.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    match (file.metadata(), std::fs::metadata(path)) {
        (Ok(open), Ok(there)) => (open.dev(), open.ino()) == (there.dev(), there.ino()),
        // It is gone: the next program finds nothing to lock.
        _ => true,
    }
}

/// On other systems an open file cannot be replaced.
#[cfg(not(unix))]
fn is_at(_file: &File, _path: &Path) -> bool {
    true
}
