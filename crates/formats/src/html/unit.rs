//! [`Unit`]: a segment of HTML and how it is written.

use super::OBJECT;
use super::flow::Flow;
use crate::patch::Replacement;
use crate::placement::Placement;
use crate::readable::reads_after;
use copydesk_model::{Mark, MarkKind, Place, SegmentKind};
use copydesk_text::{EditSet, TextRange};
use std::ops::Range;

/// How text that is inserted into a segment must be escaped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Syntax {
    /// Between tags; a line break is `<br>`.
    Flow,
    /// The content of `<title>`, which cannot contain tags.
    Title,
    /// An attribute value: its position, and its quotation mark if it has one.
    Value(Range<usize>, Option<char>),
}

/// An inline element that starts and ends within one segment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Element {
    /// Source range, including its tags.
    pub(super) source: Range<usize>,
    /// The range that it covers in the segment's text.
    pub(super) text: TextRange,
}

/// A segment and its position.
#[derive(Clone, Debug)]
pub(super) struct Unit {
    pub(super) kind: SegmentKind,
    /// Its position in a table or a list.
    pub(super) place: Option<Place>,
    pub(super) text: String,
    pub(super) marks: Vec<Mark>,
    pub(super) placement: Placement,
    /// Outer ones first.
    pub(super) elements: Vec<Element>,
    /// White space of the source that collapses into the white space at this byte of the text; in order.
    pub(super) hidden: Vec<(u32, Range<usize>)>,
    pub(super) syntax: Syntax,
    /// The element that is removed when no text of the segment is left; `None` if it is not the only content of an
    /// element.
    pub(super) block: Option<Range<usize>>,
    /// Starts of the blocks that an edit splits along with the text, outer ones first; empty if the segment cannot be
    /// split.
    pub(super) parted: Vec<usize>,
}

impl Unit {
    /// Creates the segment that `flow` has collected.
    pub(super) fn of(flow: Flow, kind: SegmentKind, syntax: Syntax) -> Self {
        let Flow {
            text,
            placement,
            marks,
            elements,
            hidden,
            ..
        } = flow.finish();
        Unit {
            kind,
            place: None,
            text,
            marks,
            placement,
            elements,
            hidden,
            syntax,
            block: None,
            parted: Vec::new(),
        }
    }

    /// Returns whether it contains inviolable content other than line breaks.
    pub(super) fn holds_more_than_text(&self) -> bool {
        let is_kept =
            |mark: &Mark| mark.kind == MarkKind::Inviolable && &self.text.as_str()[mark.range] != "\n";
        self.marks.iter().any(is_kept)
    }

    /// Returns the range of the source that the unit and the replacements cover.
    pub(super) fn extent(&self, replacements: &[Replacement]) -> Range<usize> {
        let pieces = self.placement.pieces.iter().map(|piece| piece.source.to_usize());
        let all = pieces
            .chain(self.elements.iter().map(|element| element.source.clone()))
            .chain(self.hidden.iter().map(|(_, range)| range.clone()))
            .chain(replacements.iter().map(|replacement| replacement.range.clone()));
        all.reduce(|a, b| a.start.min(b.start)..a.end.max(b.end))
            .unwrap_or_default()
    }

    /// Returns whether any readable text is left after `set`, apart from code and images. The set fits the text.
    pub(super) fn reads_after(&self, set: &EditSet) -> bool {
        reads_after(&self.text, &self.marks, set, is_blank_text)
    }
}

/// Returns whether the text contains nothing but white space and images.
pub(super) fn is_blank_text(text: &str) -> bool {
    text.chars().all(|ch| ch.is_whitespace() || ch == OBJECT)
}

/// Normalises text as a browser displays it: white space is collapsed, and removed at both ends of a line.
pub(super) fn as_read(text: &str) -> String {
    let lines: Vec<String> = text
        .trim_matches(is_space)
        .split('\n')
        .map(|line| {
            line.split(is_space)
                .filter(|word| !word.is_empty())
                .collect::<Vec<_>>()
                .join(" ")
        })
        .collect();
    lines.join("\n")
}

/// Returns whether a browser collapses this white space; it does not collapse no-break spaces.
pub(super) fn is_space(ch: char) -> bool {
    matches!(ch, ' ' | '\t' | '\n' | '\r' | '\u{c}')
}
