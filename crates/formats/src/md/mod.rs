//! Markdown: CommonMark with GitHub extensions and front matter.

mod change;
mod escape;
mod front_matter;
mod inline;
mod mdx;
mod read;
mod rewrite;
mod spans;
mod unit;

use crate::charset::{Decoded, decode};
use crate::join::{self, Move};
use crate::patch::{Replacement, apply, patch};
use crate::removal::removals;
use crate::txt::notices;
use crate::{
    Edits, Format, FormatError, LineEnd, Loaded, Origin, ReadOptions, Skeleton, WriteOptions, split,
};
use copydesk_model::{Document, Segment, SegmentId, SegmentKind};
use copydesk_text::{EditSet, TextRange};
use read::{Found, found};
use rewrite::Effort;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;
use unit::{Syntax, Unit, is_blank_text};

/// Represents an image in the text of a segment; always under [`MarkKind::Inviolable`](copydesk_model::MarkKind).
pub(crate) const OBJECT: char = '\u{fffc}';

/// Markdown (CommonMark, GFM tables, strikethrough, task lists and footnotes, YAML and TOML front matter).
///
/// A segment is what a reader sees of a paragraph, heading, list item or table cell: emphasis and links are marks,
/// entities and escapes are their characters, a soft line break is a space and a hard one `\n` under an inviolable mark.
/// An image is U+FFFC under an inviolable mark, its alternative text a segment of its own; tags and footnote references are
/// empty inviolable marks. Code, templates, the shortcodes of Hugo, wiki links, formulas, codes of emoji and the like are
/// marked as code and inviolable; long ones are U+FFFC. Titles and descriptions of the front matter are segments too. Code
/// blocks and HTML blocks are none.
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
        Source::read(bytes, options, self.id(), Dialect::Markdown)
    }
}

/// Markdown with JSX, read like [`Markdown`]. What stands in braces is an expression: code and inviolable.
#[derive(Clone, Copy, Debug)]
pub struct Mdx;

impl Format for Mdx {
    fn id(&self) -> &'static str {
        "mdx"
    }

    fn name(&self) -> &'static str {
        "MDX"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["mdx"]
    }

    fn read(&self, bytes: &[u8], options: &ReadOptions) -> Result<Loaded, FormatError> {
        Source::read(bytes, options, self.id(), Dialect::Mdx)
    }
}

/// Which Markdown a source is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Dialect {
    /// Braces are text.
    Markdown,
    /// Braces hold expressions.
    Mdx,
}

impl Source {
    fn read(
        bytes: &[u8],
        options: &ReadOptions,
        format: &'static str,
        dialect: Dialect,
    ) -> Result<Loaded, FormatError> {
        let decoded = decode(bytes, options)?;
        let Found { units, definitions } = found(&decoded.text, dialect);
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
            target_lang: options.target_lang.clone(),
            segments: segments.collect(),
        };
        let line_end = LineEnd::dominant(&decoded.text);
        let origin = Origin {
            format,
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
                dialect,
                line_end,
                units,
                definitions,
            }),
        })
    }
}

/// The skeleton of Markdown: the source and the position of each segment in it.
#[derive(Debug)]
struct Source {
    decoded: Decoded,
    original: Arc<[u8]>,
    dialect: Dialect,
    line_end: LineEnd,
    units: Vec<Unit>,
    /// Positions of the link reference definitions.
    definitions: Vec<Range<usize>>,
}

impl Skeleton for Source {
    fn write(
        &self,
        _document: &Document,
        edits: &Edits,
        options: &WriteOptions,
    ) -> Result<Vec<u8>, FormatError> {
        let read = |replacements: &[Replacement]| {
            found(&apply(&self.decoded.text, replacements), self.dialect).units
        };
        let replacements = self.minimal_replacements(edits, 0..self.units.len(), read)?;
        patch(&self.decoded, &self.original, &replacements, *options)
    }

