//! Finds the segments of an HTML source.

use super::custom;
use super::element::{
    Class, class, comes_in_rows, ends_without_tag, goes_when_empty, is_item, is_void, kind,
};
use super::flow::Flow;
use super::reference::{ReferenceContext, decoded, shown_as};
use super::stack::{Formatting, OpenElement, Stack};
use super::token::{Attribute, StartTag, Token, What, tokens};
use super::unit::{Syntax, Unit};
use super::values::values;
use crate::layout::Layout;
use crate::template::{MASK, masked, templates, with_bodies};
use copydesk_model::{Lang, SegmentKind};
use std::collections::BTreeSet;
use std::ops::Range;

/// The result of reading a source.
#[derive(Debug)]
pub(super) struct Page {
    /// The segments, in reading order.
    pub(super) units: Vec<Unit>,
    /// The language of `<html lang>`.
    pub(super) lang: Option<Lang>,
}

/// Reads `source`. The result depends on nothing else, so reading it again finds the same segments.
pub(super) fn page(source: &str) -> Page {
    // A body with an end tag contains more than code.
    let is_code = |body: &Range<usize>| !source[body.clone()].contains("</");
    let templates = with_bodies(source, &templates(source), is_code);
    let masked = masked(source, &templates, MASK);
    let tokens: Vec<Token> = tokens(&masked).collect();
    let mut reader = Reader {
        source,
        masked: &masked,
        templates: &templates,
        blocks: custom::blocks(&tokens),
        kept: Vec::new(),
        units: Vec::new(),
        stack: Stack::new(),
        flow: Flow::default(),
        kind: SegmentKind::Paragraph,
        syntax: Syntax::Flow,
        flows: 0,
        others: 0,
        values: Vec::new(),
        lang: None,
        by_office: false,
        layout: Layout::default(),
    };
    for token in tokens {
        match token.what {
            What::Text(text) => reader.text(&text, token.range),
            What::Start(tag) => reader.start(&tag, token.range),
            What::End(name) => reader.end(&name, token.range),
            What::Unseen => reader.kept.push(token.range.start),
        }
    }
    while reader.stack.len() > 0 {
        reader.close(None);
    }
    reader.flush();
    Page {
        units: reader.units,
        lang: reader.lang,
    }
}

struct Reader<'t> {
    source: &'t str,
    /// The source with its templates masked.
    masked: &'t str,
    templates: &'t [Range<usize>],
    /// Where the tags of block-level custom elements start.
    blocks: BTreeSet<usize>,
    /// Positions of nodes that are kept when the text around them is removed: comments, scripts, style sheets, anchors.
    kept: Vec<usize>,
    units: Vec<Unit>,
    stack: Stack,
    flow: Flow,
    /// The kind of the open segment.
    kind: SegmentKind,
    syntax: Syntax,
    /// Number of segments that have ended, including empty ones.
    flows: usize,
    /// Number of non-segments seen: images, code blocks.
    others: usize,
    /// Segments from attributes inside the open segment; they follow it.
    values: Vec<Unit>,
    lang: Option<Lang>,
    /// Whether the page was saved by an office program, whose language setting is not that of the text.
    by_office: bool,
    layout: Layout,
}

