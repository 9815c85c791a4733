//! Second opinions: findings of other sources than the rules of the program.
//!
//! - [`corrected`]: what a corrected version of the article changes.
//!
//! Each source returns findings by segment. [`Opinions::apply`] hands them to the engine, which resolves overlaps with the
//! findings of the rules. What a source reports and cannot be shown is listed with a reason ([`Dropped`]), never lost.
//!
//! This is the only crate of the program that may have network code. It runs only if the caller names an
//! address.

pub mod corrected;
mod locale;
mod opinions;

pub use locale::say;
pub use opinions::{Dropped, Opinions, Why};
