//! Events that the backend sends to the window.

use super::{AskingView, CountingView, WatchedView};
use serde::Serialize;
use serde_json::Value;
use ts_rs::TS;

/// Event name -> payload.
#[derive(TS)]
pub struct Events {
    /// A second start of the program asks to open this file or folder.
    #[ts(rename = "open-file")]
    pub open_file: String,
    /// Progress of the background count.
    pub counting: CountingView,
    /// New articles from the watched folder, or a change of its state.
    pub watched: WatchedView,
    /// Progress and result of asking a server about an article.
    pub asking: AskingView,
}

impl Events {
    /// The name of [`Events::open_file`].
    pub const OPEN_FILE: &str = "open-file";
}

/// An event for the window.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// Its name in [`Events`].
    pub name: &'static str,
    /// Its payload, as JSON.
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

    /// [`Events::asking`].
    pub fn asking(view: &AskingView) -> Self {
        Self::new("asking", view)
    }

    fn new(name: &'static str, payload: &impl Serialize) -> Self {
        Self {
            name,
            // Plain data, which always serialises; the window ignores `null`.
            payload: serde_json::to_value(payload).unwrap_or_default(),
        }
    }
}
