//! Plain text.

mod goes_on;
mod kind;

use crate::charset::{Decoded, decode};
use crate::line_end::{Line, lines};
use crate::patch::{Replacement, patch};
use crate::placement::Placement;
use crate::removal::{Block, is_blank, removals};
use crate::{
    Charset, Edits, Format, FormatError, LineEnd, Loaded, Origin, PARAGRAPH_BREAK, ReadOptions, Reencode,
    Skeleton, WriteOptions, notice, split,
};
use copydesk_model::{Document, Message, Segment, SegmentId};
use copydesk_text::TextRange;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Maximum length of a segment of several lines, in bytes of the source.
const MAX_JOINED: usize = 8 << 10;

/// Plain text in any encoding.
///
/// A segment is a line without the surrounding white space. A segment contains a line break, as `\n`, only if the
/// sentence clearly continues after it, so that rules can correct sentences that were broken across lines. Short lines
/// that were not wrapped, such as verse and addresses, are separate segments.
#[derive(Clone, Copy, Debug)]
pub struct PlainText;

impl PlainText {
    /// Reads text that does not come from a file (pasted, or from JSON). [`Loaded::text`] is `text` itself, so
    /// positions refer to it; a leading byte order mark is kept.
    pub fn read_str(text: &str, options: &ReadOptions) -> Loaded {
        load(Decoded::of_text(text), text.as_bytes().into(), options)
    }
}

impl Format for PlainText {
    fn id(&self) -> &'static str {
        "txt"
    }

    fn name(&self) -> &'static str {
        "Plain text"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["txt", "text"]
    }

    fn read(&self, bytes: &[u8], options: &ReadOptions) -> Result<Loaded, FormatError> {
        Ok(load(decode(bytes, options)?, bytes.into(), options))
    }
}

fn load(decoded: Decoded, original: Arc<[u8]>, options: &ReadOptions) -> Loaded {
    let text = &decoded.text;
    let paragraphs = paragraphs(text);
    let mut segments = Vec::with_capacity(paragraphs.len());
    let mut places = Vec::with_capacity(paragraphs.len());
    let kinds = kind::kinds(text, &paragraphs);
    for ((id, paragraph), kind) in (0u32..).zip(&paragraphs).zip(kinds) {
        let (placement, mt) = place(text, paragraph);
        segments.push(Segment {
            id: SegmentId(id),
            kind,
            source: None,
            mt,
            marks: Vec::new(),
            locked: None,
            place: None,
        });
        let block = Block {
            start: paragraph.first().start,
            end: paragraph.last().end,
            parts_neighbours: false,
        };
        let stands_alone = paragraph.stands_alone == (true, true);
        places.push(SegmentSource {
            placement,
            block,
            stands_alone,
        });
    }
    let line_end = LineEnd::dominant(text);
    let origin = Origin {
        format: PlainText.id(),
        charset: decoded.charset,
        bom: decoded.bom > 0,
        line_end,
    };
    Loaded {
        document: Document {
            source_lang: None,
            target_lang: options.target_lang.clone(),
            segments,
        },
        origin,
        notices: notices(&decoded),
        skeleton: Box::new(Lines {
            decoded,
            original,
            line_end,
            places,
        }),
    }
}

/// Returns what the editor should know about a text file.
pub(crate) fn notices(decoded: &Decoded) -> Vec<Message> {
    let mut notices = Vec::new();
    if is_blank(&decoded.text) {
        notices.push(Message::new(notice::EMPTY_FILE));
    }
    if let Some(offset) = decoded.undecodable {
        notices.push(Message::new(notice::UNDECODABLE_SHOWN).with("offset", offset.to_string()));
    }
    notices
}

/// One or more adjacent lines that form a segment; never empty.
#[derive(Debug)]
struct Paragraph {
    lines: Vec<Line>,
    /// Whether the lines before and after are empty or missing.
    stands_alone: (bool, bool),
}

impl Paragraph {
    fn first(&self) -> Line {
        self.lines[0]
    }

    fn last(&self) -> Line {
        self.lines[self.lines.len() - 1]
    }
}

fn paragraphs(text: &str) -> Vec<Paragraph> {
    let all: Vec<Line> = lines(text).collect();
    let blank = |line: Option<&Line>| line.is_none_or(|line| line.trimmed(text).is_empty());
    let contents: Vec<&str> = all.iter().map(|line| &text[line.trimmed(text)]).collect();
    let set_in_lines = goes_on::set_in_lines(&contents);
    let mut out: Vec<Paragraph> = Vec::new();
    for (index, &line) in all.iter().enumerate() {
        let content = line.trimmed(text);
        if content.is_empty() {
            continue;
        }
        let before_is_blank = index == 0 || blank(all.get(index - 1));
        let after_is_blank = blank(all.get(index + 1));
        if !before_is_blank && let Some(last) = out.last_mut() {
            let so_far = last.first().trimmed(text).start..last.last().trimmed(text).end;
            let fits = line.end - last.first().start <= MAX_JOINED;
            if fits
                && !set_in_lines[index]
                && goes_on::goes_on(
                    &text[so_far],
                    &text[last.last().trimmed(text)],
                    &text[content],
                    after_is_blank,
                )
            {
                last.lines.push(line);
                last.stands_alone.1 = after_is_blank;
                continue;
            }
        }
        out.push(Paragraph {
            lines: vec![line],
            stands_alone: (before_is_blank, after_is_blank),
        });
    }
    out
}

