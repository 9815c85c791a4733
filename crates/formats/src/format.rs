//! The seam: [`Format`] reads, [`Loaded`] holds a document and writes it back.

use crate::{Charset, FormatError, LineEnd, split};
use copydesk_model::{Category, Document, Lang, LockReason, Message, SegmentId, Severity};
use copydesk_text::{EditSet, TextRange};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Edits by segment, each in bytes of [`Segment::mt`](copydesk_model::Segment::mt).
pub type Edits = BTreeMap<SegmentId, EditSet>;

/// U+2029 PARAGRAPH SEPARATOR: where an edit inserts it, a paragraph ends and another one of the same kind begins.
pub const PARAGRAPH_BREAK: char = '\u{2029}';

/// How to read.
#[derive(Clone, Debug)]
pub struct ReadOptions {
    /// The encoding, where somebody knows it; `None` finds it out.
    pub charset: Option<Charset>,
    /// Language of the text, where somebody knows it; goes into the document.
    pub target_lang: Option<Lang>,
    /// Larger input is refused with [`FormatError::TooLarge`]; bytes.
    pub max_bytes: u64,
    /// Show bytes that mean nothing in the encoding as U+FFFD instead of refusing the file. They are written back as
    /// they were.
    pub show_undecodable: bool,
}

impl ReadOptions {
    /// The default limit, in bytes: 50 MB, some eight million words. Such a file loads in well under a second.
    pub const MAX_BYTES: u64 = 50_000_000;
}

impl Default for ReadOptions {
    fn default() -> Self {
        Self {
            charset: None,
            target_lang: None,
            max_bytes: Self::MAX_BYTES,
            show_undecodable: false,
        }
    }
}

/// Another encoding to write in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reencode {
    /// UTF-8, with a byte order mark only if the file had one in UTF-8.
    Utf8,
}

/// How to write.
#[derive(Clone, Copy, Debug, Default)]
pub struct WriteOptions {
    /// Write the whole file in another encoding; `None` keeps the file's own.
    pub reencode: Option<Reencode>,
    /// No editor has looked at the edits: the states of translations stay as they are.
    pub unreviewed: bool,
}

/// Who made the edits, when, and why.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tracking {
    /// Who; stands beside each change.
    pub author: String,
    /// When, in milliseconds since 1970-01-01 00:00 UTC.
    pub at_millis: i64,
    /// Why, by segment and in order; each note becomes one comment.
    pub notes: BTreeMap<SegmentId, Vec<Note>>,
}

/// Why a place was changed: one decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// What covers all edits of the decision, in bytes of [`Segment::mt`](copydesk_model::Segment::mt).
    pub range: TextRange,
    /// The reason, in the editor's language.
    pub text: String,
}

/// Decisions by segment, each about a place of the corrected text.
pub type Annotations = BTreeMap<SegmentId, Vec<Annotation>>;

/// What was decided of a place: an issue of quality, for those who measure translations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Annotation {
    /// Where, in bytes of the corrected text; empty where words were taken out.
    pub range: TextRange,
    /// What kind of error it is or would be.
    pub category: Category,
    /// How bad it is or would be.
    pub severity: Severity,
    /// What is wrong and what became of it, in the editor's language.
    pub comment: String,
    /// Whether the editor holds it for an error.
    pub is_error: bool,
}

/// What is known of the bytes a document came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// [`Format::id`].
    pub format: &'static str,
    /// The encoding of the bytes.
    pub charset: Charset,
    /// Whether the bytes start with a byte order mark.
    pub bom: bool,
    /// What inserted line breaks become.
    pub line_end: LineEnd,
}

/// A document with what is needed to write it back.
#[derive(Debug)]
pub struct Loaded {
    /// The document.
    pub document: Document,
    /// What is known of its bytes.
    pub origin: Origin,
    /// What the editor should know of the file, by the ids in [`notice`].
    pub notices: Vec<Message>,
    pub(crate) skeleton: Box<dyn Skeleton>,
}

