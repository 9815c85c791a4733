//! The core interfaces: [`Format`] reads a file, [`Loaded`] holds the document and writes it back.

use crate::{Charset, FormatError, LineEnd, format_of_id, join, split};
use copydesk_model::{Category, Document, Lang, LockReason, Message, Remark, Segment, SegmentId, Severity};
use copydesk_text::{EditSet, TextRange};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Edits by segment, each in bytes of [`Segment::mt`](copydesk_model::Segment::mt).
pub type Edits = BTreeMap<SegmentId, EditSet>;

/// U+2029 PARAGRAPH SEPARATOR: if an edit inserts it, the paragraph is split in two of the same kind.
pub const PARAGRAPH_BREAK: char = '\u{2029}';

/// U+FDD0, a noncharacter: if an edit inserts it at the start of a segment, the paragraph continues the previous one of
/// its kind that is not removed. Formatting, links and notes move along.
pub const PARAGRAPH_JOIN: char = '\u{fdd0}';

/// The most neighbours on one side that are removed and still taken into account when the edits of one segment are
/// checked. Without a limit, removing many paragraphs in a row would take quadratic time.
const MAX_REMOVED: usize = 8;

/// Options for reading.
#[derive(Clone, Debug)]
pub struct ReadOptions {
    /// The encoding, if known; `None` detects it.
    pub charset: Option<Charset>,
    /// The language of the text, if known; stored in the document.
    pub target_lang: Option<Lang>,
    /// Maximum size in bytes; larger input is refused with [`FormatError::TooLarge`].
    pub max_bytes: u64,
    /// Shows bytes that are invalid in the encoding as U+FFFD instead of refusing the file. They are written back
    /// unchanged.
    pub show_undecodable: bool,
}

impl ReadOptions {
    /// The default limit, in bytes: 50 MB, about eight million words. Such a file loads in well under a second.
    pub const MAX_BYTES: u64 = 50_000_000;

    /// The default options without a limit, for what this program has written or read already.
    pub fn unlimited() -> Self {
        Self {
            max_bytes: u64::MAX,
            ..Self::default()
        }
    }
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

/// The encoding to convert a file to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reencode {
    /// UTF-8, with a byte order mark only if the file had one in UTF-8.
    Utf8,
}

/// Options for writing.
#[derive(Clone, Copy, Debug, Default)]
pub struct WriteOptions {
    /// Writes the whole file in another encoding; `None` keeps the encoding of the file.
    pub reencode: Option<Reencode>,
    /// No editor has reviewed the edits: the states of translations are not changed.
    pub unreviewed: bool,
}

/// The author, time and reasons of the edits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tracking {
    /// The author of each change.
    pub author: String,
    /// The time, in milliseconds since 1970-01-01 00:00 UTC.
    pub at_millis: i64,
    /// The reasons by segment, in order; each note becomes one comment.
    pub notes: BTreeMap<SegmentId, Vec<Note>>,
}

/// The reason for one decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The range that covers all edits of the decision, in bytes of [`Segment::mt`](copydesk_model::Segment::mt).
    pub range: TextRange,
    /// The reason, in the editor's language.
    pub text: String,
}

/// A comment to write into a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewComment {
    /// The segment that it is about.
    pub segment: SegmentId,
    /// The words that it is about, in bytes of [`Segment::mt`](copydesk_model::Segment::mt).
    pub range: TextRange,
    /// Who made it.
    pub author: String,
    /// The time, in milliseconds since 1970-01-01 00:00 UTC.
    pub at_millis: i64,
    /// The comment; `\n` between its paragraphs.
    pub text: String,
}

/// A file with comments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commented {
    /// The bytes of the file.
    pub bytes: Vec<u8>,
    /// The positions of the comments that are not in it: the format allows none at these places.
    pub left_out: Vec<usize>,
}

/// Annotations by segment, each for a range of the corrected text.
pub type Annotations = BTreeMap<SegmentId, Vec<Annotation>>;

/// A decision about a range as a quality issue, for measuring translation quality.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Annotation {
    /// The range, in bytes of the corrected text; empty if words were removed.
    pub range: TextRange,
    /// The error category.
    pub category: Category,
    /// The severity.
    pub severity: Severity,
    /// What is wrong and what was decided, in the editor's language.
    pub comment: String,
    /// Whether the editor considers it an error.
    pub is_error: bool,
}

