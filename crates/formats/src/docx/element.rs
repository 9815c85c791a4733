//! [`Element`]: what an open element means for the text.

use std::ops::Range;

/// An open element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Element {
    /// Its content counts as that of what is around it.
    Through,
    Paragraph,
    ParagraphProperties,
    /// The properties of the paragraph's mark.
    Mark,
    Numbering,
    Run,
    RunProperties,
    /// A tracked change of formatting.
    FormattingChange,
    Text,
    /// What a field computes.
    Instruction,
    /// One character that is written as an element; the text it shows as, and whether an edit may touch it.
    Character(&'static str, bool),
    /// A picture or something like it. It may hold text boxes, in two ways of writing; the units when it started.
    Object(usize),
    /// Something in a line that holds no text of the document: a formula.
    Formula,
    Link {
        target: String,
        /// Where its text starts.
        text: u32,
    },
    SimpleField,
    /// A tracked insertion; its start tag.
    Inserted(Range<usize>),
    Table,
    Cell,
    Row {
        /// Whether it is deleted, as a tracked change.
        deleted: bool,
    },
    RowProperties,
    TextBox,
    /// A footnote, an endnote.
    Note,
    /// Two ways to write the same; the units when it started.
    Alternatives(usize),
    /// The second way; the units when it started, and where its text starts if it is part of a line.
    Fallback(usize, Option<u32>),
    /// Text in a line that is written in several ways, or with a reading: only the first counts, and it must stay as it
    /// is.
    Kept {
        /// Where its text starts.
        text: u32,
        /// The units when it started.
        units: usize,
    },
    Control {
        /// Whether its content must stay as it is.
        frozen: bool,
        /// Where its text starts.
        text: u32,
    },
    ControlProperties,
}

/// An element with its place.
#[derive(Clone, Debug)]
pub(super) struct Open {
    pub(super) element: Element,
    /// The start of its start tag.
    pub(super) start: usize,
}
