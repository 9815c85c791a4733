//! [`Element`]: how an open element affects the text.

use crate::office::Signature;
use std::ops::Range;

/// An open element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Element {
    /// Transparent: its content belongs to the surrounding element.
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
    /// The instruction of a field.
    Instruction,
    /// One character that is written as an element; the text it shows as, and whether it may go with its paragraph.
    Character(&'static str, bool),
    /// A picture or a similar object, which may contain text boxes in two alternative forms; the number of units when
    /// it started.
    Object(usize),
    /// An inline element that contains no text of the document: a formula.
    Formula,
    Link {
        target: String,
        /// Where its text starts.
        text: u32,
    },
    SimpleField,
    /// A tracked insertion, or the new place of moved text.
    Inserted {
        /// Its start tag.
        tag: Range<usize>,
        by: Signature,
        moved: bool,
        /// Where its text starts; `None` if it is around whole paragraphs.
        text: Option<u32>,
    },
    Table,
    Cell,
    Row {
        /// Whether it is deleted by a tracked change.
        deleted: bool,
    },
    RowProperties,
    TextBox,
    /// A footnote or an endnote.
    Note,
    /// Alternative content; the number of units when it started.
    Alternatives(usize),
    /// The fallback of alternative content: the number of units when it started, and where its text starts if it is
    /// inline.
    Fallback(usize, Option<u32>),
    /// Inline text that exists in several forms, or with a ruby reading: only the first form is read, and it must not
    /// be edited.
    Kept {
        /// Where its text starts.
        text: u32,
        /// The number of units when it started.
        units: usize,
    },
    Control {
        /// Whether its content must not be edited.
        frozen: bool,
        /// Whether the document protects its content.
        locked: bool,
        /// Where its text starts.
        text: u32,
    },
    ControlProperties,
}

/// An element with its position.
#[derive(Clone, Debug)]
pub(super) struct OpenElement {
    pub(super) element: Element,
    /// Start of its start tag.
    pub(super) start: usize,
}
