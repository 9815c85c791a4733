//! [`Document`]: an article as it was loaded; immutable.

use copydesk_text::TextRange;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::sync::Arc;

/// A language as BCP 47 names it: `fr`, `fr-CA`, `en`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Lang(String);

impl Lang {
    /// The language with this tag; case is kept, nothing is looked up.
    pub fn new(tag: impl Into<String>) -> Self {
        Self(tag.into())
    }

    /// The whole tag.
    pub fn tag(&self) -> &str {
        &self.0
    }

    /// The primary language without region or script, as `fr` of `fr-CA`.
    pub fn primary(&self) -> &str {
        self.0.split(['-', '_']).next().unwrap_or_default()
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Names a segment within its document: its place, counted from 0 when the document was read. Never changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SegmentId(pub u32);

/// What a segment is in its document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SegmentKind {
    /// Running text.
    Paragraph,
    /// A heading, 1 the highest.
    Heading(u8),
    /// An item of a list.
    ListItem,
    /// A quoted block.
    Quote,
    /// A cell of a table.
    TableCell,
    /// A caption, an alternative text, a title in metadata.
    Caption,
    /// A header or a footer of pages; a document has several that may say the same.
    HeaderFooter,
}

/// What an inline mark says of the text under it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MarkKind {
    /// Strong emphasis.
    Bold,
    /// Emphasis.
    Italic,
    /// A link to this address.
    Link(String),
    /// Code, or text marked as not to be translated: never checked.
    Code,
    /// Something that an edit must not cut through (an inline code, an image, a placeholder of the format).
    Inviolable,
}

/// A mark over a range of a segment's machine translation. Marks are never part of the text.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Mark {
    /// What it covers, in bytes of [`Segment::mt`].
    pub range: TextRange,
    /// What it says.
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
    /// The text is marked as not to be translated.
    NotTranslated,
    /// There is no translation, and the format has no place for one.
    NoTarget,
}

/// A paragraph-level unit of a document. Line ends inside it are `\n`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Segment {
    /// Its name in the document.
    pub id: SegmentId,
    /// What it is.
    pub kind: SegmentKind,
    /// The source text, where the editor gave one.
    pub source: Option<Arc<str>>,
    /// The target text as the machine gave it ("mt").
    pub mt: Arc<str>,
    /// Inline marks over [`Segment::mt`].
    pub marks: Vec<Mark>,
    /// Why the text must not be edited; `None` where it may be. A locked segment is shown and checked all the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locked: Option<LockReason>,
}

/// An article as it was loaded; never changed afterwards. What the editor decides lives in a review.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// Language of the source text, where known.
    pub source_lang: Option<Lang>,
    /// Language of the machine translation; `None` where nobody said and none could be recognised.
    pub target_lang: Option<Lang>,
    /// The segments, in reading order; `segments[i].id == SegmentId(i)`.
    pub segments: Vec<Segment>,
}

impl Document {
    /// The segment of this name.
    pub fn segment(&self, id: SegmentId) -> Option<&Segment> {
        self.segments.get(id.0 as usize)
    }
}
