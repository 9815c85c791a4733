//! [`Packed`]: the skeleton of a packed document.

use super::{Container, Entry, Found, Part, SignedComment, Tracker, Unit, trimmed};
use crate::change::shrink;
use crate::format::{Commented, NewComment, PARAGRAPH_JOIN, Tracking};
use crate::html::OBJECT;
use crate::join::{self, Move};
use crate::patch::{Replacement, apply};
use crate::split::{paragraphs, splits};
use crate::xml::is_illegal;
use crate::xml_window::Windows;
use crate::{
    Charset, Edits, FormatError, LineEnd, Loaded, Origin, ReadOptions, Skeleton, WriteOptions, notice,
};
use copydesk_model::{Document, LockReason, Message, Remark, Segment, SegmentId};
use copydesk_text::{EditSet, TextRange};
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::ops::Range;
use std::sync::OnceLock;

/// The replacements in one part; `None` if an edit would cut through a mark.
pub(crate) type Rewritten = Option<Vec<Replacement>>;

/// How a merge of two paragraphs is tracked.
#[derive(Debug)]
pub(crate) enum TrackedJoin {
    /// The end of the earlier paragraph is marked as deleted by this replacement; nothing moves.
    Marked(Replacement),
    /// The content moves, after this markup.
    Moved(String),
}

/// The differences between the packed formats.
pub(crate) trait Dialect: Debug + Send + Sync {
    /// Format-specific data of a unit.
    type Body: Debug + Send + Sync;

    /// The data of tracked changes that is written outside the paragraphs.
    type Notebook: Default;

    /// [`crate::Format::id`].
    fn id(&self) -> &'static str;

    /// A description of such a file, such as "a Word document (.docx)".
    fn wanted(&self) -> &'static str;

    /// Finds the units of a part.
    ///
    /// # Errors
    /// Malformed XML, with offsets in the text of the part.
    fn found(&self, part: usize, source: &str) -> Result<Found<Self::Body>, FormatError>;

    /// Returns the replacements that apply the edits.
    fn rewrite(&self, source: &str, unit: &Unit<Self::Body>, set: &EditSet) -> Rewritten;

    /// Returns the replacements that record the edits of one unit as tracked changes.
    fn track(
        &self,
        source: &str,
        unit: &Unit<Self::Body>,
        set: &EditSet,
        notes: &[crate::Note],
        tracker: &mut Tracker,
        notebook: &mut Self::Notebook,
    ) -> Rewritten;

    /// Returns the element of the unit's paragraph in the source of the part, if an edit may split it.
    fn splittable(&self, source: &str, unit: &Unit<Self::Body>) -> Option<Range<usize>>;

    /// Splits a paragraph element of the unit, with its edits, into one element for each paragraph that its text now
    /// has; `None` if the format does not allow that. With a tracker, the new paragraphs are tracked insertions.
    fn split(
        &self,
        source: &str,
        unit: &Unit<Self::Body>,
        paragraph: &str,
        tracker: Option<&mut Tracker>,
    ) -> Option<String>;

    /// Returns whether the paragraph of a unit can be removed as a whole.
    fn removable(&self, unit: &Unit<Self::Body>) -> bool;

    /// Returns the range of a paragraph's content in the source: without its tags and properties.
    fn content(&self, source: &str, unit: &Unit<Self::Body>) -> Option<Range<usize>>;

    /// Returns what is removed of the source when the paragraph of a unit is removed; see [`Dialect::removable`].
    fn removal(&self, unit: &Unit<Self::Body>) -> Option<Range<usize>>;

    /// Tracks that the paragraph of a unit is merged into an earlier one.
    fn track_join(
        &self,
        source: &str,
        into: &Unit<Self::Body>,
        unit: &Unit<Self::Body>,
        tracker: &mut Tracker,
        notebook: &mut Self::Notebook,
    ) -> TrackedJoin;

    /// Returns what the editor should know about tracked changes in this unit, by its id in [`notice`].
    fn tracking_notice(&self, unit: &Unit<Self::Body>, notes: &[crate::Note]) -> Option<&'static str>;

    /// Returns the replacements that anchor comments at words of one unit; `None` if the format allows no comment there.
    fn comment(
        &self,
        source: &str,
        unit: &Unit<Self::Body>,
        comments: &[SignedComment],
        notebook: &mut Self::Notebook,
    ) -> Rewritten;