impl Loaded {
    /// The original bytes with `edits` made. Without an edit they are the original, byte for byte; with edits only the
    /// bytes change that an edit covers (and markup that would be left around nothing).
    ///
    /// An edit set that leaves nothing of a segment takes the segment's lines out together with one paragraph break. An
    /// inserted [`PARAGRAPH_BREAK`] splits the segment's paragraph; white space around it is not written.
    ///
    /// # Errors
    /// Edits that do not fit, that cut through a mark, or that the encoding cannot hold. Nothing is skipped silently.
    pub fn write(&self, edits: &Edits, options: &WriteOptions) -> Result<Vec<u8>, FormatError> {
        let edits = self.checked(edits)?;
        self.skeleton.write(&self.document, &edits, options)
    }

    /// Whether [`Loaded::write`], [`Loaded::write_tracked`] and [`Loaded::write_annotated`] would write these edits, as
    /// far as the format has them. The cost is that of reading these segments and their neighbours again, not the file.
    ///
    /// # Errors
    /// Those of [`Loaded::write`].
    pub fn accepts(&self, edits: &Edits, options: &WriteOptions) -> Result<(), FormatError> {
        for &segment in edits.keys() {
            self.accepts_in(edits, segment, options)?;
        }
        Ok(())
    }

    /// Whether the edits of one segment can be written beside those of the others, which are known to be accepted; see
    /// [`Loaded::accepts`]. The cost does not depend on how many segments have edits.
    ///
    /// # Errors
    /// Those of [`Loaded::write`].
    pub fn accepts_in(
        &self,
        edits: &Edits,
        segment: SegmentId,
        options: &WriteOptions,
    ) -> Result<(), FormatError> {
        let near = self.near(edits, segment);
        let near = self.checked(&near)?;
        if near.get(&segment).is_none_or(EditSet::is_empty) {
            return Ok(());
        }
        self.skeleton.accepts(&self.document, &near, segment, options)
    }

    /// The edits of a segment and of the segments on either side that touch it: the next one, and further ones where all
    /// between is taken out.
    fn near(&self, edits: &Edits, segment: SegmentId) -> Edits {
        let mut near = Edits::new();
        near.extend(edits.get(&segment).map(|set| (segment, set.clone())));
        let mut take = |id: u32| {
            let id = SegmentId(id);
            let Some(set) = edits.get(&id).filter(|set| !set.is_empty()) else {
                return false;
            };
            near.insert(id, set.clone());
            let known = self.document.segment(id);
            known.is_some_and(|known| set.apply(&known.mt).is_ok_and(|text| text.trim().is_empty()))
        };
        (0..segment.0).rev().take_while(|&id| take(id)).for_each(drop);
        (segment.0.saturating_add(1)..self.document.segments.len() as u32)
            .take_while(|&id| take(id))
            .for_each(drop);
        near
    }

