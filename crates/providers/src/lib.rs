//! Second opinions: findings of other sources than the rules of the program.
//!
//! - [`corrected`]: what a corrected version of the article changes.
//! - [`flags`]: errors that another program reported, from a file.
//! - [`languagetool`]: the answers of a LanguageTool server.
//! - [`llm`]: the answers of a language model behind an OpenAI-compatible address.
//!
//! Each source returns findings by segment. [`Opinions::apply`] hands them to the engine, which resolves overlaps with the
//! findings of the rules. What a source reports and cannot be shown is listed with a reason ([`Dropped`]), never lost.
//!
//! This is the only crate of the program with network code, in the module `http`. It runs only if the caller names an
//! address: [`languagetool`] and [`llm`] are [`Provider`]s.

mod cache;
pub mod corrected;
pub mod flags;
mod http;
pub mod languagetool;
pub mod llm;
mod locale;
mod opinions;
mod provider;
mod server;
mod typography;

pub use cache::{Cache, segment_key};
pub use http::{Limits, Secret};
pub use locale::say;
pub use opinions::{Dropped, Opinions, Why};
pub use provider::{Answered, Article, Progress, Provider, Watch};
pub use server::ServerError;