/// Properties of the file that a document was read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// [`Format::id`].
    pub format: &'static str,
    /// The encoding of the bytes.
    pub charset: Charset,
    /// Whether the bytes start with a byte order mark.
    pub bom: bool,
    /// The line ending that inserted line breaks are written with.
    pub line_end: LineEnd,
}

/// A document with the data needed to write it back.
#[derive(Debug)]
pub struct Loaded {
    /// The document.
    pub document: Document,
    /// Properties of the file.
    pub origin: Origin,
    /// What the editor should know about the file; the ids are in [`notice`].
    pub notices: Vec<Message>,
    pub(crate) skeleton: Box<dyn Skeleton>,
}

impl Loaded {
    /// Returns the original bytes with `edits` applied. Without edits, the result is identical to the original; with
    /// edits, only the bytes change that an edit covers (and markup that would be left empty).
    ///
    /// An edit set that leaves nothing of a segment removes its lines together with one paragraph break. An inserted
    /// [`PARAGRAPH_BREAK`] splits the paragraph of the segment; white space around it is not written.
    ///
    /// # Errors
    /// Edits that do not fit, that cut through a mark, or that cannot be encoded. No edit is skipped silently.
    pub fn write(&self, edits: &Edits, options: &WriteOptions) -> Result<Vec<u8>, FormatError> {
        let edits = self.checked(edits)?;
        self.skeleton.write(&self.document, &edits, options)
    }

    /// Checks whether [`Loaded::write`], [`Loaded::write_tracked`] and [`Loaded::write_annotated`] would accept these
    /// edits, as far as the format supports them. The cost is that of reading these segments and their neighbours
    /// again, not the whole file.
    ///
    /// # Errors
    /// Those of [`Loaded::write`].
    pub fn accepts(&self, edits: &Edits, options: &WriteOptions) -> Result<(), FormatError> {
        for &segment in edits.keys() {
            self.accepts_in(edits, segment, options)?;
        }
        Ok(())
    }

    /// Checks whether the edits of one segment can be written together with those of the others, which are known to be
    /// accepted; see [`Loaded::accepts`]. The cost does not depend on how many segments have edits.
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

