//! English: morphology, habits and rules.

mod forms;
mod habit;
mod morphology;
mod phrase;
mod rules;
mod strong;

pub(crate) use copydesk_engine::{Condition, Example, Finding, RuleMeta, checker, context, token_cursor};

use context::{SegmentContext, Shape};
use copydesk_engine::{Habit, Language, Morphology, RuleSet};
use copydesk_language::english;
use copydesk_language::frequency::{Language as Corpus, zipf};
use copydesk_text::TextRange;
use std::borrow::Cow;

/// The pack of English.
#[derive(Debug)]
pub struct English;

impl Language for English {
    fn tag(&self) -> &'static str {
        "en"
    }

    fn rules(&self) -> &'static [RuleSet] {
        rules::FAMILIES
    }

    fn has_lexicon(&self) -> bool {
        true
    }

    fn needs_more(&self, cx: &SegmentContext<'_>, index: usize) -> bool {
        cx.words.get(index).is_some_and(morphology::needs_more)
    }

    fn look_up(&self, word: &str, _shape: Shape) -> Morphology {
        morphology::look_up(word)
    }

    fn lemmas(&self, word: &str) -> Vec<Cow<'static, str>> {
        english::bases(word).into_iter().map(Cow::Owned).collect()
    }

    fn frequency(&self, folded: &str) -> f32 {
        zipf(Corpus::English, folded)
    }

    fn observe(&self, cx: &SegmentContext<'_>, sink: &mut dyn FnMut(Habit, TextRange)) {
        habit::observe(cx, &mut |habit, at| sink(habit.into(), at));
    }
}
