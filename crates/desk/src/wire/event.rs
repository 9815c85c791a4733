//! What the window hears without asking.

use super::{CountingView, WatchedView};
use serde::Serialize;
use serde_json::Value;
use ts_rs::TS;

/// Event name -> payload.
#[derive(TS)]
pub struct Events {
    /// A second start of the program was asked to open this file or folder.
    #[ts(rename = "open-file")]
    pub open_file: String,
    /// How far counting the articles anew is.
    pub counting: CountingView,
    /// What the watched folder brought, or what became of it.
    pub watched: WatchedView,
}

impl Events {
    /// The name of [`Events::open_file`].
    pub const OPEN_FILE: &str = "open-file";
}

/// An event on its way to the window.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// Its name in [`Events`].
    pub name: &'static str,
    /// What that name carries, as JSON.
    pub payload: Value,
}

impl Event {
    /// [`Events::counting`].
    pub fn counting(view: &CountingView) -> Self {
        Self::new("counting", view)
    }

    /// [`Events::watched`].
    pub fn watched(view: &WatchedView) -> Self {
        Self::new("watched", view)
    }

    fn new(name: &'static str, payload: &impl Serialize) -> Self {
        Self {
            name,
            // Plain data: this cannot fail, and the window takes nothing from `null`.
            payload: serde_json::to_value(payload).unwrap_or_default(),
        }
    }
}
