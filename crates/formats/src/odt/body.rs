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
    /// The start tags of the lists and items around it, the outermost first.
    pub(super) lists: Vec<Range<usize>>,
    /// The list item that goes with it, where it holds nothing else: tags and all; the list, where that is all of it.
    pub(super) item: Option<Range<usize>>,
    /// The list item that holds nothing else, tags and all.
    pub(super) own_item: Option<Range<usize>>,
    /// Whether it is the text of a drawn shape.
    pub(super) in_shape: bool,
    /// Whether it can go as a whole.
    pub(super) removable: bool,
    /// Whether it holds nothing but text.
    pub(super) is_bare: bool,
    /// The start tag of the paragraph right after it, if that holds something.
    pub(super) next: Option<Range<usize>>,
    /// Where its story keeps its tracked changes.
    pub(super) changes: Changes,
    /// The tracked insertions that the file knows, in order.
    pub(super) insertions: Vec<Insertion>,
    pub(super) prefixes: Arc<Prefixes>,
}

/// A stretch of a paragraph that somebody has inserted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Insertion {
    pub(super) source: Range<usize>,
    /// What the list of changes says of it: an element.
    pub(super) said: Range<usize>,
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
    /// What goes where nothing is left of the paragraph: itself, or its list item.
    pub(super) fn removal(&self) -> Option<Range<usize>> {
        if self.removable {
            Some(self.source.clone())
        } else {
            self.item.clone().filter(|_| self.is_bare)
        }
    }

    /// Whether the text at two places stands in the same elements and in the same insertion.
    pub(super) fn is_together(&self, left: usize, right: usize) -> bool {
        let around = |at: usize| {
            let holds = move |around: &&Around| around.source.start <= at && at < around.source.end;
            self.around.iter().filter(holds).map(|around| around.tag.start)
        };
        around(left).eq(around(right)) && self.insertion(left) == self.insertion(right)
    }

    /// The insertion that holds this place.
    pub(super) fn insertion(&self, at: usize) -> Option<&Insertion> {
        let next = self
            .insertions
            .partition_point(|insertion| insertion.source.end <= at);
        self.insertions
            .get(next)
            .filter(|insertion| insertion.source.start <= at)
    }

    /// The elements around this place, outer ones first.
    pub(super) fn around(&self, at: usize) -> impl Iterator<Item = &Around> {
        self.around
            .iter()
            .filter(move |around| around.source.start < at && at < around.source.end)
    }
}
