//! Turns the errors that a model reports into findings: their quotes are found in the paragraphs, never guessed.

use super::SOURCE;
use super::answer::Reported;
use crate::Why;
use crate::flags::{category, severity};
use crate::opinions::Part;
use crate::typography;
use copydesk_check::Finding;
use copydesk_model::{Applicability, Category, Message, RuleId, Segment};
use copydesk_text::{Edit, EditSet, TextRange};

/// The maximum length of an explanation, in characters.
const MAX_EXPLANATION: usize = 400;

/// A suggestion is at most so many times longer than its quote, and this many characters more: otherwise it is another
/// sentence than the quote.
const MAX_GROWTH: (usize, usize) = (3, 40);

/// Returns the findings of an answer about these segments.
pub(super) fn part(all: &[Reported], segments: &[&Segment], language: &str) -> Part {
    let mut part = Part::default();
    for one in all {
        let found = place(one, segments).and_then(|(segment, at)| {
            let finding = finding(one, segment, at, language)?;
            Ok(finding.map(|finding| (segment.id, finding)))
        });
        let name = if one.quote.is_empty() {
            &one.explanation
        } else {
            &one.quote
        };
        part.report(&shown(name, MAX_EXPLANATION), found);
    }
    part
}

/// Finds the quote: in its paragraph, or in any of the request if none is named.
fn place<'s>(one: &Reported, segments: &[&'s Segment]) -> Result<(&'s Segment, TextRange), Why> {
    if one.quote.is_empty() {
        return Err(if one == &Reported::default() {
            Why::Malformed
        } else {
            Why::PlaceMissing
        });
    }
    let named = match one.paragraph {
        // With one paragraph, a wrong number means the same one.
        Some(number) if segments.len() > 1 => {
            let segment = number.checked_sub(1).and_then(|index| segments.get(index));
            std::slice::from_ref(segment.ok_or(Why::SegmentUnknown)?)
        }
        _ => segments,
    };
    let mut found = named.iter().flat_map(|segment| {
        let places = typography::occurrences(&segment.mt, &one.quote);
        places.into_iter().map(|at| (*segment, at))
    });
    match (found.next(), found.next()) {
        (None, _) => Err(Why::QuoteMissing),
        (Some(found), None) => Ok(found),
        _ => Err(Why::QuoteAmbiguous),
    }
}

/// Returns the finding; `None` if the model says that there is no error.
fn finding(one: &Reported, segment: &Segment, at: TextRange, language: &str) -> Result<Option<Finding>, Why> {
    let words = at.of_text(&segment.mt).unwrap_or_default();
    let Some(severity) = severity(&one.severity) else {
        return Ok(None);
    };
    let category = category(&one.category);
    let replacement = one.replacement.as_deref().map(|new| typography::keep(words, new));
    if replacement.as_deref() == Some(words) {
        return Err(Why::NothingChanged);
    }
    let rule = category.code().rsplit('/').next().unwrap_or_default();
    let id = RuleId::from(format!("{SOURCE}.{rule}"));
    let explanation = shown(&one.explanation, MAX_EXPLANATION);
    let mut finding =
        Finding::of_source(SOURCE.into(), id, at, category, explanation, language).weighing(severity);
    if one.explanation.is_empty() {
        finding = finding.saying(Message::new("flags-flagged").with("source", SOURCE));
    }
    if let Some(new) = replacement.filter(|new| is_suggestion(words, new, category)) {
        // Only what differs is changed, so that marks within the words stay.
        let edits = EditSet::between(words, &new);
        let edits = edits.edits().iter();
        let edits = edits.map(|edit| Edit::replace(edit.range.shift(at.start()), edit.insert.clone()));
        finding = finding.edit(new.clone(), edits.collect(), Applicability::NeedsReview);
    }
    Ok(Some(finding))
}

/// Whether a replacement can be one of the words: it has no control characters, and is not much longer.
fn is_suggestion(words: &str, new: &str, category: Category) -> bool {
    // Models write an empty text if they do not know what is right.
    let may_delete = matches!(category, Category::Addition | Category::Verbosity);
    let (factor, more) = MAX_GROWTH;
    (!new.trim().is_empty() || may_delete)
        && !new.chars().any(is_hidden)
        && new.chars().count() <= words.chars().count() * factor + more
}

/// Whether a character would change how the text around it is shown.
fn is_hidden(ch: char) -> bool {
    ch.is_control()
        || matches!(ch, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}')
}

/// Returns what a model says as it is shown: one line, without hidden characters.
pub(super) fn shown(text: &str, max: usize) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let text = words.join(" ");
    let mut shown: String = text.chars().filter(|ch| !is_hidden(*ch)).take(max).collect();
    if shown.chars().count() == max {
        shown.push('…');
    }
    shown
}
