//! The application without its window: sessions, commands, wire types, errors with codes.
//!
//! [`Backend::call`] runs a command of [`wire::Commands`]; it is the only entry point that the window and the tests need.
//! The changes of a command are on disk before it returns.

mod backend;
pub mod clock;
mod commands;
mod configuration;
mod csv_rows;
mod details;
mod dispatch;
mod error;
pub mod exports;
mod find;
mod keyring;
pub mod live;
pub mod locale;
pub mod log;
pub mod paths;
mod profile;
mod reading;
mod recount;
mod report;
mod samples;
mod session;

mod sessions;
pub mod source;
mod views;
mod walk;
mod watch;
pub mod wire;
mod xml;

pub use backend::{Backend, BackendOptions, editor, fault};
pub use copydesk_i18n::UiLang;
pub use error::BackendError;
pub use find::PatternError;
pub use keyring::{Keyring, KeyringError};
pub use samples::warm_up;
