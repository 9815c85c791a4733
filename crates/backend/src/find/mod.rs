//! Find and replace: the one search for the open article and for the queue.
//!
//! Regular expressions are those of the crate `regex`, which searches in linear time, so that no pattern can hang the
//! program; their size is limited.

mod pattern;
mod plain;
mod template;

pub(crate) use pattern::Pattern;
pub use pattern::PatternError;
pub(crate) use template::Template;
