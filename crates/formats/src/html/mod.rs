//! HTML: whole pages and fragments.

mod charset;
mod custom;
mod element;
mod embedded;
mod escape;
mod flow;
mod read;
mod reference;
mod rewrite;
mod split;
mod stack;
mod token;
mod unit;
mod values;

pub(crate) use element::is_void;
pub(crate) use embedded::Embedded;
pub(crate) use escape::escape;
pub(crate) use token::keeps_content;

use crate::charset::{Decoded, decode};
use crate::join::{self, Move};
use crate::patch::{Replacement, apply, patch};
use crate::txt::notices;
use crate::{
    Charset, Edits, Format, FormatError, LineEnd, Loaded, Origin, ReadOptions, Reencode, Skeleton,
    WriteOptions,
};
use copydesk_model::{Document, Segment, SegmentId, SegmentKind};
use copydesk_text::{EditSet, TextRange};
use read::{Page, page};
use std::ops::Range;
use std::sync::Arc;
use unit::{Syntax, Unit, as_read, is_blank_text};

/// Represents an image in the text of a segment; always under [`MarkKind::Inviolable`].
pub(crate) const OBJECT: char = '\u{fffc}';

/// HTML pages and fragments, parsed as in a browser.
///
/// A segment is the visible text of a block: bold, italic and links are marks, character references are decoded, white
/// space is collapsed, and `<br>` is `\n` under an inviolable mark. Images and other objects are U+FFFC under an
/// inviolable mark. Templates (`{{ name }}`, `<?php … ?>`, …) are inviolable and marked as code; long ones are U+FFFC.
/// `<title>`, `alt`, `title`, and the titles and descriptions in `<meta>` are segments too. Code, `translate="no"` and
/// text in another language than `<html lang>` are not edited: inline they are inviolable, otherwise they are not
/// segments. Scripts, styles, form fields and drawings are not segments. The language of pages that were saved by an
/// office program is ignored.
///
/// The declared encoding is used unless there is a byte order mark or the bytes are valid UTF-8. Characters that cannot
/// be encoded are written as numeric references.
#[derive(Clone, Copy, Debug)]
pub struct Html;

impl Format for Html {
    fn id(&self) -> &'static str {
        "html"
    }

    fn name(&self) -> &'static str {
        "HTML"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["html", "htm", "xhtml", "xht"]
    }

    fn read(&self, bytes: &[u8], options: &ReadOptions) -> Result<Loaded, FormatError> {
        // Checks the size first, so that input beyond the limit is not parsed.
        let declared = if (bytes.len() as u64) <= options.max_bytes {
            charset::declared(bytes)
        } else {
            None
        };
        let decoded = decode(
            bytes,
            &ReadOptions {
                charset: options.charset.or(declared),
                ..options.clone()
            },
        )?;
        let Page { units, lang } = page(&decoded.text);
        let segments = (0u32..).zip(&units).map(|(id, unit)| Segment {
            id: SegmentId(id),
            kind: unit.kind,
            source: None,
            mt: unit.text.as_str().into(),
            marks: unit.marks.clone(),
            locked: None,
            place: unit.place,
        });
        let document = Document {
            source_lang: None,
            target_lang: options.target_lang.clone().or(lang),
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
            }),
        })
    }
}

