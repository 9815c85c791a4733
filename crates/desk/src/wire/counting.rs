//! Counting the articles anew after the rules, or what they know, have changed.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How far that is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CountingView {
    /// Articles that were counted anew.
    pub done: u32,
    /// Articles that were to be counted anew.
    pub total: u32,
    /// Whether it goes on; where it does not, and some are left, the editor stopped it.
    pub running: bool,
}