    fn accepts(
        &self,
        document: &Document,
        near: &Edits,
        segment: SegmentId,
        options: &WriteOptions,
    ) -> Result<(), FormatError> {
        let is_local = self.decoded.is_plain_utf8() && !near.values().any(join::joins);
        let alone = is_local.then(|| self.accepted_alone(near, segment));
        alone
            .flatten()
            .unwrap_or_else(|| self.write(document, near, options).map(drop))
    }

    fn text(&self) -> &str {
        &self.decoded.text
    }

    fn place(&self, segment: SegmentId, range: TextRange) -> Option<TextRange> {
        self.units.get(segment.0 as usize)?.placement.source_of(range)
    }

    fn can_split(&self, segment: SegmentId) -> bool {
        let unit = self.units.get(segment.0 as usize);
        unit.is_some_and(|unit| unit.parting.is_some())
    }

    fn can_join(&self, segment: SegmentId) -> bool {
        let unit = self.units.get(segment.0 as usize);
        unit.is_some_and(|unit| unit.block.is_some() && matches!(unit.syntax, Syntax::Lines(_)))
    }

    fn can_merge(&self, first: SegmentId, second: SegmentId) -> bool {
        let unit = |segment: SegmentId| self.units.get(segment.0 as usize);
        let (Some(before), Some(after)) = (unit(first), unit(second)) else {
            return false;
        };
        let (Some(upper), Some(lower)) = (before.block, after.block) else {
            return false;
        };
        let between = self.decoded.text.get(upper.end..lower.start);
        let is_blank = |lines: &str| lines.chars().all(|ch| ch == '>' || ch.is_whitespace());
        before.parting.is_some() && before.syntax == after.syntax && between.is_some_and(is_blank)
    }
}

/// The expected content of a segment after the edits.
struct Expected {
    segment: SegmentId,
    kind: SegmentKind,
    text: String,
}

impl Source {
    /// Returns the replacements for the edits of these segments, for which `read` finds the expected content. Inserted
    /// text is escaped as little as possible; reading the result again shows whether that is sufficient.
    fn minimal_replacements(
        &self,
        edits: &Edits,
        units: Range<usize>,
        read: impl Fn(&[Replacement]) -> Vec<Unit>,
    ) -> Result<Vec<Replacement>, FormatError> {
        let mut efforts: BTreeMap<SegmentId, Effort> = BTreeMap::new();
        loop {
            let (replacements, expected) = self.replacements(edits, units.clone(), &efforts)?;
            if replacements.is_empty() {
                return Ok(replacements);
            }
            let Some(wrong) = misread(&read(&replacements), &expected) else {
                return Ok(replacements);
            };
            let mut try_harder = |is_blamed: &dyn Fn(&SegmentId) -> bool| {
                let mut harder = false;
                for &segment in edits.keys().filter(|segment| is_blamed(segment)) {
                    let effort = efforts.entry(segment).or_default();
                    if let Some(next) = effort.next() {
                        *effort = next;
                        harder = true;
                    }
                }
                harder
            };
            // The cause may precede the first segment that is read differently.
            if !try_harder(&|segment| wrong.contains(segment)) && !try_harder(&|_| true) {
                let blamed = edits.keys().find(|segment| wrong.contains(segment));
                let first = blamed.or(edits.keys().next()).copied();
                let segment = first.unwrap_or(SegmentId(0));
                return Err(if edits.get(&segment).is_some_and(split::splits) {
                    FormatError::CannotSplit { segment }
                } else {
                    FormatError::ChangesMarkup { segment }
                });
            }
        }
    }

    /// Returns the units in the outermost block of this one.
    fn units_of_top(&self, at: usize) -> Option<Range<usize>> {
        let top = &self.units.get(at)?.top;
        let first = self.units[..at].iter().rposition(|unit| unit.top != *top);
        let len = self.units[at..].iter().position(|unit| unit.top != *top);
        Some(first.map_or(0, |at| at + 1)..len.map_or(self.units.len(), |len| at + len))
    }

