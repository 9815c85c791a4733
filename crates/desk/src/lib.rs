//! The application without its window: sessions, commands, wire types, errors with codes.
//!
//! [`Desk::call`] runs a command of [`wire::Commands`]; it is the only entry point that the window and the tests need.
//! The changes of a command are on disk before it returns.

pub mod clock;
mod commands;
mod desk;
mod dispatch;
mod error;
pub mod exports;
pub mod live;
pub mod locale;
pub mod log;
mod memory;
pub mod paths;
mod reading;
mod recount;
mod report;
mod samples;
mod session;
mod sessions;
mod views;
mod walk;
mod watch;
pub mod wire;

pub use copydesk_i18n::UiLang;
pub use desk::{Desk, DeskOptions, editor, fault};
pub use error::DeskError;
pub use samples::warm_up;
