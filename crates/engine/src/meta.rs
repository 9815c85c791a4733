//! [`RuleMeta`]: what a rule is, apart from how it finds.

use copydesk_model::{Category, RuleId, Severity};

/// One example of a rule; every one runs as a test and stands in the manual.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Example {
    /// A text: one segment, or several parted by a blank line where the rule looks at the whole article.
    pub text: &'static str,
    /// What the first suggestion makes of it (`Some("")` where nothing is left, the text itself where the rule flags it and
    /// proposes nothing); `None`: the rule must stay silent.
    pub mended: Option<&'static str>,
    /// Other mended texts that must be among the further suggestions.
    pub also: &'static [&'static str],
    /// The source text, its segments parted as those of `text`, where the rule compares both.
    pub source: Option<&'static str>,
}

impl Example {
    /// A text that the rule flags and mends.
    pub const fn mends(text: &'static str, mended: &'static str) -> Self {
        Self {
            text,
            mended: Some(mended),
            also: &[],
            source: None,
        }
    }

    /// A text that the rule flags without proposing anything.
    pub const fn flags(text: &'static str) -> Self {
        Self::mends(text, text)
    }

    /// A text that the rule must leave alone.
    pub const fn silent(text: &'static str) -> Self {
        Self {
            text,
            mended: None,
            also: &[],
            source: None,
        }
    }

    /// The same, as the translation of `source`.
    #[must_use]
    pub const fn of(mut self, source: &'static str) -> Self {
        self.source = Some(source);
        self
    }

    /// The same, with another suggestion that must be offered.
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

/// The [`Words`] in `en.ftl` and `fr.ftl` beside the source file that calls it.
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
    /// The module of the folder, as `module_path!()` gives it.
    pub module: &'static str,
    /// The messages that only this rule uses: `<id with - for .>` with the attributes `.summary` (one line) and `.why`
    /// (why it is wrong, when it is right, where the rule comes from), and variants whose ids begin with the same words.
    pub words: Words,
}

impl RuleFolder {
    /// For a rule without a folder: one of the engine, whose words the program keeps.
    pub const NONE: Self = Self {
        module: "",
        words: Words::NONE,
    };

    /// The rule id that the path of the folder stands for.
    pub fn id(&self) -> String {
        let mut parts = self.module.rsplit("::");
        let name = parts.next().unwrap_or_default();
        let dimension = parts.next().unwrap_or_default();
        format!("{dimension}.{name}").replace('_', "-")
    }
}

/// The [`RuleFolder`] of the source file that calls it.
#[macro_export]
macro_rules! rule_folder {
    () => {
        $crate::RuleFolder {
            module: module_path!(),
            words: $crate::words!(),
        }
    };
}

/// What a rule is: its id, its folder, its weight, its examples.
#[derive(Debug, PartialEq, Eq)]
pub struct RuleMeta {
    /// `dimension.kebab-name`; never changes once released.
    pub id: &'static str,
    /// Where its code and its words lie.
    pub folder: RuleFolder,
    /// MQM category.
    pub category: Category,
    /// MQM severity.
    pub severity: Severity,
    /// Primary languages it speaks for, as `["fr"]`; empty: every language.
    pub languages: &'static [&'static str],
    /// Whether it is on unless the editor turns it off.
    pub default_on: bool,
    /// Examples, bad and good.
    pub examples: &'static [Example],
}

impl RuleMeta {
    /// The id as issues carry it.
    pub const fn rule_id(&self) -> RuleId {
        RuleId::new(self.id)
    }

    /// The Fluent id of its message.
    pub fn message_id(&self) -> String {
        self.id.replace('.', "-")
    }

    /// Whether the rule speaks for this primary language.
    pub fn speaks(&self, primary: Option<&str>) -> bool {
        self.languages.is_empty() || primary.is_some_and(|lang| self.languages.contains(&lang))
    }
}