    /// Returns these units and those of the blocks around them up to a blank line: a formula may begin in one block and end in
    /// the next. `None` if there are many.
    fn until_blank_lines(&self, units: Range<usize>) -> Option<Range<usize>> {
        const MAX_BLOCKS: usize = 16;
        let source = &self.decoded.text;
        let is_apart = |upper: &Unit, lower: &Unit| {
            let between = source.get(upper.top.end.saturating_sub(1)..lower.top.start);
            between.is_none_or(|between| between.matches('\n').count() > 1)
        };
        let Range { mut start, mut end } = units;
        for _ in 0..MAX_BLOCKS {
            let above = start
                .checked_sub(1)
                .filter(|&above| !is_apart(&self.units[above], &self.units[start]));
            let below =
                (end < self.units.len() && !is_apart(&self.units[end - 1], &self.units[end])).then_some(end);
            if above.is_none() && below.is_none() {
                return Some(start..end);
            }
            if let Some(above) = above {
                start = self.units_of_top(above)?.start;
            }
            if let Some(below) = below {
                end = self.units_of_top(below)?.end;
            }
        }
        None
    }

    /// Checks whether the edits of one segment can be written, judging by its outermost block, or if blocks are removed
    /// by the edited blocks and those on both sides; `None` if that is not sufficient.
    fn accepted_alone(&self, near: &Edits, segment: SegmentId) -> Option<Result<(), FormatError>> {
        let mut units = self.units_of_top(segment.0 as usize)?;
        let is_removal = |(segment, set): (&SegmentId, &EditSet)| {
            let unit = self.units.get(segment.0 as usize)?;
            Some(unit.block.is_some() && set.apply(&unit.text).ok()?.trim().is_empty())
        };
        let source = &self.decoded.text;
        let line_start = |at: usize| source[..at].rfind(['\n', '\r']).map_or(0, |end| end + 1);
        let (start, end) = if near.iter().any(|edit| is_removal(edit).unwrap_or(true)) {
            let first = self.units_of_top(near.first_key_value()?.0.0 as usize)?.start;
            let last = self.units_of_top(near.last_key_value()?.0.0 as usize)?.end;
            let before = first.checked_sub(1).and_then(|at| self.units_of_top(at));
            let after = self.units_of_top(last);
            units = before.clone().map_or(first, |before| before.start)
                ..after.clone().map_or(last, |after| after.end);
            (
                before.map_or(0, |before| line_start(self.units[before.start].top.start)),
                after.map_or(source.len(), |after| self.units[after.start].top.end),
            )
        } else {
            units = self.until_blank_lines(units)?;
            let (first, last) = (&self.units[units.start], &self.units[units.end - 1]);
            (line_start(first.top.start), last.top.end)
        };
        let edits: Edits = near
            .iter()
            .filter(|(segment, _)| units.contains(&(segment.0 as usize)))
            .map(|(&segment, set)| (segment, set.clone()))
            .collect();
        let block = source.get(start..end)?;
        // The meaning of a footnote depends on the rest of the file.
        if block.contains("[^") {
            return None;
        }
        let mut after = String::from("\n\n");
        if block.contains('[') {
            for definition in &self.definitions {
                after.push_str(&source[definition.clone()]);
                after.push('\n');
            }
        }
        let read = |replacements: &[Replacement]| {
            // What is outside the part is removed with its neighbours.
            let moved = replacements
                .iter()
                .map(|Replacement { range, insert }| Replacement {
                    range: range.start.clamp(start, end) - start..range.end.clamp(start, end) - start,
                    insert: insert.clone(),
                });
            found(&(apply(block, &moved.collect::<Vec<_>>()) + &after), self.dialect).units
        };
        let reads_alike = |(a, b): (&Unit, &Unit)| a.kind == b.kind && a.text == b.text;
        let (alone, whole) = (read(&[]), self.units.get(units.clone())?);
        if alone.len() != whole.len() || !alone.iter().zip(whole).all(reads_alike) {
            return None;
        }
        Some(self.minimal_replacements(&edits, units, read).map(drop))
    }

