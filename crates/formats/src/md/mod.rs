//! Markdown: CommonMark with the extensions of GitHub, and front matter.

mod change;
mod escape;
mod front_matter;
mod inline;
mod mend;
mod read;
mod unit;

use crate::charset::{Decoded, decode};
use crate::patch::{Replacement, apply, patch};
use crate::removal::removals;
use crate::txt::notices;
use crate::{Edits, Format, FormatError, LineEnd, Loaded, Origin, ReadOptions, Skeleton, WriteOptions};
use copydesk_model::{Document, Segment, SegmentId, SegmentKind};
use copydesk_text::TextRange;
use read::units;
use std::collections::BTreeSet;
use std::sync::Arc;
use unit::{Unit, is_blank_text};

/// Stands in a segment's text where an image stands; always under [`MarkKind::Inviolable`](copydesk_model::MarkKind).
pub(crate) const OBJECT: char = '\u{fffc}';

/// Markdown (CommonMark, GFM tables, strikethrough, task lists and footnotes, YAML and TOML front matter).
///
/// A segment is what a reader sees of a paragraph, heading, list item or table cell: emphasis, links and code are marks,
/// entities and escapes are their characters, a soft line break is a space and a hard one `\n`. An image is U+FFFC under
/// an inviolable mark, its alternative text a segment of its own; tags and footnote references are empty inviolable
/// marks. Titles and descriptions of the front matter are segments too. Code blocks and HTML blocks are none.
#[derive(Clone, Copy, Debug)]
pub struct Markdown;

impl Format for Markdown {
    fn id(&self) -> &'static str {
        "md"
    }

    fn name(&self) -> &'static str {
        "Markdown"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["md", "markdown", "mdown", "mkd"]
    }

    fn read(&self, bytes: &[u8], options: &ReadOptions) -> Result<Loaded, FormatError> {
        let decoded = decode(bytes, options)?;
        let units = units(&decoded.text);
        let segments = (0u32..).zip(&units).map(|(id, unit)| Segment {
            id: SegmentId(id),
            kind: unit.kind,
            source: None,
            mt: unit.text.as_str().into(),
            marks: unit.marks.clone(),
            locked: None,
        });
        let document = Document {
            source_lang: None,
            target_lang: options.target_lang.clone(),
            segments: segments.collect(),
        };
        let line_end = LineEnd::dominant(&decoded.text);
        let origin = Origin {
            format: self.id(),
            charset: decoded.charset,
            bom: decoded.bom > 0,
            line_end,
        };
        let notices = notices(&decoded);
        Ok(Loaded {
            document,
            origin,
            notices,
            skeleton: Box::new(Source {
                decoded,
                original: bytes.into(),
                line_end,
                units,
            }),
        })
    }
}

/// The skeleton of Markdown: the source and where each segment stands in it.
#[derive(Debug)]
struct Source {
    decoded: Decoded,
    original: Arc<[u8]>,
    line_end: LineEnd,
    units: Vec<Unit>,
}

impl Skeleton for Source {
    fn write(
        &self,
        _document: &Document,
        edits: &Edits,
        options: &WriteOptions,
    ) -> Result<Vec<u8>, FormatError> {
        // Inserted text is escaped as little as will do; whether it does, reading it again shows.
        let mut cautious = BTreeSet::new();
        loop {
            let (replacements, expected) = self.replacements(edits, &cautious)?;
            if replacements.is_empty() {
                return patch(&self.decoded, &self.original, &replacements, *options);
            }
            let Some(wrong) = misread(&apply(&self.decoded.text, &replacements), &expected) else {
                return patch(&self.decoded, &self.original, &replacements, *options);
            };
            let blamed = |segment: &&SegmentId| wrong.contains(segment);
            let before = cautious.len();
            cautious.extend(edits.keys().filter(blamed));
            if cautious.len() == before {
                // The cause may stand before the first segment that reads otherwise.
                cautious.extend(edits.keys());
            }
            if cautious.len() == before {
                let first = edits.keys().find(blamed).or(edits.keys().next()).copied();
                return Err(FormatError::ChangesMarkup {
                    segment: first.unwrap_or(SegmentId(0)),
                });
            }
        }
    }

