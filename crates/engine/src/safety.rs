//! Safe suggestions: accepting one without review cannot damage right text.
//!
//! A rule marks a suggestion as safe if its pattern is certain. Whether the text around it is ordinary prose is decided
//! here for all rules: names, quotations, foreign phrases, code and verse may break any pattern on purpose. Suggestions
//! next to these need review.

use crate::Finding;
use crate::context::{SegmentContext, Shape, Word};
use copydesk_model::{Applicability, Category};
use copydesk_text::{Edit, TextRange};
use std::ops::Range;

/// Marks suggestions that could damage right text as needing review.
pub(crate) fn limit(cx: &SegmentContext<'_>, finding: &mut Finding) {
    let category = finding.category;
    for suggestion in &mut finding.suggestions {
        if suggestion.applicability == Applicability::Safe
            && !suggestion
                .edits
                .edits()
                .iter()
                .all(|edit| is_safe(cx, category, edit))
        {
            suggestion.applicability = Applicability::NeedsReview;
        }
    }
}

fn is_safe(cx: &SegmentContext<'_>, category: Category, edit: &Edit) -> bool {
    let Some(removed) = edit.range.of_text(cx.text) else {
        return false;
    };
    // Line ends and soft hyphens may be intended.
    if removed.contains(['\n', '\r', '\u{ad}']) {
        return false;
    }
    // A paragraph in another language follows other rules.
    if cx.language != cx.article_language {
        return false;
    }
    // Broken characters and references are wrong anywhere, except in a text about them.
    if matches!(category, Category::CharacterEncoding | Category::Markup) {
        return !touched(cx, edit.range).any(|word| word.quoted && is_citation(cx, word));
    }
    if is_set_in_lines(cx) || is_in_code(cx, edit.range) || is_sic(cx, edit.range) {
        return false;
    }
    if letters(removed).eq(letters(&edit.insert)) && !joins(removed, &edit.insert) {
        return !edit.insert.contains(['\u{a0}', '\u{202f}', ' ']) || !follows_name(cx, edit.range);
    }
    let place = touched_places(cx, edit.range);
    !cx.words[place.clone()].iter().any(is_own_spelling) && !has_foreign_context(cx, place)
}

fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|ch| ch.is_alphanumeric())
}

/// Whether the edit deletes the space between two words.
fn joins(removed: &str, insert: &str) -> bool {
    let space = |text: &str| text.contains(char::is_whitespace);
    space(removed) && !space(insert) && !removed.trim().is_empty()
}

/// Whether the segment is verse, an address or a list: lines much shorter than those of wrapped prose.
fn is_set_in_lines(cx: &SegmentContext<'_>) -> bool {
    const SHORT: usize = 48;
    let Some((lines, _)) = cx.text.rsplit_once('\n') else {
        return false;
    };
    let (count, chars) = lines.split('\n').fold((0, 0), |(count, chars), line| {
        (count + 1, chars + line.chars().count())
    });
    chars < SHORT * count
}

/// Returns the indices of the words that the range overlaps or touches.
fn touched_places(cx: &SegmentContext<'_>, range: TextRange) -> Range<usize> {
    let start = cx.words.partition_point(|word| word.at.end() < range.start());
    let end = cx.words.partition_point(|word| word.at.start() <= range.end());
    start..end.max(start)
}

fn touched<'c, 't>(cx: &'c SegmentContext<'t>, range: TextRange) -> impl Iterator<Item = &'c Word<'t>> {
    cx.words[touched_places(cx, range)].iter()
}

/// Whether a word may have its own spelling: a name, a brand, an acronym, a quotation.
fn is_own_spelling(word: &Word<'_>) -> bool {
    match word.shape {
        Shape::Lower => word.quoted,
        Shape::Capital => word.quoted || !word.first,
        Shape::Upper => word.quoted || word.text.chars().filter(|ch| ch.is_alphabetic()).count() > 1,
        Shape::Mixed => true,
    }
}

/// The number of words on either side that are considered.
const CONTEXT_WORDS: usize = 3;

/// Whether foreign words or names are next to the words at `place`, or foreign words in lower case are within three
/// words.
fn has_foreign_context(cx: &SegmentContext<'_>, place: Range<usize>) -> bool {
    let Some(sentence) = cx.words.get(place.start).map(|word| word.sentence) else {
        return false;
    };
    let foreign = |at: usize, distance: usize| {
        let word = &cx.words[at];
        word.sentence == sentence
            && !word.is_known()
            && word.fold.chars().filter(|ch| ch.is_alphabetic()).count() > 1
            && (distance == 1 || word.shape == Shape::Lower)
    };
    let before = (1..=CONTEXT_WORDS).filter_map(|far| Some((place.start.checked_sub(far)?, far)));
    let after = (1..=CONTEXT_WORDS).map(|far| (place.end + far - 1, far));
    before
        .chain(after.filter(|(at, _)| *at < cx.words.len()))
        .any(|(at, far)| foreign(at, far))
}

/// Whether the characters around the range up to the next spaces look like code, a path or a handle.
fn is_in_code(cx: &SegmentContext<'_>, range: TextRange) -> bool {
    const SIGNS: [char; 14] = [
        '_', '=', '\\', '<', '>', '|', '{', '}', '#', '@', '^', '~', '*', '$',
    ];
    let text = cx.text;
    let start = text[..range.start() as usize]
        .rfind(char::is_whitespace)
        .map_or(0, |at| at + 1);
    let end = text[range.end() as usize..]
        .find(char::is_whitespace)
        .map_or(text.len(), |at| range.end() as usize + at);
    let Some(run) = text.get(start..end) else {
        return true;
    };
    let priced = |ch: char| ch == '$' && run.contains(|ch: char| ch.is_ascii_digit());
    run.contains(|ch| SIGNS.contains(&ch) && !priced(ch))
        || ["://", "::", "->", "()", "--", "./", "~/"]
            .iter()
            .any(|sign| run.contains(sign))
        || run.starts_with('/')
}

/// Whether « (sic) » follows: the author keeps the error.
fn is_sic(cx: &SegmentContext<'_>, range: TextRange) -> bool {
    const NEAR: usize = 40;
    let after = &cx.text[range.end() as usize..];
    let mut limit = NEAR.min(after.len());
    while !after.is_char_boundary(limit) {
        limit -= 1;
    }
    ["(sic", "[sic"].iter().any(|sign| after[..limit].contains(sign))
}

/// Whether a name is right before the range: "Yahoo!" and "Jeopardy!" end with an exclamation mark.
fn follows_name(cx: &SegmentContext<'_>, range: TextRange) -> bool {
    let before = cx.words.partition_point(|word| word.at.end() <= range.start());
    before.checked_sub(1).is_some_and(|at| {
        let word = &cx.words[at];
        word.at.end() == range.start()
            && (word.shape == Shape::Mixed
                || word.shape != Shape::Lower && (!word.first || !word.is_known())
                || !word.is_known())
    })
}

/// Whether a quoted word is alone in its quotation marks: it is cited, not used.
fn is_citation(cx: &SegmentContext<'_>, word: &Word<'_>) -> bool {
    const MARKS: [char; 9] = ['«', '»', '“', '”', '"', ' ', '\u{a0}', '\u{202f}', '&'];
    let before = cx.text[..word.at.start() as usize].trim_end_matches(['\u{a0}', '\u{202f}', ' ', '&', '#']);
    let after = cx.text[word.at.end() as usize..].trim_start_matches([';', '\u{a0}', '\u{202f}', ' ']);
    before.ends_with(MARKS) && after.starts_with(MARKS)
}
