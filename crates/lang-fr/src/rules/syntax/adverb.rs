//! Passes over the adverbs between a verb and its participle or attribute.

use crate::context::{SegmentContext, Word};
use crate::morphology::FrenchWord as _;
use copydesk_language::french::PartOfSpeech;

/// Maximum number of adverbs between a verb and its participle or attribute.
const MAX_ADVERBS: usize = 4;

/// Returns the index of the first word from `at` on that is not an adverb that can be between a verb and its participle
/// or attribute (« n’est pas encore », « ont très bien », « sont tout à fait »).
pub(in crate::rules) fn past_adverbs(cx: &SegmentContext<'_>, at: usize) -> Option<usize> {
    let mut at = at;
    for _ in 0..MAX_ADVERBS {
        let word = cx.words.get(at)?;
        let length = if let Some(length) = locution(cx, at) {
            length
        } else if is_adverb(word) {
            1
        } else {
            return Some(at);
        };
        if !cx.joined(at + length - 1) {
            return None;
        }
        at += length;
    }
    Some(at).filter(|&at| at < cx.words.len())
}

/// Returns the index of the nearest word before `index` that is not an adverb that can be between an auxiliary and its
/// participle: that of the auxiliary in « n’a pas encore été », « ont tous très bien réussi ».
pub(in crate::rules) fn before_adverbs(cx: &SegmentContext<'_>, index: usize) -> Option<usize> {
    let mut end = index;
    for _ in 0..=MAX_ADVERBS {
        let last = end.checked_sub(1).filter(|&left| cx.joined(left))?;
        let ends_here =
            |words: &&&[&str]| end >= words.len() && locution(cx, end - words.len()) == Some(words.len());
        end = if let Some(words) = LOCUTIONS.iter().find(ends_here) {
            end - words.len()
        } else if is_adverb(&cx.words[last]) || matches!(&*cx.words[last].fold, "tout" | "tous" | "toutes") {
            last
        } else {
            return Some(last);
        };
    }
    None
}

fn is_adverb(word: &Word<'_>) -> bool {
    matches!(
        &*word.fold,
        "pas"
            | "plus"
            | "jamais"
            | "bien"
            | "mal"
            | "si"
            | "aussi"
            | "trop"
            | "moins"
            | "peu"
            | "fort"
            | "même"
            | "encore"
            | "déjà"
            | "rien"
            | "toujours"
            | "guère"
            | "point"
    ) || word.in_french() && word.analyses().iter().all(|own| own.pos == PartOfSpeech::Adverb)
}

/// Adverbs of several words.
const LOCUTIONS: [&[&str]; 14] = [
    &["tout", "à", "fait"],
    &["bel", "et", "bien"],
    &["de", "plus", "en", "plus"],
    &["de", "moins", "en", "moins"],
    &["de", "temps", "en", "temps"],
    &["un", "peu"],
    &["en", "effet"],
    &["en", "fait"],
    &["en", "partie"],
    &["en", "outre"],
    &["à", "nouveau"],
    &["de", "nouveau"],
    &["à", "peine"],
    &["tout", "aussi"],
];

/// Returns the length of the adverb of several words that begins at `at`.
fn locution(cx: &SegmentContext<'_>, at: usize) -> Option<usize> {
    let first = &*cx.words[at].fold;
    if !matches!(first, "tout" | "bel" | "de" | "un" | "en" | "à") {
        return None;
    }
    LOCUTIONS
        .iter()
        .find(|words| {
            words.iter().enumerate().all(|(place, word)| {
                cx.words.get(at + place).is_some_and(|own| own.fold == *word)
                    && (place == 0 || cx.joined(at + place - 1))
            })
        })
        .map(|words| words.len())
}
