//! The choice model in a segment: places where another word fits its context better than the word that stands there.

mod place;
mod words;

pub(super) use place::{Found, found};
pub(super) use words::{change_name, kind_of};

use crate::context::SegmentContext;
use copydesk_language::choice::french::Sentence;
use copydesk_text::TextRange;
use std::ops::Range;

/// Returns the tokens of a sentence, by their indices.
fn tokens_of(cx: &SegmentContext<'_>, sentence: TextRange) -> Range<usize> {
    let start = cx
        .tokens
        .partition_point(|token| token.range.start() < sentence.start());
    let end = cx
        .tokens
        .partition_point(|token| token.range.start() < sentence.end());
    start..end.max(start)
}

/// Returns the sentences of a segment as the model sees them.
fn sentences<'c>(cx: &'c SegmentContext<'_>) -> impl Iterator<Item = Sentence<'c>> {
    cx.sentences.iter().map(|&range| {
        let tokens = tokens_of(cx, range);
        Sentence::read(cx.text, &cx.tokens[tokens.clone()], tokens.start)
    })
}
