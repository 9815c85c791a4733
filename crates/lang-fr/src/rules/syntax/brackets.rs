//! Single words in brackets: an acronym after its long form.

use crate::context::SegmentContext;
use copydesk_text::TextRange;

/// Whether round or square brackets enclose exactly this range of `text`.
pub(in crate::rules) fn around(text: &str, at: TextRange) -> bool {
    let before = text.get(..at.start() as usize).unwrap_or_default();
    let after = text.get(at.end() as usize..).unwrap_or_default();
    (before.ends_with('(') && after.starts_with([')', ',', ';']))
        || (before.ends_with('[') && after.starts_with(']'))
}

/// Whether the word at `index` is alone in brackets.
pub(in crate::rules) fn encloses(cx: &SegmentContext<'_>, index: usize) -> bool {
    cx.words.get(index).is_some_and(|word| around(cx.text, word.at))
}

/// Returns the indices of the words that are alone in brackets.
pub(in crate::rules) fn single_words(cx: &SegmentContext<'_>) -> Vec<usize> {
    (0..cx.words.len()).filter(|&index| encloses(cx, index)).collect()
}
