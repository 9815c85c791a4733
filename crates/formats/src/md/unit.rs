//! [`Unit`]: a segment of Markdown and how it is written.

use super::OBJECT;
use super::front_matter::Scalar;
use super::inline::Tag;
use crate::PARAGRAPH_BREAK;
use crate::placement::Placement;
use crate::readable::reads_after;
use crate::removal::Block;
use copydesk_model::{Mark, MarkKind, SegmentKind};
use copydesk_text::EditSet;
use std::ops::Range;

/// How text that is put into a segment must be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Syntax {
    /// Lines of text; after a line break stands this prefix (indentation, marks of quotations).
    Lines(String),
    /// One line: a heading.
    Line,
    /// A cell of a table: one line without `|`.
    Cell,
    /// The alternative text of an image: one line with its brackets escaped.
    Alt,
    /// A value in the front matter.
    Value(Scalar),
}

/// What is written between a block and another one of its kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Parting {
    /// What the first one ends with: the underline of a heading.
    pub(super) end: Option<String>,
    /// The empty line between them; `None` where there is none.
    pub(super) blank: Option<String>,
    /// What the second one starts with: indentation, marks of quotations, of an item, of a heading.
    pub(super) start: String,
}

impl Parting {
    /// The lines between the two, from the end of the first one's text on.
    pub(super) fn written(&self, line_end: &str) -> String {
        let lines = self.end.iter().chain(&self.blank).chain([&self.start]);
        lines.flat_map(|line| [line_end, line]).collect()
    }
}

/// A segment and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Unit {
    pub(super) kind: SegmentKind,
    pub(super) text: String,
    pub(super) marks: Vec<Mark>,
    pub(super) placement: Placement,
    pub(super) tags: Vec<Tag>,
    pub(super) syntax: Syntax,
    /// The lines that go where nothing is left of it; `None` where they are not its alone.
    pub(super) block: Option<Block>,
    /// What an edit writes between the two that it splits it into; `None` where it cannot be split.
    pub(super) parting: Option<Parting>,
    /// The outermost block that it is in.
    pub(super) top: Range<usize>,
}

impl Unit {
    /// Whether a line break can stand in its text.
    pub(super) fn holds_breaks(&self) -> bool {
        matches!(self.syntax, Syntax::Lines(_))
    }

    /// Whether no paragraph break of `set` is within emphasis, a link or code. The set fits the text.
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

    /// Whether there is something in it that must stay, other than line breaks.
    pub(super) fn holds_more_than_text(&self) -> bool {
        let is_kept =
            |mark: &Mark| mark.kind == MarkKind::Inviolable && &self.text.as_str()[mark.range] != "\n";
        self.marks.iter().any(is_kept)
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
