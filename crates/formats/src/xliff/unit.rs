//! [`Unit`]: a target, or a part of one, and how it is written.

use super::OBJECT;
use crate::html::Embedded;
use crate::placement::Placement;
use copydesk_model::{LockReason, Mark, SegmentKind};
use copydesk_text::TextRange;
use std::ops::Range;

/// The major version of the format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Version {
    /// XLIFF 1.
    One,
    /// XLIFF 2.
    Two,
}

impl Version {
    /// Returns the state of an edited target.
    pub(super) fn reviewed(self) -> &'static str {
        match self {
            // "Indicates that changes are reviewed and approved."
            Self::One => "signed-off",
            // "Indicates the segment has been reviewed."
            Self::Two => "reviewed",
        }
    }
}

/// The position of a target's state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct State {
    pub(super) version: Version,
    /// Where to insert it if there is none.
    pub(super) at: usize,
    /// The value, if there is one, and its position.
    pub(super) known: Option<(String, Range<usize>)>,
    /// The white space, name and value of a substate, which only applies together with its state.
    pub(super) finer: Option<Range<usize>>,
}

/// What must be written around the first text of a target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Gap {
    /// The target is an empty element: the position of its `/>`.
    Closed(Range<usize>),
    /// There is no target: where to insert it, and the line break and indentation before it.
    Missing(usize, String),
}

/// A segment and the position of its target, or of its part of the target, in the source.
#[derive(Clone, Debug)]
pub(super) struct Unit {
    /// Index of its target; the HTML blocks in one target share it.
    pub(super) target: usize,
    pub(super) kind: SegmentKind,
    /// The source text; `None` if it is not known for this part.
    pub(super) source: Option<String>,
    pub(super) text: String,
    pub(super) marks: Vec<Mark>,
    /// Empty if `html` is set.
    pub(super) placement: Placement,
    pub(super) state: State,
    /// The content of the target; empty, at the position where text is inserted, if there is none.
    pub(super) content: Range<usize>,
    /// The content of the CDATA sections in it.
    pub(super) sections: Vec<Range<usize>>,
    /// A block of HTML in a CDATA section.
    pub(super) html: Option<Embedded>,
    pub(super) gap: Option<Gap>,
    /// Whether line breaks are significant.
    pub(super) preserve: bool,
    /// The namespace prefix of the target and its content, including the colon; may be empty.
    pub(super) prefix: String,
    /// Whether it contains words that may be edited.
    pub(super) has_words: bool,
    /// Whether the source has words and the target is empty.
    pub(super) is_untranslated: bool,
    pub(super) locked: Option<LockReason>,
    /// See [`Loaded::locked_parts`](crate::Loaded::locked_parts).
    pub(super) locked_parts: Vec<(TextRange, LockReason)>,
}

impl Unit {
    /// Returns whether it is a segment of the document.
    pub(super) fn is_listed(&self) -> bool {
        self.has_words || self.is_untranslated
    }

    /// Returns the position of `range` of the text in the source, including the markup inside it.
    pub(super) fn source_of(&self, range: TextRange) -> Option<TextRange> {
        if let Some(html) = &self.html {
            return html.source_of(range);
        }
        if self.is_untranslated {
            return Some(TextRange::empty(self.content.start as u32));
        }
        self.placement.source_of(range)
    }
}

/// Normalises text for comparison: white space is collapsed, and removed at both ends.
pub(super) fn as_read(text: &str) -> String {
    let words = text
        .split([' ', '\t', '\n', '\r', '\u{c}'])
        .filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// Returns the normalised texts of units, without those that contain nothing to read.
pub(super) fn readings<'t>(texts: impl Iterator<Item = &'t str>) -> Vec<String> {
    texts
        .map(as_read)
        .filter(|text| text.chars().any(|ch| ch != ' ' && ch != OBJECT))
        .collect()
}
