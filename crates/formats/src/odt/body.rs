//! [`Body`]: what is known of a paragraph besides its text, all as positions in the source of the part.

use std::ops::Range;
use std::sync::Arc;

/// The source ranges that belong to a segment.
#[derive(Clone, Debug)]
pub(super) struct Body {
    /// Index of the part.
    pub(super) part: usize,
    /// Elements around ranges of the text: spans, links, fields; ordered by their start.
    pub(super) around: Vec<Around>,
    /// The paragraph, including its tags.
    pub(super) source: Range<usize>,
    /// Position after its start tag.
    pub(super) inner: usize,
    /// The start tags of the lists and items around it, outermost first.
    pub(super) lists: Vec<Range<usize>>,
    /// The list item, including its tags, if it contains nothing else and is removed with the paragraph; the list, if
    /// that is its only item.
    pub(super) item: Option<Range<usize>>,
    /// The list item, including its tags, if it contains nothing else.
    pub(super) own_item: Option<Range<usize>>,
    /// Whether it is the text of a drawing shape.
    pub(super) in_shape: bool,
    /// Whether it can be removed as a whole.
    pub(super) removable: bool,
    /// Whether it contains nothing but text.
    pub(super) is_bare: bool,
    /// The start tag of the paragraph directly after it, if that has content.
    pub(super) next: Option<Range<usize>>,
    /// Where its story stores tracked changes.
    pub(super) changes: Changes,
    /// The existing tracked insertions, in order.
    pub(super) insertions: Vec<Insertion>,
    pub(super) prefixes: Arc<Prefixes>,
}

/// A range of a paragraph that is a tracked insertion of another author.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Insertion {
    pub(super) source: Range<usize>,
    /// Its element in the list of changes.
    pub(super) element: Range<usize>,
}

/// An element around a range of a paragraph's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Around {
    /// Including its tags.
    pub(super) source: Range<usize>,
    /// Its start tag.
    pub(super) tag: Range<usize>,
    pub(super) kind: AroundKind,
}

/// The kind of an element around text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AroundKind {
    /// Text may be inserted at its inner edges.
    Span,
    /// Text at its edges is inserted outside it.
    Link,
    /// Its text must not be edited.
    Kept,
}

/// Where a story stores tracked changes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Changes {
    /// Where the element is inserted, or the end of its content if it exists.
    pub(super) at: usize,
    pub(super) exists: bool,
}

/// The namespace prefixes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Prefixes {
    pub(super) text: String,
    pub(super) office: String,
    /// `None` if the part does not declare it.
    pub(super) dc: Option<String>,
}

impl Body {
    /// Returns what is removed when no text of the paragraph is left: the paragraph, or its list item.
    pub(super) fn removal(&self) -> Option<Range<usize>> {
        if self.removable {
            Some(self.source.clone())
        } else {
            self.item.clone().filter(|_| self.is_bare)
        }
    }

    /// Returns whether the text at two positions is in the same elements and in the same insertion.
    pub(super) fn is_together(&self, left: usize, right: usize) -> bool {
        let around = |at: usize| {
            let holds = move |around: &&Around| around.source.start <= at && at < around.source.end;
            self.around.iter().filter(holds).map(|around| around.tag.start)
        };
        around(left).eq(around(right)) && self.insertion(left) == self.insertion(right)
    }

    /// Returns the insertion at this position.
    pub(super) fn insertion(&self, at: usize) -> Option<&Insertion> {
        let next = self
            .insertions
            .partition_point(|insertion| insertion.source.end <= at);
        self.insertions
            .get(next)
            .filter(|insertion| insertion.source.start <= at)
    }

    /// Returns the elements around this position, outer ones first.
    pub(super) fn around(&self, at: usize) -> impl Iterator<Item = &Around> {
        self.around
            .iter()
            .filter(move |around| around.source.start < at && at < around.source.end)
    }
}
