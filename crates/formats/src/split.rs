//! Paragraph breaks that edits insert.

use crate::format::PARAGRAPH_BREAK;
use crate::{Edits, FormatError};
use copydesk_text::{Edit, EditSet, TextRange};
use std::borrow::Cow;

/// Returns whether any edit of the set splits a paragraph.
pub(crate) fn splits(set: &EditSet) -> bool {
    set.edits()
        .iter()
        .any(|edit| edit.insert.contains(PARAGRAPH_BREAK))
}

/// Splits a text at its paragraph breaks; a text without breaks is one paragraph.
pub(crate) fn paragraphs(text: &str) -> impl Iterator<Item = &str> {
    text.split(PARAGRAPH_BREAK)
}

/// Normalises the paragraph breaks of edits: exactly one between two non-empty paragraphs, without white space around
/// it. Empty paragraphs are not written. `texts` returns the text that a set belongs to.
///
/// # Errors
/// [`FormatError::EditDoesNotFit`].
pub(crate) fn tidy<'e, 't>(
    edits: &'e Edits,
    texts: impl Fn(copydesk_model::SegmentId) -> Option<&'t str>,
) -> Result<Cow<'e, Edits>, FormatError> {
    if !edits.values().any(splits) {
        return Ok(Cow::Borrowed(edits));
    }
    let mut out = edits.clone();
    for (&segment, set) in &mut out {
        if splits(set) {
            let unfit = || FormatError::EditDoesNotFit { segment };
            *set = tidy_set(texts(segment).ok_or_else(unfit)?, set).ok_or_else(unfit)?;
        }
    }
    Ok(Cow::Owned(out))
}

fn tidy_set(text: &str, set: &EditSet) -> Option<EditSet> {
    let corrected = set.apply(text).ok()?;
    let is_gap = |ch: char| ch.is_whitespace();
    let mut gaps = Vec::new();
    let mut rest = corrected.char_indices().peekable();
    while let Some((start, first)) = rest.next() {
        if !is_gap(first) {
            continue;
        }
        let mut breaks = first == PARAGRAPH_BREAK;
        let mut end = start + first.len_utf8();
        while let Some((at, ch)) = rest.next_if(|(_, ch)| is_gap(*ch)) {
            breaks |= ch == PARAGRAPH_BREAK;
            end = at + ch.len_utf8();
        }
        if !breaks {
            continue;
        }
        let is_edge = start == 0 || end == corrected.len();
        let wanted = if is_edge {
            String::new()
        } else {
            PARAGRAPH_BREAK.to_string()
        };
        if corrected[start..end] != wanted {
            gaps.push(Edit::replace(TextRange::new(start as u32, end as u32), wanted));
        }
    }
    let gaps = EditSet::new(gaps).ok()?;
    set.compose(&gaps).ok()
}

/// Returns the qualified name in a start tag.
pub(crate) fn full_name(tag: &str) -> &str {
    let name = tag.trim_start_matches('<');
    name.split(|ch: char| ch.is_whitespace() || matches!(ch, '>' | '/'))
        .next()
        .unwrap_or_default()
}

/// Returns a start tag without the attributes with these names, which are in lower case and may have a prefix in the
/// tag.
pub(crate) fn without_attributes(tag: &str, names: &[&str]) -> String {
    let mut out = tag.to_owned();
    for name in names {
        let lower = out.to_ascii_lowercase();
        let is_name = |&at: &usize| {
            lower[..at].ends_with(|ch: char| ch == ':' || ch.is_whitespace())
                && lower[at + name.len()..].starts_with('=')
        };
        let Some(at) = lower.match_indices(*name).map(|(at, _)| at).find(is_name) else {
            continue;
        };
        let value = at + name.len() + 1;
        let end = match lower[value..].chars().next() {
            Some(quote @ ('"' | '\'')) => lower[value + 1..].find(quote).map(|end| value + 1 + end + 1),
            _ => lower[value..]
                .find(|ch: char| ch.is_whitespace() || ch == '>')
                .map(|end| value + end),
        };
        let start = lower[..at].rfind(char::is_whitespace);
        if let (Some(start), Some(end)) = (start, end) {
            out.replace_range(start..end, "");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use copydesk_model::SegmentId;

    fn tidied(text: &str, set: EditSet) -> String {
        let edits = Edits::from([(SegmentId(0), set)]);
        let tidy = tidy(&edits, |_| Some(text)).expect("must fit");
        tidy[&SegmentId(0)].apply(text).expect("must fit")
    }

    #[test]
    fn one_break_stands_between_two_paragraphs_with_text() {
        let text = "Il pleut. Elle lit.";
        for (at, insert, expected) in [
            (9, "\u{2029}", "Il pleut.\u{2029}Elle lit."),
            (10, "\u{2029}", "Il pleut.\u{2029}Elle lit."),
            (10, " \u{2029}\u{2029}\n", "Il pleut.\u{2029}Elle lit."),
            (0, "\u{2029}", text),
            (19, " \u{2029} ", text),
            (19, " Oui.", "Il pleut. Elle lit. Oui."),
            (19, "\u{2029}Oui.", "Il pleut. Elle lit.\u{2029}Oui."),
        ] {
            let set = EditSet::single(Edit::insert(at, insert));
            assert_eq!(tidied(text, set), expected, "{insert:?} at {at}");
        }
    }

    #[test]
    fn a_text_that_is_only_breaks_is_empty() {
        let set = EditSet::single(Edit::replace(TextRange::new(0, 3), "\u{2029} \u{2029}"));
        assert_eq!(tidied("mot", set), "");
    }
    #[test]
    fn takes_attributes_out_by_their_name() {
        for (tag, expected) in [
            (
                "<text:p text:style-name=\"id=1\" xml:id=\"a b\" kid='3'>",
                "<text:p text:style-name=\"id=1\" kid='3'>",
            ),
            ("<P ID=haut class=x>", "<P class=x>"),
            ("<p id=haut>", "<p>"),
            ("<p>", "<p>"),
        ] {
            assert_eq!(without_attributes(tag, &["id"]), expected);
        }
    }
}
