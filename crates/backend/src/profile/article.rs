//! The settings of one article: exceptions from the rules and the source text, and the undoable steps that changed them.

use super::{IgnoredWord, Profile};
use crate::source::SourceChoice;
use crate::wire::{IgnoreScope, Ignored};
use copydesk_store::Article;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Maximum number of steps kept for an article; older ones stay in effect but can no longer be undone.
const MAX_STEPS: usize = 100;

/// The settings of one article, as stored with it. Fields may be added, never renamed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct ArticleSettings {
    /// Rules that are off in this article.
    pub(crate) rules_off: BTreeSet<String>,
    /// Words that no rule flags in this article.
    pub(crate) words: BTreeSet<String>,
    /// The source text and its pairs.
    pub(crate) source: SourceChoice,
    /// Oldest first; undone steps come last.
    steps: Vec<ArticleStep>,
}

/// A step that changed the settings of an article or, for a rule, those of all articles. It is ordered among the article's
/// operations, so that undo reverts the latest of both.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ArticleStep {
    /// How many operations of the article were in effect when it was made.
    pub(crate) head: u32,
    /// What it changed.
    #[serde(flatten)]
    pub(crate) change: StepChange,
    /// The issue that was selected.
    pub(crate) issue: Option<String>,
    /// Whether it was undone and can be redone.
    #[serde(default)]
    pub(crate) undone: bool,
}

/// What a step changed. The variants differ in their fields, which are stored without a tag.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub(crate) enum StepChange {
    /// Something is no longer flagged.
    Ignore {
        /// What is no longer flagged.
        what: Ignored,
        /// The scope: this article, all articles, or the team.
        scope: IgnoreScope,
    },
    /// The source text was attached or removed, or its pairs were changed.
    Source {
        /// Before the step.
        before: SourceChoice,
        /// After the step.
        after: SourceChoice,
    },
}

impl ArticleSettings {
    /// The settings of `article`; the usual ones if they cannot be parsed.
    pub(crate) fn of(article: &Article) -> Self {
        article
            .rules
            .as_deref()
            .and_then(|text| serde_json::from_str(text).ok())
            .unwrap_or_default()
    }

    /// The stored form; `None` if there is nothing to store.
    pub(crate) fn stored(&self) -> Option<String> {
        if *self == Self::default() {
            return None;
        }
        serde_json::to_string(self).ok()
    }

    /// Whether the article has no exceptions.
    pub(crate) fn is_silent(&self) -> bool {
        self.rules_off.is_empty() && self.words.is_empty()
    }

    /// Adds these exceptions to the profile.
    pub(crate) fn add_to(self, profile: &mut Profile) {
        profile.kept.rules_off.extend(self.rules_off);
        let words = self
            .words
            .into_iter()
            .map(|words| IgnoredWord { words, rule: None });
        profile.words.extend(words);
    }

    /// Turns a rule off in this article or stops flagging words (`on`), or reverts that. Returns whether that changed
    /// anything.
    pub(crate) fn set(&mut self, what: &Ignored, on: bool) -> bool {
        let (set, name) = match what {
            Ignored::Rule { rule } => (&mut self.rules_off, rule),
            Ignored::Words { words } => (&mut self.words, words),
        };
        if on {
            set.insert(name.clone())
        } else {
            set.remove(name)
        }
    }

    /// Adds a step and clears the redo stack.
    pub(crate) fn push(&mut self, step: ArticleStep) {
        self.forget_undone();
        self.steps.push(step);
        let surplus = self.steps.len().saturating_sub(MAX_STEPS);
        self.steps.drain(..surplus);
    }

    /// Removes the steps and the source text, which belong to another version of the article.
    pub(crate) fn forget_history(&mut self) {
        self.steps.clear();
        self.source = SourceChoice::default();
    }

    /// Removes the undone steps. Returns whether there were any.
    pub(crate) fn forget_undone(&mut self) -> bool {
        let before = self.steps.len();
        self.steps.retain(|step| !step.undone);
        self.steps.len() < before
    }