/// The skeleton of HTML: the source and the position of each segment in it.
#[derive(Debug)]
struct Source {
    decoded: Decoded,
    original: Arc<[u8]>,
    units: Vec<Unit>,
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
        let (mut replacements, expected) = self.replacements(edits, charset)?;
        if !replacements.is_empty() && !self.reads_as(&replacements, &expected) {
            let first = edits.iter().find(|(_, set)| !set.is_empty());
            return Err(FormatError::ChangesMarkup {
                segment: first.map_or(SegmentId(0), |(&segment, _)| segment),
            });
        }
        if charset != self.decoded.charset
            && let Some(range) = charset::place(&self.decoded.text)
        {
            // The declaration must match the new encoding.
            replacements.push(Replacement {
                range,
                insert: "utf-8".to_owned(),
            });
            replacements.sort_by_key(|replacement| (replacement.range.start, replacement.range.end));
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
        let set = near.get(&segment).filter(|set| !set.is_empty());
        let goes = |(id, set): (&SegmentId, &EditSet)| {
            let unit = self.units.get(id.0 as usize).filter(|_| *id != segment);
            unit.is_some_and(|unit| set.apply(&unit.text).is_ok_and(|text| text.trim().is_empty()))
        };
        // Whether text can be written in an encoding is only known for the whole file.
        let is_local = self.decoded.is_plain_utf8() && !near.values().any(join::joins);
        let mut found = match set {
            // The text on both sides of a removed segment could be joined.
            _ if near.iter().any(goes) => None,
            Some(set) if is_local && !crate::split::splits(set) => {
                self.reads_alone(segment, set, Charset::UTF_8)?
            }
            _ => None,
        };
        if found.is_none() && is_local {
            found = self.reads_nearby(near, Charset::UTF_8)?;
        }
        match found {
            Some(true) => Ok(()),
            Some(false) => Err(FormatError::ChangesMarkup { segment }),
            None => self.write(document, near, options).map(drop),
        }
    }

    fn text(&self) -> &str {
        &self.decoded.text
    }

    fn place(&self, segment: SegmentId, range: TextRange) -> Option<TextRange> {
        self.units.get(segment.0 as usize)?.placement.source_of(range)
    }

    fn can_split(&self, segment: SegmentId) -> bool {
        let unit = self.units.get(segment.0 as usize);
        unit.is_some_and(|unit| !unit.parted.is_empty())
    }

    fn can_join(&self, segment: SegmentId) -> bool {
        let unit = self.units.get(segment.0 as usize);
        unit.is_some_and(|unit| unit.block.is_some())
    }

    fn can_merge(&self, first: SegmentId, second: SegmentId) -> bool {
        let block = |segment: SegmentId| self.units.get(segment.0 as usize)?.block.as_ref();
        let (Some(upper), Some(lower)) = (block(first), block(second)) else {
            return false;
        };
        let between = self.decoded.text.get(upper.end..lower.start);
        between.is_some_and(|between| between.trim().is_empty())
    }
}

/// The expected kind and text of a segment after the edits.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Expected {
    kind: SegmentKind,
    text: String,
}

impl Expected {
    fn of(unit: &Unit) -> Self {
        Self {
            kind: unit.kind,
            text: as_read(&unit.text),
        }
    }
}

/// Returns the replacements for the edits of a segment of `source` and its expected content afterwards: one entry for
/// each paragraph, none if no readable text is left.
fn rewritten(
    source: &str,
    unit: &Unit,
    segment: SegmentId,
    set: &EditSet,
    charset: Charset,
) -> Result<(Vec<Replacement>, Vec<Expected>), FormatError> {
    let text = set
        .apply(&unit.text)
        .map_err(|_| FormatError::EditDoesNotFit { segment })?;
    if let Some(block) = unit.block.as_ref().filter(|_| as_read(&text).is_empty()) {
        if unit.holds_more_than_text() {
            return Err(FormatError::CutsMark { segment });
        }
        let removal = Replacement {
            range: with_line(source, block),
            insert: String::new(),
        };
        return Ok((vec![removal], Vec::new()));
    }
    let rewritten = rewrite::rewrite(source, unit, set, charset).ok_or(FormatError::CutsMark { segment })?;
    if crate::split::splits(set) {
        let split = split::split(source, unit, rewritten).ok_or(FormatError::CannotSplit { segment })?;
        let with_words = crate::split::paragraphs(&text).filter(|text| !is_blank_text(text));
        let expected = with_words.map(|text| Expected {
            kind: unit.kind,
            text: as_read(text),
        });
        return Ok((split, expected.collect()));
    }
    let expected = unit.reads_after(set).then(|| Expected {
        kind: unit.kind,
        text: if unit.syntax == Syntax::Flow {
            as_read(&text)
        } else {
            as_read(&text.replace('\n', " "))
        },
    });
    Ok((rewritten, expected.into_iter().collect()))
}

