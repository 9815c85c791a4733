//! [`Message`]: a message to the editor that is not yet translated.

use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// A message to the editor: the id of a Fluent message and its arguments.
///
/// The engine creates it; the command line and the backend translate it into the language of the interface.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Message {
    /// Fluent id, such as `accuracy-spun-word` or `accuracy-spun-word.agreement`.
    pub id: Cow<'static, str>,
    /// Arguments by name.
    pub args: Vec<(Cow<'static, str>, String)>,
}

impl Message {
    /// Creates a message without arguments.
    pub fn new(id: impl Into<Cow<'static, str>>) -> Self {
        Self {
            id: id.into(),
            args: Vec::new(),
        }
    }

    /// Creates a message from text that is not a Fluent message: `text`, in the language `language` (primary tag). It
    /// is shown as it is.
    pub fn plain(text: impl Into<String>, language: &str) -> Self {
        Self::new(Self::PLAIN)
            .with("text", text)
            .with("language", language)
    }

    /// Returns the text of a plain message; `None` for a Fluent message.
    pub fn as_plain(&self) -> Option<&str> {
        if self.id != Self::PLAIN {
            return None;
        }
        let text = self.args.iter().find(|(name, _)| name == "text");
        text.map(|(_, text)| text.as_str())
    }

    const PLAIN: &'static str = "plain-text";

    /// Adds an argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((Cow::Borrowed(name), value.into()));
        self
    }
}
