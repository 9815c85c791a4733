//! Acronyms behind their long form: « Comité régional des ports (CRP) ».

use crate::context::SegmentContext;
use copydesk_language::word::{fold, strip_accents};
use copydesk_text::TextRange;

/// An acronym in brackets after its long form.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Expansion {
    /// The acronym.
    pub acronym: String,
    /// The words, as they are written.
    pub long: String,
    /// Both, in bytes of the segment.
    pub at: TextRange,
}

impl Expansion {
    /// The long form, case left aside: two that differ in this only are one.
    pub(super) fn key(&self) -> String {
        fold(&self.long).into_owned()
    }
}

/// The letters of an acronym, at least and at most.
const LETTERS: std::ops::RangeInclusive<usize> = 2..=7;
/// The long form may have so many more words than the acronym has letters (articles and prepositions).
const MORE: usize = 8;

/// The expansions of a segment.
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

/// The place of the first of the words before `index` whose initials make the acronym there, small words left aside.
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
            // The acronym skips a full word: it is short for something else.
            return None;
        }
    }
    None
}
