//! Helpers to read the tokens around an index.

use crate::context::SegmentContext;
use copydesk_language::token::TokenKind;
use copydesk_text::TextRange;

/// Returns the range of bytes `start..end`.
pub fn span(start: usize, end: usize) -> TextRange {
    TextRange::new(start as u32, end as u32)
}

/// Returns the text of the token at `index`; empty if there is none.
pub fn text<'t>(cx: &SegmentContext<'t>, index: usize) -> &'t str {
    cx.tokens
        .get(index)
        .and_then(|token| token.range.of_text(cx.text))
        .unwrap_or_default()
}

/// Returns the kind of the token at `index`.
pub fn kind(cx: &SegmentContext<'_>, index: usize) -> Option<TokenKind> {
    cx.tokens.get(index).map(|token| token.kind)
}

/// Whether the token at `index` is white space within a line.
pub fn is_space(cx: &SegmentContext<'_>, index: usize) -> bool {
    kind(cx, index) == Some(TokenKind::Space)
}

/// Returns the index of the first token from `index` on that is not a space within a line.
pub fn past_space(cx: &SegmentContext<'_>, index: usize) -> usize {
    index + usize::from(is_space(cx, index))
}

/// Returns the index of the last token before `index` that is not a space within a line.
pub fn before_space(cx: &SegmentContext<'_>, index: usize) -> Option<usize> {
    let before = index.checked_sub(1)?;
    if is_space(cx, before) {
        before.checked_sub(1)
    } else {
        Some(before)
    }
}

/// Returns the index in [`SegmentContext::words`] of the token at `index`, if it is a word.
pub fn word_at(cx: &SegmentContext<'_>, index: usize) -> Option<usize> {
    cx.words.binary_search_by_key(&index, |word| word.token).ok()
}

/// Returns the indices of the tokens that are numbers.
pub fn numbers<'c>(cx: &'c SegmentContext<'_>) -> impl Iterator<Item = usize> + 'c {
    let numbers = cx.tokens.iter().enumerate();
    numbers
        .filter(|(_, token)| token.kind == TokenKind::Number)
        .map(|(index, _)| index)
}

/// Returns the indices of the tokens that are punctuation.
pub fn marks<'c>(cx: &'c SegmentContext<'_>) -> impl Iterator<Item = usize> + 'c {
    let marks = cx.tokens.iter().enumerate();
    marks
        .filter(|(_, token)| token.kind == TokenKind::Punctuation)
        .map(|(index, _)| index)
}

/// Returns the apostrophe that the text uses; the typographic one if it has none.
pub fn apostrophe(text: &str) -> &'static str {
    if !text.contains('’') && text.contains('\'') {
        "'"
    } else {
        "’"
    }
}

/// Returns an integer of at most nine digits; `None` for anything else.
pub fn whole(text: &str) -> Option<u32> {
    let digits = !text.is_empty() && text.len() <= 9 && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}
