//! Fits a replacement into its sentence: adapts determiners, contractions and elisions on either side.

use super::entry::{Entry, Piece};
use super::inflect::{Inflected, inflect};
use crate::Finding;
use crate::context::{SegmentContext, Shape, Word};
use crate::morphology::{FrenchSegment as _, FrenchWord as _};
use crate::rules::syntax::contracted;
use crate::rules::syntax::forms::{form, is_adjectival};
use copydesk_language::french::{self, Gender, Number, PartOfSpeech, begins_with_vowel_sound};
use copydesk_language::word::{capitalise, fold, like};
use copydesk_model::Applicability;
use copydesk_text::{Edit, EditSet, TextRange};
use std::ops::Range;

/// Returns the range to replace and its new text, for one replacement of the words of `entry`. With `capitals`, a
/// capital within a sentence is English usage and is removed (`January`).
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
        // Deletes the words and the space before them, or after them at the start.
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
    let nominal = first.analyses().is_empty()
        || first
            .analyses()
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

/// Replaces `words` by `text` and adapts the words around it; returns the edits and the text for display. The
/// determiner or the elided word before it is adapted and, if `head` is given (a noun), an adjective on either side.
pub(in crate::rules) fn in_company(
    cx: &SegmentContext<'_>,
    words: &Range<usize>,
    text: &str,
    head: Option<(Gender, Number)>,
) -> (String, Vec<Edit>) {
    let mut at = cx.words[words.start].at.cover(cx.words[words.end - 1].at);
    let mut text = text.to_owned();
    let lead = match head.and_then(|head| adjective_before(cx, words.start, head)) {
        Some(lead) => Some(lead),
        None => before(cx, words.start, &text, head),
    };
    if let Some((start, lead)) = lead {
        at = TextRange::new(start, at.end());
        text = format!("{lead}{text}");
        text = if cx.text.contains('\'') && !cx.text.contains('’') {
            text.replace('’', "'")
        } else {
            text.replace('\'', "’")
        };
    }
    let mut edits = vec![Edit::replace(at, text.clone())];
    if let Some(head) = head {
        edits.extend(adjectives_after(cx, words, head));
    }
    let mut label = text;
    let mut end = at.end();
    for edit in &edits[1..] {
        label.push_str(
            TextRange::new(end, edit.range.start())
                .of_text(cx.text)
                .unwrap_or(" "),
        );
        label.push_str(&edit.insert);
        end = edit.range.end();
    }
    (label, edits)
}

/// Returns the text that replaces the adjective before the noun at `noun` and its determiner, and where it begins;
/// `None` if there is no such adjective or nothing changes.
fn adjective_before(
    cx: &SegmentContext<'_>,
    noun: usize,
    (gender, number): (Gender, Number),
) -> Option<(u32, String)> {
    let at = noun.checked_sub(1).filter(|&at| cx.joined(at))?;
    let adjective = &cx.words[at];
    cx.reading(at).filter(|reading| is_adjectival(reading))?;
    if gender == Gender::Epicene || number == Number::Invariable || adjective.can_be(PartOfSpeech::Determiner)
    {
        return None;
    }
    let written = form(adjective, gender, number, None)?;
    let determiner = before(cx, at, &written, Some((gender, number)));
    if determiner.is_none() && written == adjective.fold {
        return None;
    }
    let (start, lead) = determiner.unwrap_or((adjective.at.start(), String::new()));
    Some((start, format!("{lead}{written} ")))
}

