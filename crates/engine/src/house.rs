//! The house style that an editor chose. For the dimensions that it sets, the habit of the article does not count:
//! every departure is flagged, and rules that go by habit do not apply.
//!
//! It is not a rule in the registry: without a chosen house style, nothing is flagged.

use crate::facts::{Dimension, Habit};
use crate::{RuleFolder, RuleMeta};
use copydesk_model::{Category, Severity};
use std::collections::BTreeMap;

/// The rule of findings of the house style.
pub static HOUSE_STYLE: RuleMeta = RuleMeta {
    id: "typography.house-style",
    folder: RuleFolder::NONE,
    category: Category::InconsistentStyle,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[],
};

/// The habits that an editor chose for one language, at most one for each dimension.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HouseStyle {
    /// [`Language::tag`](crate::Language::tag): every language numbers its dimensions from zero.
    language: &'static str,
    chosen: BTreeMap<Dimension, Habit>,
}

impl HouseStyle {
    /// Creates an empty house style for articles in a language, given by its primary tag.
    pub fn of(language: &'static str) -> Self {
        Self {
            language,
            chosen: BTreeMap::new(),
        }
    }

    /// Returns the house style of articles in `language`: an empty one if this one is for another language.
    pub(crate) fn for_language(&self, language: &'static str) -> Self {
        if self.language == language {
            self.clone()
        } else {
            Self::of(language)
        }
    }

    /// Chooses a habit, instead of any other of its dimension.
    pub fn choose(&mut self, habit: impl Into<Habit>) {
        let habit = habit.into();
        self.chosen.insert(habit.dimension, habit);
    }

    /// Returns the habit that was chosen in this dimension.
    pub fn choice(&self, dimension: impl Into<Dimension>) -> Option<Habit> {
        self.chosen.get(&dimension.into()).copied()
    }

    /// Whether nothing was chosen.
    pub fn is_empty(&self) -> bool {
        self.chosen.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_choices_of_one_language_are_not_those_of_another() {
        let habit = Habit {
            index: 1,
            dimension: Dimension(0),
            spaced: false,
        };
        let mut style = HouseStyle::of("fr");
        style.choose(habit);
        assert_eq!(style.for_language("fr").choice(Dimension(0)), Some(habit));
        assert_eq!(style.for_language("de").choice(Dimension(0)), None);
    }
}
