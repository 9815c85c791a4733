//! Errors of commands, for the window.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// An error: a stable code for the program, and sentences for the editor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Fault {
    /// Stable code in kebab-case, such as `changed-on-disk`.
    #[ts(type = "import(\"./FaultCode\").FaultCode")]
    pub code: String,
    /// What happened: one sentence in the language of the interface.
    pub message: String,
    /// What the editor can do: one sentence in the language of the interface.
    pub next_step: String,
    /// The arguments of the sentences (`path`, `encoding` …).
    pub args: BTreeMap<String, String>,
}
