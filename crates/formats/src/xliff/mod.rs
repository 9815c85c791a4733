//! XLIFF 1.2, 2.0 and 2.1: sources with their translations.

mod annotate;
mod inline;
mod mend;
mod read;
mod unit;

use crate::charset::{Decoded, decode};
use crate::html::OBJECT;
use crate::patch::{Replacement, apply, patch};
use crate::txt::notices;
use crate::xml::{declared, is_illegal, label};
use crate::{
    Annotations, Charset, Edits, Format, FormatError, LineEnd, Loaded, Origin, ReadOptions, Reencode,
    Skeleton, WriteOptions,
};
use copydesk_model::{Document, Segment, SegmentId, SegmentKind};
use copydesk_text::TextRange;
use read::{Found, found};
use std::sync::Arc;
use unit::{Unit, as_read};

/// XLIFF 1.2, 2.0 and 2.1.
///
/// A segment is a `<trans-unit>` or `<segment>` that may be translated and whose target holds words; one without a
/// target is none, since there is nothing to review. Tags of codes are empty inviolable marks, codes that stand for
/// something (`<x/>`, `<ph/>`, and those that nobody knows) are U+FFFC under one. A line break with its indentation is a
/// space, unless `xml:space="preserve"` holds.
///
/// An edited target becomes `signed-off` in XLIFF 1.2 ("changes are reviewed and approved") and `reviewed` in XLIFF 2,
/// whose `subState` goes since it holds for the former state only; what is `final` stays so.
///
/// Decisions can be written along with the corrected targets, as issues of quality of the Internationalization Tag Set,
/// as `annotate.rs` says.
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
        let (places, units): (Vec<usize>, Vec<Unit>) = units
            .into_iter()
            .enumerate()
            .filter(|(_, unit)| unit.has_words)
            .unzip();
        let segments = (0u32..).zip(&units).map(|(id, unit)| Segment {
            id: SegmentId(id),
            kind: SegmentKind::Paragraph,
            source: (!unit.source.is_empty()).then(|| unit.source.as_str().into()),
            mt: unit.text.as_str().into(),
            marks: unit.marks.clone(),
            locked: None,
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
        let notices = notices(&decoded);
        Ok(Loaded {
            document,
            origin,
            notices,
            skeleton: Box::new(Source {
                decoded,
                original: bytes.into(),
                units,
                places,
            }),
        })
    }
}

/// The error with its offset in bytes of the file.
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

/// The skeleton of XLIFF: the source and where each target stands in it.
#[derive(Debug)]
struct Source {
    decoded: Decoded,
    original: Arc<[u8]>,
    units: Vec<Unit>,
    /// The place of each unit among all of the file, with those that hold no words.
    places: Vec<usize>,
}

impl Source {
    /// See [`Loaded::write_annotated`]: what is written clean, read again and marked.
    fn annotated(
        &self,
        clean: &[u8],
        edits: &Edits,
        annotations: &Annotations,
    ) -> Result<Vec<u8>, FormatError> {
        let options = ReadOptions {
            charset: Some(self.decoded.charset),
            max_bytes: u64::MAX,
            show_undecodable: true,
            ..ReadOptions::default()
        };
        let decoded = decode(clean, &options)?;
        let units = found(&decoded.text)?.units;
        let mut marked = Vec::new();
        for (&segment, list) in annotations.iter().filter(|(_, list)| !list.is_empty()) {
            let unknown = FormatError::UnknownSegment { segment };
            let known = self.units.get(segment.0 as usize).ok_or(unknown.clone())?;
            let place = self.places.get(segment.0 as usize).ok_or(unknown.clone())?;
            let unit = units.get(*place).ok_or(unknown)?;
            let text = match edits.get(&segment) {
                Some(set) => set.apply(&known.text).unwrap_or_default(),
                None => known.text.clone(),
            };
            let in_text = |range: TextRange| {
                if unit.text == text && range.of_text(&text).is_some() {
                    range
                } else {
                    // White space reads otherwise than it was typed: the whole target then, which is still right.
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
        // The same words must be read with the notes as without them.
        let again = found(&apply(&decoded.text, &replacements)).map_err(|_| refused())?;
        let texts = |units: &[Unit]| units.iter().map(|unit| unit.text.clone()).collect::<Vec<_>>();
        if texts(&again.units) != texts(&units) {
            return Err(refused());
        }
        patch(&decoded, clean, &replacements, WriteOptions::default())
    }
}

impl Skeleton for Source {
    fn write(
        &self,
        _document: &Document,
        edits: &Edits,
        options: &WriteOptions,
    ) -> Result<Vec<u8>, FormatError> {
        let charset = match options.reencode {
            Some(Reencode::Utf8) => Charset::UTF_8,
            None => self.decoded.charset,
        };
        let mut replacements: Vec<Replacement> = Vec::new();
        let mut expected = Vec::with_capacity(self.units.len());
        for (id, unit) in (0u32..).zip(&self.units) {
            let segment = SegmentId(id);
            let Some(set) = edits.get(&segment).filter(|set| !set.is_empty()) else {
                expected.push(as_read(&unit.text));
                continue;
            };
            let text = set
                .apply(&unit.text)
                .map_err(|_| FormatError::EditDoesNotFit { segment })?;
            let mended = mend::mend(unit, set, charset);
            replacements.extend(mended.ok_or(FormatError::CutsMark { segment })?);
            if set.edits().iter().any(|edit| edit.insert.contains(is_illegal)) {
                return Err(FormatError::ChangesMarkup { segment });
            }
            expected.push(as_read(&text));
        }
        replacements.sort_by_key(|replacement| (replacement.range.start, replacement.range.end));
        if !replacements.is_empty() {
            // Whether it does what it should, reading it again shows. A target that holds no words is no segment.
            let again = found(&apply(&self.decoded.text, &replacements)).map(|found| found.units);
            let has_words = |text: &&String| text.chars().any(|ch| ch != ' ' && ch != OBJECT);
            let reads = again.is_ok_and(|units| {
                let units = units.iter().filter(|unit| unit.has_words);
                let found: Vec<_> = units.map(|unit| as_read(&unit.text)).collect();
                found.iter().eq(&expected) || found.iter().eq(expected.iter().filter(has_words))
            });
            if !reads {
                let first = edits.iter().find(|(_, set)| !set.is_empty());
                return Err(FormatError::ChangesMarkup {
                    segment: first.map_or(SegmentId(0), |(&segment, _)| segment),
                });
            }
        }
        if charset != self.decoded.charset
            && let Some(range) = label(&self.decoded.text)
        {
            // The file must not declare what it no longer is in; nothing else stands before this.
            let insert = "UTF-8".to_owned();
            replacements.insert(0, Replacement { range, insert });
        }
        patch(&self.decoded, &self.original, &replacements, *options)
    }

    fn write_annotated(
        &self,
        document: &Document,
        edits: &Edits,
        annotations: &Annotations,
    ) -> Option<Result<Vec<u8>, FormatError>> {
        let clean = self.write(document, edits, &WriteOptions::default());
        Some(clean.and_then(|clean| self.annotated(&clean, edits, annotations)))
    }

    fn text(&self) -> &str {
        &self.decoded.text
    }

    fn place(&self, segment: SegmentId, range: TextRange) -> Option<TextRange> {
        self.units.get(segment.0 as usize)?.placement.source_of(range)
    }
}
