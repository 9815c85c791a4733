//! Finds the segments of a part of an OpenDocument text.

#![allow(clippy::match_same_arms, reason = "the arms are in the order of the cases")]

mod close;

use super::body::{Around, AroundKind, Body, Changes, Insertion, Prefixes};
use super::element::{Element, Look, OpenElement, is_shape};
use super::known::Known;
use super::names::usual;
use super::styles::Styles;
use crate::FormatError;
use crate::layout::Layout;
use crate::office::{Aside, Comment, Comments, Entry, Flow, Found, Names, Noted, NotedKind};
use crate::xml::{StartTag, What, pieces};
use copydesk_model::SegmentKind;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

/// Prefix of the ids of changes that Copydesk writes; a number follows.
pub(super) const CHANGE: &str = "cdr";

/// Maximum number of consecutive spaces; real texts have fewer.
const MAX_SPACES: usize = 1000;

/// Reads a part; `styles` are those of the other part.
///
/// # Errors
/// Those of [`pieces`].
pub(super) fn found(source: &str, part: usize, styles: &Styles) -> Result<Found<Body>, FormatError> {
    let mut reader = Reader {
        source,
        part,
        styles: styles.clone(),
        names: Names::new(usual),
        prefixes: Arc::default(),
        stack: Vec::new(),
        skip: 0,
        stories: Vec::new(),
        drafts: Vec::new(),
        label: Flow::default(),
        out: Vec::new(),
        known: Known::default(),
        before: None,
        is_ours: false,
        layout: Layout::default(),
        comment: None,
        comments: Comments::new(),
        noted: BTreeMap::new(),
    };
    pieces(source, |what, range| {
        match what {
            What::Start(tag) => reader.start(&tag, range),
            What::End => reader.end(range),
            What::Text => reader.text(range),
            What::Written(text) => reader.written(&text, range),
        }
        Ok(())
    })?;
    Ok(Found {
        remarks: crate::office::remarks(&reader.out, &reader.noted, &reader.comments),
        units: reader.out.into_iter().flatten().collect(),
        highest: reader.known.highest,
        is_ours: reader.is_ours,
        unread: BTreeMap::new(),
    })
}

/// A paragraph that is being read.
#[derive(Debug)]
#[allow(clippy::struct_excessive_bools, reason = "each is a property of its own")]
struct Draft {
    slot: usize,
    flow: Flow,
    around: Vec<Around>,
    tag: Range<usize>,
    kind: SegmentKind,
    is_code: bool,
    /// Whether white space collapses here.
    after_space: bool,
    hiding: usize,
    holds_more: bool,
    removable: bool,
    in_shape: bool,
    insertions: Vec<Insertion>,
}

struct Reader<'s> {
    source: &'s str,
    part: usize,
    styles: Styles,
    names: Names,
    prefixes: Arc<Prefixes>,
    stack: Vec<OpenElement>,
    /// Depth within a skipped element.
    skip: usize,
    stories: Vec<Changes>,
    drafts: Vec<Draft>,
    label: Flow,
    out: Vec<Option<Entry<Body>>>,
    known: Known,
    /// The paragraph that has just ended: its depth and its index in `out`.
    before: Option<(usize, usize)>,
    is_ours: bool,
    layout: Layout,
    /// The comment that is being skipped, with its name.
    comment: Option<(String, Aside)>,
    comments: Comments,
    /// The tracked changes and comments of complete paragraphs, by the position in `out`.
    noted: BTreeMap<usize, Vec<Noted>>,
}

