//! How a model is asked.

use crate::Limits;

/// What a model is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Mode {
    /// A list of errors, each with a quote.
    #[default]
    Issues,
    /// The corrected paragraph; its differences are the findings. Small models do this better.
    Rewrite,
}

impl Mode {
    /// Every mode.
    pub const ALL: &[Self] = &[Self::Issues, Self::Rewrite];

    /// Returns the stable name, in kebab-case.
    pub fn name(self) -> &'static str {
        match self {
            Self::Issues => "issues",
            Self::Rewrite => "rewrite",
        }
    }

    /// Returns the instructions that a model gets by default. The article follows them in a message of its own.
    pub fn prompt(self) -> &'static str {
        match self {
            Self::Issues => include_str!("../../prompts/issues.txt"),
            Self::Rewrite => include_str!("../../prompts/rewrite.txt"),
        }
    }
}

/// How a model is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// What the requests may cost.
    pub limits: Limits,
    /// What is asked for.
    pub mode: Mode,
    /// The instructions; `None` for [`Mode::prompt`].
    pub prompt: Option<String>,
    /// The language of explanations (primary tag).
    pub explain_in: String,
    /// The number of requests at a time.
    pub parallel: usize,
    /// The maximum length of an answer, in tokens. What a model thinks before it answers counts too.
    pub max_tokens: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            limits: Limits::default(),
            mode: Mode::default(),
            prompt: None,
            explain_in: "en".to_owned(),
            parallel: 2,
            max_tokens: 4096,
        }
    }
}

impl Settings {
    /// Returns the instructions.
    pub(super) fn prompt(&self) -> &str {
        self.prompt.as_deref().unwrap_or_else(|| self.mode.prompt())
    }
}
