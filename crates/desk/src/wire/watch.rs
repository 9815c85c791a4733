//! The folder that is watched.

use super::Fault;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The folder that is watched.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WatchView {
    /// The folder; `None` where none is watched.
    pub folder: Option<String>,
    /// Why it cannot be looked into now. It is tried again by itself.
    pub fault: Option<Fault>,
}

/// What the watched folder brought, or what became of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WatchedView {
    /// The folder, and whether it can be looked into.
    pub watch: WatchView,
    /// Articles that came in since the last event.
    pub added: u32,
    /// Files of this look that still wait.
    pub waiting: u32,
    /// Files that could not be read; they are tried again once they change.
    pub failed: Vec<Fault>,
}