    /// Returns the edits of a segment and of its neighbours on both sides: the nearest edited one, and further ones
    /// while those between are removed, up to [`MAX_REMOVED`].
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
        (0..segment.0)
            .rev()
            .take(MAX_REMOVED)
            .take_while(|&id| take(id))
            .for_each(drop);
        (segment.0.saturating_add(1)..self.document.segments.len() as u32)
            .take(MAX_REMOVED)
            .take_while(|&id| take(id))
            .for_each(drop);
        near
    }

    /// Returns the edits in the form that skeletons expect, without redundant paragraph breaks.
    ///
    /// # Errors
    /// An edit that does not fit its segment, is in a locked segment, or splits a segment that cannot be split.
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
        for (&segment, set) in edits.iter().filter(|(_, set)| join::joins(set)) {
            let target = join::target(&self.document, edits, segment)
                .filter(|target| self.joins_on(*target, segment))
                .ok_or(FormatError::ChangesMarkup { segment })?;
            if split::splits(set) || edits.get(&target).is_some_and(split::splits) {
                return Err(FormatError::CannotSplit { segment });
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

    /// Writes `edits` as tracked changes: rejecting all of them gives the original text, accepting all of them gives
    /// the text that [`Loaded::write`] writes.
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

    /// Returns what the editor should know about a file from [`Loaded::write_tracked`]: what its format cannot express
    /// about these changes. The ids are in [`notice`].
    pub fn tracking_notices(&self, edits: &Edits, tracking: &Tracking) -> Vec<Message> {
        self.skeleton.tracking_notices(edits, tracking)
    }

    /// Writes the result of [`Loaded::write`] with each decision annotated at its position.
    ///
    /// # Errors
    /// Those of [`Loaded::write`], and [`FormatError::CannotAnnotate`] for formats without annotations.
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

    /// Returns the file without the markup of these tracked changes, read again: they are final. Its segments are the same.
    ///
    /// # Errors
    /// [`FormatError::ChangesMarkup`] if the file would be read differently, and those of [`Format::read`].
    pub fn accepting(&self, remarks: &[u32]) -> Result<Self, FormatError> {
        let id = self.origin.format;
        let bytes = self.skeleton.write_accepted(remarks);
        let bytes = bytes.unwrap_or(Err(FormatError::CannotTrack { id }))?;
        let options = ReadOptions {
            target_lang: self.document.target_lang.clone(),
            ..ReadOptions::unlimited()
        };
        let format = format_of_id(id)?;
        let again = format.read(&bytes, &options)?;
        let is_same = |(old, new): (&Segment, &Segment)| old.kind == new.kind && old.mt == new.mt;
        let (old, new) = (&self.document.segments, &again.document.segments);
        match old.iter().zip(new).find(|pair| !is_same(*pair)) {
            Some((segment, _)) => Err(FormatError::ChangesMarkup { segment: segment.id }),
            None if old.len() != new.len() => Err(FormatError::ChangesMarkup {
                segment: SegmentId(0),
            }),
            None => Ok(again),
        }
    }

    /// Returns the original bytes with comments added; `None` if the format has no comments. The text does not change.
    ///
    /// # Errors
    /// Those of [`Loaded::write`].
    pub fn write_comments(&self, comments: &[NewComment]) -> Option<Result<Commented, FormatError>> {
        let fits = |comment: &NewComment| {
            let segment = comment.segment;
            let known = self
                .document
                .segment(segment)
                .ok_or(FormatError::UnknownSegment { segment })?;
            let words = comment.range.of_text(&known.mt);
            words.map(drop).ok_or(FormatError::EditDoesNotFit { segment })
        };
        match comments.iter().try_for_each(fits) {
            Ok(()) => self.skeleton.write_comments(comments),
            Err(error) => Some(Err(error)),
        }
    }

    /// Returns whether edits may insert a [`PARAGRAPH_BREAK`] into the segment. Some positions can still be refused
    /// with [`FormatError::CannotSplit`].
    pub fn can_split(&self, segment: SegmentId) -> bool {
        self.is_open(segment) && self.skeleton.can_split(segment)
    }

    /// Returns whether the paragraph of `second` can be merged into that of `first`: they are of the same kind and
    /// there is nothing between them. To merge, append the text of `second` to `first`, and empty `second`.
    pub fn can_merge(&self, first: SegmentId, second: SegmentId) -> bool {
        let kind = |segment| self.document.segment(segment).map(|segment| segment.kind);
        first < second
            && self.is_open(first)
            && self.is_open(second)
            && kind(first) == kind(second)
            && self.skeleton.can_merge(first, second)
    }

    /// Returns whether nothing but paragraphs that can be merged is between `target` and `segment`.
    fn joins_on(&self, target: SegmentId, segment: SegmentId) -> bool {
        let mut steps = (target.0..segment.0).map(|id| (SegmentId(id), SegmentId(id + 1)));
        self.can_join(segment) && steps.all(|(first, second)| self.can_merge(first, second))
    }

    /// Returns whether a [`PARAGRAPH_JOIN`] can merge the paragraph of a segment into an earlier one.
    pub fn can_join(&self, segment: SegmentId) -> bool {
        self.is_open(segment) && self.skeleton.can_join(segment)
    }

    /// Returns the ranges of a segment that must not be edited although the segment is not locked, in bytes of
    /// [`Segment::mt`](copydesk_model::Segment::mt), each with the reason.
    pub fn locked_parts(&self, segment: SegmentId) -> &[(TextRange, LockReason)] {
        self.skeleton.locked_parts(segment)
    }

    /// Why `at` of a segment's present text must not be edited; `None` where it may. `now` maps a range of
    /// [`Segment::mt`](copydesk_model::Segment::mt) to the present text.
    pub fn lock_of(
        &self,
        segment: SegmentId,
        at: TextRange,
        now: impl Fn(TextRange) -> TextRange,
    ) -> Option<LockReason> {
        let whole = self.document.segment(segment)?.locked;
        whole.or_else(|| {
            let mut parts = self.locked_parts(segment).iter();
            let locking = parts.find(|(part, _)| now(*part).overlaps(at));
            locking.map(|(_, reason)| *reason)
        })
    }

    /// Whether a segment exists and is not locked.
    fn is_open(&self, segment: SegmentId) -> bool {
        let known = self.document.segment(segment);
        known.is_some_and(|known| known.locked.is_none())
    }

    /// Returns the tracked changes and comments that are in the file already, in reading order.
    pub fn remarks(&self) -> &[Remark] {
        self.skeleton.remarks()
    }

    /// Returns the source that [`Loaded::place`] refers to: the decoded file without its byte order mark; for a packed
    /// format its text as it is displayed.
    pub fn text(&self) -> &str {
        self.skeleton.text()
    }

    /// Returns the position of a range of a segment in [`Loaded::text`], in bytes; markup inside the range is included.
    /// Returns `None` if the segment or the range does not exist.
    pub fn place(&self, segment: SegmentId, range: TextRange) -> Option<TextRange> {
        range.of_text(&self.document.segment(segment)?.mt)?;
        self.skeleton.place(segment, range)
    }
}

/// The format-specific data needed to write a file back.
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

    /// See [`Loaded::accepts_in`]; `near` contains the edits of `segment` and those of its neighbours, and every edit
    /// is known to fit its segment. The default writes the whole file.
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

    /// See [`Loaded::write_tracked`]; `None` if the format has no tracked changes.
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

    /// See [`Loaded::write_annotated`]; `None` if the format has no annotations of quality.
    fn write_annotated(
        &self,
        _document: &Document,
        _edits: &Edits,
        _annotations: &Annotations,
        _options: &WriteOptions,
    ) -> Option<Result<Vec<u8>, FormatError>> {
        None
    }

    /// See [`Loaded::write_comments`]; `None` if the format has no comments.
    fn write_comments(&self, _comments: &[NewComment]) -> Option<Result<Commented, FormatError>> {
        None
    }

    /// See [`Loaded::accepting`]; `None` if the format has no tracked changes.
    fn write_accepted(&self, _remarks: &[u32]) -> Option<Result<Vec<u8>, FormatError>> {
        None
    }

    /// See [`Loaded::can_split`]; `false` if the format has no paragraphs.
    fn can_split(&self, _segment: SegmentId) -> bool {
        false
    }

    /// See [`Loaded::can_merge`]; both segments are known to exist, in this order, and to be of the same kind.
    fn can_merge(&self, _first: SegmentId, _second: SegmentId) -> bool {
        false
    }

    /// See [`Loaded::can_join`]; `false` if formatting cannot move to another paragraph.
    fn can_join(&self, _segment: SegmentId) -> bool {
        false
    }

    /// See [`Loaded::locked_parts`]; empty if the format only locks whole segments.
    fn locked_parts(&self, _segment: SegmentId) -> &[(TextRange, LockReason)] {
        &[]
    }

    /// See [`Loaded::remarks`]; empty if the format has no review data.
    fn remarks(&self) -> &[Remark] {
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

    /// The English display name.
    fn name(&self) -> &'static str;

    /// The file extensions of this format, in lower case, without the dot; the most common one first.
    fn extensions(&self) -> &'static [&'static str];

    /// Reads a file.
    ///
    /// # Errors
    /// Bytes that are not of this format, exceed the size limit, or cannot be decoded.
    fn read(&self, bytes: &[u8], options: &ReadOptions) -> Result<Loaded, FormatError>;
}

