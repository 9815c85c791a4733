//! Finds the segments of a Markdown source.

use super::Dialect;
use super::front_matter;
use super::inline::{Inlines, Source};
use super::spans::spans;
use super::unit::{Parting, Syntax, Unit};
use crate::layout::Layout;
use crate::removal::Block;
use crate::template::{masked, meets};
use copydesk_model::{MarkKind, Place, SegmentKind};
use copydesk_text::EditSet;
use pulldown_cmark::{
    Event, HeadingLevel, LinkType, MetadataBlockKind, Options, Parser, Tag as Start, TagEnd,
};
use std::ops::Range;

/// Replaces each byte of a span while Markdown is parsed: a letter, which is valid everywhere.
const MASK: char = 'x';

/// The result of reading a source.
#[derive(Debug)]
pub(super) struct Found {
    /// The segments, in reading order.
    pub(super) units: Vec<Unit>,
    /// Positions of the link reference definitions.
    pub(super) definitions: Vec<Range<usize>>,
}

/// Reads `source`, which is written in `dialect`.
pub(super) fn found(source: &str, dialect: Dialect) -> Found {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_GFM
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS
        | Options::ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS;
    let spans = spans(source, options, dialect);
    let masked = masked(source, &spans, MASK);
    let mut reader = Reader {
        source: &masked,
        whole: Source {
            original: source,
            masked: &masked,
            spans: &spans,
        },
        depth: 0,
        top: 0..0,
        units: Vec::new(),
        leaf: None,
        outer: Vec::new(),
        alts: Vec::new(),
        within: Vec::new(),
        layout: Layout::default(),
    };
    let parser = Parser::new_ext(&masked, options).into_offset_iter();
    let definitions = parser
        .reference_definitions()
        .iter()
        .map(|(_, definition)| definition.span.clone());
    let mut definitions: Vec<Range<usize>> = definitions.collect();
    definitions.sort_by_key(|range| range.start);
    for (event, range) in parser {
        reader.event(event, range);
    }
    reader.close();
    Found {
        units: reader.units,
        definitions,
    }
}

/// A container of blocks.
#[derive(Debug)]
enum Container {
    Quote,
    Item {
        range: Range<usize>,
        /// The number of segments directly inside it, and the index of the first one.
        units: usize,
        first: usize,
        /// Whether it contains anything else.
        others: bool,
    },
    /// The definition of a footnote.
    Note,
    Other,
}

/// What is known of a block when it starts.
#[derive(Debug)]
struct Leaf<'t> {
    kind: SegmentKind,
    place: Option<Place>,
    syntax: Syntax,
    block: Option<Block>,
    parting: Option<Parting>,
    inlines: Inlines<'t>,
}

struct Reader<'t> {
    /// The source as the parser reads it.
    source: &'t str,
    whole: Source<'t>,
    /// The number of open blocks and elements, and the range of the outermost one.
    depth: usize,
    top: Range<usize>,
    units: Vec<Unit>,
    /// The current block.
    leaf: Option<Leaf<'t>>,
    /// The text around the image whose alternative text is being read, innermost last.
    outer: Vec<(Inlines<'t>, Range<usize>)>,
    /// Alternative texts of the images in the block.
    alts: Vec<Inlines<'t>>,
    within: Vec<Container>,
    layout: Layout,
}

impl<'t> Reader<'t> {
    fn event(&mut self, event: Event<'t>, range: Range<usize>) {
        match event {
            Event::Start(start) => self.start(&start, range),
            Event::End(end) => self.end(end),
            // Front matter has no open leaf; its text is read when it starts.
            Event::Text(text) => self.with_inlines(&range, |inlines| inlines.text(&text, range.clone())),
            Event::Code(code) => self.with_inlines(&range, |inlines| inlines.code(&code, range.clone())),
            Event::SoftBreak => self.with_inlines(&range, |inlines| inlines.line_break(' ', range.clone())),
            Event::HardBreak => self.with_inlines(&range, |inlines| inlines.line_break('\n', range.clone())),
            Event::InlineHtml(tag) => {
                let shown = is_break(&tag).then_some('\n');
                self.with_inlines(&range, |inlines| inlines.html(&tag, shown, range.clone()));
            }
            Event::FootnoteReference(_) | Event::InlineMath(_) | Event::DisplayMath(_) => {
                self.with_inlines(&range, |inlines| inlines.object(None, range.clone()));
            }
            Event::TaskListMarker(_) => self.with_inlines(&range, |inlines| inlines.skip(range.clone())),
            Event::Html(_) => {}
            Event::Rule => self.other_block(),
        }
    }

