//! The application without its window: sessions, commands, wire types, errors with codes.
//!
//! [`Desk::call`] runs a command of [`wire::Commands`]; whoever shows the answers (the window, a test) needs no other
//! door. What a command did is on disk before it answers.

mod clock;
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
pub mod report;
mod samples;
mod session;
mod sessions;
mod views;
mod walk;
mod watch;
pub mod wire;

pub use copydesk_check::UiLang;
pub use desk::{Desk, DeskOptions, fault};
pub use error::DeskError;
pub use samples::warm_up;