impl Source {
    /// Returns whether the source with the replacements has the expected content, by parsing it again.
    fn reads_as(&self, replacements: &[Replacement], expected: &[Expected]) -> bool {
        if !are_apart(replacements) {
            return false;
        }
        let found = page(&apply(&self.decoded.text, replacements)).units;
        found.iter().map(Expected::of).eq(expected.iter().cloned())
    }

    /// Returns the replacements for `edits`, in order, and the expected content of the result.
    fn replacements(
        &self,
        edits: &Edits,
        charset: Charset,
    ) -> Result<(Vec<Replacement>, Vec<Expected>), FormatError> {
        let mut replacements = Vec::new();
        let mut expected = Vec::with_capacity(self.units.len());
        let mut moves = Vec::new();
        // The paragraph that later ones may be merged into: its unit, its place in `expected`, and its text.
        let mut target: Option<(&Unit, usize, String)> = None;
        for (id, unit) in (0u32..).zip(&self.units) {
            let segment = SegmentId(id);
            let set = edits.get(&segment).filter(|set| !set.is_empty());
            if let (Some(set), Some((into, at, text))) = (set.filter(|set| join::joins(set)), &mut target) {
                let set = join::without_join(set);
                let unfit = FormatError::EditDoesNotFit { segment };
                text.push_str(&set.apply(&unit.text).map_err(|_| unfit)?);
                expected[*at] = Expected {
                    kind: into.kind,
                    text: as_read(text),
                };
                let source = &self.decoded.text;
                let rewritten = rewrite::rewrite(source, unit, &set, charset);
                replacements.extend(rewritten.ok_or(FormatError::CutsMark { segment })?);
                moves.extend(moving(source, into, unit));
                continue;
            }
            let now = |set: &EditSet| set.apply(&unit.text).unwrap_or_default();
            let text = set.map_or_else(|| unit.text.clone(), now);
            if unit.syntax == Syntax::Flow && !as_read(&text).is_empty() {
                target = Some((unit, expected.len(), text));
            }
            let Some(set) = set else {
                expected.push(Expected::of(unit));
                continue;
            };
            let (of_unit, reads) = rewritten(&self.decoded.text, unit, segment, set, charset)?;
            replacements.extend(of_unit);
            expected.extend(reads);
        }
        let mut replacements = join::moved(&self.decoded.text, replacements, &moves);
        replacements.sort_by_key(|replacement| (replacement.range.start, replacement.range.end));
        Ok((replacements, expected))
    }

    /// Returns whether the edits of one segment can be written, judging by its own part of the source; `None` if that
    /// part is not sufficient.
    fn reads_alone(
        &self,
        segment: SegmentId,
        set: &EditSet,
        charset: Charset,
    ) -> Result<Option<bool>, FormatError> {
        let unknown = || FormatError::UnknownSegment { segment };
        let unit = self.units.get(segment.0 as usize).ok_or_else(unknown)?;
        let source = &self.decoded.text;
        let (mut replacements, expected) = rewritten(source, unit, segment, set, charset)?;
        if replacements.is_empty() || matches!(unit.syntax, Syntax::Value(..)) {
            // Values are escaped, so any text can be written.
            return Ok(Some(true));
        }
        let ([expected], Syntax::Flow) = (&expected[..], &unit.syntax) else {
            return Ok(None);
        };
        let extent = unit.extent(&replacements);
        for replacement in &mut replacements {
            let Range { start, end } = replacement.range;
            replacement.range = start - extent.start..end - extent.start;
        }
        if !are_apart(&replacements) {
            return Ok(Some(false));
        }
        let part = &source[extent];
        let texts = |part: &str| -> Vec<String> {
            let units = page(part).units.into_iter();
            let flows = units.filter(|unit| unit.syntax == Syntax::Flow);
            flows.map(|unit| as_read(&unit.text)).collect()
        };
        if texts(part) != [as_read(&unit.text)] {
            return Ok(None);
        }
        Ok(Some(
            texts(&apply(part, &replacements)) == [expected.text.as_str()],
        ))
    }