    /// Returns the other changes to the file that the tracked changes and comments need: by part, or by name for new entries.
    ///
    /// # Errors
    /// Parts that cannot be parsed.
    fn finish_tracking(
        &self,
        container: &Container,
        notebook: &Self::Notebook,
        replacements: &mut BTreeMap<usize, Vec<Replacement>>,
    ) -> Result<BTreeMap<String, Vec<u8>>, FormatError>;
}

/// The skeleton: the container, the parts with text, and the position of each segment in them.
#[derive(Debug)]
pub(crate) struct Packed<D: Dialect> {
    dialect: D,
    container: Container,
    parts: Vec<Part>,
    /// The paragraphs of each part, computed on first use.
    windows: Vec<OnceLock<Windows>>,
    units: Vec<(usize, Entry<D::Body>)>,
    /// The highest number of a change or a comment in the whole file.
    highest: u32,
    /// All segments, separated by empty lines, and the start of each.
    text: String,
    starts: Vec<u32>,
    /// Tracked changes and comments that are in the file already.
    remarks: Vec<Remark>,
    /// The markup of each: its part, and the ranges in it.
    markup: Vec<(usize, Vec<Range<usize>>)>,
}

impl<D: Dialect + 'static> Packed<D> {
    /// Reads the units of all parts; the first part determines whether it is a document of this format. `highest` is
    /// the highest number of a change or a comment in parts without text.
    ///
    /// # Errors
    /// Those of the dialect, and [`FormatError::OtherFormat`].
    pub(crate) fn load(
        dialect: D,
        container: Container,
        parts: Vec<Part>,
        mut highest: u32,
        options: &ReadOptions,
    ) -> Result<Loaded, FormatError> {
        let mut units = Vec::new();
        let mut unread: BTreeMap<&'static str, u32> = BTreeMap::new();
        let (mut remarks, mut markup) = (Vec::new(), Vec::new());
        for (at, part) in parts.iter().enumerate() {
            let found = dialect
                .found(at, part.text())
                .map_err(|error| part.error(error))?;
            if at == 0 && !found.is_ours {
                return Err(FormatError::OtherFormat {
                    wanted: dialect.wanted(),
                });
            }
            highest = highest.max(found.highest);
            for (id, count) in found.unread {
                *unread.entry(id).or_default() += count;
            }
            let first = units.len() as u32;
            for found in found.remarks {
                let mut remark = found.remark;
                remark.id = remarks.len() as u32;
                remark.segment.0 += first;
                remarks.push(remark);
                markup.push((at, found.markup));
            }
            units.extend(found.units.into_iter().map(|unit| (at, unit)));
        }
        let (mut text, mut starts) = (String::new(), Vec::with_capacity(units.len()));
        for (_, unit) in &units {
            starts.push(text.len() as u32);
            text.push_str(unit.text());
            text.push_str("\n\n");
        }
        // It ends with one line ending, like a text file.
        text.truncate(text.len().saturating_sub(1));
        let segments = (0u32..).zip(&units).map(|(id, (_, unit))| Segment {
            id: SegmentId(id),
            kind: unit.kind(),
            source: None,
            mt: unit.text().into(),
            marks: unit.marks().to_vec(),
            locked: unit.locked(),
            place: unit.place(),
        });
        let document = Document {
            source_lang: None,
            // The language in such files is the one that the program was set to, not that of the text.
            target_lang: options.target_lang.clone(),
            segments: segments.collect(),
        };
        let origin = Origin {
            format: dialect.id(),
            charset: Charset::UTF_8,
            bom: false,
            line_end: LineEnd::Lf,
        };
        let mut notices = Vec::new();
        if units.is_empty() {
            notices.push(Message::new(notice::EMPTY_FILE));
        }
        let counted = |(id, count): (&'static str, u32)| Message::new(id).with("count", count.to_string());
        notices.extend(unread.into_iter().map(counted));
        Ok(Loaded {
            document,
            origin,
            notices,
            skeleton: Box::new(Self {
                dialect,
                container,
                windows: parts.iter().map(|_| OnceLock::new()).collect(),
                parts,
                units,
                highest,
                text,
                starts,
                remarks,
                markup,
            }),
        })
    }

    /// Creates the replacements of each unit that has edits, by part.
    fn replacements(
        &self,
        edits: &Edits,
        mut make: impl FnMut(SegmentId, usize, &Unit<D::Body>, &EditSet) -> Rewritten,
    ) -> Result<BTreeMap<usize, Vec<Replacement>>, FormatError> {
        let mut out: BTreeMap<usize, Vec<Replacement>> = BTreeMap::new();
        for (&segment, set) in edits {
            let joined;
            let set = if join::joins(set) {
                joined = join::without_join(set);
                &joined
            } else {
                set
            };
            if set.is_empty() {
                continue;
            }
            let (part, unit) = self
                .units
                .get(segment.0 as usize)
                .ok_or(FormatError::UnknownSegment { segment })?;
            if set.edits().iter().any(|edit| edit.insert.contains(is_illegal)) {
                return Err(FormatError::ChangesMarkup { segment });
            }
            let rewritten = match unit {
                Entry::Paragraph(unit) => make(segment, *part, unit, set),
                // No format tracks changes in labels.
                Entry::Label(label) => label.rewrite(set),
            };
            let rewritten = rewritten.ok_or(if splits(set) {
                FormatError::CannotSplit { segment }
            } else {
                FormatError::CutsMark { segment }
            })?;
            if !rewritten.is_empty() {
                out.entry(*part).or_default().extend(rewritten);
            }
        }
        Ok(out)
    }

    /// Returns the replacements that apply the edits of one unit.
    fn rewrite(&self, part: usize, unit: &Unit<D::Body>, set: &EditSet) -> Rewritten {
        let rewritten = self.dialect.rewrite(self.parts[part].text(), unit, set)?;
        self.split(part, unit, set, rewritten, None)
    }

    /// Returns the paragraphs that are merged into earlier ones, in order.
    fn joins<'s>(
        &'s self,
        document: &'s Document,
        edits: &'s Edits,
    ) -> impl Iterator<Item = Join<'s, D::Body>> {
        let paragraph = |segment: SegmentId| match self.units.get(segment.0 as usize)? {
            (part, Entry::Paragraph(unit)) => Some((*part, unit)),
            _ => None,
        };
        let joined = edits.iter().filter(|(_, set)| join::joins(set));
        joined.filter_map(move |(&segment, _)| {
            let target = join::target(document, edits, segment)?;
            let is_joined = |id: &u32| edits.get(&SegmentId(*id)).is_some_and(join::joins);
            let before = (target.0..segment.0)
                .rev()
                .find(is_joined)
                .map_or(target, SegmentId);
            let (part, unit) = paragraph(segment)?;
            Some(Join {
                segment,
                part,
                into: paragraph(target)?.1,
                before: paragraph(before)?.1,
                unit,
            })
        })
    }

    /// Returns how the content of a paragraph moves to the end of an earlier one.
    fn moving(&self, join: &Join<'_, D::Body>, before: String) -> Option<Move> {
        let source = self.parts[join.part].text();
        Some(Move {
            content: self.dialect.content(source, join.unit)?,
            removal: self.dialect.removal(join.unit)?,
            to: self.dialect.content(source, join.into)?.end,
            before,
        })
    }

    /// Applies moves, by part, to the replacements.
    fn apply_moves(
        &self,
        moves: &BTreeMap<usize, Vec<Move>>,
        replacements: &mut BTreeMap<usize, Vec<Replacement>>,
    ) {
        for (&part, moves) in moves {
            let of_part = replacements.entry(part).or_default();
            *of_part = join::moved(self.parts[part].text(), std::mem::take(of_part), moves);
        }
    }

    /// Returns the replacements for one unit, with the paragraph element split where the edits split the paragraph.
    fn split(
        &self,
        part: usize,
        unit: &Unit<D::Body>,
        set: &EditSet,
        rewritten: Vec<Replacement>,
        tracker: Option<&mut Tracker>,
    ) -> Rewritten {
        if !splits(set) {
            return Some(rewritten);
        }
        let source = self.parts[part].text();
        let range = self.dialect.splittable(source, unit)?;
        let within = |made: Replacement| {
            let is_within = range.start <= made.range.start && made.range.end <= range.end;
            is_within.then(|| Replacement {
                range: made.range.start - range.start..made.range.end - range.start,
                insert: made.insert,
            })
        };
        let rewritten: Vec<Replacement> = rewritten.into_iter().map(within).collect::<Option<_>>()?;
        let paragraph = apply(&source[range.clone()], &rewritten);
        let insert = self.dialect.split(source, unit, &paragraph, tracker)?;
        // Only the difference, since the preceding paragraph may need to write at its start tag.
        let before = TextRange::new(range.start as u32, range.end as u32);
        let change = shrink(source, before, &insert);
        Some(vec![Replacement {
            range: change.range.to_usize(),
            insert: change.insert.to_owned(),
        }])
    }

    /// Writes the parts and checks that they are read as expected.
    fn finish(
        &self,
        edits: &Edits,
        mut replacements: BTreeMap<usize, Vec<Replacement>>,
        mut made: BTreeMap<String, Vec<u8>>,
    ) -> Result<Vec<u8>, FormatError> {
        for (&at, replacements) in &mut replacements {
            let part = &self.parts[at];
            replacements.sort_by_key(|replacement| (replacement.range.start, replacement.range.end));
            self.verify(at, edits, replacements)?;
            made.insert(part.name.clone(), part.with(replacements)?);
        }
        self.container.with(&made)
    }

    /// Checks that a part with the replacements is read as the edits specify, by reading it again.
    fn verify(&self, at: usize, edits: &Edits, replacements: &[Replacement]) -> Result<(), FormatError> {
        // The expected text of each segment, and the last edited segment so far.
        let (mut expected, mut edited): (Vec<String>, _) = (Vec::new(), None);
        let mut blamed = Vec::new();
        // The place in `expected` of the paragraph that later ones may be merged into, and its kind.
        let mut target = None;
        for (id, (_, unit)) in (0u32..).zip(&self.units).filter(|(_, (part, _))| *part == at) {
            let segment = SegmentId(id);
            let set = edits.get(&segment).filter(|set| !set.is_empty());
            let text = match set {
                None => unit.text().to_owned(),
                Some(set) => {
                    edited = Some(segment);
                    let text = set.apply(unit.text());
                    text.map_err(|_| FormatError::EditDoesNotFit { segment })?
                }
            };
            if let (Some((place, kind)), true) = (target, set.is_some_and(join::joins))
                && kind == unit.kind()
            {
                let joined: &mut String = &mut expected[place];
                joined.push_str(text.trim_start_matches(PARAGRAPH_JOIN));
                continue;
            }
            for paragraph in read_as(&text, set) {
                if matches!(unit, Entry::Paragraph(_)) && has_words(&paragraph) {
                    target = Some((expected.len(), unit.kind()));
                }
                expected.push(paragraph.to_owned());
                blamed.push(edited);
            }
        }
        let expected: Vec<&str> = expected.iter().map(|text| trimmed(text)).collect();
        let is_apart = |pair: &[Replacement]| pair[0].range.end <= pair[1].range.start;
        let refused = |segment: Option<SegmentId>| {
            let segment = segment.or_else(|| blamed.iter().find_map(|blamed| *blamed));
            Err(FormatError::ChangesMarkup {
                segment: segment.unwrap_or(SegmentId(0)),
            })
        };
        if !replacements.windows(2).all(is_apart) {
            return refused(None);
        }
        let source = apply(self.parts[at].text(), replacements);
        let Ok(found) = self.dialect.found(at, &source) else {
            return refused(None);
        };
        let found = || found.units.iter().map(|unit| trimmed(unit.text()));
        let as_expected = || expected.iter().copied();
        // A paragraph without words is not a segment.
        if found().eq(as_expected()) || found().eq(as_expected().filter(has_words)) {
            return Ok(());
        }
        let mut reads = found();
        let other = as_expected().position(|text| has_words(&text) && reads.next() != Some(text));
        refused(other.and_then(|other| blamed[other]))
    }
}

