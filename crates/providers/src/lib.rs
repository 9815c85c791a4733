//! Second opinions: findings of other sources than the rules of the program.
//!
//! - [`corrected`]: what a corrected version of the article changes.
//! - [`flags`]: errors that another program reported, from a file.
//! - [`languagetool`]: the answers of a LanguageTool server.
//!
//! Each source returns findings by segment. [`Opinions::apply`] hands them to the engine, which resolves overlaps with the
//! findings of the rules. What a source reports and cannot be shown is listed with a reason ([`Dropped`]), never lost.
//!
//! This is the only crate of the program with network code, in [`languagetool`]. It runs only if the caller names an
//! address.

pub mod corrected;
pub mod flags;
pub mod languagetool;
mod locale;
mod opinions;

pub use locale::say;
pub use opinions::{Dropped, Opinions, Why};