    fn start(&mut self, start: &Start<'t>, range: Range<usize>) {
        if self.depth == 0 {
            self.top = range.clone();
        }
        self.depth += 1;
        match start {
            Start::Paragraph => {
                let kind = self.kind();
                let syntax = Syntax::Lines(self.prefix(range.start));
                let (block, parting) = (self.block(&range), self.between_paragraphs(range.start, true));
                self.open(kind, syntax, block, Some(parting), range.start);
            }
            Start::Heading { level, .. } => {
                let kind = SegmentKind::Heading(level_of(*level));
                let (block, parting) = (self.block(&range), self.between_headings(&range));
                self.open(kind, Syntax::Line, block, parting, range.start);
            }
            Start::TableCell => {
                self.layout.start_cell();
                self.open(SegmentKind::TableCell, Syntax::Cell, None, None, range.start);
            }
            Start::Emphasis => self.open_element(Some(MarkKind::Italic), range),
            Start::Strong => self.open_element(Some(MarkKind::Bold), range),
            Start::Strikethrough | Start::Superscript | Start::Subscript => self.open_element(None, range),
            Start::Link {
                dest_url, link_type, ..
            } => {
                let is_address = matches!(link_type, LinkType::Autolink | LinkType::Email);
                let kind = if is_address {
                    MarkKind::Inviolable
                } else {
                    MarkKind::Link(self.unmasked(dest_url, &range))
                };
                let range = self.with_empty_label(*link_type, range);
                self.open_element(Some(kind), range.clone());
                self.keep_target(*link_type, &range);
            }
            Start::Image { link_type, .. } => {
                let range = self.with_empty_label(*link_type, range);
                self.open_image(range);
            }
            Start::MetadataBlock(kind) => {
                let is_toml = *kind == MetadataBlockKind::PlusesStyle;
                let values = front_matter::units(self.whole.original, range.clone(), is_toml);
                self.units.extend(values.into_iter().map(|unit| Unit {
                    top: range.clone(),
                    ..unit
                }));
                // Its text must not open a block.
                self.within.push(Container::Other);
                self.leaf = None;
            }
            Start::BlockQuote(_) => {
                self.other_block();
                self.within.push(Container::Quote);
            }
            Start::Item => {
                self.close();
                self.layout.start_item();
                self.within.push(Container::Item {
                    range,
                    units: 0,
                    first: self.units.len(),
                    others: false,
                });
            }
            Start::FootnoteDefinition(_) => {
                self.other_block();
                self.within.push(Container::Note);
            }
            Start::List(_)
            | Start::CodeBlock(_)
            | Start::HtmlBlock
            | Start::Table(_)
            | Start::TableHead
            | Start::TableRow
            | Start::DefinitionList
            | Start::DefinitionListTitle
            | Start::DefinitionListDefinition => {
                self.other_block();
                self.within.push(Container::Other);
                match start {
                    Start::List(first) => {
                        let first = first.map(|first| u32::try_from(first).unwrap_or(u32::MAX));
                        self.layout.start_list(first);
                    }
                    Start::Table(_) => self.layout.start_table(),
                    Start::TableHead | Start::TableRow => self.layout.start_row(),
                    _ => {}
                }
            }
        }
    }

    fn end(&mut self, end: TagEnd) {
        self.depth = self.depth.saturating_sub(1);
        match end {
            TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::TableCell => self.close(),
            TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::Link => {
                if let Some(leaf) = &mut self.leaf {
                    leaf.inlines.end();
                }
            }
            TagEnd::Image => self.close_image(),
            TagEnd::Item => {
                self.close();
                self.close_item();
            }
            TagEnd::BlockQuote(_)
            | TagEnd::MetadataBlock(_)
            | TagEnd::List(_)
            | TagEnd::CodeBlock
            | TagEnd::HtmlBlock
            | TagEnd::FootnoteDefinition
            | TagEnd::Table
            | TagEnd::TableHead
            | TagEnd::TableRow
            | TagEnd::DefinitionList
            | TagEnd::DefinitionListTitle
            | TagEnd::DefinitionListDefinition => {
                self.close();
                self.within.pop();
                match end {
                    TagEnd::List(_) => self.layout.end_list(),
                    TagEnd::Table => self.layout.end_table(),
                    _ => {}
                }
            }
        }
    }

