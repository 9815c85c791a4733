//! The choice model: which of the possible words in a place fits its context best.
//!
//! A place is a word of a sentence with its alternatives, the words that it may have been written for. The model is a
//! softmax over them with hashed features of the place (Golding and Roth 1999: a context-sensitive spelling corrector).
//! It is trained on plain text alone, where the word in the text is taken as right.
//!
//! A feature is a property of the candidate (its form, its word class …) together with a *key*, a hash of a part of the
//! context. This module knows no language: a language describes its words as [`Item`]s and gives their alternatives.
//! [`french`] does so for French.

mod context;
mod decision;
pub mod french;
mod item;
mod model;
pub mod train;

pub use context::{Keys, keys};
pub use item::{Item, Property, Role};
pub use model::{Model, SIZE_BITS};

/// Returns the hash of a word or a class as features use it. It never changes: the weights depend on it.
pub fn hash(text: &str) -> u32 {
    // FNV-1a over 64 bits, folded.
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in text.bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    (hash ^ (hash >> 32)) as u32
}
