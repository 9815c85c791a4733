//! [`Document`]: an article as it was read; immutable.

use copydesk_text::TextRange;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::sync::Arc;

/// A BCP 47 language tag: `fr`, `fr-CA`, `en`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Lang(String);

impl Lang {
    /// Creates a language with this tag, which is kept as it is and not validated.
    pub fn new(tag: impl Into<String>) -> Self {
        Self(tag.into())
    }

    /// Returns the whole tag.
    pub fn tag(&self) -> &str {
        &self.0
    }

    /// Returns the primary language without region or script: `fr` for `fr-CA`.
    pub fn primary(&self) -> &str {
        self.0.split(['-', '_']).next().unwrap_or_default()
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The id of a segment within its document: its position, from 0, when the document was read. Never changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SegmentId(pub u32);

/// The role of a segment in its document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SegmentKind {
    /// Running text.
    Paragraph,
    /// A heading; level 1 is the highest.
    Heading(u8),
    /// An item of a list.
    ListItem,
    /// A quoted block.
    Quote,
    /// A cell of a table.
    TableCell,
    /// A caption, an alternative text, a title in metadata.
    Caption,
    /// A page header or footer; a document may repeat the same one.
    HeaderFooter,
    /// A footnote or an endnote; a document may repeat the same one.
    Note,
}

/// The position of a segment in a table or a list, for display.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Place {
    /// In a cell of a table.
    Cell {
        /// The number of the table in its file or part, from 0.
        table: u32,
        /// The row, from 0.
        row: u32,
        /// The column, from 0.
        column: u32,
    },
    /// In an item of a list.
    Item {
        /// The number of lists around the item, from 1.
        level: u32,
        /// Its number, if the list is numbered.
        number: Option<u32>,
    },
}

/// The meaning of an inline mark.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MarkKind {
    /// Strong emphasis.
    Bold,
    /// Emphasis.
    Italic,
    /// A link to this address.
    Link(String),
    /// Code, or text marked as not translatable: never checked.
    Code,
    /// Something that an edit must not cut in two (an inline code, an image, a placeholder of the format).
    Inviolable,
}

/// A mark over a range of a segment's machine translation. Marks are never part of the text.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Mark {
    /// The marked range, in bytes of [`Segment::mt`].
    pub range: TextRange,
    /// The meaning of the mark.
    pub kind: MarkKind,
}

/// Why the text of a segment must not be edited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LockReason {
    /// The document protects this part against changes.
    Protected,
    /// A translation tool has locked the segment.
    Locked,
    /// The translation is approved or final.
    Final,
    /// The text is marked as not translatable.
    NotTranslated,
    /// There is no translation, and the format has no place for one.
    NoTarget,
}

/// A paragraph-level unit of a document. Its line breaks are `\n`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Segment {
    /// Its id in the document.
    pub id: SegmentId,
    /// Its role.
    pub kind: SegmentKind,
    /// The source text, if available.
    pub source: Option<Arc<str>>,
    /// The machine translation of the source ("mt").
    pub mt: Arc<str>,
    /// Inline marks over [`Segment::mt`].
    pub marks: Vec<Mark>,
    /// Why the text must not be edited; `None` if it may be. A locked segment is still shown and checked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locked: Option<LockReason>,
    /// Its position in a table or a list, if the format tells it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
}

/// An article as it was read; never changed afterwards. The editor's decisions are stored in a review.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// Language of the source text, if known.
    pub source_lang: Option<Lang>,
    /// Language of the machine translation; `None` if it was neither given nor recognised.
    pub target_lang: Option<Lang>,
    /// The segments, in reading order; `segments[i].id == SegmentId(i)`.
    pub segments: Vec<Segment>,
}

impl Document {
    /// Returns the segment with this id.
    pub fn segment(&self, id: SegmentId) -> Option<&Segment> {
        self.segments.get(id.0 as usize)
    }
}
