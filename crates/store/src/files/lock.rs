//! Programs that change one file take turns.

use std::fs::{File, TryLockError};
use std::path::Path;
use std::time::{Duration, Instant};

/// How long one waits for the others. Whoever hangs must not keep the editor from working; what would be overwritten
/// then is still found by its contents.
const PATIENCE: Duration = Duration::from_secs(3);

/// Runs `work`, which may replace the file at `path`, while no other program does that asks in the same way.
///
/// The lock lies on the file itself, so that nothing is left beside it. A file that was replaced meanwhile is locked
/// anew. Where the file does not exist, or its disk knows no locks, `work` runs all the same.
pub fn in_turn<T>(path: &Path, work: impl FnOnce() -> T) -> T {
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
                Err(TryLockError::WouldBlock) if begun.elapsed() < PATIENCE => {
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
        // It is gone: whoever asks for it next finds nothing to lock.
        _ => true,
    }
}

/// Elsewhere an open file cannot be replaced.
#[cfg(not(unix))]
fn is_at(_file: &File, _path: &Path) -> bool {
    true
}