impl Reader<'_> {
    fn text(&mut self, text: &str, range: Range<usize>) {
        let state = self.stack.state();
        if state.hidden {
            return;
        }
        let parts = shown_as(&self.masked[range.clone()], range.start, text);
        let style = state.style.clone();
        self.kind = state.kind;
        self.flow.text(self.source, parts, self.templates, &style);
    }

    fn start(&mut self, tag: &StartTag, range: Range<usize>) {
        let name = tag.name.as_str();
        while self.stack.state().hidden
            && self
                .stack
                .innermost()
                .is_some_and(|open| ends_without_tag(&open.name, name))
        {
            self.close(None);
        }
        if self.stack.state().hidden {
            // Its end tag is found by name.
            if !is_void(name) && !tag.self_closing {
                self.push(tag, Class::Hidden, Formatting::default(), range.start);
            }
            return;
        }
        let class = if self.blocks.contains(&range.start) {
            Class::Block
        } else {
            class(name)
        };
        let is_hidden = tag.is_hidden();
        let is_anchor = tag.attribute("id").is_some() || (name == "a" && tag.attribute("name").is_some());
        if is_anchor || is_hidden || (class == Class::Hidden && name != "wbr") {
            self.kept.push(range.start);
        }
        let is_block = matches!(class, Class::Block | Class::FrozenBlock);
        let follows_text = is_block && !self.flow.text.is_empty();
        if is_block {
            if let Some(below) = self.stack.below_start(name) {
                while self.stack.len() > below {
                    self.close(None);
                }
            }
            self.flush();
        }
        if name == "meta" && is_office(tag) {
            self.by_office = true;
            self.lang = None;
        }
        let class = if is_hidden { Class::Hidden } else { class };
        let formatting = self.formatting(tag, class);
        let state = self.stack.state_within(&formatting);
        match (name, class) {
            ("br", _) => {
                self.flow.line_break(range, &state.style);
                return;
            }
            ("hr", _) => self.others += 1,
            (_, Class::Object) => {
                self.kind = state.kind;
                self.others += 1;
                let style = self.stack.state().style.clone();
                self.flow.object(range.clone(), &style);
            }
            _ => {}
        }
        let closes_itself = matches!(name, "svg" | "math") && tag.self_closing;
        if !is_void(name) && !closes_itself {
            self.push(tag, class, formatting, range.start);
            if let Some(open) = self.stack.innermost().filter(|_| follows_text) {
                open.follows_text = true;
            }
            if name == "title" {
                self.syntax = Syntax::Title;
            }
        }
        // After it has opened, so that they count as what it holds.
        if !state.style.frozen && !is_hidden {
            self.values
                .extend(values(self.source, tag, self.templates, self.by_office));
        }
    }

    fn push(&mut self, tag: &StartTag, class: Class, formatting: Formatting, start: usize) {
        match tag.name.as_str() {
            "table" => self.layout.start_table(),
            "tr" => self.layout.start_row(),
            "td" | "th" => self.layout.start_cell(),
            "ul" | "menu" => self.layout.start_list(None),
            "ol" => {
                let first = tag.value("start").and_then(|first| first.trim().parse().ok());
                self.layout.start_list(Some(first.unwrap_or(1)));
            }
            "li" => self.layout.start_item(),
            _ => {}
        }
        self.stack.push(OpenElement {
            name: tag.name.clone(),
            class,
            start,
            formatting,
            began: (self.flows, self.flow.next_start()),
            seen: (self.units.len() + self.values.len(), self.others),
            follows_text: false,
        });
    }

    fn end(&mut self, name: &str, range: Range<usize>) {
        let is_block =
            matches!(class(name), Class::Block | Class::FrozenBlock) || self.blocks.contains(&range.start);
        if self.stack.state().hidden || is_block {
            if is_block && !self.stack.state().hidden {
                self.flush();
            }
            let Some(below) = self.stack.below(name) else {
                return;
            };
            while self.stack.len() > below + 1 {
                self.close(None);
            }
            self.close(Some(range));
        } else if let Some(open) = self.stack.take(name)
            && open.began.0 == self.flows
            && open.class != Class::Object
        {
            self.flow.element(open.start..range.end, open.began.1);
        }
    }

    /// Closes the innermost element, at its end tag if it has one.
    fn close(&mut self, end: Option<Range<usize>>) {
        // The block must still be open, since it contains the text.
        if self.stack.innermost().is_some_and(|open| open.is_block()) {
            self.flush();
        }
        let Some(open) = self.stack.pop() else { return };
        match open.name.as_str() {
            "table" => self.layout.end_table(),
            "ul" | "menu" | "ol" => self.layout.end_list(),
            _ => {}
        }
        if !open.is_block() {
            return;
        }
        let only = (self.units.len(), self.others) == (open.seen.0 + 1, open.seen.1);
        if let Some(unit) = self.units.last_mut().filter(|_| only && is_item(&open.name)) {
            // If an item has only one paragraph, both are split together.
            if unit.parted.first().is_some_and(|&start| start > open.start) {
                unit.parted.insert(0, open.start);
            }
        }
        // Without the element, the text on both sides would be joined.
        let goes = goes_when_empty(&open.name) && !open.follows_text;
        if let (Some(end), true, true) = (end, only, goes)
            && !holds(&self.kept, &(open.start + 1..end.end))
            && let Some(unit) = self.units.last_mut().filter(|unit| unit.syntax == Syntax::Flow)
        {
            unit.block = Some(open.start..end.end);
            if open.name == "blockquote" && unit.parted.is_empty() {
                unit.parted.push(open.start);
            }
        }
    }

    /// Ends the open segment.
    fn flush(&mut self) {
        self.flows += 1;
        let flow = std::mem::take(&mut self.flow);
        let syntax = std::mem::replace(&mut self.syntax, Syntax::Flow);
        if flow.has_words {
            let mut unit = Unit::of(flow, self.kind, syntax);
            unit.place = match unit.kind {
                SegmentKind::TableCell => self.layout.cell(),
                SegmentKind::ListItem => self.layout.item(),
                _ => None,
            };
            let block = self.stack.block().filter(|open| comes_in_rows(&open.name));
            unit.parted = block.map(|open| open.start).into_iter().collect();
            // An element whose attributes contain another segment must not be removed.
            let places = self
                .values
                .iter()
                .filter_map(|value| value.placement.source_start(0));
            let mut places: Vec<usize> = places.map(|place| place as usize).collect();
            places.sort_unstable();
            unit.elements
                .retain(|element| !holds(&places, &element.source) && !holds(&self.kept, &element.source));
            self.units.push(unit);
        } else if !flow.text.is_empty() {
            self.others += 1;
        }
        self.units.append(&mut self.values);
    }

    fn formatting(&mut self, tag: &StartTag, class: Class) -> Formatting {
        let name = tag.name.as_str();
        let mut formatting = Formatting {
            bold: matches!(name, "b" | "strong"),
            italic: matches!(name, "i" | "em" | "cite" | "dfn"),
            hidden: matches!(class, Class::Hidden | Class::Object),
            kind: if class == Class::Block && tag.is_note() {
                Some(SegmentKind::Note)
            } else {
                kind(name)
            },
            ..Formatting::default()
        };
        if name == "a" {
            let written = |attribute: &Attribute| match attribute.range.clone() {
                Some(range) => decoded(&self.source[range], ReferenceContext::Attribute),
                None => attribute.value.clone(),
            };
            formatting.link = tag.attribute("href").map(written);
        }
        if matches!(class, Class::Frozen | Class::FrozenBlock) {
            formatting.frozen = Some(true);
        }
        if let Some(lang) = tag.value("lang").filter(|lang| !lang.is_empty()) {
            if matches!(name, "html" | "body") {
                if self.lang.is_none() && !self.by_office {
                    self.lang = Some(Lang::new(lang));
                }
            } else if self.is_foreign(lang) {
                formatting.frozen = Some(true);
            }
        }
        match tag.translates() {
            Some(true) => formatting.frozen = formatting.frozen.or(Some(false)),
            Some(false) => formatting.frozen = Some(true),
            None => {}
        }
        formatting
    }

    /// Returns whether this language differs from that of the page.
    fn is_foreign(&self, lang: &str) -> bool {
        let lang = Lang::new(lang);
        let differs = |own: &Lang| !own.primary().eq_ignore_ascii_case(lang.primary());
        self.lang.as_ref().is_some_and(differs)
    }
}

/// Returns whether this is the `<meta>` generator tag of an office program.
fn is_office(tag: &StartTag) -> bool {
    const PROGRAMS: &[&str] = &["LibreOffice", "OpenOffice", "Microsoft Word"];
    tag.value("name")
        .is_some_and(|name| name.eq_ignore_ascii_case("generator"))
        && tag
            .value("content")
            .is_some_and(|content| PROGRAMS.iter().any(|program| content.starts_with(program)))
}

/// Returns whether one of these sorted positions is within `range`.
fn holds(places: &[usize], range: &Range<usize>) -> bool {
    let next = places.partition_point(|&place| place < range.start);
    places.get(next).is_some_and(|&place| place < range.end)
}