    /// The edits as skeletons take them, which see no needless paragraph break.
    ///
    /// # Errors
    /// An edit that does not fit its segment, that is in a locked one, or that splits one that cannot be split.
    fn checked<'e>(&self, edits: &'e Edits) -> Result<Cow<'e, Edits>, FormatError> {
        for (&segment, set) in edits {
            let known = self
                .document
                .segment(segment)
                .ok_or(FormatError::UnknownSegment { segment })?;
            if let Some(reason) = known.locked.filter(|_| !set.is_empty()) {
                return Err(FormatError::Locked { segment, reason });
            }
            for edit in set.edits() {
                edit.range
                    .of_text(&known.mt)
                    .ok_or(FormatError::EditDoesNotFit { segment })?;
                let mut parts = self.locked_parts(segment).iter();
                if let Some((_, reason)) = parts.find(|(part, _)| part.collides(edit.range)) {
                    let reason = *reason;
                    return Err(FormatError::Locked { segment, reason });
                }
            }
        }
        let edits = split::tidy(edits, |segment| Some(&self.document.segment(segment)?.mt))?;
        let refused = edits
            .iter()
            .find(|&(&segment, set)| split::splits(set) && !self.skeleton.can_split(segment));
        match refused {
            Some((&segment, _)) => Err(FormatError::CannotSplit { segment }),
            None => Ok(edits),
        }
    }

    /// The original with `edits` noted as tracked changes: rejecting them all gives the original's text, accepting them
    /// all what [`Loaded::write`] writes.
    ///
    /// # Errors
    /// Those of [`Loaded::write`], and [`FormatError::CannotTrack`] for formats without tracked changes.
    pub fn write_tracked(&self, edits: &Edits, tracking: &Tracking) -> Result<Vec<u8>, FormatError> {
        let edits = self.checked(edits)?;
        self.skeleton
            .write_tracked(&self.document, &edits, tracking)
            .unwrap_or(Err(FormatError::CannotTrack {
                id: self.origin.format,
            }))
    }

    /// What the editor should know of a file that [`Loaded::write_tracked`] writes, by the ids in [`notice`]: what its
    /// format cannot say of these changes.
    pub fn tracking_notices(&self, edits: &Edits, tracking: &Tracking) -> Vec<Message> {
        self.skeleton.tracking_notices(edits, tracking)
    }

    /// What [`Loaded::write`] writes, with each decision noted where it was made.
    ///
    /// # Errors
    /// Those of [`Loaded::write`], and [`FormatError::CannotAnnotate`] for formats without such notes.
    pub fn write_annotated(
        &self,
        edits: &Edits,
        annotations: &Annotations,
        options: &WriteOptions,
    ) -> Result<Vec<u8>, FormatError> {
        let edits = self.checked(edits)?;
        self.skeleton
            .write_annotated(&self.document, &edits, annotations, options)
            .unwrap_or(Err(FormatError::CannotAnnotate {
                id: self.origin.format,
            }))
    }

    /// Whether edits may insert a [`PARAGRAPH_BREAK`] into the segment. Where they may, some places of it can still be
    /// refused with [`FormatError::CannotSplit`].
    pub fn can_split(&self, segment: SegmentId) -> bool {
        self.is_open(segment) && self.skeleton.can_split(segment)
    }

    /// Whether the paragraph of `second` can be merged into that of `first`: they are of one kind and nothing stands
    /// between them. The text of `second` is then appended to `first`, and `second` left empty.
    pub fn can_merge(&self, first: SegmentId, second: SegmentId) -> bool {
        let kind = |segment| self.document.segment(segment).map(|segment| segment.kind);
        first < second
            && self.is_open(first)
            && self.is_open(second)
            && kind(first) == kind(second)
            && self.skeleton.can_merge(first, second)
    }

    /// Parts of a segment that must not be edited though the segment is not locked, in bytes of
    /// [`Segment::mt`](copydesk_model::Segment::mt), and why.
    pub fn locked_parts(&self, segment: SegmentId) -> &[(TextRange, LockReason)] {
        self.skeleton.locked_parts(segment)
    }

    /// Whether a segment exists and is not locked.
    fn is_open(&self, segment: SegmentId) -> bool {
        let known = self.document.segment(segment);
        known.is_some_and(|known| known.locked.is_none())
    }

    /// The source that [`Loaded::place`] speaks of: the decoded file without its byte order mark; for a packed format
    /// its text as the format shows it.
    pub fn text(&self) -> &str {
        self.skeleton.text()
    }

    /// Where a range of a segment stands in [`Loaded::text`], in bytes; markup that lies within counts in.
    /// `None` where the segment or the range does not exist.
    pub fn place(&self, segment: SegmentId, range: TextRange) -> Option<TextRange> {
        range.of_text(&self.document.segment(segment)?.mt)?;
        self.skeleton.place(segment, range)
    }
}

/// What a format remembers of the bytes, so as to write them back.
pub trait Skeleton: std::fmt::Debug + Send + Sync {
    /// See [`Loaded::write`]; every edit is known to fit its segment.
    ///
    /// # Errors
    /// See [`Loaded::write`].
    fn write(
        &self,
        document: &Document,
        edits: &Edits,
        options: &WriteOptions,
    ) -> Result<Vec<u8>, FormatError>;

    /// See [`Loaded::accepts_in`]; `near` holds the edits of `segment` and those of its neighbours, and every edit is
    /// known to fit its segment. The default writes the whole file.
    ///
    /// # Errors
    /// See [`Loaded::accepts_in`].
    fn accepts(
        &self,
        document: &Document,
        near: &Edits,
        _segment: SegmentId,
        options: &WriteOptions,
    ) -> Result<(), FormatError> {
        self.write(document, near, options)?;
        self.write_tracked(document, near, &Tracking::default())
            .transpose()
            .map(drop)
    }

