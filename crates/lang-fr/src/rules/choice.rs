//! The choice model in a segment: words that fit their context less well than another word.

mod place;
mod words;

pub(super) use place::{Found, found};
pub(super) use words::{change_name, kind_of};
