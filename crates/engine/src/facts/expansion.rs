//! Acronyms after their long form: « Comité régional des ports (CRP) ».

use crate::context::SegmentContext;
use copydesk_language::word::{fold, strip_accents};
use copydesk_text::TextRange;

/// An acronym in brackets after its long form.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Expansion {
    /// The acronym.
    pub acronym: String,
    /// The words as written.
    pub long: String,
    /// The range of both, in bytes of the segment.
    pub at: TextRange,
}

impl Expansion {
    /// Returns the long form in lower case: two that differ only in case are the same.
    pub(super) fn key(&self) -> String {
        fold(&self.long).into_owned()
    }
}

/// The minimum and maximum number of letters of an acronym.
const LETTERS: std::ops::RangeInclusive<usize> = 2..=7;
/// How many more words than letters the long form may have (articles and prepositions).
const MORE: usize = 8;

/// Returns the expansions of a segment.
pub(super) fn expansions(cx: &SegmentContext<'_>) -> Vec<Expansion> {
    let mut out = Vec::new();
    for (index, word) in cx.words.iter().enumerate() {
        let upper = word.text.bytes().all(|byte| byte.is_ascii_uppercase());
        let (start, end) = (word.at.start() as usize, word.at.end() as usize);
        if !upper
            || !LETTERS.contains(&word.text.len())
            || !cx.text[..start].ends_with('(')
            || !cx.text[end..].starts_with(')')
        {
            continue;
        }
        if let Some(first) = long_form(cx, index) {
            let from = cx.words[first].at.start();
            let long = cx.text[from as usize..start - 1].trim_end().to_owned();
            out.push(Expansion {
                acronym: word.text.to_owned(),
                long,
                at: TextRange::new(from, word.at.end() + 1),
            });
        }
    }
    out
}

/// Returns the index of the first of the words before `index` whose initials form the acronym there, without function
/// words.
fn long_form(cx: &SegmentContext<'_>, index: usize) -> Option<usize> {
    let acronym = &cx.words[index];
    let mut letters = acronym.text.bytes().rev().peekable();
    let from = index.saturating_sub(acronym.text.len() + MORE);
    for place in (from..index).rev() {
        let word = &cx.words[place];
        if word.sentence != acronym.sentence {
            return None;
        }
        let initial = strip_accents(word.text)
            .bytes()
            .next()
            .map(|byte| byte.to_ascii_uppercase());
        if letters.next_if(|letter| initial == Some(*letter)).is_some() {
            if letters.peek().is_none() {
                return Some(place);
            }
        } else if word.text.chars().count() > 4 {
            // The acronym skips a content word: it has another long form.
            return None;
        }
    }
    None
}
