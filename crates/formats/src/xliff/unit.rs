//! [`Unit`]: a target and how it is written.

use crate::placement::Placement;
use copydesk_model::Mark;
use std::ops::Range;

/// The version of the format, as far as it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Version {
    /// XLIFF 1.2.
    One,
    /// XLIFF 2.0 and 2.1.
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

/// A segment and where its target stands.
#[derive(Clone, Debug)]
pub(super) struct Unit {
    pub(super) source: String,
    pub(super) text: String,
    pub(super) marks: Vec<Mark>,
    pub(super) placement: Placement,
    pub(super) state: State,
    /// The start of the target's content, where text goes when there is no other place.
    pub(super) start: usize,
    /// What stands before the names of the target and of what lies in it: a prefix with its colon, or nothing.
    pub(super) prefix: String,
    /// Whether there are words in it that an edit may change: else it is no segment.
    pub(super) has_words: bool,
}

/// Text as it compares: white space counts once, and for nothing at either end.
pub(super) fn as_read(text: &str) -> String {
    let words = text
        .split([' ', '\t', '\n', '\r'])
        .filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}
