//! [`Settling`]: detects when files of a folder are complete.
//!
//! The system does not report when a file that is being copied or saved is complete. A file is taken as complete once
//! its length and modification time have not changed for a while; an empty file never is.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime};

/// How long a file must be unchanged.
pub(super) const MIN_UNCHANGED: Duration = Duration::from_millis(900);

/// The metadata of a file at a scan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stamp {
    /// Length in bytes.
    pub(super) len: u64,
    /// Last modification, if the file system records it.
    pub(super) modified: Option<SystemTime>,
}

#[derive(Clone, Copy, Debug)]
struct FileState {
    stamp: Stamp,
    since: Instant,
    taken: bool,
}

/// The files of a folder, tracked across scans.
#[derive(Debug, Default)]
pub(super) struct Settling {
    files: BTreeMap<PathBuf, FileState>,
}

impl Settling {
    /// Records the result of a scan at `now`. Returns the complete files that were not yet taken in this version.
    pub(super) fn look(
        &mut self,
        found: impl IntoIterator<Item = (PathBuf, Stamp)>,
        now: Instant,
    ) -> Vec<PathBuf> {
        let before = std::mem::take(&mut self.files);
        let mut ready = Vec::new();
        for (path, stamp) in found {
            let seen = match before.get(&path) {
                Some(seen) if seen.stamp == stamp => *seen,
                _ => FileState {
                    stamp,
                    since: now,
                    taken: false,
                },
            };
            if !seen.taken && stamp.len > 0 && now.duration_since(seen.since) >= MIN_UNCHANGED {
                ready.push(path.clone());
            }
            self.files.insert(path, seen);
        }
        ready
    }

    /// Marks a file as taken (imported or failed); it is not returned again until it changes.
    pub(super) fn taken(&mut self, path: &Path) {
        if let Some(seen) = self.files.get_mut(path) {
            seen.taken = true;
        }
    }

    /// Whether a file may be complete soon, so that another scan is due.
    pub(super) fn is_unsettled(&self) -> bool {
        self.files.values().any(|seen| !seen.taken && seen.stamp.len > 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stamp(len: u64) -> Stamp {
        Stamp {
            len,
            modified: Some(SystemTime::UNIX_EPOCH + Duration::from_secs(len)),
        }
    }

    fn look(settling: &mut Settling, files: &[(&str, u64)], at: Instant) -> Vec<PathBuf> {
        settling.look(
            files.iter().map(|(path, len)| (PathBuf::from(path), stamp(*len))),
            at,
        )
    }

    #[test]
    fn a_file_is_offered_once_it_stays_as_it_is() {
        let mut settling = Settling::default();
        let start = Instant::now();
        let at = |looks: u32| start + MIN_UNCHANGED * looks;
        let none = Vec::<PathBuf>::new();
        assert_eq!(look(&mut settling, &[("a", 5)], at(0)), none);
        // It grew: the wait starts again.
        assert_eq!(look(&mut settling, &[("a", 9)], at(1)), none);
        assert!(settling.is_unsettled());
        assert_eq!(
            look(&mut settling, &[("a", 9), ("b", 1)], at(2)),
            [PathBuf::from("a")]
        );
        settling.taken(Path::new("a"));
        assert_eq!(
            look(&mut settling, &[("a", 9), ("b", 1)], at(3)),
            [PathBuf::from("b")]
        );
        settling.taken(Path::new("b"));
        assert!(!settling.is_unsettled());
        // A file that is written again counts as new, and so does one that disappears and comes back.
        assert_eq!(look(&mut settling, &[("a", 10)], at(4)), none);
        assert_eq!(
            look(&mut settling, &[("a", 10), ("b", 1)], at(5)),
            [PathBuf::from("a")]
        );
        assert_eq!(look(&mut settling, &[("b", 1)], at(6)), [PathBuf::from("b")]);
    }

    #[test]
    fn a_file_without_a_byte_is_waited_for_without_hurry() {
        let mut settling = Settling::default();
        let start = Instant::now();
        assert!(look(&mut settling, &[("a", 0)], start).is_empty());
        assert!(look(&mut settling, &[("a", 0)], start + MIN_UNCHANGED * 9).is_empty());
        assert!(!settling.is_unsettled());
    }
}
