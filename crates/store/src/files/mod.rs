//! Single files: read with a size limit, written completely or not at all.

mod fingerprint;
mod lock;
mod read;
mod write;

pub use fingerprint::Fingerprint;
pub use lock::with_file_lock;
pub use read::{FileRead, read_file};
pub use write::{Expected, write_atomically};
