//! [`Unit`]: a target, or a part of one, and how it is written.

use super::OBJECT;
use crate::html::Embedded;
use crate::placement::Placement;
use copydesk_model::{LockReason, Mark, SegmentKind};
use copydesk_text::TextRange;
use std::ops::Range;

/// The version of the format, as far as it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Version {
    /// XLIFF 1.
    One,
    /// XLIFF 2.
    Two,
}

impl Version {
    /// What an edited target's state becomes.
    pub(super) fn reviewed(self) -> &'static str {
        match self {
            // "Indicates that changes are reviewed and approved."
            Self::One => "signed-off",
            // "Indicates the segment has been reviewed."
            Self::Two => "reviewed",
        }
    }
}

/// Where the state of a target is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct State {
    pub(super) version: Version,
    /// Where it goes if there is none.
    pub(super) at: usize,
    /// The value, if there is one, and where it stands.
    pub(super) known: Option<(String, Range<usize>)>,
    /// The white space, name and value of a finer state that holds only beside the state that it was given with.
    pub(super) finer: Option<Range<usize>>,
}

/// What must be written around the first text of a target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Gap {
    /// The target is an empty element: the place of its `/>`.
    Closed(Range<usize>),
    /// There is no target: where it goes, and the line break and indentation before it.
    Missing(usize, String),
}

/// A segment and where its target, or its part of the target, is in the source.
#[derive(Clone, Debug)]
pub(super) struct Unit {
    /// The number of its target, counted from 0; the blocks of HTML in one target share it.
    pub(super) target: usize,
    pub(super) kind: SegmentKind,
    /// The text of the source; `None` where it is not known for this part.
    pub(super) source: Option<String>,
    pub(super) text: String,
    pub(super) marks: Vec<Mark>,
    /// Empty where `html` is set.
    pub(super) placement: Placement,
    pub(super) state: State,
    /// The target's content; empty at the place where text goes where there is none.
    pub(super) content: Range<usize>,
    /// The content of the CDATA sections in it.
    pub(super) sections: Vec<Range<usize>>,
    /// A block of HTML in a CDATA section.
    pub(super) html: Option<Embedded>,
    pub(super) gap: Option<Gap>,
    /// Whether line breaks count.
    pub(super) preserve: bool,
    /// The prefix of the target and of its content with its colon, or nothing.
    pub(super) prefix: String,
    /// Whether there are words in it that an edit may change.
    pub(super) has_words: bool,
    /// Whether the source has words and the target nothing at all.
    pub(super) is_untranslated: bool,
    pub(super) locked: Option<LockReason>,
    /// See [`Loaded::locked_parts`](crate::Loaded::locked_parts).
    pub(super) locked_parts: Vec<(TextRange, LockReason)>,
}

impl Unit {
    /// Whether it is a segment of the document.
    pub(super) fn is_listed(&self) -> bool {
        self.has_words || self.is_untranslated
    }

    /// Where `range` of the text is in the source; markup inside is included.
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

/// Text as it compares: white space counts once, and for nothing at either end.
pub(super) fn as_read(text: &str) -> String {
    let words = text
        .split([' ', '\t', '\n', '\r', '\u{c}'])
        .filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// The texts of units as they compare, without those that hold nothing to read.
pub(super) fn readings<'t>(texts: impl Iterator<Item = &'t str>) -> Vec<String> {
    texts
        .map(as_read)
        .filter(|text| text.chars().any(|ch| ch != ' ' && ch != OBJECT))
        .collect()
}