    /// Passes an inline event to the open block. In a tight list, the text of an item opens a block implicitly; in code
    /// and front matter there is none.
    fn with_inlines(&mut self, range: &Range<usize>, then: impl FnOnce(&mut Inlines<'t>)) {
        if self.leaf.is_none() {
            if !matches!(self.within.last(), Some(Container::Item { .. })) {
                return;
            }
            let syntax = Syntax::Lines(self.prefix(range.start));
            let parting = self.between_paragraphs(range.start, false);
            self.open(self.kind(), syntax, None, Some(parting), range.start);
        }
        if let Some(leaf) = &mut self.leaf {
            leaf.inlines.cover(range);
            then(&mut leaf.inlines);
        }
    }

    fn open(
        &mut self,
        kind: SegmentKind,
        syntax: Syntax,
        block: Option<Block>,
        parting: Option<Parting>,
        start: usize,
    ) {
        self.close();
        self.leaf = Some(Leaf {
            kind,
            place: match kind {
                SegmentKind::TableCell => self.layout.cell(),
                SegmentKind::ListItem => self.layout.item(),
                _ => None,
            },
            syntax,
            block,
            parting,
            inlines: Inlines::new(self.whole, start),
        });
    }

    /// Ends the open block: adds its segment, then those of its images.
    fn close(&mut self) {
        let Some(leaf) = self.leaf.take() else { return };
        let Leaf {
            kind,
            place,
            syntax,
            block,
            parting,
            inlines,
        } = leaf;
        if let Some(Container::Item { units, first, .. }) = self.within.last_mut() {
            *units += 1;
            if *units == 1 {
                *first = self.units.len();
            }
        }
        self.push((kind, place), syntax, (block, parting), inlines);
        for alt in std::mem::take(&mut self.alts) {
            self.push((SegmentKind::Caption, None), Syntax::Alt, (None, None), alt);
        }
    }

    fn push(
        &mut self,
        (kind, place): (SegmentKind, Option<Place>),
        syntax: Syntax,
        (block, parting): (Option<Block>, Option<Parting>),
        inlines: Inlines<'t>,
    ) {
        let content = inlines.content();
        let Inlines {
            text,
            placement,
            marks,
            tags,
            ..
        } = inlines.finish();
        let unit = Unit {
            kind,
            place,
            text,
            marks,
            placement,
            tags,
            syntax,
            block,
            parting,
            content,
            top: self.top.clone(),
        };
        if unit.reads_after(&EditSet::default()) {
            self.units.push(unit);
        }
    }

    fn open_element(&mut self, kind: Option<MarkKind>, range: Range<usize>) {
        self.with_inlines(&range.clone(), |inlines| inlines.start(kind, range));
    }

    /// Extends the range of `[text][]` by its brackets, which the parser omits.
    fn with_empty_label(&self, link_type: LinkType, range: Range<usize>) -> Range<usize> {
        let is_left_out = link_type == LinkType::Collapsed && self.source[range.end..].starts_with("[]");
        range.start..range.end + if is_left_out { "[]".len() } else { 0 }
    }

    /// Records that a link whose text is its label needs an explicit label when the text changes.
    fn keep_target(&mut self, link_type: LinkType, range: &Range<usize>) {
        let tail = match link_type {
            LinkType::Shortcut => 0,
            LinkType::Collapsed => "[]".len(),
            _ => return,
        };
        let end = range.end.saturating_sub(tail);
        let label = self.whole.original[range.start..end]
            .strip_prefix('[')
            .and_then(|rest| rest.strip_suffix(']'));
        if let (Some(leaf), Some(label)) = (&mut self.leaf, label) {
            leaf.inlines.name_target(end..range.end, label);
        }
    }

    /// Returns the address of the link at `range` as it is in the file.
    fn unmasked(&self, address: &str, range: &Range<usize>) -> String {
        let found = meets(self.whole.spans, range).then(|| self.source[range.clone()].rfind(address));
        let place = found.flatten().map(|at| range.start + at);
        let original = place.and_then(|at| self.whole.original.get(at..at + address.len()));
        original.unwrap_or(address).to_owned()
    }

    fn open_image(&mut self, range: Range<usize>) {
        // Opens the text of the item if the image is its first word.
        self.with_inlines(&range, |_| {});
        if let Some(leaf) = &mut self.leaf {
            let alt = Inlines::new(self.whole, range.start);
            self.outer
                .push((std::mem::replace(&mut leaf.inlines, alt), range));
        }
    }

    fn close_image(&mut self) {
        if let (Some(leaf), Some((outer, range))) = (&mut self.leaf, self.outer.pop()) {
            let alt = std::mem::replace(&mut leaf.inlines, outer);
            leaf.inlines.cover(&range);
            leaf.inlines.image(range);
            self.alts.push(alt);
        }
    }

    /// Records the start of a block that is not a segment.
    fn other_block(&mut self) {
        self.close();
        if let Some(Container::Item { others, .. }) = self.within.last_mut() {
            *others = true;
        }
    }

    /// Ends an item; if its only segment is removed, the item is removed with it.
    fn close_item(&mut self) {
        if let Some(Container::Item {
            range,
            units: 1,
            first,
            others: false,
        }) = self.within.pop()
            && let Some(block) = self.lines(&range, false)
            && let Some(unit) = self.units.get_mut(first)
        {
            unit.block = Some(block);
        }
    }

    /// Returns the kind of a paragraph here.
    fn kind(&self) -> SegmentKind {
        if (self.within.iter()).any(|container| matches!(container, Container::Note)) {
            return SegmentKind::Note;
        }
        let innermost = self.within.iter().rev().find_map(|container| match container {
            Container::Quote => Some(SegmentKind::Quote),
            Container::Item { .. } => Some(SegmentKind::ListItem),
            Container::Note | Container::Other => None,
        });
        innermost.unwrap_or(SegmentKind::Paragraph)
    }

    /// Returns the lines of a block that is only inside quotations.
    fn block(&self, range: &Range<usize>) -> Option<Block> {
        let free = self
            .within
            .iter()
            .all(|container| matches!(container, Container::Quote));
        if free { self.lines(range, true) } else { None }
    }

    /// Returns the lines that `range` covers, if nothing precedes it on the first one.
    fn lines(&self, range: &Range<usize>, parts_neighbours: bool) -> Option<Block> {
        let start = self.line_start(range.start);
        let before = &self.source[start..range.start];
        let end = range.start
            + self.source[range.clone()]
                .trim_end_matches(['\n', '\r', ' ', '\t', '>'])
                .len();
        before
            .chars()
            .all(|ch| matches!(ch, ' ' | '\t' | '>'))
            .then_some(Block {
                start,
                end,
                parts_neighbours,
            })
    }

    /// Returns the prefix of a continuation line in a block that starts at `start`.
    fn prefix(&self, start: usize) -> String {
        let before = &self.source[self.line_start(start)..start];
        before
            .chars()
            .map(|ch| if matches!(ch, '>' | '\t') { ch } else { ' ' })
            .collect()
    }

    /// Returns what separates a paragraph that starts at `start` from the next one, with or without an empty line. If
    /// it begins a list item, the next one begins another item.
    fn between_paragraphs(&self, start: usize, is_loose: bool) -> Parting {
        let item = match self.within.last() {
            Some(Container::Item { range, .. }) if range.start >= self.line_start(start) => Some(range.start),
            _ => None,
        };
        let before = self.prefix(item.unwrap_or(start));
        let mut marks = before.clone();
        if let Some(item) = item {
            marks.push_str(&self.source[item..start]);
            // The new task is not done.
            let is_task = ["[ ] ", "[x] ", "[X] "]
                .iter()
                .any(|task| self.source[start..].starts_with(task));
            marks.push_str(if is_task { "[ ] " } else { "" });
        }
        Parting {
            end: None,
            blank: is_loose.then(|| before.trim_end().to_owned()),
            start: marks,
        }
    }

    /// Returns what separates two headings; `None` if the second one would not be a heading.
    fn between_headings(&self, range: &Range<usize>) -> Option<Parting> {
        let prefix = self.prefix(range.start);
        let heading = self.source[range.clone()].trim_end();
        let signs = heading.len() - heading.trim_start_matches('#').len();
        let (end, start) = if signs > 0 {
            (None, format!("{prefix}{} ", &heading[..signs]))
        } else {
            let underline = heading.rfind(['\n', '\r'])? + 1;
            let line = heading[underline..].trim_start_matches(['>', ' ', '\t']);
            (Some(format!("{prefix}{line}")), prefix.clone())
        };
        Some(Parting {
            end,
            blank: Some(prefix.trim_end().to_owned()),
            start,
        })
    }

    fn line_start(&self, at: usize) -> usize {
        self.source[..at].rfind(['\n', '\r']).map_or(0, |end| end + 1)
    }
}

fn level_of(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}

/// Returns whether the tag is `<br>`, in any spelling.
fn is_break(tag: &str) -> bool {
    let name = tag
        .trim_start_matches('<')
        .trim_end_matches('>')
        .trim_end_matches('/')
        .trim();
    name.eq_ignore_ascii_case("br")
}
