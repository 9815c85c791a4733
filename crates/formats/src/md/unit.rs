//! [`Unit`]: a segment of Markdown and how it is written.

use super::OBJECT;
use super::front_matter::Scalar;
use super::inline::Tag;
use crate::PARAGRAPH_BREAK;
use crate::placement::Placement;
use crate::readable::reads_after;
use crate::removal::Block;
use copydesk_model::{Mark, MarkKind, Place, SegmentKind};
use copydesk_text::EditSet;
use std::ops::Range;

/// How text that is inserted into a segment must be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Syntax {
    /// Lines of text; each line break is followed by this prefix (indentation, quotation markers).
    Lines(String),
    /// One line: a heading.
    Line,
    /// A cell of a table: one line without `|`.
    Cell,
    /// The alternative text of an image: one line with escaped brackets.
    Alt,
    /// A value in the front matter.
    Value(Scalar),
}

/// What separates a block from the next one of its kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Parting {
    /// The end of the first block: the underline of a heading.
    pub(super) end: Option<String>,
    /// The empty line between them, if any.
    pub(super) blank: Option<String>,
    /// The start of the second block: indentation, quotation markers, the marker of an item or heading.
    pub(super) start: String,
}

impl Parting {
    /// Returns the lines between the two blocks, from the end of the first block's text on.
    pub(super) fn written(&self, line_end: &str) -> String {
        let lines = self.end.iter().chain(&self.blank).chain([&self.start]);
        lines.flat_map(|line| [line_end, line]).collect()
    }
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
    pub(super) tags: Vec<Tag>,
    pub(super) syntax: Syntax,
    /// The lines that are removed when no text of the segment is left; `None` if they contain anything else.
    pub(super) block: Option<Block>,
    /// What an edit writes between the two halves when it splits the segment; `None` if it cannot be split.
    pub(super) parting: Option<Parting>,
    /// The outermost block around the segment.
    pub(super) top: Range<usize>,
    /// Source range of its inline content, with the markup in it.
    pub(super) content: Range<usize>,
}

impl Unit {
    /// Returns whether its text may contain a line break.
    pub(super) fn holds_breaks(&self) -> bool {
        matches!(self.syntax, Syntax::Lines(_))
    }

    /// Returns whether all paragraph breaks of `set` are outside emphasis, links and code. The set fits the text.
    pub(super) fn can_split(&self, set: &EditSet) -> bool {
        let mut breaks = set
            .edits()
            .iter()
            .filter(|edit| edit.insert.contains(PARAGRAPH_BREAK));
        breaks.all(|edit| {
            let (start, end) = (edit.range.start(), edit.range.end());
            let is_apart = |tag: &Tag| end <= tag.text.start() || tag.text.end() <= start;
            let covers = |tag: &Tag| start <= tag.text.start() && tag.text.end() <= end;
            self.tags.iter().all(|tag| is_apart(tag) || covers(tag))
        })
    }

    /// Returns whether it contains inviolable content other than line breaks.
    pub(super) fn holds_more_than_text(&self) -> bool {
        let is_kept =
            |mark: &Mark| mark.kind == MarkKind::Inviolable && &self.text.as_str()[mark.range] != "\n";
        self.marks.iter().any(is_kept)
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