impl<D: Dialect + 'static> Skeleton for Packed<D> {
    fn write(
        &self,
        document: &Document,
        edits: &Edits,
        _options: &WriteOptions,
    ) -> Result<Vec<u8>, FormatError> {
        let mut replacements =
            self.replacements(edits, |_, part, unit, set| self.rewrite(part, unit, set))?;
        let mut moves: BTreeMap<usize, Vec<Move>> = BTreeMap::new();
        for join in self.joins(document, edits) {
            let segment = join.segment;
            let moving = self.moving(&join, String::new());
            let moving = moving.ok_or(FormatError::ChangesMarkup { segment })?;
            moves.entry(join.part).or_default().push(moving);
        }
        self.apply_moves(&moves, &mut replacements);
        self.finish(edits, replacements, BTreeMap::new())
    }

    fn accepts(
        &self,
        document: &Document,
        near: &Edits,
        segment: SegmentId,
        options: &WriteOptions,
    ) -> Result<(), FormatError> {
        if near.values().any(join::joins) {
            self.write(document, near, options)?;
            return self
                .write_tracked(document, near, &Tracking::default())
                .transpose()
                .map(drop);
        }
        // Neighbours do not affect how a paragraph is read.
        let edits: Edits = near
            .get(&segment)
            .map(|set| (segment, set.clone()))
            .into_iter()
            .collect();
        let clean = self.replacements(&edits, |_, part, unit, set| self.rewrite(part, unit, set))?;
        if !self.reads_nearby(&edits, segment, clean)? {
            self.write(document, &edits, options)?;
        }
        let (tracked, _) = self.tracked(document, &edits, &Tracking::default())?;
        if !self.reads_nearby(&edits, segment, tracked)? {
            self.write_tracked(document, &edits, &Tracking::default())
                .transpose()?;
        }
        Ok(())
    }

    fn write_tracked(
        &self,
        document: &Document,
        edits: &Edits,
        tracking: &Tracking,
    ) -> Option<Result<Vec<u8>, FormatError>> {
        let tracked = self.tracked(document, edits, tracking);
        Some(tracked.and_then(|(replacements, made)| self.finish(edits, replacements, made)))
    }

    fn tracking_notices(&self, edits: &Edits, tracking: &Tracking) -> Vec<Message> {
        let mut counts: BTreeMap<&'static str, u32> = BTreeMap::new();
        for (segment, _) in edits.iter().filter(|(_, set)| !set.is_empty()) {
            let notes = tracking.notes.get(segment).map(Vec::as_slice).unwrap_or_default();
            let id = match self.units.get(segment.0 as usize) {
                Some((_, Entry::Paragraph(unit))) => self.dialect.tracking_notice(unit, notes),
                Some((_, Entry::Label(_))) => Some(notice::IN_LABELS),
                None => None,
            };
            if let Some(id) = id {
                *counts.entry(id).or_default() += 1;
            }
        }
        counts
            .into_iter()
            .map(|(id, count)| Message::new(id).with("count", count.to_string()))
            .collect()
    }

    fn text(&self) -> &str {
        &self.text
    }

    fn write_comments(&self, comments: &[NewComment]) -> Option<Result<Commented, FormatError>> {
        Some(self.commented(comments))
    }

    fn write_accepted(&self, accepted: &[u32]) -> Option<Result<Vec<u8>, FormatError>> {
        let mut replacements: BTreeMap<usize, Vec<Replacement>> = BTreeMap::new();
        for (part, ranges) in accepted.iter().filter_map(|id| self.markup.get(*id as usize)) {
            let removed = ranges.iter().map(|range| Replacement {
                range: range.clone(),
                insert: String::new(),
            });
            replacements.entry(*part).or_default().extend(removed);
        }
        Some(self.finish(&Edits::new(), replacements, BTreeMap::new()))
    }

    fn remarks(&self) -> &[Remark] {
        &self.remarks
    }

    fn locked_parts(&self, segment: SegmentId) -> &[(TextRange, LockReason)] {
        let unit = self.units.get(segment.0 as usize);
        unit.map_or(&[], |(_, unit)| unit.locked_parts())
    }

    fn can_split(&self, segment: SegmentId) -> bool {
        self.splittable(segment).is_some()
    }

    fn can_join(&self, segment: SegmentId) -> bool {
        let found = self.splittable(segment);
        found.is_some_and(|(_, _, unit)| self.dialect.removal(unit).is_some())
    }

    fn can_merge(&self, first: SegmentId, second: SegmentId) -> bool {
        let (Some((part, upper, _)), Some((other, lower, after))) =
            (self.splittable(first), self.splittable(second))
        else {
            return false;
        };
        let between = self.parts[part].text().get(upper.end..lower.start);
        let is_blank = between.is_some_and(|between| between.trim().is_empty());
        part == other && is_blank && self.dialect.removable(after)
    }

    fn place(&self, segment: SegmentId, range: TextRange) -> Option<TextRange> {
        let start = *self.starts.get(segment.0 as usize)?;
        Some(TextRange::new(start + range.start(), start + range.end()))
    }
}

