//! What stands alone in brackets: an acronym behind its long form.

use crate::context::SegmentContext;
use copydesk_text::TextRange;

/// Whether brackets, round or square, enclose just this span of `text`.
pub(in crate::rules) fn around(text: &str, at: TextRange) -> bool {
    let before = text.get(..at.start() as usize).unwrap_or_default();
    let after = text.get(at.end() as usize..).unwrap_or_default();
    (before.ends_with('(') && after.starts_with([')', ',', ';']))
        || (before.ends_with('[') && after.starts_with(']'))
}

/// Whether the word at `index` stands alone in brackets.
pub(in crate::rules) fn encloses(cx: &SegmentContext<'_>, index: usize) -> bool {
    cx.words.get(index).is_some_and(|word| around(cx.text, word.at))
}

/// The places of the words that stand alone in brackets.
pub(in crate::rules) fn single_words(cx: &SegmentContext<'_>) -> Vec<usize> {
    (0..cx.words.len()).filter(|&index| encloses(cx, index)).collect()
}
