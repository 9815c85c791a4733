//! A replacement in its place: determiners, contractions and elisions on either side follow it.

use super::entry::{Entry, Piece};
use super::inflect::{Inflected, inflect};
use crate::context::{SegmentContext, Word};
use copydesk_language::french::{self, Gender, Number, PartOfSpeech, begins_with_vowel_sound};
use copydesk_language::word::{capitalise, fold, like};
use copydesk_text::TextRange;
use std::ops::Range;

/// The span that has to change, and what stands there then, for one replacement of the words of `entry`; with
/// `capitals`, a capital within a sentence is English usage and goes (`January`).
pub(super) fn join(
    cx: &SegmentContext<'_>,
    words: Range<usize>,
    entry: &Entry,
    pieces: &[Piece],
    capitals: bool,
) -> (TextRange, String) {
    debug_assert_eq!(words.len(), entry.length, "the stretch has the words of its line");
    let (first, last) = (&cx.words[words.start], &cx.words[words.end - 1]);
    let mut at = first.at.cover(last.at);
    let Inflected { mut text, head } = inflect(cx, words.start, pieces, entry.plural);
    if text.is_empty() {
        // The words go, and the space before them, or after where they stand first.
        let before = words.start.checked_sub(1).filter(|&before| cx.joined(before));
        if let Some(before) = before {
            at = TextRange::new(cx.words[before].at.end(), at.end());
        } else if cx.joined(words.end - 1) {
            at = TextRange::new(at.start(), cx.words[words.end].at.start());
        }
        return (at, text);
    }
    if last.text.ends_with(['\'', '’']) && !text.ends_with('\'') {
        text.push(' ');
    }
    if let Some((end, tail)) = after(cx, words.end - 1, &text) {
        at = TextRange::new(at.start(), end);
        text = tail;
    }
    let nominal = first.analyses.is_empty()
        || first
            .analyses
            .iter()
            .any(|own| matches!(own.pos, PartOfSpeech::Noun | PartOfSpeech::Adjective));
    let head = head.filter(|_| nominal);
    if let Some((start, lead)) = before(cx, words.start, &text, head) {
        at = TextRange::new(start, at.end());
        text = format!("{lead}{text}");
    } else if first.first || !capitals {
        text = like_first(first, &text);
    }
    if cx.text.contains('’') || !cx.text.contains('\'') {
        text = text.replace('\'', "’");
    }
    (at, text)
}

/// `text` with a capital where the words that it replaces begin with one.
fn like_first(first: &Word<'_>, text: &str) -> String {
    if first.text.chars().filter(|ch| ch.is_alphabetic()).count() == 1
        && first.text.starts_with(char::is_uppercase)
    {
        capitalise(text)
    } else {
        like(first.text, text)
    }
}

/// What has to stand before `text` in place of the determiner or the elided word there, and where that begins; `None`
/// where nothing changes.
fn before(
    cx: &SegmentContext<'_>,
    start: usize,
    text: &str,
    head: Option<(Gender, Number)>,
) -> Option<(u32, String)> {
    let left = start.checked_sub(1).filter(|&left| cx.joined(left))?;
    let word = &cx.words[left];
    let next = text.split([' ', '\u{a0}']).next().unwrap_or(text);
    if let Some((gender, number)) = head {
        // « de la », « à l’ » are one determiner of two words.
        let lead = left
            .checked_sub(1)
            .filter(|&lead| cx.joined(lead) && matches!(&*word.fold, "la" | "l'"))
            .map(|lead| &cx.words[lead])
            .filter(|lead| matches!(&*lead.fold, "de" | "à"));
        let (from, determiner) = match lead {
            Some(lead) => (lead, if lead.fold == "de" { "du" } else { "au" }),
            None => (word, &*word.fold),
        };
        let gender = if gender == Gender::Epicene {
            word.analyses
                .iter()
                .find_map(|own| own.gender)
                .filter(|own| *own != Gender::Epicene)
                .unwrap_or(Gender::Masculine)
        } else {
            gender
        };
        let number = match number {
            Number::Invariable if matches!(determiner, "les" | "des" | "aux" | "ces" | "ses") => {
                Number::Plural
            }
            Number::Invariable => Number::Singular,
            number => number,
        };
        if let Some(right) = french::determiner_before(determiner, gender, number, next) {
            let written = &cx.text[from.at.start() as usize..word.at.end() as usize];
            if fold(&right) == fold(written) {
                return None;
            }
            return Some((from.at.start(), spaced(&like_first(from, &right))));
        }
    }
    let vowel = begins_with_vowel_sound(next);
    let changed = match (&*word.fold, vowel) {
        ("de", true) => "d'",
        ("que", true) => "qu'",
        ("ne", true) => "n'",
        ("se", true) => "s'",
        ("je", true) => "j'",
        ("me", true) => "m'",
        ("te", true) => "t'",
        ("le" | "la", true) if head.is_none() => "l'",
        ("jusque", true) => "jusqu'",
        ("lorsque", true) => "lorsqu'",
        ("d'", false) => "de",
        ("qu'", false) => "que",
        ("n'", false) => "ne",
        ("s'", false) => "se",
        ("j'", false) => "je",
        ("m'", false) => "me",
        ("t'", false) => "te",
        ("l'", false) => "le",
        ("jusqu'", false) => "jusque",
        ("lorsqu'", false) => "lorsque",
        _ => return None,
    };
    Some((word.at.start(), spaced(&like_first(word, changed))))
}

/// With a space after it, unless it is elided.
fn spaced(word: &str) -> String {
    if word.ends_with(['\'', '’']) {
        word.to_owned()
    } else {
        format!("{word} ")
    }
}

/// The end of what has to change, and the new text, where `text` ends with a word that elides or contracts with the next.
fn after(cx: &SegmentContext<'_>, last: usize, text: &str) -> Option<(u32, String)> {
    let next = cx.next(last)?;
    let gap = next.at.start() > cx.words[last].at.end();
    let (stem, tail) = text.trim_end().rsplit_once(' ').unwrap_or(("", text.trim_end()));
    let keep = |tail: &str| {
        if stem.is_empty() {
            tail.to_owned()
        } else {
            format!("{stem} {tail}")
        }
    };
    let contracted = match (tail, &*next.fold) {
        ("de", "le") => "du",
        ("de", "les") => "des",
        ("à", "le") => "au",
        ("à", "les") => "aux",
        _ => "",
    };
    if !contracted.is_empty() {
        return Some((next.at.end(), keep(contracted)));
    }
    // « du », « au » after a verb that takes no preposition, or another one, are for the line itself to say.
    if gap && begins_with_vowel_sound(next.text) && matches!(tail, "de" | "que") {
        return Some((next.at.start(), keep(if tail == "de" { "d'" } else { "qu'" })));
    }
    None
}
