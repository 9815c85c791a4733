//! Turns the edits of one segment into replacements in its paragraph.

use super::body::{AroundKind, Body};
use crate::Charset;
use crate::change::{Change, changes};
use crate::html::escape;
use crate::office::{Rewritten, Unit};
use crate::patch::Replacement;
use copydesk_text::{EditSet, TextRange};

/// Returns the replacements for `set`; `None` if an edit would cut through a mark. The set fits the text.
pub(super) fn rewrite(source: &str, unit: &Unit<Body>, set: &EditSet) -> Rewritten {
    let body = &unit.body;
    let changes = changes(&unit.text, &unit.marks_for(set), set)?;
    if let Some(range) = body.removal()
        && set.apply(&unit.text).is_ok_and(|text| text.trim().is_empty())
    {
        return Some(vec![Replacement {
            range,
            insert: String::new(),
        }]);
    }
    let mut out = Vec::new();
    let mut before = PrecedingText::default();
    for (index, &Change { range, insert }) in changes.iter().enumerate() {
        before.skip(&unit.text, range.start());
        if range.is_empty() {
            let at = spot(unit, range.start());
            out.push(Replacement {
                range: at..at,
                insert: before.write(body, insert),
            });
        }
        let mut insert = Some(insert);
        for slice in slices(unit, range) {
            let kept_before = before.write(body, &slice.before);
            let put = before.write(body, insert.take().unwrap_or_default());
            let kept_after = before.write(body, &slice.after);
            out.push(Replacement {
                range: slice.source,
                insert: kept_before + &put + &kept_after,
            });
        }
        before.at = range.end();
        let until = changes.get(index + 1).map(|next| next.range.start());
        out.extend(before.guard(source, unit, until));
    }
    out.sort_by_key(|replacement| (replacement.range.start, replacement.range.end));
    Some(out)
}

/// What precedes a position in the new text.
#[derive(Debug, Default)]
pub(super) struct PrecedingText {
    /// The last character; `None` at the start of the paragraph.
    last: Option<char>,
    /// End of the old text that was taken over.
    at: u32,
}

impl PrecedingText {
    /// Keeps the old text up to `until`.
    pub(super) fn skip(&mut self, text: &str, until: u32) {
        if self.at < until {
            self.last = text.as_str_to(self.at, until).chars().next_back().or(self.last);
            self.at = until;
        }
    }

    /// Returns text as it is written here: white space that would collapse is written as elements.
    pub(super) fn write(&mut self, body: &Body, text: &str) -> String {
        let name = &body.prefixes.text;
        let mut out = String::new();
        let mut plain = 0;
        for (at, ch) in text.char_indices() {
            let element = match ch {
                ' ' if self.last.is_none_or(|last| matches!(last, ' ' | '\n' | '\t')) => {
                    format!("<{name}:s/>")
                }
                '\n' => format!("<{name}:line-break/>"),
                '\t' => format!("<{name}:tab/>"),
                _ => {
                    self.last = Some(ch);
                    continue;
                }
            };
            out.push_str(&escape(&text[plain..at], None, Charset::UTF_8));
            out.push_str(&element);
            plain = at + ch.len_utf8();
            self.last = Some(ch);
        }
        out.push_str(&escape(&text[plain..], None, Charset::UTF_8));
        out
    }

    /// Ensures that a kept space that now follows another one, or is at the start, stays visible.
    pub(super) fn guard(
        &mut self,
        source: &str,
        unit: &Unit<Body>,
        until: Option<u32>,
    ) -> Option<Replacement> {
        let is_first = self.last.is_none_or(|last| matches!(last, ' ' | '\n' | '\t'));
        if !is_first
            || !unit.text[self.at as usize..].starts_with(' ')
            || until.is_some_and(|until| until <= self.at)
        {
            return None;
        }
        let range = TextRange::new(self.at, self.at + 1);
        let slice = slices(unit, range).pop()?;
        if source[slice.source.clone()].starts_with('<')
            || !slice.before.is_empty()
            || !slice.after.is_empty()
        {
            return None;
        }
        self.skip(&unit.text, range.end());
        Some(Replacement {
            range: slice.source,
            insert: format!("<{}:s/>", unit.body.prefixes.text),
        })
    }

    /// Skips the old text up to `at`, which is removed.
    pub(super) fn go_on(&mut self, at: u32) {
        self.at = at;
    }
}

trait Part {
    fn as_str_to(&self, from: u32, to: u32) -> &str;
}

impl Part for str {
    fn as_str_to(&self, from: u32, to: u32) -> &str {
        self.get(from as usize..to as usize).unwrap_or_default()
    }
}

/// A range of a segment that the source writes as one unit or verbatim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Slice {
    pub(super) text: TextRange,
    pub(super) source: std::ops::Range<usize>,
    /// What is kept of it if the source unit covers more than the change.
    pub(super) before: String,
    pub(super) after: String,
}

/// Returns the slices of a text range, in order.
pub(super) fn slices(unit: &Unit<Body>, range: TextRange) -> Vec<Slice> {
    if range.is_empty() {
        return Vec::new();
    }
    let of_piece = |piece: &crate::placement::Piece| {
        let start = range.start().max(piece.text.start());
        let end = range.end().min(piece.text.end());
        let text = TextRange::new(start, end);
        let kept = |start, end| unit.text.as_str_to(start, end).to_owned();
        if piece.verbatim {
            let at = |byte: u32| (piece.source.start() + byte - piece.text.start()) as usize;
            return Slice {
                text,
                source: at(start)..at(end),
                before: String::new(),
                after: String::new(),
            };
        }
        Slice {
            text,
            source: piece.source.to_usize(),
            before: kept(piece.text.start(), start),
            after: kept(end, piece.text.end()),
        }
    };
    unit.placement.touched(range).iter().map(of_piece).collect()
}

/// Returns where to insert text at byte `at`: it takes the formatting of the preceding text, but does not extend a
/// link.
pub(super) fn spot(unit: &Unit<Body>, at: u32) -> usize {
    let body = &unit.body;
    let pieces = &unit.placement.pieces;
    let index = pieces.partition_point(|piece| piece.text.end() < at);
    let Some(first) = pieces.first() else {
        return body.inner;
    };
    if at == 0 {
        let start = first.source.start() as usize;
        let outside = body
            .around(start + 1)
            .find(|around| around.kind != AroundKind::Span && around.source.start < start + 1);
        return outside.map_or(start, |around| around.source.start);
    }
    let end = unit
        .placement
        .source_end(at)
        .map_or(body.inner, |end| end as usize);
    // The following text may be in the same link.
    let piece = pieces.get(index);
    let next = match piece {
        Some(piece) if piece.text.end() > at => Some(end),
        _ => pieces.get(index + 1).map(|piece| piece.source.start() as usize),
    };
    let goes_on =
        |source: &std::ops::Range<usize>| next.is_some_and(|next| source.start < next && next < source.end);
    // Inside, at the end of its text.
    let mut around = body
        .around
        .iter()
        .filter(|around| around.source.start < end && end < around.source.end);
    let leaves = around.find(|around| match around.kind {
        AroundKind::Kept => true,
        AroundKind::Link => !goes_on(&around.source),
        AroundKind::Span => false,
    });
    leaves.map_or(end, |around| around.source.end)
}
