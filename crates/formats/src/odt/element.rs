//! [`Element`]: what an open element means for the text.

use std::ops::Range;

/// What an open element means for the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Element {
    /// Its content counts as that of what is around it.
    Through,
    /// A text of its own: the document's, or that of a header or footer.
    Story {
        is_margin: bool,
    },
    /// What is kept of the story's tracked changes.
    Changes,
    /// What stands before the text of a story.
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
    /// A drawn shape that hangs on no paragraph.
    Shape,
    /// The title or the description of a picture, with its place in the reading order.
    Label(usize),
    List,
    Item,
    Cell,
    /// What holds paragraphs and needs one: a note, a box.
    Holder,
}

/// How a span looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each is a property of its own")]
pub(super) struct Look {
    pub(super) bold: bool,
    pub(super) italic: bool,
    pub(super) code: bool,
    pub(super) hidden: bool,
}

#[derive(Debug)]
pub(super) struct Open {
    pub(super) element: Element,
    /// Its start tag.
    pub(super) tag: Range<usize>,
    /// Where its text starts.
    pub(super) text: u32,
    /// Its place in [`Draft::around`].
    pub(super) around: Option<usize>,
    /// Whether the document protects it against changes.
    pub(super) is_protected: bool,
    /// How many elements it holds so far, and the segment of the last one where that goes with it.
    pub(super) holds: usize,
    pub(super) only: Option<usize>,
}

/// Whether an element of this name is a drawn shape, which holds text itself.
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
