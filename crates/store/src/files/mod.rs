//! Single files: read with a limit, written whole or not at all.

mod fingerprint;
mod read;
mod write;

pub use fingerprint::Fingerprint;
pub use read::{FileRead, read_file};
pub use write::{Expected, write_atomically};
