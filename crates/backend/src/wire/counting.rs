//! The background count after a change of the rules or the profile.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Its progress.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CountingView {
    /// Articles counted so far.
    pub done: u32,
    /// Articles to count.
    pub total: u32,
    /// Whether it is running. If it is not and articles are left, the editor stopped it.
    pub running: bool,
}
