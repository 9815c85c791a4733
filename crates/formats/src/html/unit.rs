//! [`Unit`]: a segment of HTML and how it is written.

use super::OBJECT;
use super::flow::Flow;
use crate::patch::Replacement;
use crate::placement::Placement;
use crate::readable::reads_after;
use copydesk_model::{Mark, MarkKind, SegmentKind};
use copydesk_text::{EditSet, TextRange};
use std::ops::Range;

/// How text that is put into a segment must be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Syntax {
    /// Between tags; a line break is `<br>`.
    Flow,
    /// The content of `<title>`, which holds no tags.
    Title,
    /// The value of an attribute: where it stands, and its quotation mark if it has one.
    Value(Range<usize>, Option<char>),
}

/// An inline element that starts and ends within one segment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Element {
    /// Tags and all, in the source.
    pub(super) source: Range<usize>,
    /// What it covers, in the segment's text.
    pub(super) text: TextRange,
}

/// A segment and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Unit {
    pub(super) kind: SegmentKind,
    pub(super) text: String,
    pub(super) marks: Vec<Mark>,
    pub(super) placement: Placement,
    /// Outer ones first.
    pub(super) elements: Vec<Element>,
    /// White space of the source that shows as nothing beside the white space at this byte of the text; in order.
    pub(super) hidden: Vec<(u32, Range<usize>)>,
    pub(super) syntax: Syntax,
    /// The element that goes where nothing is left of it; `None` where it is not its alone.
    pub(super) block: Option<Range<usize>>,
    /// Where the blocks start that an edit splits along with its text, outer ones first; empty where it cannot be split.
    pub(super) parted: Vec<usize>,
}

impl Unit {
    /// The segment that `flow` has collected.
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

    /// Whether there is something in it that must stay, other than line breaks.
    pub(super) fn holds_more_than_text(&self) -> bool {
        let is_kept =
            |mark: &Mark| mark.kind == MarkKind::Inviolable && &self.text.as_str()[mark.range] != "\n";
        self.marks.iter().any(is_kept)
    }

    /// The part of the source that it and the replacements cover.
    pub(super) fn extent(&self, replacements: &[Replacement]) -> Range<usize> {
        let pieces = self.placement.pieces.iter().map(|piece| piece.source.to_usize());
        let all = pieces
            .chain(self.elements.iter().map(|element| element.source.clone()))
            .chain(self.hidden.iter().map(|(_, range)| range.clone()))
            .chain(replacements.iter().map(|replacement| replacement.range.clone()));
        all.reduce(|a, b| a.start.min(b.start)..a.end.max(b.end))
            .unwrap_or_default()
    }

    /// Whether anything is left to read after `set`, code and images aside. The set fits the text.
    pub(super) fn reads_after(&self, set: &EditSet) -> bool {
        reads_after(&self.text, &self.marks, set, is_blank_text)
    }
}

/// Whether there is nothing to read: white space and images.
pub(super) fn is_blank_text(text: &str) -> bool {
    text.chars().all(|ch| ch.is_whitespace() || ch == OBJECT)
}

/// Text as a browser shows it: white space counts once, and for nothing at either end of a line.
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

/// White space that a browser collapses; the no-break spaces are none.
pub(super) fn is_space(ch: char) -> bool {
    matches!(ch, ' ' | '\t' | '\n' | '\r' | '\u{c}')
}