    /// See [`Loaded::write_tracked`]; `None` where the format has no tracked changes.
    fn write_tracked(
        &self,
        _document: &Document,
        _edits: &Edits,
        _tracking: &Tracking,
    ) -> Option<Result<Vec<u8>, FormatError>> {
        None
    }

    /// See [`Loaded::tracking_notices`].
    fn tracking_notices(&self, _edits: &Edits, _tracking: &Tracking) -> Vec<Message> {
        Vec::new()
    }

    /// See [`Loaded::write_annotated`]; `None` where the format has no notes of quality.
    fn write_annotated(
        &self,
        _document: &Document,
        _edits: &Edits,
        _annotations: &Annotations,
        _options: &WriteOptions,
    ) -> Option<Result<Vec<u8>, FormatError>> {
        None
    }

    /// See [`Loaded::can_split`]; `false` where the format has no paragraphs of its own.
    fn can_split(&self, _segment: SegmentId) -> bool {
        false
    }

    /// See [`Loaded::can_merge`]; both segments are known to exist, in this order, and to be of one kind.
    fn can_merge(&self, _first: SegmentId, _second: SegmentId) -> bool {
        false
    }

    /// See [`Loaded::locked_parts`]; none where the format locks whole segments only.
    fn locked_parts(&self, _segment: SegmentId) -> &[(TextRange, LockReason)] {
        &[]
    }

    /// See [`Loaded::text`].
    fn text(&self) -> &str;

    /// See [`Loaded::place`]; the range is known to fit its segment.
    fn place(&self, segment: SegmentId, range: TextRange) -> Option<TextRange>;
}

/// A file format.
pub trait Format: Send + Sync {
    /// Stable name, kebab-case: `txt`, `md`.
    fn id(&self) -> &'static str;

    /// The name as people say it, in English.
    fn name(&self) -> &'static str;

    /// Extensions that files of this format bear, lower case, without the dot; the usual one first.
    fn extensions(&self) -> &'static [&'static str];

    /// Reads a file.
    ///
    /// # Errors
    /// Bytes that are not of this format, too many, or that cannot be decoded.
    fn read(&self, bytes: &[u8], options: &ReadOptions) -> Result<Loaded, FormatError>;
}

/// Ids of the [`Loaded::notices`] and [`Loaded::tracking_notices`].
pub mod notice {
    /// The file holds no text at all.
    pub const EMPTY_FILE: &str = "empty-file";
    /// Some bytes could not be decoded and show as U+FFFD; argument `offset`, the first of them.
    pub const UNDECODABLE_SHOWN: &str = "undecodable-shown";
    /// Some segments are locked; argument `count`, how many.
    pub const LOCKED: &str = "locked-segments";
    /// Some segments have no translation; argument `count`, how many.
    pub const UNTRANSLATED: &str = "untranslated-segments";
    /// Some tracked changes stand where the format lets no comment say why; argument `count`, how many paragraphs.
    pub const WITHOUT_REASON: &str = "tracked-without-reason";
    /// Some changes are in titles or descriptions of pictures, where nothing tracks them: they are made; argument `count`,
    /// how many.
    pub const IN_LABELS: &str = "tracked-in-labels";
    /// The document embeds other documents (`w:altChunk`), which are not read; argument `count`.
    pub const UNREAD_EMBEDDED: &str = "unread-embedded";
    /// The document holds SmartArt diagrams, whose text is not read; argument `count`.
    pub const UNREAD_SMART_ART: &str = "unread-smart-art";
    /// The document holds charts, whose text is not read; argument `count`.
    pub const UNREAD_CHARTS: &str = "unread-charts";
    /// The document holds WordArt, whose text is not read; argument `count`.
    pub const UNREAD_WORD_ART: &str = "unread-word-art";
    /// Some tracked changes stand in shapes, where office programs take them for made; argument `count`, how many
    /// paragraphs.
    pub const IN_SHAPES: &str = "tracked-in-shapes";
}