    /// Returns the replacements for the edits of these segments, in order, and the expected content of the result.
    fn replacements(
        &self,
        edits: &Edits,
        units: Range<usize>,
        efforts: &BTreeMap<SegmentId, Effort>,
    ) -> Result<(Vec<Replacement>, Vec<Expected>), FormatError> {
        let mut replacements = Vec::new();
        let mut expected: Vec<Expected> = Vec::with_capacity(units.len());
        let mut removed = Vec::new();
        let mut moves = Vec::new();
        // The paragraph that later ones may be merged into: its unit, its place in `expected`, and its text.
        let mut target: Option<(&Unit, usize, String)> = None;
        for (id, unit) in (units.start as u32..).zip(&self.units[units]) {
            let segment = SegmentId(id);
            let joined = edits.get(&segment).filter(|set| join::joins(set));
            if let (Some(set), Some((into, at, text)), Some(block)) = (joined, &mut target, unit.block) {
                let set = join::without_join(set);
                let unfit = FormatError::EditDoesNotFit { segment };
                text.push_str(&set.apply(&unit.text).map_err(|_| unfit)?);
                expected[*at].text = as_read(text);
                let effort = efforts.get(&segment).copied().unwrap_or_default();
                let rewritten = rewrite::rewrite(unit, &set, effort, self.line_end);
                replacements.extend(rewritten.ok_or(FormatError::CutsMark { segment })?);
                moves.push((into.content.end, unit, block));
                continue;
            }
            if matches!(unit.syntax, Syntax::Lines(_)) {
                let now = |set: &EditSet| set.apply(&unit.text).unwrap_or_default();
                let text = edits.get(&segment).map_or_else(|| unit.text.clone(), now);
                if !as_read(&text).is_empty() {
                    target = Some((unit, expected.len(), text));
                }
            }
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
            let as_read = |text: &str| {
                as_read(&if unit.holds_breaks() {
                    text.to_owned()
                } else {
                    text.replace('\n', " ")
                })
            };
            if split::splits(set) && !unit.can_split(set) {
                return Err(FormatError::CannotSplit { segment });
            }
            let paragraphs: Vec<String> = split::paragraphs(&text).map(as_read).collect();
            let text = paragraphs.concat();
            match unit.block {
                Some(block) if text.is_empty() => {
                    if unit.holds_more_than_text() {
                        return Err(FormatError::CutsMark { segment });
                    }
                    removed.push(block);
                }
                _ => {
                    let effort = efforts.get(&segment).copied().unwrap_or_default();
                    let rewritten = rewrite::rewrite(unit, set, effort, self.line_end);
                    replacements.extend(rewritten.ok_or(FormatError::CutsMark { segment })?);
                    if split::splits(set) {
                        let with_words = paragraphs.into_iter().filter(|text| !is_blank_text(text));
                        expected.extend(with_words.map(|text| Expected {
                            segment,
                            kind: unit.kind,
                            text,
                        }));
                    } else if unit.reads_after(set) {
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
        removed.extend(moves.iter().map(|(_, _, block)| *block));
        removed.sort_by_key(|block| block.start);
        let lines = removals(&self.decoded.text, &removed, blank);
        // The lines are removed with their neighbours, so a move removes nothing itself.
        let moves: Vec<Move> = (moves.iter())
            .map(|(to, unit, _)| Move {
                content: unit.content.clone(),
                removal: unit.content.end..unit.content.end,
                to: *to,
                before: String::new(),
            })
            .collect();
        let mut replacements = join::moved(&self.decoded.text, replacements, &moves);
        replacements.retain(|made| !made.range.is_empty() || !made.insert.is_empty());
        replacements.extend(lines.into_iter().map(|range| Replacement {
            range,
            insert: String::new(),
        }));
        replacements.sort_by_key(|replacement| (replacement.range.start, replacement.range.end));
        Ok((replacements, expected))
    }
}

/// Returns the segments that are not read as expected, or `None` if all are; if the number of segments differs, all
/// from the first difference on.
fn misread(found: &[Unit], expected: &[Expected]) -> Option<BTreeSet<SegmentId>> {
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

/// Normalises text as Markdown displays it: white space at both ends of a line is removed, and runs of spaces are
/// collapsed.
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