/// Returns the text of a paragraph and its position. A line break includes the white space around it.
fn place(text: &str, paragraph: &Paragraph) -> (Placement, Arc<str>) {
    let mut placement = Placement::default();
    let mut mt = String::new();
    let mut end = None;
    for line in &paragraph.lines {
        let content = line.trimmed(text);
        if let Some(end) = end {
            placement.push_atom(1, end..content.start);
            mt.push('\n');
        }
        placement.push_verbatim(content.clone());
        mt.push_str(&text[content.clone()]);
        end = Some(content.end);
    }
    (placement, mt.into())
}

/// The skeleton of plain text: the original and the position of each segment in it.
#[derive(Debug)]
struct Lines {
    decoded: Decoded,
    original: Arc<[u8]>,
    line_end: LineEnd,
    places: Vec<SegmentSource>,
}

/// The position of a segment in the text.
#[derive(Debug)]
struct SegmentSource {
    placement: Placement,
    block: Block,
    /// Whether an empty line, or the start or end of the text, is on each side.
    stands_alone: bool,
}

impl SegmentSource {
    /// Returns what separates the paragraphs of `text`, with `\n` line endings: an empty line, or a single line ending
    /// if the surrounding lines have no more and no sentence would continue over it.
    fn paragraph_break(&self, text: &str) -> &'static str {
        let paragraphs: Vec<&str> = split::paragraphs(text).collect();
        let goes_on = |pair: &[&str]| {
            let (line, next) = (pair[0].lines().last(), pair[1].lines().next());
            goes_on::goes_on(pair[0], line.unwrap_or_default(), next.unwrap_or_default(), false)
        };
        if self.stands_alone || paragraphs.windows(2).any(goes_on) {
            "\n\n"
        } else {
            "\n"
        }
    }
}

impl Skeleton for Lines {
    fn write(
        &self,
        document: &Document,
        edits: &Edits,
        options: &WriteOptions,
    ) -> Result<Vec<u8>, FormatError> {
        // Ordered by start in the text: the range of a removed segment may begin before its own first byte.
        let mut replacements = BTreeMap::new();
        let mut removed = Vec::new();
        for (&segment, set) in edits {
            let unfit = || FormatError::EditDoesNotFit { segment };
            let place = self.places.get(segment.0 as usize).ok_or_else(unfit)?;
            let mt = &document.segment(segment).ok_or_else(unfit)?.mt;
            let text = set.apply(mt).map_err(|_| unfit())?;
            if !set.is_empty() && is_blank(&text) {
                removed.push(place.block);
                continue;
            }
            let paragraph_break = place.paragraph_break(&text);
            for edit in set.edits() {
                let source = place
                    .placement
                    .source_of(edit.range)
                    .ok_or_else(unfit)?
                    .to_usize();
                let insert = edit.insert.replace(PARAGRAPH_BREAK, paragraph_break);
                let insert = self.line_end.of(&insert);
                replacements.insert(
                    (source.start, source.end),
                    Replacement {
                        range: source,
                        insert,
                    },
                );
            }
        }
        for range in removals(&self.decoded.text, &removed, is_blank) {
            replacements.insert(
                (range.start, range.end),
                Replacement {
                    range,
                    insert: String::new(),
                },
            );
        }
        let replacements: Vec<_> = replacements.into_values().collect();
        patch(&self.decoded, &self.original, &replacements, *options)
    }

    fn accepts(
        &self,
        document: &Document,
        near: &Edits,
        _segment: SegmentId,
        options: &WriteOptions,
    ) -> Result<(), FormatError> {
        let becomes_utf8 = options.reencode == Some(Reencode::Utf8) && self.decoded.charset != Charset::UTF_8;
        if becomes_utf8 || self.decoded.is_plain_utf8() {
            // Lines hold any text.
            return Ok(());
        }
        self.write(document, near, options).map(drop)
    }

    fn text(&self) -> &str {
        &self.decoded.text
    }

    fn place(&self, segment: SegmentId, range: TextRange) -> Option<TextRange> {
        self.places.get(segment.0 as usize)?.placement.source_of(range)
    }

    fn can_split(&self, _segment: SegmentId) -> bool {
        true
    }

    fn can_merge(&self, first: SegmentId, second: SegmentId) -> bool {
        // Lines between two segments only contain white space.
        first.0 + 1 == second.0
    }
}
