//! The habits that an English article may have.

use crate::context::SegmentContext;
use copydesk_engine as engine;
use copydesk_language::token::TokenKind;
use copydesk_text::TextRange;

/// The kind of apostrophe.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Habit {
    /// `'`
    StraightApostrophe,
    /// `’`
    CurlyApostrophe,
}

impl From<Habit> for engine::Habit {
    fn from(habit: Habit) -> Self {
        Self {
            index: habit as u8,
            dimension: engine::Dimension(0),
            spaced: false,
        }
    }
}

/// Reports every apostrophe inside a word.
pub(crate) fn observe(cx: &SegmentContext<'_>, sink: &mut dyn FnMut(Habit, TextRange)) {
    let words = cx.tokens.iter().filter(|token| token.kind == TokenKind::Word);
    for token in words.filter(|token| cx.may_change(token.range)) {
        for (offset, mark) in cx.text[token.range].match_indices(['\'', '’']) {
            let start = token.range.start() + offset as u32;
            let habit = if mark == "'" {
                Habit::StraightApostrophe
            } else {
                Habit::CurlyApostrophe
            };
            sink(habit, TextRange::new(start, start + mark.len() as u32));
        }
    }
}
