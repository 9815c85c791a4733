//! The exceptions of one article, and the undoable steps about rules.

use super::{IgnoredWord, Profile};
use crate::wire::{IgnoreScope, Ignored};
use copydesk_store::Article;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Maximum number of steps kept for an article; older ones stay in effect but can no longer be undone.
const MAX_STEPS: usize = 100;

/// The exceptions of one article, as stored with it. Fields may be added, never renamed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct ArticleRules {
    /// Rules that are off in this article.
    pub(crate) rules_off: BTreeSet<String>,
    /// Words that no rule flags in this article.
    pub(crate) words: BTreeSet<String>,
    /// Oldest first; undone steps come last.
    steps: Vec<RuleStep>,
}

/// A step about rules, made in an article. It is ordered among the article's operations, so that undo reverts the
/// latest of both.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct RuleStep {
    /// How many operations of the article were in effect when it was made.
    pub(crate) head: u32,
    /// What is no longer flagged.
    pub(crate) what: Ignored,
    /// The scope: this article, all articles, or the team.
    pub(crate) scope: IgnoreScope,
    /// The issue that was selected.
    pub(crate) issue: Option<String>,
    /// Whether it was undone and can be redone.
    #[serde(default)]
    pub(crate) undone: bool,
}

impl ArticleRules {
    /// The exceptions of `article`; none if they cannot be parsed.
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
    pub(crate) fn push(&mut self, step: RuleStep) {
        self.forget_undone();
        self.steps.push(step);
        let surplus = self.steps.len().saturating_sub(MAX_STEPS);
        self.steps.drain(..surplus);
    }

    /// Removes the undone steps. Returns whether there were any.
    pub(crate) fn forget_undone(&mut self) -> bool {
        let before = self.steps.len();
        self.steps.retain(|step| !step.undone);
        self.steps.len() < before
    }

    /// Removes the steps of an exception of this article that was removed from the list.
    pub(crate) fn forget_steps(&mut self, what: &Ignored) {
        self.steps
            .retain(|step| step.scope != IgnoreScope::Article || step.what != *what);
    }

    /// The step to undo when `head` operations are in effect; `None` if an operation is undone next.
    pub(crate) fn undo(&mut self, head: u32) -> Option<RuleStep> {
        let step = self.steps.iter_mut().rfind(|step| !step.undone)?;
        if step.head < head {
            return None;
        }
        step.undone = true;
        Some(step.clone())
    }

    /// The step to redo when `head` operations are in effect; `None` if an operation is redone next.
    pub(crate) fn redo(&mut self, head: u32) -> Option<RuleStep> {
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

    fn step(head: u32, rule: &str) -> RuleStep {
        RuleStep {
            head,
            what: Ignored::Rule {
                rule: rule.to_owned(),
            },
            scope: IgnoreScope::Article,
            issue: None,
            undone: false,
        }
    }

    fn rule(step: Option<RuleStep>) -> Option<String> {
        match step?.what {
            Ignored::Rule { rule } => Some(rule),
            Ignored::Words { words } => Some(words),
        }
    }

    #[test]
    fn steps_are_undone_and_redone_between_the_operations_around_them() {
        let mut rules = ArticleRules::default();
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
        let mut rules = ArticleRules::default();
        rules.push(step(0, "a"));
        assert!(rules.undo(0).is_some());
        rules.push(step(0, "b"));
        assert!(!rules.can_redo());
        for _ in 0..2 * MAX_STEPS {
            rules.push(step(3, "c"));
        }
        assert_eq!(rules.steps.len(), MAX_STEPS);
    }
}
