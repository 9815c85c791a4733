//! XLIFF 1 and 2: source texts with their translations.

mod annotate;
mod doctype;
mod inline;
mod literal;
mod read;
mod rewrite;
mod unit;

use crate::charset::{Decoded, decode};
use crate::html::OBJECT;
use crate::patch::{Replacement, apply, patch};
use crate::txt::notices;
use crate::xml::{declared, label};
use crate::{
    Annotations, Charset, Edits, Format, FormatError, LineEnd, Loaded, Origin, ReadOptions, Reencode,
    Skeleton, WriteOptions, notice,
};
use copydesk_model::{Document, LockReason, Message, Segment, SegmentId};
use copydesk_text::TextRange;
use read::{Found, found};
use rewrite::Rewritten;
use std::sync::Arc;
use unit::{Unit, Version, readings};

/// XLIFF 1.0 to 1.2, 2.0 and 2.1. A document type declaration is ignored, unless it declares entities.
///
/// A segment is a `<trans-unit>` or `<segment>` whose target contains words, or whose source does and whose target is
/// empty or missing: that one is untranslated, and its text is empty. Tags of paired codes are empty inviolable marks,
/// standalone codes (`<x/>`, `<ph/>`, and unknown ones) are U+FFFC under an inviolable mark. Tags and placeholders that
/// are written as text, both in source and target, are inviolable and marked as code. A line break with its indentation
/// is a space, unless `xml:space="preserve"` applies. A target that consists of one CDATA section with HTML is read as
/// HTML, with a segment for each block.
///
/// Segments are locked if they are approved, final, signed off, locked by a translation tool, or not to be translated.
/// Words that a tracked change in Trados Studio has deleted are hidden.
///
/// The state of an edited target becomes `signed-off` in XLIFF 1 ("changes are reviewed and approved") and `reviewed`
/// in XLIFF 2, where `subState` is removed because it only applies to the former state.
///
/// Decisions can be written with the corrected targets, as localization quality issues of the Internationalization Tag
/// Set; see `annotate.rs`.
#[derive(Clone, Copy, Debug)]
pub struct Xliff;

impl Format for Xliff {
    fn id(&self) -> &'static str {
        "xliff"
    }

    fn name(&self) -> &'static str {
        "XLIFF"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["xlf", "xliff", "sdlxliff", "mqxliff", "mxliff"]
    }

    fn read(&self, bytes: &[u8], options: &ReadOptions) -> Result<Loaded, FormatError> {
        let decoded = decode(
            bytes,
            &ReadOptions {
                charset: options.charset.or_else(|| declared(bytes)),
                ..options.clone()
            },
        )?;
        let Found {
            units,
            source_lang,
            target_lang,
        } = found(&decoded.text).map_err(|error| in_file(error, &decoded))?;
        let listed: Vec<usize> = (0..units.len()).filter(|&at| units[at].is_listed()).collect();
        let segments = (0u32..).zip(&listed).map(|(id, &at)| {
            let unit = &units[at];
            Segment {
                id: SegmentId(id),
                kind: unit.kind,
                source: unit.source.as_deref().map(Into::into),
                mt: unit.text.as_str().into(),
                marks: unit.marks.clone(),
                locked: unit.locked,
                place: None,
            }
        });
        let document = Document {
            source_lang,
            target_lang: options.target_lang.clone().or(target_lang),
            segments: segments.collect(),
        };
        let origin = Origin {
            format: self.id(),
            charset: decoded.charset,
            bom: decoded.bom > 0,
            line_end: LineEnd::dominant(&decoded.text),
        };
        let mut notices = notices(&decoded);
        let count =
            |wanted: fn(&Segment) -> bool| document.segments.iter().filter(|&one| wanted(one)).count();
        for (id, count) in [
            (notice::UNTRANSLATED, count(|segment| segment.mt.is_empty())),
            (notice::LOCKED, count(|segment| segment.locked.is_some())),
        ] {
            if count > 0 {
                notices.push(Message::new(id).with("count", count.to_string()));
            }
        }
        Ok(Loaded {
            document,
            origin,
            notices,
            skeleton: Box::new(Source {
                decoded,
                original: bytes.into(),
                units,
                listed,
            }),
        })
    }
}

/// Converts the offset in an error to bytes of the file.
fn in_file(error: FormatError, decoded: &Decoded) -> FormatError {
    let place = |at: usize| decoded.original(at..at).start;
    match error {
        FormatError::MalformedXml { offset } => FormatError::MalformedXml {
            offset: place(offset),
        },
        FormatError::DocumentType { offset } => FormatError::DocumentType {
            offset: place(offset),
        },
        other => other,
    }
}

/// The skeleton of XLIFF: the source and the position of each target in it.
#[derive(Debug)]
struct Source {
    decoded: Decoded,
    original: Arc<[u8]>,
    /// All units of the file, so that the index of a unit does not depend on the edits.
    units: Vec<Unit>,
    /// The index of each segment's unit.
    listed: Vec<usize>,
}

