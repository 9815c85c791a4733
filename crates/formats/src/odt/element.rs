//! [`Element`]: how an open element affects the text.

use std::ops::Range;

/// How an open element affects the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Element {
    /// Transparent: its content belongs to the surrounding element.
    Through,
    /// A separate text: the body, a header or a footer.
    Story {
        is_margin: bool,
    },
    /// The list of tracked changes of a story.
    Changes,
    /// Elements before the text of a story.
    Prelude,
    Paragraph,
    Span(Look),
    Link(String),
    Field,
    Character(String),
    Object {
        in_line: bool,
        is_shape: bool,
    },
    /// A drawing shape that is not anchored to a paragraph.
    Shape,
    /// The title or the description of a picture, with its position in the reading order.
    Label(usize),
    List,
    Item,
    Table,
    Cell,
    /// A container that needs a paragraph: a box, or a part of a note.
    Holder {
        is_note: bool,
    },
}

/// The formatting of a span.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each is a property of its own")]
pub(super) struct Look {
    pub(super) bold: bool,
    pub(super) italic: bool,
    pub(super) code: bool,
    pub(super) hidden: bool,
}

#[derive(Debug)]
pub(super) struct OpenElement {
    pub(super) element: Element,
    /// Its start tag.
    pub(super) tag: Range<usize>,
    /// Where its text starts.
    pub(super) text: u32,
    /// Its index in [`Draft::around`].
    pub(super) around: Option<usize>,
    /// Whether the document protects it against changes.
    pub(super) is_protected: bool,
    /// Number of elements in it so far, and the segment of the last one if it is removed along with that segment.
    pub(super) holds: usize,
    pub(super) only: Option<usize>,
}

/// Returns whether an element of this name is a drawing shape that contains text.
pub(super) fn is_shape(name: &str) -> bool {
    matches!(
        name,
        "custom-shape"
            | "rect"
            | "line"
            | "polyline"
            | "polygon"
            | "regular-polygon"
            | "path"
            | "circle"
            | "ellipse"
            | "connector"
            | "caption"
            | "measure"
    )
}