    /// Returns whether the edits can be written, judging by the part of the source from the block before them to the
    /// block after them; `None` if that part is not sufficient.
    fn reads_nearby(&self, near: &Edits, charset: Charset) -> Result<Option<bool>, FormatError> {
        let places = |(id, _): (&SegmentId, &EditSet)| id.0 as usize;
        let (Some(first), Some(last)) = (
            near.first_key_value().map(places),
            near.last_key_value().map(places),
        ) else {
            return Ok(None);
        };
        let is_block = |unit: &Unit| unit.block.is_some();
        let (Some(left), Some(right)) = (self.units.get(..first), self.units.get(last + 1..)) else {
            return Ok(None);
        };
        let (before, after) = (left.iter().rposition(is_block), right.iter().position(is_block));
        let block = |at: usize| self.units[at].block.clone();
        let start = before.and_then(block).map_or(0, |block| block.start);
        let after = after.map(|at| last + 1 + at);
        let end = after
            .and_then(block)
            .map_or(self.decoded.text.len(), |block| block.end);
        let units = before.unwrap_or(0)..after.map_or(self.units.len(), |at| at + 1);
        let source = &self.decoded.text;
        let (mut replacements, mut expected) = (Vec::new(), Vec::new());
        for (id, unit) in (units.start as u32..).zip(&self.units[units.clone()]) {
            let segment = SegmentId(id);
            match near.get(&segment).filter(|set| !set.is_empty()) {
                Some(set) => {
                    let (of_unit, reads) = rewritten(source, unit, segment, set, charset)?;
                    replacements.extend(of_unit);
                    expected.extend(reads.into_iter().map(|reads| reads.text));
                }
                None => expected.push(as_read(&unit.text)),
            }
        }
        for Replacement { range, .. } in &mut replacements {
            if range.start < start || end < range.end {
                return Ok(None);
            }
            *range = range.start - start..range.end - start;
        }
        replacements.sort_by_key(|replacement| (replacement.range.start, replacement.range.end));
        if !are_apart(&replacements) {
            return Ok(Some(false));
        }
        let part = &source[start..end];
        let texts = |part: &str| -> Vec<String> {
            let units = page(part).units.into_iter();
            units.map(|unit| as_read(&unit.text)).collect()
        };
        let own = self.units[units].iter().map(|unit| as_read(&unit.text));
        if !texts(part).into_iter().eq(own) {
            return Ok(None);
        }
        Ok(Some(texts(&apply(part, &replacements)) == expected))
    }
}

/// Returns how the content of a paragraph moves to the end of an earlier one.
fn moving(source: &str, into: &Unit, unit: &Unit) -> Option<Move> {
    Some(Move {
        content: unit.extent(&[]),
        removal: with_line(source, unit.block.as_ref()?),
        to: rewrite::insertion_point(into, into.text.len() as u32)?,
        before: String::new(),
    })
}

fn are_apart(replacements: &[Replacement]) -> bool {
    let is_apart = |pair: &[Replacement]| pair[0].range.end <= pair[1].range.start;
    replacements.windows(2).all(is_apart)
}

/// Returns the element and, if its lines contain nothing else, its indentation and one line ending.
fn with_line(text: &str, element: &Range<usize>) -> Range<usize> {
    let is_margin = |ch| matches!(ch, ' ' | '\t');
    let start = text[..element.start].trim_end_matches(is_margin).len();
    let end = text.len() - text[element.end..].trim_start_matches(is_margin).len();
    let starts_line = start == 0 || text[..start].ends_with(['\n', '\r']);
    let line_end = match &text.as_bytes()[end..] {
        [b'\r', b'\n', ..] => 2,
        [b'\r' | b'\n', ..] => 1,
        _ => 0,
    };
    if starts_line && line_end > 0 {
        start..end + line_end
    } else {
        element.clone()
    }
}