impl Source {
    fn unit(&self, segment: SegmentId) -> Option<&Unit> {
        self.units.get(*self.listed.get(segment.0 as usize)?)
    }

    /// Returns the effects of the edits, by the index of their units.
    fn rewritten(
        &self,
        edits: &Edits,
        options: WriteOptions,
    ) -> Result<Vec<(usize, Rewritten)>, FormatError> {
        let charset = match options.reencode {
            Some(Reencode::Utf8) => Charset::UTF_8,
            None => self.decoded.charset,
        };
        let mut out = Vec::with_capacity(edits.len());
        for (&segment, set) in edits.iter().filter(|(_, set)| !set.is_empty()) {
            let unknown = || FormatError::UnknownSegment { segment };
            let at = *self.listed.get(segment.0 as usize).ok_or_else(unknown)?;
            let unit = self.units.get(at).ok_or_else(unknown)?;
            let source = &self.decoded.text;
            let reviewed = !options.unreviewed;
            out.push((
                at,
                rewrite::rewrite(source, unit, segment, set, charset, reviewed)?,
            ));
        }
        out.sort_by_key(|(at, _)| *at);
        Ok(out)
    }

    /// Implements [`Loaded::write_annotated`]: reads the clean output again and annotates it.
    fn annotated(
        &self,
        clean: &[u8],
        edits: &Edits,
        annotations: &Annotations,
        options: WriteOptions,
    ) -> Result<Vec<u8>, FormatError> {
        let reading = ReadOptions {
            charset: Some(match options.reencode {
                Some(Reencode::Utf8) => Charset::UTF_8,
                None => self.decoded.charset,
            }),
            show_undecodable: true,
            ..ReadOptions::unlimited()
        };
        let decoded = decode(clean, &reading)?;
        let units = found(&decoded.text)?.units;
        let rewritten = self.rewritten(edits, options)?;
        let mut marked = Vec::new();
        for (&segment, list) in annotations.iter().filter(|(_, list)| !list.is_empty()) {
            let unknown = FormatError::UnknownSegment { segment };
            let at = *self.listed.get(segment.0 as usize).ok_or(unknown.clone())?;
            let known = self.units.get(at).ok_or(unknown.clone())?;
            let place = self.place_after(at, &rewritten, &units).ok_or(unknown)?;
            let unit = &units[place];
            let text = match edits.get(&segment) {
                Some(set) => set.apply(&known.text).unwrap_or_default(),
                None => known.text.clone(),
            };
            let in_text = |range: TextRange| {
                if unit.text == text && range.of_text(&text).is_some() {
                    range
                } else {
                    // The white space is read differently from what was entered, so annotate the whole target, which is
                    // still correct.
                    TextRange::of(&unit.text)
                }
            };
            marked.extend(list.iter().map(|annotation| annotate::Marked {
                unit,
                range: in_text(annotation.range),
                annotation,
            }));
        }
        let replacements = annotate::annotate(&decoded, &marked)?;
        let refused = || FormatError::ChangesMarkup {
            segment: annotations.keys().next().map_or(SegmentId(0), |&segment| segment),
        };
        // The text must be the same with and without the annotations.
        let again = found(&apply(&decoded.text, &replacements)).map_err(|_| refused())?;
        let texts = |units: &[Unit]| units.iter().map(|unit| unit.text.clone()).collect::<Vec<_>>();
        if texts(&again.units) != texts(&units) {
            return Err(refused());
        }
        patch(&decoded, clean, &replacements, WriteOptions::default())
    }

    /// Returns the index of this unit among the `units` of the edited file. Emptied blocks of an HTML target no longer
    /// exist; the first unit of the target is used instead.
    fn place_after(&self, at: usize, rewritten: &[(usize, Rewritten)], units: &[Unit]) -> Option<usize> {
        let target = self.units.get(at)?.target;
        let first = self.units.partition_point(|unit| unit.target < target);
        let first_after = units.partition_point(|unit| unit.target < target);
        let is_gone = |at: usize| {
            self.units[at].html.is_some()
                && rewritten
                    .binary_search_by_key(&at, |(other, _)| *other)
                    .is_ok_and(|own| rewritten[own].1.text.is_empty())
        };
        let kept = (first..at).filter(|&at| !is_gone(at)).count();
        let place = first_after + if is_gone(at) { 0 } else { kept };
        let found = units.get(place).or(units.get(first_after))?;
        (found.target == target).then_some(place)
    }

