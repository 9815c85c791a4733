//! Errors as the window gets them.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Something went wrong: a stable code to branch on, and what to tell the editor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Fault {
    /// Stable code, kebab-case, as `changed-on-disk`.
    pub code: String,
    /// What happened, in the language of the interface, one sentence.
    pub message: String,
    /// What the editor can do now, one sentence.
    pub next_step: String,
    /// What fills the sentence (`path`, `encoding` …).
    pub args: BTreeMap<String, String>,
}