/// Adapts the determiner and the adjectives if a suggestion replaces an unknown word by a noun: « un competition »
/// becomes « une compétition ».
pub(crate) fn adapt(cx: &SegmentContext<'_>, finding: &mut Finding) {
    for suggestion in &mut finding.suggestions {
        let [edit] = suggestion.edits.edits() else {
            continue;
        };
        let Ok(index) = cx.words.binary_search_by_key(&edit.range, |word| word.at) else {
            continue;
        };
        let Some(head) = noun(&edit.insert).filter(|_| !cx.words[index].in_french()) else {
            continue;
        };
        let (label, edits) = in_company(cx, &(index..index + 1), &edit.insert, Some(head));
        if edits != suggestion.edits.edits()
            && let Ok(edits) = EditSet::new(edits)
        {
            suggestion.label = label;
            suggestion.edits = edits;
            suggestion.applicability = Applicability::NeedsReview;
        }
    }
}

/// Returns gender and number of a word that can be a noun, if they are the same in all noun readings.
fn noun(text: &str) -> Option<(Gender, Number)> {
    let analyses = french::analyses(text);
    let mut nouns = analyses
        .iter()
        .filter(|own| own.pos == PartOfSpeech::Noun && !own.capital);
    let first = nouns.next()?;
    let head = (first.gender?, first.number?);
    let sure = nouns.all(|own| own.gender == first.gender && own.number == first.number)
        && analyses.iter().all(|own| own.pos == PartOfSpeech::Noun);
    sure.then_some(head)
}

/// Returns the edits that make the adjectives right after `words` agree with the noun that replaces these. The noun
/// must have its own determiner; otherwise the adjectives may belong to an earlier noun.
fn adjectives_after(
    cx: &SegmentContext<'_>,
    words: &Range<usize>,
    (gender, number): (Gender, Number),
) -> Vec<Edit> {
    /// The maximum number of adjectives after a noun.
    const MAX_ADJECTIVES: usize = 2;
    let is_determiner = |at: usize| {
        let word = &cx.words[at];
        word.analyses()
            .iter()
            .any(|own| own.pos == PartOfSpeech::Determiner)
    };
    let determined = words
        .start
        .checked_sub(1)
        .is_some_and(|at| cx.joined(at) && is_determiner(at));
    if !determined || gender == Gender::Epicene || number == Number::Invariable {
        return Vec::new();
    }
    let mut edits = Vec::new();
    for at in words.end..(words.end + MAX_ADJECTIVES).min(cx.words.len()) {
        let word = &cx.words[at];
        let adjective = cx.reading(at).filter(|reading| is_adjectival(reading));
        let Some(reading) = adjective.filter(|_| cx.joined(at - 1) && word.shape == Shape::Lower) else {
            break;
        };
        if reading.number.is_none_or(|own| !own.agrees(number)) {
            break;
        }
        if reading.gender.is_some_and(|own| !own.agrees(gender)) {
            let Some(right) = form(word, gender, number, None) else {
                break;
            };
            edits.push(Edit::replace(word.at, right));
        }
    }
    edits
}

/// Returns `text` with a capital if the words that it replaces begin with one.
fn like_first(first: &Word<'_>, text: &str) -> String {
    if first.text.chars().filter(|ch| ch.is_alphabetic()).count() == 1
        && first.text.starts_with(char::is_uppercase)
    {
        capitalise(text)
    } else {
        like(first.text, text)
    }
}

/// Returns the text that replaces the determiner or the elided word before `text`, and where it begins; `None` if
/// nothing changes.
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
            word.analyses()
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

/// Returns the word with a space after it, unless it is elided.
fn spaced(word: &str) -> String {
    if word.ends_with(['\'', '’']) {
        word.to_owned()
    } else {
        format!("{word} ")
    }
}

/// Returns the end of the range to replace and the new text, if the last word of `text` is elided before the next or
/// contracted with it.
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
    if let Some(contracted) = contracted(tail, &next.fold) {
        return Some((next.at.end(), keep(contracted)));
    }
    // « du » and « au » after a verb with another preposition, or none, must be handled by the line itself.
    if gap && begins_with_vowel_sound(next.text) && matches!(tail, "de" | "que") {
        return Some((next.at.start(), keep(if tail == "de" { "d'" } else { "qu'" })));
    }
    None
}