    /// Removes the steps of an exception of this article that was removed from the list.
    pub(crate) fn forget_steps(&mut self, what: &Ignored) {
        let removed = StepChange::Ignore {
            what: what.clone(),
            scope: IgnoreScope::Article,
        };
        self.steps.retain(|step| step.change != removed);
    }

    /// The step to undo when `head` operations are in effect; `None` if an operation is undone next.
    pub(crate) fn undo(&mut self, head: u32) -> Option<ArticleStep> {
        let step = self.steps.iter_mut().rfind(|step| !step.undone)?;
        if step.head < head {
            return None;
        }
        step.undone = true;
        Some(step.clone())
    }

    /// The step to redo when `head` operations are in effect; `None` if an operation is redone next.
    pub(crate) fn redo(&mut self, head: u32) -> Option<ArticleStep> {
        let step = self.steps.iter_mut().find(|step| step.undone)?;
        if step.head > head {
            return None;
        }
        step.undone = false;
        Some(step.clone())
    }

    /// Whether a step can be undone.
    pub(crate) fn can_undo(&self) -> bool {
        self.steps.iter().any(|step| !step.undone)
    }

    /// Whether a step can be redone.
    pub(crate) fn can_redo(&self) -> bool {
        self.steps.iter().any(|step| step.undone)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn step(head: u32, rule: &str) -> ArticleStep {
        ArticleStep {
            head,
            change: StepChange::Ignore {
                what: Ignored::Rule {
                    rule: rule.to_owned(),
                },
                scope: IgnoreScope::Article,
            },
            issue: None,
            undone: false,
        }
    }

    fn rule(step: Option<ArticleStep>) -> Option<String> {
        match step?.change {
            StepChange::Ignore {
                what: Ignored::Rule { rule },
                ..
            } => Some(rule),
            StepChange::Ignore { .. } | StepChange::Source { .. } => None,
        }
    }

    #[test]
    fn steps_are_undone_and_redone_between_the_operations_around_them() {
        let mut rules = ArticleSettings::default();
        // Operation 1, a, b, operation 2, c.
        for (head, name) in [(1, "a"), (1, "b"), (2, "c")] {
            rules.push(step(head, name));
        }
        assert_eq!(rule(rules.undo(2)).as_deref(), Some("c"));
        assert_eq!(rules.undo(2), None, "operation 2 comes first");
        assert_eq!(rule(rules.undo(1)).as_deref(), Some("b"));
        assert_eq!(rule(rules.undo(1)).as_deref(), Some("a"));
        assert_eq!(rules.undo(1), None);
        assert!(!rules.can_undo() && rules.can_redo());
        assert_eq!(rules.redo(0), None, "operation 1 comes first");
        assert_eq!(rule(rules.redo(1)).as_deref(), Some("a"));
        assert_eq!(rule(rules.redo(1)).as_deref(), Some("b"));
        assert_eq!(rules.redo(1), None, "operation 2 comes first");
        assert_eq!(rule(rules.redo(2)).as_deref(), Some("c"));
        assert_eq!(rules.redo(2), None);
    }

    #[test]
    fn a_new_step_forgets_what_was_undone_and_the_list_stays_short() {
        let mut rules = ArticleSettings::default();
        rules.push(step(0, "a"));
        assert!(rules.undo(0).is_some());
        rules.push(step(0, "b"));
        assert!(!rules.can_redo());
        for _ in 0..2 * MAX_STEPS {
            rules.push(step(3, "c"));
        }
        assert_eq!(rules.steps.len(), MAX_STEPS);
    }

    #[test]
    fn steps_of_older_versions_are_read() {
        let stored = r#"{"rules_off":["a"],"words":[],"steps":[
            {"head":1,"what":{"kind":"rule","rule":"a"},"scope":"article","issue":null,"undone":false}]}"#;
        let mut settings: ArticleSettings = serde_json::from_str(stored).expect("readable");
        assert_eq!(rule(settings.undo(1)).as_deref(), Some("a"));
        assert_eq!(settings.source, SourceChoice::default());
    }
}
