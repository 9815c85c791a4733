//! A word with a space inside: « gouver nement », « des ormais ».

use super::{MARGIN_OF_JOINED, misspelling};
use crate::Finding;
use crate::context::{SegmentContext, Shape, Word};
use crate::morphology::FrenchWord as _;
use copydesk_language::french;
use copydesk_language::frequency::{Language, zipf};
use copydesk_language::word::like;
use copydesk_model::Applicability;

/// The minimum length of the joined word, in bytes: most pairs of shorter pieces form a word.
const MIN_WORD: usize = 7;
/// Joined words rarer than this (Zipf) are a coincidence.
const MIN_FREQUENCY: f32 = 3.2;

/// Returns the finding for the unknown word and its neighbour, if they form a word together.
pub(super) fn finding(cx: &SegmentContext<'_>, index: usize, word: &Word<'_>) -> Option<Finding> {
    let before = cx.previous(index).filter(|_| is_space(cx, index - 1));
    let after = cx
        .next(index)
        .filter(|next| is_space(cx, index) && next.in_french() && next.shape == Shape::Lower);
    let (left, right) = match (before, after) {
        (Some(before), _) if is_whole(before, word) => (before, word),
        (_, Some(after)) if is_whole(word, after) => (word, after),
        _ => return None,
    };
    let whole = format!("{}{}", left.fold, right.fold);
    let mut finding = misspelling(word, 0.8, MARGIN_OF_JOINED);
    finding.at = left.at.cover(right.at);
    Some(finding.replace(like(left.text, &whole), Applicability::NeedsReview))
}

fn is_space(cx: &SegmentContext<'_>, left: usize) -> bool {
    cx.gap(left).is_some_and(|gap| matches!(gap, " " | "\u{a0}"))
}

fn is_whole(left: &Word<'_>, right: &Word<'_>) -> bool {
    let whole = format!("{}{}", left.fold, right.fold);
    left.fold.len() > 1
        && right.shape == Shape::Lower
        && whole.len() >= MIN_WORD
        && french::analyses(&whole).iter().any(|own| !own.capital)
        && zipf(Language::French, &whole) >= MIN_FREQUENCY
}