    /// Returns whether the target of these changes has the expected content when it is read on its own.
    fn reads_alone(&self, target: usize, rewritten: &[(usize, Rewritten)]) -> bool {
        let first = self.units.partition_point(|unit| unit.target < target);
        let len = self.units[first..].partition_point(|unit| unit.target == target);
        let units = &self.units[first..first + len];
        let Some(unit) = units.first() else { return false };
        if unit.is_untranslated && unit.gap.is_some() {
            // Inserted text is escaped.
            return true;
        }
        let of_target = || {
            rewritten
                .iter()
                .filter(|(at, _)| (first..first + len).contains(at))
        };
        let mut replacements: Vec<Replacement> = Vec::new();
        for replacement in of_target().flat_map(|(_, rewritten)| &rewritten.content) {
            let range = &replacement.range;
            replacements.push(Replacement {
                range: range.start - unit.content.start..range.end - unit.content.start,
                insert: replacement.insert.clone(),
            });
        }
        replacements.sort_by_key(|replacement| (replacement.range.start, replacement.range.end));
        let content = apply(&self.decoded.text[unit.content.clone()], &replacements);
        let space = if unit.preserve { "preserve" } else { "default" };
        let alone = match unit.state.version {
            Version::One => format!(
                "<xliff version=\"1.2\" xml:space=\"{space}\"><trans-unit><target>{content}</target></trans-unit></xliff>"
            ),
            Version::Two => format!(
                "<xliff version=\"2.0\" xml:space=\"{space}\"><segment><target>{content}</target></segment></xliff>"
            ),
        };
        let expected = (first..).zip(units).map(|(at, unit)| {
            let own = of_target().find(|(other, _)| *other == at);
            own.map_or(&*unit.text, |(_, rewritten)| &*rewritten.text)
        });
        found(&alone)
            .is_ok_and(|found| readings(found.units.iter().map(|unit| &*unit.text)) == readings(expected))
    }
}

impl Skeleton for Source {
    fn locked_parts(&self, segment: SegmentId) -> &[(TextRange, LockReason)] {
        let unit = self
            .listed
            .get(segment.0 as usize)
            .and_then(|&at| self.units.get(at));
        unit.map_or(&[], |unit| &unit.locked_parts)
    }

    fn write(
        &self,
        _document: &Document,
        edits: &Edits,
        options: &WriteOptions,
    ) -> Result<Vec<u8>, FormatError> {
        let rewritten = self.rewritten(edits, *options)?;
        let mut replacements: Vec<Replacement> = Vec::new();
        let mut stated = None;
        for (at, rewritten) in &rewritten {
            replacements.extend_from_slice(&rewritten.content);
            // The blocks of a target share its state.
            let target = Some(self.units[*at].target).filter(|_| !rewritten.state.is_empty());
            if target.is_some() && target != stated {
                stated = target;
                replacements.extend_from_slice(&rewritten.state);
            }
        }
        replacements.sort_by_key(|replacement| (replacement.range.start, replacement.range.end));
        if !replacements.is_empty() {
            // Reading the result again shows whether it has the expected content.
            let mut next = rewritten.iter().peekable();
            let expected = self.units.iter().enumerate().map(|(at, unit)| {
                let own = next.next_if(|(other, _)| *other == at);
                own.map_or(&*unit.text, |(_, rewritten)| &*rewritten.text)
            });
            let expected = readings(expected);
            let again = found(&apply(&self.decoded.text, &replacements));
            let reads =
                again.is_ok_and(|found| readings(found.units.iter().map(|unit| &*unit.text)) == expected);
            if !reads {
                let first = edits.iter().find(|(_, set)| !set.is_empty());
                return Err(FormatError::ChangesMarkup {
                    segment: first.map_or(SegmentId(0), |(&segment, _)| segment),
                });
            }
        }
        let becomes_utf8 = options.reencode == Some(Reencode::Utf8) && self.decoded.charset != Charset::UTF_8;
        if let Some(range) = label(&self.decoded.text).filter(|_| becomes_utf8) {
            // The declaration must match the new encoding; it precedes all other replacements.
            let insert = "UTF-8".to_owned();
            replacements.insert(0, Replacement { range, insert });
        }
        patch(&self.decoded, &self.original, &replacements, *options)
    }

    fn accepts(
        &self,
        document: &Document,
        near: &Edits,
        segment: SegmentId,
        options: &WriteOptions,
    ) -> Result<(), FormatError> {
        if !self.decoded.is_plain_utf8() {
            // Whether text can be written in an encoding is only known for the whole file.
            return self.write(document, near, options).map(drop);
        }
        let unit = self
            .unit(segment)
            .ok_or(FormatError::UnknownSegment { segment })?;
        let rewritten = self.rewritten(near, *options)?;
        if self.reads_alone(unit.target, &rewritten) {
            return Ok(());
        }
        Err(FormatError::ChangesMarkup { segment })
    }

    fn write_annotated(
        &self,
        document: &Document,
        edits: &Edits,
        annotations: &Annotations,
        options: &WriteOptions,
    ) -> Option<Result<Vec<u8>, FormatError>> {
        let clean = self.write(document, edits, options);
        Some(clean.and_then(|clean| self.annotated(&clean, edits, annotations, *options)))
    }

    fn text(&self) -> &str {
        &self.decoded.text
    }

    fn place(&self, segment: SegmentId, range: TextRange) -> Option<TextRange> {
        self.unit(segment)?.source_of(range)
    }
}
