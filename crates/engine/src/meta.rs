//! [`RuleMeta`]: the description of a rule, without its code.

use copydesk_model::{Category, RuleId, Severity};

/// An example of a rule; each runs as a test and is shown in the manual.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Example {
    /// The text: one segment, or several separated by blank lines.
    pub text: &'static str,
    /// The text after the first suggestion (the text itself if it is flagged without a suggestion); `None` if it is not
    /// flagged.
    pub fixed: Option<&'static str>,
    /// Other corrected texts that must be among the further suggestions.
    pub also: &'static [&'static str],
    /// The source text, with segments separated as in `text`, if the rule compares both.
    pub source: Option<&'static str>,
}

impl Example {
    /// Creates an example that is flagged, and corrected by the first suggestion.
    pub const fn fixes(text: &'static str, fixed: &'static str) -> Self {
        Self {
            text,
            fixed: Some(fixed),
            also: &[],
            source: None,
        }
    }

    /// Creates an example that is flagged without a suggestion.
    pub const fn flags(text: &'static str) -> Self {
        Self::fixes(text, text)
    }

    /// Creates an example that is not flagged.
    pub const fn not_flagged(text: &'static str) -> Self {
        Self {
            text,
            fixed: None,
            also: &[],
            source: None,
        }
    }

    /// Adds the source text.
    #[must_use]
    pub const fn of(mut self, source: &'static str) -> Self {
        self.source = Some(source);
        self
    }

    /// Adds further suggestions that must be offered.
    #[must_use]
    pub const fn offering(mut self, also: &'static [&'static str]) -> Self {
        self.also = also;
        self
    }
}

/// The messages of a rule or of a pack, in Fluent, in each language of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words {
    /// In English.
    pub en: &'static str,
    /// In French.
    pub fr: &'static str,
}

impl Words {
    /// No messages.
    pub const NONE: Self = Self { en: "", fr: "" };
}

/// Returns the [`Words`] in `en.ftl` and `fr.ftl` next to the calling source file.
#[macro_export]
macro_rules! words {
    () => {
        $crate::Words {
            en: include_str!("en.ftl"),
            fr: include_str!("fr.ftl"),
        }
    };
}

/// The folder of a rule: `rules/grammar/sound_alike` for `grammar.sound-alike`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RuleFolder {
    /// The module of the folder, from `module_path!()`.
    pub module: &'static str,
    /// The messages that only this rule uses: `<id with - for .>` with the attributes `.summary` (one line) and `.why`
    /// (why it is an error, exceptions, the source of the rule), and variants whose ids begin with it.
    pub words: Words,
}

impl RuleFolder {
    /// For a rule of the engine, which has no folder; its messages are in `check`.
    pub const NONE: Self = Self {
        module: "",
        words: Words::NONE,
    };

    /// Returns the rule id that corresponds to the path of the folder.
    pub fn id(&self) -> String {
        let mut parts = self.module.rsplit("::");
        let name = parts.next().unwrap_or_default();
        let dimension = parts.next().unwrap_or_default();
        format!("{dimension}.{name}").replace('_', "-")
    }
}

/// Returns the [`RuleFolder`] of the calling source file.
#[macro_export]
macro_rules! rule_folder {
    () => {
        $crate::RuleFolder {
            module: module_path!(),
            words: $crate::words!(),
        }
    };
}

/// The description of a rule: its id, folder, category, severity and examples.
#[derive(Debug, PartialEq, Eq)]
pub struct RuleMeta {
    /// `dimension.kebab-name`; never changes once released.
    pub id: &'static str,
    /// Its folder, with its code and messages.
    pub folder: RuleFolder,
    /// MQM category.
    pub category: Category,
    /// MQM severity.
    pub severity: Severity,
    /// Primary languages to which it applies, such as `["fr"]`; empty for every language.
    pub languages: &'static [&'static str],
    /// Whether it is on by default.
    pub default_on: bool,
    /// Examples, flagged and not flagged.
    pub examples: &'static [Example],
}

impl RuleMeta {
    /// Returns the id as stored in issues.
    pub const fn rule_id(&self) -> RuleId {
        RuleId::new(self.id)
    }

    /// Returns the Fluent id of its message.
    pub fn message_id(&self) -> String {
        self.id.replace('.', "-")
    }

    /// Whether the rule applies to this primary language.
    pub fn speaks(&self, primary: Option<&str>) -> bool {
        self.languages.is_empty() || primary.is_some_and(|lang| self.languages.contains(&lang))
    }
}
