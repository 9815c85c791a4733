//! [`Body`]: what is known of a paragraph beside its text, all in places of the part's source.

use std::ops::Range;
use std::sync::Arc;

/// What a segment's text stands in.
#[derive(Clone, Debug)]
pub(super) struct Body {
    /// Which part.
    pub(super) part: usize,
    /// Elements around parts of the text: spans, links, fields; in the order of their start.
    pub(super) around: Vec<Around>,
    /// The paragraph, tags and all.
    pub(super) source: Range<usize>,
    /// What follows its start tag.
    pub(super) inner: usize,
    /// Its style.
    pub(super) style: Option<String>,
    /// Whether it can go as a whole.
    pub(super) removable: bool,
    /// Where its story keeps its tracked changes.
    pub(super) changes: Changes,
    pub(super) prefixes: Arc<Prefixes>,
}

/// An element around a part of a paragraph's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Around {
    /// Tags and all.
    pub(super) source: Range<usize>,
    /// Its start tag.
    pub(super) tag: Range<usize>,
    pub(super) kind: AroundKind,
}

/// What an element around text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AroundKind {
    /// Text may be put in at its ends.
    Span,
    /// Text at its ends is put beside it.
    Link,
    /// Its text must stay as it is.
    Kept,
}

/// Where a story keeps its tracked changes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Changes {
    /// Where the element goes, or the end of its content if there is one.
    pub(super) at: usize,
    pub(super) exists: bool,
}

/// The prefixes of the vocabularies.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Prefixes {
    pub(super) text: String,
    pub(super) office: String,
    /// `None` where the part has none.
    pub(super) dc: Option<String>,
}

impl Body {
    /// The elements around this place, outer ones first.
    pub(super) fn around(&self, at: usize) -> impl Iterator<Item = &Around> {
        self.around
            .iter()
            .filter(move |around| around.source.start < at && at < around.source.end)
    }
}