    fn text(&self) -> &str {
        &self.decoded.text
    }

    fn place(&self, segment: SegmentId, range: TextRange) -> Option<TextRange> {
        self.units.get(segment.0 as usize)?.placement.source_of(range)
    }
}

/// A segment as it should read after the edits.
struct Expected {
    segment: SegmentId,
    kind: SegmentKind,
    text: String,
}

impl Source {
    /// The replacements for `edits`, in order, and what the result should read like. Text inserted into the `cautious`
    /// segments is escaped throughout.
    fn replacements(
        &self,
        edits: &Edits,
        cautious: &BTreeSet<SegmentId>,
    ) -> Result<(Vec<Replacement>, Vec<Expected>), FormatError> {
        let mut replacements = Vec::new();
        let mut expected = Vec::with_capacity(self.units.len());
        let mut removed = Vec::new();
        for (id, unit) in (0u32..).zip(&self.units) {
            let segment = SegmentId(id);
            let Some(set) = edits.get(&segment).filter(|set| !set.is_empty()) else {
                expected.push(Expected {
                    segment,
                    kind: unit.kind,
                    text: as_read(&unit.text),
                });
                continue;
            };
            let text = set
                .apply(&unit.text)
                .map_err(|_| FormatError::EditDoesNotFit { segment })?;
            let text = as_read(&if unit.holds_breaks() {
                text
            } else {
                text.replace('\n', " ")
            });
            match unit.block {
                Some(block) if text.is_empty() => {
                    if unit
                        .marks
                        .iter()
                        .any(|mark| mark.kind == copydesk_model::MarkKind::Inviolable)
                    {
                        return Err(FormatError::CutsMark { segment });
                    }
                    removed.push(block);
                }
                _ => {
                    let mended = mend::mend(unit, set, cautious.contains(&segment), self.line_end);
                    replacements.extend(mended.ok_or(FormatError::CutsMark { segment })?);
                    if !is_blank_text(&text) {
                        expected.push(Expected {
                            segment,
                            kind: unit.kind,
                            text,
                        });
                    }
                }
            }
        }
        let blank = |line: &str| line.chars().all(|ch| ch == '>' || ch.is_whitespace());
        let lines = removals(&self.decoded.text, &removed, blank);
        replacements.extend(lines.into_iter().map(|range| Replacement {
            range,
            insert: String::new(),
        }));
        replacements.sort_by_key(|replacement| (replacement.range.start, replacement.range.end));
        Ok((replacements, expected))
    }
}

/// The segments that do not read as expected, or `None` where all do; where their number is off, all from the first that
/// differs.
fn misread(text: &str, expected: &[Expected]) -> Option<BTreeSet<SegmentId>> {
    let found = units(text);
    let is_wrong =
        |(unit, wanted): &(&Unit, &Expected)| unit.kind != wanted.kind || as_read(&unit.text) != wanted.text;
    if found.len() == expected.len() {
        let wrong: BTreeSet<_> = found
            .iter()
            .zip(expected)
            .filter(is_wrong)
            .map(|(_, wanted)| wanted.segment)
            .collect();
        return (!wrong.is_empty()).then_some(wrong);
    }
    let same = found
        .iter()
        .zip(expected)
        .take_while(|pair| !is_wrong(pair))
        .count();
    Some(
        expected
            .iter()
            .skip(same.saturating_sub(1))
            .map(|wanted| wanted.segment)
            .collect(),
    )
}

/// Text as Markdown shows it: white space at either end of a line and more than one space in a row count for nothing.
fn as_read(text: &str) -> String {
    let lines: Vec<String> = text
        .trim_matches([' ', '\t', '\n', '\r'])
        .split('\n')
        .map(|line| {
            line.split([' ', '\t', '\r'])
                .filter(|word| !word.is_empty())
                .collect::<Vec<_>>()
                .join(" ")
        })
        .collect();
    lines.join("\n")
}
