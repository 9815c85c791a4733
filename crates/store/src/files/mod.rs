//! Single files: read with a limit, written whole or not at all.

mod fingerprint;
mod lock;
mod read;
mod write;

pub use fingerprint::Fingerprint;
pub use lock::in_turn;
pub use read::{FileRead, read_file};
pub use write::{Expected, write_atomically};