impl Reader<'_> {
    fn start(&mut self, tag: &StartTag<'_>, range: Range<usize>) {
        let vocabulary = self.names.start(tag);
        if self.stack.is_empty() && self.skip == 0 {
            self.is_ours = vocabulary == "office";
            let prefix = |usual| self.names.prefix_of(usual).map(str::to_owned);
            self.prefixes = Arc::new(Prefixes {
                text: prefix("text").unwrap_or_else(|| "text".to_owned()),
                office: prefix("office").unwrap_or_else(|| "office".to_owned()),
                dc: prefix("dc"),
            });
        }
        self.known.list(self.source, tag, &range);
        if let Some((depth, slot)) = self.before.take()
            && self.skip == 0
            && depth == self.stack.len()
            && vocabulary == "text"
            && !self.source[range.clone()].ends_with("/>")
            && let Some(Some(Entry::Paragraph(unit))) = self.out.get_mut(slot)
        {
            match tag.name {
                "p" | "h" => unit.body.next = Some(range.clone()),
                // The first paragraph of the next item follows.
                "list-item" => self.before = Some((depth + 1, slot)),
                _ => {}
            }
        }
        if self.skip > 0 {
            self.skip += 1;
            if let Some((_, aside)) = &mut self.comment {
                aside.start(tag);
            }
            return;
        }
        if let Some(parent) = self.stack.last_mut() {
            parent.holds += 1;
        }
        self.styles.start(vocabulary, tag);
        let Some(element) = self.element(vocabulary, tag, &range) else {
            self.skip = 1;
            return;
        };
        let kind = match element {
            Element::Span(_) => Some(AroundKind::Span),
            Element::Link(_) => Some(AroundKind::Link),
            Element::Field => Some(AroundKind::Kept),
            _ => None,
        };
        let draft = self.drafts.last_mut();
        let text = draft.as_ref().map_or(0, |draft| draft.flow.len());
        let around = draft.zip(kind).map(|(draft, kind)| {
            if let Element::Span(Look { hidden: true, .. }) = element {
                draft.hiding += 1;
            }
            draft.around.push(Around {
                source: range.clone(),
                tag: range.clone(),
                kind,
            });
            draft.around.len() - 1
        });
        let is_protected = matches!(vocabulary, "text" | "table") && tag.local("protected") == Some("true");
        self.stack.push(OpenElement {
            element,
            tag: range,
            text,
            around,
            is_protected,
            holds: 0,
            only: None,
        });
    }

    /// Returns what the element means here; `None` if it is skipped with its content.
    fn element(&mut self, vocabulary: &str, tag: &StartTag<'_>, range: &Range<usize>) -> Option<Element> {
        let parent = self.stack.last().map(|open| &open.element);
        let in_story = !self.stories.is_empty();
        match (vocabulary, tag.name) {
            ("office", "text")
            | (
                "style",
                "header" | "footer" | "header-left" | "footer-left" | "header-first" | "footer-first",
            ) if !in_story => {
                self.stories.push(Changes {
                    at: range.end,
                    exists: false,
                });
                let is_margin = vocabulary == "style";
                return Some(Element::Story { is_margin });
            }
            _ if !in_story => return Some(Element::Through),
            _ => {}
        }
        match (parent, vocabulary, tag.name) {
            (Some(Element::Story { .. }), "text", "tracked-changes") => return Some(Element::Changes),
            (Some(Element::Story { .. }), "office", "forms") => return Some(Element::Prelude),
            (Some(Element::Changes | Element::Prelude | Element::Character(_) | Element::Label(_)), ..) => {
                return None;
            }
            _ => {}
        }
        let in_paragraph = !self.drafts.is_empty()
            && !matches!(parent, Some(Element::Object { .. } | Element::Holder { .. }));
        match (vocabulary, tag.name) {
            ("text", "p" | "h") => {
                self.paragraph(tag, range);
                Some(Element::Paragraph)
            }
            ("text", "span") if in_paragraph => {
                let style = self.styles.of("text", tag.local("style-name"));
                Some(Element::Span(Look {
                    bold: style.bold == Some(true),
                    italic: style.italic == Some(true),
                    code: style.code,
                    hidden: style.hidden == Some(true),
                }))
            }
            ("text", "a") if in_paragraph => {
                Some(Element::Link(tag.local("href").unwrap_or_default().to_owned()))
            }
            ("text", "s") => {
                let count = tag
                    .local("c")
                    .map_or(1, |count| count.parse().unwrap_or(MAX_SPACES));
                Some(Element::Character(" ".repeat(count.clamp(1, MAX_SPACES))))
            }
            ("text", "tab") => Some(Element::Character("\t".to_owned())),
            ("text", "line-break") => Some(Element::Character("\n".to_owned())),
            ("text", "soft-page-break") => None,
            ("text", "note") => {
                if let Some(draft) = self.drafts.last_mut() {
                    draft.holds_more = true;
                    draft.flow.anchor();
                }
                Some(Element::Holder { is_note: true })
            }
            ("text", "note-body") => Some(Element::Holder { is_note: true }),
            (
                "text",
                "note-citation" | "ruby-text" | "hidden-text" | "hidden-paragraph" | "number"
                | "table-of-content" | "illustration-index" | "table-index" | "object-index" | "user-index"
                | "alphabetical-index" | "bibliography" | "tracked-changes" | "sequence-decls"
                | "variable-decls" | "user-field-decls",
            )
            | ("office", "annotation" | "annotation-end" | "binary-data") => {
                self.holds_more();
                self.note_comment(tag);
                None
            }
            ("svg", "title" | "desc") if !self.known.is_deleting() => {
                self.holds_more();
                self.out.push(None);
                self.label = Flow::default();
                Some(Element::Label(self.out.len() - 1))
            }
            ("svg", _) => {
                self.holds_more();
                None
            }
            ("text", "section") if tag.local("display") == Some("none") => None,
            ("text", "list") => Some(Element::List),
            ("text", "list-item" | "list-header" | "numbered-paragraph") => Some(Element::Item),
            ("text", "ruby" | "ruby-base" | "meta") => Some(Element::Through),
            ("table", "table") => {
                self.layout.start_table();
                Some(Element::Table)
            }
            ("table", "table-row") => {
                self.layout.start_row();
                Some(Element::Through)
            }
            // The rest of a cell that covers several.
            ("table", "covered-table-cell") => {
                self.layout.start_cell();
                Some(Element::Through)
            }
            ("table", "table-cell") => {
                self.layout.start_cell();
                Some(Element::Cell)
            }
            ("draw", _) if in_paragraph => Some(Element::Object {
                in_line: tag.local("anchor-type") == Some("as-char"),
                is_shape: self.is_drawn(tag),
            }),
            ("draw", "text-box") => Some(Element::Holder { is_note: false }),
            ("draw", _) if self.is_drawn(tag) => Some(Element::Shape),
            // Position markers (bookmarks, changes, references) or computed text.
            ("text", name) if in_paragraph => {
                self.holds_more();
                let is_mark = [
                    "bookmark",
                    "change",
                    "reference-mark",
                    "toc-mark",
                    "user-index-mark",
                    "alphabetical-index-mark",
                ]
                .iter()
                .any(|mark| {
                    name.strip_prefix(mark)
                        .is_some_and(|rest| matches!(rest, "" | "-start" | "-end"))
                });
                let insertions = self.drafts.last_mut().map(|draft| &mut draft.insertions);
                self.known.mark(tag, range, insertions);
                if let Some(draft) = self.drafts.last_mut() {
                    let parent = self.stack.last().map_or(0, |open| open.tag.start);
                    let place = (draft.slot, parent);
                    self.known.note(self.source, tag, range, place, &mut draft.flow);
                }
                if is_mark { None } else { Some(Element::Field) }
            }
            _ => Some(Element::Through),
        }
    }

    /// Returns whether an element of the drawing namespace is a shape. LibreOffice treats a frame as a text frame by
    /// its style, which has "Frame" or a similar style as its parent; a frame whose style has no parent is a text box
    /// of a drawing.
    fn is_drawn(&self, tag: &StartTag<'_>) -> bool {
        let by_style = || self.styles.is_parentless("graphic", tag.local("style-name"));
        is_shape(tag.name) || (tag.name == "frame" && by_style())
    }

    /// Notes the start or the end of a comment.
    fn note_comment(&mut self, tag: &StartTag<'_>) {
        let Some(draft) = self.drafts.last_mut() else {
            return;
        };
        let name = tag.local("name").map(str::to_owned);
        let kind = match (tag.name, name) {
            ("annotation", name) => {
                // A comment on a position needs no name.
                let name = name.unwrap_or_else(|| format!("\u{0}{}", self.comments.len()));
                self.comment = Some((name.clone(), Aside::of_paragraphs()));
                NotedKind::CommentStart(name)
            }
            ("annotation-end", Some(name)) => NotedKind::CommentEnd(name),
            _ => return,
        };
        draft.flow.note(draft.flow.len(), kind);
    }

    /// Ends the comment that was skipped.
    pub(super) fn end_comment(&mut self) {
        if let Some((name, aside)) = self.comment.take() {
            self.comments.entry(name).or_insert_with(|| Comment::of(aside));
        }
    }

    /// Reads text that is not part of a paragraph: of a comment, of the list of changes, or deleted.
    fn aside(&mut self, text: &str) {
        match &mut self.comment {
            Some((_, aside)) => aside.text(text),
            None if self.skip > 0 => self.known.text(text),
            None if self.known.is_deleting() => self.known.deleted(text),
            None => {}
        }
    }

    fn holds_more(&mut self) {
        if let Some(draft) = self.drafts.last_mut() {
            draft.holds_more = true;
        }
    }

    /// Returns whether this is the body of the document, or a list in it.
    fn is_in_text(&self) -> bool {
        let is_text = |open: &OpenElement| {
            matches!(
                open.element,
                Element::Through | Element::Story { .. } | Element::List | Element::Item
            )
        };
        self.drafts.is_empty() && self.part == 0 && self.stack.iter().all(is_text)
    }

    fn paragraph(&mut self, tag: &StartTag<'_>, range: &Range<usize>) {
        let is_within = |wanted: fn(&Element) -> bool| self.stack.iter().any(|open| wanted(&open.element));
        let name = tag.local("style-name");
        let style = self.styles.of("paragraph", name);
        let level = tag
            .local("outline-level")
            .and_then(|level| level.parse().ok())
            .unwrap_or(1);
        let kind = if is_within(|element| matches!(element, Element::Story { is_margin: true })) {
            SegmentKind::HeaderFooter
        } else if is_within(|element| matches!(element, Element::Holder { is_note: true })) {
            SegmentKind::Note
        } else if tag.name == "h" {
            SegmentKind::Heading(level.clamp(1, 6))
        } else if let Some(level) = style.title {
            SegmentKind::Heading(level.clamp(1, 6))
        } else if is_within(|element| matches!(element, Element::Cell)) {
            SegmentKind::TableCell
        } else if style.caption {
            SegmentKind::Caption
        } else if is_within(|element| matches!(element, Element::Item)) {
            SegmentKind::ListItem
        } else if style.quote {
            SegmentKind::Quote
        } else {
            SegmentKind::Paragraph
        };
        let is_code = style.code;
        let hiding = usize::from(style.hidden == Some(true));
        // Cells, items, notes and boxes need a paragraph; the body of the document has others.
        let in_text =
            self.is_in_text() && !is_within(|element| matches!(element, Element::List | Element::Item));
        let in_shape = self.stack.iter().rev().find_map(|open| match open.element {
            Element::Object { is_shape, .. } => Some(is_shape),
            Element::Shape => Some(true),
            _ => None,
        });
        let mut insertions = Vec::new();
        self.known.go_on(range.end, &mut insertions);
        self.out.push(None);
        self.drafts.push(Draft {
            slot: self.out.len() - 1,
            flow: Flow::default(),
            around: Vec::new(),
            tag: range.clone(),
            kind,
            is_code,
            after_space: true,
            hiding,
            holds_more: false,
            removable: in_text,
            in_shape: in_shape == Some(true),
            insertions,
        });
    }

    /// Returns the paragraph that text here belongs to.
    fn draft(&mut self) -> Option<&mut Draft> {
        if self.skip > 0
            || matches!(
                self.stack.last()?.element,
                Element::Object { .. } | Element::Holder { .. }
            )
        {
            return None;
        }
        let is_shown = !self.known.is_deleting();
        self.drafts
            .last_mut()
            .filter(|draft| draft.hiding == 0 && is_shown)
    }

    /// Returns the label that text here belongs to.
    fn open_label(&mut self) -> Option<&mut Flow> {
        let is_open = self.skip == 0
            && matches!(
                self.stack.last().map(|open| &open.element),
                Some(Element::Label(_))
            );
        is_open.then_some(&mut self.label)
    }

    fn text(&mut self, range: Range<usize>) {
        let source = self.source;
        self.aside(&source[range.clone()]);
        if let Some(label) = self.open_label() {
            for line in source[range.clone()].split_inclusive('\n') {
                // A line ending is one character, even if it is `\r\n`.
                let start = line.as_ptr().addr() - source.as_ptr().addr();
                let (end, kept) = (
                    start + line.len(),
                    start + line.trim_end_matches(['\r', '\n']).len(),
                );
                label.verbatim(source, start..kept);
                if kept < end {
                    label.atom("\n", kept..end);
                }
            }
            return;
        }
        let Some(draft) = self.draft() else { return };
        let mut at = range.start;
        while at < range.end {
            let rest = &source[at..range.end];
            let blank = rest.len() - rest.trim_start_matches(is_space).len();
            if blank > 0 {
                if !draft.after_space {
                    if &rest[..blank] == " " {
                        draft.flow.verbatim(source, at..at + 1);
                    } else {
                        draft.flow.atom(" ", at..at + blank);
                    }
                    draft.after_space = true;
                }
                at += blank;
            } else {
                let length = rest.find(is_space).unwrap_or(rest.len());
                draft.flow.verbatim(source, at..at + length);
                draft.after_space = false;
                at += length;
            }
        }
    }

    /// Appends text that the source writes differently.
    fn written(&mut self, text: &str, range: Range<usize>) {
        self.aside(text);
        if let Some(label) = self.open_label() {
            label.atom(text, range);
            return;
        }
        let Some(draft) = self.draft() else { return };
        let mut shown = String::new();
        for ch in text.chars() {
            if !is_space(ch) {
                shown.push(ch);
            } else if !draft.after_space {
                shown.push(' ');
            }
            draft.after_space = is_space(ch);
        }
        draft.flow.atom(&shown, range);
    }
}

/// Returns whether this is white space in OpenDocument.
fn is_space(ch: char) -> bool {
    matches!(ch, ' ' | '\t' | '\n' | '\r')
}