/// Ids of the [`Loaded::notices`] and [`Loaded::tracking_notices`].
pub mod notice {
    /// The file contains no text.
    pub const EMPTY_FILE: &str = "empty-file";
    /// Some bytes could not be decoded and are shown as U+FFFD; argument `offset`: the offset of the first one.
    pub const UNDECODABLE_SHOWN: &str = "undecodable-shown";
    /// Some segments are locked; argument `count`: their number.
    pub const LOCKED: &str = "locked-segments";
    /// Some segments have no translation; argument `count`: their number.
    pub const UNTRANSLATED: &str = "untranslated-segments";
    /// Some tracked changes are where the format allows no comment with the reason; argument `count`: the number of
    /// paragraphs.
    pub const WITHOUT_REASON: &str = "tracked-without-reason";
    /// Some changes are in titles or descriptions of pictures, which cannot be tracked; they are applied directly.
    /// Argument `count`: their number.
    pub const IN_LABELS: &str = "tracked-in-labels";
    /// The document embeds other documents (`w:altChunk`), which are not read; argument `count`: their number.
    pub const UNREAD_EMBEDDED: &str = "unread-embedded";
    /// The document contains SmartArt diagrams, whose text is not read; argument `count`: their number.
    pub const UNREAD_SMART_ART: &str = "unread-smart-art";
    /// The document contains charts, whose text is not read; argument `count`: their number.
    pub const UNREAD_CHARTS: &str = "unread-charts";
    /// The document contains WordArt, whose text is not read; argument `count`: their number.
    pub const UNREAD_WORD_ART: &str = "unread-word-art";
    /// Some tracked changes are in shapes, where office programs treat them as accepted; argument `count`: the number
    /// of paragraphs.
    pub const IN_SHAPES: &str = "tracked-in-shapes";
}
