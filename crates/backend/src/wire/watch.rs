//! The watched folder.

use super::Fault;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The watched folder and its state.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WatchView {
    /// The folder; `None` if none is watched.
    pub folder: Option<String>,
    /// Why it cannot be read at the moment; reading is retried automatically.
    pub fault: Option<Fault>,
}

/// New articles from the watched folder, or a change of its state.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WatchedView {
    /// The folder and its state.
    pub watch: WatchView,
    /// Articles imported since the last event.
    pub added: u32,
    /// Articles whose file changed since the last event.
    pub changed: u32,
    /// Files of this scan that are still to be imported.
    pub waiting: u32,
    /// Errors of files that could not be imported; they are retried when they change.
    pub failed: Vec<Fault>,
}
