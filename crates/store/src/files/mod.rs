//! Single files: read with a size limit, written completely or not at all.

mod fingerprint;
mod lock;
mod read;
mod write;

pub use fingerprint::Fingerprint;
pub use lock::in_turn;
pub use read::{FileRead, read_file};
pub use write::{Expected, write_atomically};
