//! [`Fingerprint`]: the state of a file at one moment.

use crate::Sha256;
use std::fs::Metadata;
use std::time::UNIX_EPOCH;

/// The state of a file when it was read or written.
///
/// Whether a file changed is decided by its contents; the time is only for display.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fingerprint {
    /// Length in bytes.
    pub len: u64,
    /// Last modification, in nanoseconds since 1970; 0 if the file system does not record it.
    pub mtime: i64,
    /// Digest of the contents.
    pub sha256: Sha256,
}

impl Fingerprint {
    pub(super) fn of(bytes: &[u8], metadata: &Metadata) -> Self {
        let mtime = metadata
            .modified()
            .ok()
            .and_then(|time| time.duration_since(UNIX_EPOCH).ok());
        let mtime = mtime
            .and_then(|since| i64::try_from(since.as_nanos()).ok())
            .unwrap_or(0);
        Self {
            len: bytes.len() as u64,
            mtime,
            sha256: Sha256::of(bytes),
        }
    }

    /// Whether a file with these contents is the same, regardless of its time.
    pub fn has_same_contents(&self, other: &Self) -> bool {
        self.len == other.len && self.sha256 == other.sha256
    }
}
