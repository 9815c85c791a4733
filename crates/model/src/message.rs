//! [`Message`]: what is said to the editor, before it has a language.

use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// A sentence for the editor: the id of a Fluent message and what fills its places.
///
/// The engine names it; the edge (the command, the desk) says it in the language of the interface.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Message {
    /// Fluent id, as `accuracy-spun-word` or `accuracy-spun-word.agreement`.
    pub id: Cow<'static, str>,
    /// Arguments by name.
    pub args: Vec<(Cow<'static, str>, String)>,
}

impl Message {
    /// The message without arguments.
    pub fn new(id: impl Into<Cow<'static, str>>) -> Self {
        Self {
            id: id.into(),
            args: Vec::new(),
        }
    }

    /// A sentence that is no message of the program: `text`, in the language `language` (primary tag). It is shown as it is.
    pub fn plain(text: impl Into<String>, language: &str) -> Self {
        Self::new(Self::PLAIN)
            .with("text", text)
            .with("language", language)
    }

    /// The text of a plain message; `None` for a message of the program.
    pub fn as_plain(&self) -> Option<&str> {
        if self.id != Self::PLAIN {
            return None;
        }
        let text = self.args.iter().find(|(name, _)| name == "text");
        text.map(|(_, text)| text.as_str())
    }

    const PLAIN: &'static str = "plain-text";

    /// The same message with one more argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((Cow::Borrowed(name), value.into()));
        self
    }
}