/// The replacements in each part, and the entries that are added or rewritten.
type PackageChanges = (BTreeMap<usize, Vec<Replacement>>, BTreeMap<String, Vec<u8>>);

/// A paragraph that is merged into an earlier one.
struct Join<'u, B> {
    segment: SegmentId,
    part: usize,
    into: &'u Unit<B>,
    /// The paragraph before it: the earlier one, or one that is merged into it too.
    before: &'u Unit<B>,
    unit: &'u Unit<B>,
}

/// The part, the element and the unit of a paragraph.
type Splittable<'u, B> = (usize, Range<usize>, &'u Unit<B>);

impl<D: Dialect + 'static> Packed<D> {
    /// Returns the part, the element and the unit of a segment whose paragraph can be split.
    fn splittable(&self, segment: SegmentId) -> Option<Splittable<'_, D::Body>> {
        let (part, entry) = self.units.get(segment.0 as usize)?;
        let Entry::Paragraph(unit) = entry else {
            return None;
        };
        let element = self.dialect.splittable(self.parts[*part].text(), unit)?;
        Some((*part, element, unit))
    }

    /// Returns the file with these comments.
    fn commented(&self, comments: &[NewComment]) -> Result<Commented, FormatError> {
        let mut of_segment: BTreeMap<SegmentId, Vec<usize>> = BTreeMap::new();
        for (index, comment) in comments.iter().enumerate() {
            of_segment.entry(comment.segment).or_default().push(index);
        }
        let mut notebook = D::Notebook::default();
        let mut replacements: BTreeMap<usize, Vec<Replacement>> = BTreeMap::new();
        let (mut number, mut left_out) = (self.highest, Vec::new());
        for (segment, indexes) in of_segment {
            let signed = indexes.iter().map(|index| {
                number += 1;
                SignedComment::new(&comments[*index], number)
            });
            let signed: Vec<SignedComment> = signed.collect();
            let anchored = match self.units.get(segment.0 as usize) {
                Some((part, Entry::Paragraph(unit))) => {
                    let source = self.parts[*part].text();
                    let made = self.dialect.comment(source, unit, &signed, &mut notebook);
                    made.map(|made| (*part, made))
                }
                _ => None,
            };
            match anchored {
                Some((part, made)) => replacements.entry(part).or_default().extend(made),
                None => left_out.extend(indexes),
            }
        }
        let made = self
            .dialect
            .finish_tracking(&self.container, &notebook, &mut replacements)?;
        let bytes = self.finish(&Edits::new(), replacements, made)?;
        Ok(Commented { bytes, left_out })
    }

    /// Returns the changes that record the edits as tracked changes.
    fn tracked(
        &self,
        document: &Document,
        edits: &Edits,
        tracking: &Tracking,
    ) -> Result<PackageChanges, FormatError> {
        let mut tracker = Tracker::new(tracking, self.highest + 1);
        let mut notebook = D::Notebook::default();
        let mut replacements = self.replacements(edits, |segment, part, unit, set| {
            let notes = tracking
                .notes
                .get(&segment)
                .map(Vec::as_slice)
                .unwrap_or_default();
            let source = self.parts[part].text();
            let revisions = self
                .dialect
                .track(source, unit, set, notes, &mut tracker, &mut notebook)?;
            self.split(part, unit, set, revisions, Some(&mut tracker))
        })?;
        let mut moves: BTreeMap<usize, Vec<Move>> = BTreeMap::new();
        for join in self.joins(document, edits) {
            let segment = join.segment;
            let source = self.parts[join.part].text();
            let (into, unit) = (join.before, join.unit);
            match (self.dialect).track_join(source, into, unit, &mut tracker, &mut notebook) {
                TrackedJoin::Marked(mark) => replacements.entry(join.part).or_default().push(mark),
                TrackedJoin::Moved(before) => {
                    let moving = self.moving(&join, before);
                    let moving = moving.ok_or(FormatError::ChangesMarkup { segment })?;
                    moves.entry(join.part).or_default().push(moving);
                }
            }
        }
        let made = self
            .dialect
            .finish_tracking(&self.container, &notebook, &mut replacements)?;
        self.apply_moves(&moves, &mut replacements);
        Ok((replacements, made))
    }

    /// Checks that the paragraph around a segment is read as its edits specify, by reading it again. Returns `false` if
    /// that cannot be determined because the paragraph is read differently on its own.
    ///
    /// # Errors
    /// [`FormatError::ChangesMarkup`] if it is read differently, and those of [`Part::takes`].
    fn reads_nearby(
        &self,
        edits: &Edits,
        segment: SegmentId,
        mut replacements: BTreeMap<usize, Vec<Replacement>>,
    ) -> Result<bool, FormatError> {
        let (Some((at, entry)), Some(set)) = (self.units.get(segment.0 as usize), edits.get(&segment)) else {
            return Ok(false);
        };
        let mut replacements = replacements.remove(at).unwrap_or_default();
        replacements.sort_by_key(|replacement| (replacement.range.start, replacement.range.end));
        let refused = Err(FormatError::ChangesMarkup { segment });
        if replacements
            .windows(2)
            .any(|pair| pair[0].range.end > pair[1].range.start)
        {
            return refused;
        }
        let part = &self.parts[*at];
        part.takes(&replacements)?;
        let Entry::Paragraph(unit) = entry else {
            // The content of a label is escaped, so it is always read back unchanged.
            return Ok(true);
        };
        let source = part.text();
        let windows =
            self.windows[*at].get_or_init(|| Windows::read(source, &["p", "h"]).unwrap_or_default());
        let start = unit.placement.source_start(0).unwrap_or_default() as usize;
        let end = unit
            .placement
            .source_end(unit.text.len() as u32)
            .unwrap_or_default() as usize;
        let Some(window) = windows.around(&(start..end.max(start))) else {
            return Ok(false);
        };
        let text = set
            .apply(&unit.text)
            .map_err(|_| FormatError::EditDoesNotFit { segment })?;
        let goes_with_more = |made: &Replacement| {
            let Replacement { range, insert } = made;
            insert.is_empty() && range.start <= window.range.start && window.range.end <= range.end
        };
        if replacements.iter().any(goes_with_more) {
            // The paragraph is removed with its list item, which contains nothing else.
            return if has_words(&text.as_str()) {
                refused
            } else {
                Ok(true)
            };
        }
        let Ok(before) = self.dialect.found(*at, &window.source(source, &[])) else {
            return Ok(false);
        };
        let start = start - window.range.start + window.offset();
        let is_it = |entry: &Entry<D::Body>| match entry {
            Entry::Paragraph(found) => {
                found.text == unit.text && found.placement.source_start(0) == Some(start as u32)
            }
            Entry::Label(_) => false,
        };
        let Some(place) = before.units.iter().position(is_it) else {
            return Ok(false);
        };
        let Ok(after) = self.dialect.found(*at, &window.source(source, &replacements)) else {
            return refused;
        };
        let expected = before.units.iter().enumerate().flat_map(|(index, entry)| {
            let paragraphs = if index == place {
                read_as(&text, Some(set))
            } else {
                read_as(entry.text(), None)
            };
            paragraphs.into_iter().map(trimmed)
        });
        let found = || after.units.iter().map(|entry| trimmed(entry.text()));
        if found().eq(expected.clone()) || found().eq(expected.filter(has_words)) {
            Ok(true)
        } else {
            refused
        }
    }
}

/// Returns the paragraphs of a segment after its edits.
fn read_as<'t>(text: &'t str, set: Option<&EditSet>) -> Vec<&'t str> {
    if set.is_some_and(splits) {
        paragraphs(text).collect()
    } else {
        vec![text]
    }
}

/// Returns whether the text contains words that an edit could change.
fn has_words(text: &&str) -> bool {
    text.chars().any(|ch| !ch.is_whitespace() && ch != OBJECT)
}
