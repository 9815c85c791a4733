//! Finds the segments of a part of a Word document.

#![allow(clippy::match_same_arms, reason = "the arms are in the order of the cases")]

mod close;
mod remarks;

use super::body::{Body, TextElement};
use super::element::{Element, OpenElement};
use super::field::Field;
use super::names::usual;
use super::paragraph::Draft;
use super::styles::{Styles, is_on};
use crate::layout::Layout;
use crate::office::{Comments, Entry, Found, Label, Names, Noted};
use crate::xml::{StartTag, What, pieces};
use crate::{FormatError, notice};
use remarks::OpenDeletion;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

pub(super) use remarks::comments;

/// The attributes with the alternative text of a picture.
const LABELS: [&str; 2] = ["title", "descr"];

/// What reading a part needs to know of the other parts.
#[derive(Clone, Debug, Default)]
pub(super) struct Around {
    pub(super) styles: Arc<Styles>,
    /// Link targets, by relationship id.
    pub(super) links: BTreeMap<String, String>,
    /// Whether Word allows comments in this part.
    pub(super) commentable: bool,
    /// Whether it is a header or a footer.
    pub(super) is_margin: bool,
    /// Whether the part contains footnotes or endnotes.
    pub(super) is_notes: bool,
    /// The comments of the document, by number.
    pub(super) comments: Arc<Comments>,
}

/// Reads a part.
///
/// # Errors
/// Those of [`pieces`].
pub(super) fn found(source: &str, around: &Around) -> Result<Found<Body>, FormatError> {
    let mut reader = Reader {
        source,
        around,
        names: Names::new(usual),
        prefix: "w".into(),
        stack: Vec::new(),
        skip: 0,
        drafts: Vec::new(),
        waiting: Vec::new(),
        fields: Vec::new(),
        objects: Vec::new(),
        text: None,
        frozen: 0,
        depth: 0,
        spaces: Vec::new(),
        unread: BTreeMap::new(),
        units: Vec::new(),
        after_table: false,
        highest: 0,
        is_ours: false,
        layout: Layout::default(),
        deletion: None,
        noted: BTreeMap::new(),
    };
    pieces(source, |what, range| {
        reader.piece(what, range);
        Ok(())
    })?;
    Ok(Found {
        remarks: crate::office::remarks(&reader.units, &reader.noted, &around.comments),
        units: reader.units.into_iter().flatten().collect(),
        highest: reader.highest,
        is_ours: reader.is_ours,
        unread: reader.unread,
    })
}

/// A text element that is being read.
struct OpenText {
    element: TextElement,
    /// Its content: source ranges, each with the text to read if that differs from the source.
    content: Vec<(Option<String>, Range<usize>)>,
}

struct Reader<'s> {
    source: &'s str,
    around: &'s Around,
    names: Names,
    prefix: Arc<str>,
    stack: Vec<OpenElement>,
    /// Depth within a skipped element.
    skip: usize,
    /// The open paragraphs, which can be nested.
    drafts: Vec<Draft>,
    /// Paragraphs whose mark is deleted, each with its depth.
    waiting: Vec<(usize, Draft)>,
    fields: Vec<Field>,
    /// Whether each open object is inline.
    objects: Vec<bool>,
    text: Option<OpenText>,
    /// Number of open content controls whose content is locked.
    frozen: usize,
    /// Number of open elements, including skipped ones.
    depth: usize,
    /// The `xml:space` settings of open elements: their depth, and whether white space is preserved.
    spaces: Vec<(usize, bool)>,
    /// How much text is not read, by notice id.
    unread: BTreeMap<&'static str, u32>,
    units: Vec<Option<Entry<Body>>>,
    /// Whether a table has just ended in the body.
    after_table: bool,
    highest: u32,
    is_ours: bool,
    layout: Layout,
    /// The tracked deletion that is being skipped.
    deletion: Option<OpenDeletion>,
    /// The tracked changes and comments of complete paragraphs, by the position in `units`.
    noted: BTreeMap<usize, Vec<Noted>>,
}

impl Reader<'_> {
    fn piece(&mut self, what: What<'_>, range: Range<usize>) {
        match what {
            What::Start(tag) => self.start(&tag, range),
            What::End => self.end(range),
            What::Text => self.content(None, range),
            What::Written(text) => self.content(Some(text), range),
        }
    }

    fn start(&mut self, tag: &StartTag<'_>, range: Range<usize>) {
        let vocabulary = self.names.start(tag);
        self.depth += 1;
        match tag.value("xml:space") {
            Some("preserve") => self.spaces.push((self.depth, true)),
            Some("default") => self.spaces.push((self.depth, false)),
            _ => {}
        }
        if self.stack.is_empty() && self.skip == 0 {
            self.is_ours = vocabulary == "w";
            if let Some(prefix) = self.names.prefix_of("w") {
                self.prefix = prefix.into();
            }
        }
        if vocabulary == "w"
            && let Some(number) = tag.local("id").and_then(|id| id.parse::<u32>().ok())
        {
            // Relationship ids are not numbers.
            self.highest = self.highest.max(number);
        }
        if self.skip > 0 {
            self.skip += 1;
            if let Some(deletion) = &mut self.deletion {
                deletion.aside.start(tag);
            }
            return;
        }
        self.note_unread(vocabulary, tag);
        // A paragraph whose mark is deleted continues in the next one, unless a table or a similar block precedes that.
        if vocabulary == "w" && matches!(tag.name, "tbl" | "sdt" | "customXml" | "sectPr" | "altChunk") {
            self.finish_waiting(self.stack.len());
        }
        match self.element(vocabulary, tag, &range) {
            Some(element) => self.stack.push(OpenElement {
                element,
                start: range.start,
            }),
            None => self.skip = 1,
        }
    }

    /// Returns what the element means here; `None` if it is skipped with its content.
    fn element(&mut self, vocabulary: &str, tag: &StartTag<'_>, range: &Range<usize>) -> Option<Element> {
        let parent = self.stack.last().map(|open| &open.element);
        let value = || tag.local("val");
        let on = || is_on(value().or(Some("1")));
        match (parent, vocabulary, tag.name) {
            (Some(Element::Formula | Element::FormattingChange | Element::Character(..)), ..) => None,
            (Some(Element::ParagraphProperties), "w", name) => self.paragraph_property(name, value(), range),
            (Some(Element::Mark), "w", name @ ("del" | "moveFrom" | "ins" | "moveTo")) => {
                let draft = self.drafts.last_mut()?;
                draft.goes_on |= matches!(name, "del" | "moveFrom");
                let is_empty = self.source[range.clone()].ends_with("/>");
                draft
                    .mark_changes
                    .push(remarks::mark_change(tag, range, is_empty));
                if let Some((_, inner)) = &mut draft.paragraph.mark {
                    *inner = range.end;
                }
                None
            }
            (Some(Element::Numbering), "w", "numId") => {
                self.drafts.last_mut()?.list = Some(value() != Some("0"));
                None
            }
            (Some(Element::RunProperties), "w", "rPrChange") => Some(Element::FormattingChange),
            (Some(Element::RunProperties), "w", name) => {
                self.drafts.last_mut()?.format_run(name, on(), value());
                None
            }
            (Some(Element::RowProperties), "w", "del") => {
                let row = self
                    .stack
                    .iter_mut()
                    .rev()
                    .find(|open| matches!(open.element, Element::Row { .. }));
                if let Some(OpenElement {
                    element: Element::Row { deleted },
                    ..
                }) = row
                {
                    *deleted = true;
                }
                None
            }
            (Some(Element::ControlProperties), "w", name) => {
                let locks = name == "lock" && matches!(value(), Some("contentLocked" | "sdtContentLocked"));
                if locks || (name == "showingPlcHdr" && on()) {
                    self.freeze(locks);
                }
                None
            }
            (
                Some(
                    Element::ParagraphProperties
                    | Element::Mark
                    | Element::Numbering
                    | Element::RunProperties
                    | Element::RowProperties
                    | Element::ControlProperties
                    | Element::Text
                    | Element::Instruction,
                ),
                ..,
            ) => None,
            (Some(Element::Run), "w", _) => self.in_run(tag, range),
            (Some(Element::Run), ..) => {
                self.objects.push(true);
                Some(Element::Object(self.units.len()))
            }
            (_, "w", _) => self.in_text(tag, range),
            (_, "m", "oMath" | "oMathPara") => Some(Element::Formula),
            (_, "mc", "AlternateContent") if self.is_in_line() => Some(self.kept()),
            (Some(Element::Kept { text, .. }), "mc", "Fallback") => {
                let text = self.drafts.last().map_or(*text, |draft| draft.flow.len());
                Some(Element::Fallback(self.units.len(), Some(text)))
            }
            (_, "mc", "AlternateContent") => Some(Element::Alternatives(self.units.len())),
            (_, "mc", "Fallback") => Some(Element::Fallback(self.units.len(), None)),
            (_, "wp", "docPr") => {
                self.labels(tag);
                None
            }
            (_, _, "cNvPr") => {
                self.twins(tag);
                None
            }
            (_, "wp", "anchor") => {
                self.floats();
                Some(Element::Through)
            }
            (_, "v", _) => {
                if tag
                    .value("style")
                    .is_some_and(|style| style.contains("position:absolute"))
                {
                    self.floats();
                }
                Some(Element::Through)
            }
            _ => Some(Element::Through),
        }
    }

    /// Counts an element whose text is not read.
    fn note_unread(&mut self, vocabulary: &str, tag: &StartTag<'_>) {
        let in_fallback = || self.is_within(|element| matches!(element, Element::Fallback(..)));
        let id = match (vocabulary, tag.name) {
            ("w", "altChunk") => notice::UNREAD_EMBEDDED,
            ("dgm", "relIds") => notice::UNREAD_SMART_ART,
            ("c" | "cx", "chart") => notice::UNREAD_CHARTS,
            // The fallback of alternative content does not count: the first alternative has been read.
            ("v", "textpath")
                if tag.value("string").is_some_and(|text| !text.trim().is_empty()) && !in_fallback() =>
            {
                notice::UNREAD_WORD_ART
            }
            _ => return,
        };
        *self.unread.entry(id).or_default() += 1;
    }

    fn holds_more(&mut self) {
        if let Some(draft) = self.drafts.last_mut() {
            draft.holds_more = true;
        }
    }

    /// Reads the alternative text of a picture.
    fn labels(&mut self, tag: &StartTag<'_>) {
        if self.frozen > 0 || self.is_within(|element| matches!(element, Element::Row { deleted: true })) {
            return;
        }
        for name in LABELS {
            let value = tag.attribute(name).map(|attribute| attribute.range.clone());
            let label = value.and_then(|value| Label::of_value(self.source, value));
            self.units.extend(label.map(|label| Some(Entry::Label(label))));
        }
    }

    /// Links the copies of the alternative text in the picture itself.
    fn twins(&mut self, tag: &StartTag<'_>) {
        let object = self.stack.iter().rev().find_map(|open| match open.element {
            Element::Object(start) => Some(start),
            _ => None,
        });
        let Some(of_object) = object.and_then(|start| self.units.get_mut(start..)) else {
            return;
        };
        for value in LABELS.iter().filter_map(|name| tag.attribute(name)) {
            let Some(twin) = Label::of_value(self.source, value.range.clone()) else {
                continue;
            };
            let known = of_object.iter_mut().rev().flatten();
            let mut labels = known.filter_map(|entry| match entry {
                Entry::Label(label) => Some(label),
                Entry::Paragraph(_) => None,
            });
            labels.any(|label| label.take_twin(&twin));
        }
    }

    fn kept(&self) -> Element {
        Element::Kept {
            text: self.drafts.last().map_or(0, |draft| draft.flow.len()),
            units: self.units.len(),
        }
    }

    /// Returns whether text here belongs to a line of a paragraph but to no run.
    fn is_in_line(&self) -> bool {
        let innermost = self.stack.iter().rev().find(|open| {
            matches!(
                open.element,
                Element::Paragraph | Element::Run | Element::Object(_) | Element::TextBox
            )
        });
        matches!(innermost.map(|open| &open.element), Some(Element::Paragraph))
    }

    /// Returns whether an open element matches.
    fn is_within(&self, wanted: fn(&Element) -> bool) -> bool {
        self.stack.iter().any(|open| wanted(&open.element))
    }

    fn floats(&mut self) {
        if let Some(in_line) = self.objects.last_mut() {
            *in_line = false;
        }
    }

    /// The content of the innermost control must stay as it is; `locks`: the document protects it.
    fn freeze(&mut self, locks: bool) {
        let control = self
            .stack
            .iter_mut()
            .rev()
            .find_map(|open| match &mut open.element {
                Element::Control { frozen, locked, .. } => Some((frozen, locked)),
                _ => None,
            });
        if let Some((frozen, locked)) = control {
            *locked |= locks;
            self.frozen += usize::from(!*frozen);
            *frozen = true;
        }
    }

    fn paragraph_property(
        &mut self,
        name: &str,
        value: Option<&str>,
        range: &Range<usize>,
    ) -> Option<Element> {
        let draft = self.drafts.last_mut()?;
        match name {
            "pStyle" => draft.style = value.map(str::to_owned),
            "outlineLvl" => draft.outline = value.map(str::to_owned),
            "numPr" => return Some(Element::Numbering),
            "rPr" => {
                draft.paragraph.mark = Some((range.clone(), range.end));
                return Some(Element::Mark);
            }
            "sectPr" => {
                draft.holds_more = true;
                draft.paragraph.before = draft.paragraph.before.min(range.start);
            }
            "pPrChange" => draft.paragraph.before = draft.paragraph.before.min(range.start),
            _ => {}
        }
        None
    }

    /// Reads a child of a run.
    fn in_run(&mut self, tag: &StartTag<'_>, range: &Range<usize>) -> Option<Element> {
        Some(match tag.name {
            "rPr" => Element::RunProperties,
            "t" => {
                self.text = Some(OpenText {
                    element: TextElement {
                        source: range.clone(),
                        content: range.end..range.end,
                        shown: range.end..range.end,
                        name_end: tag.name_end,
                        preserve: self.spaces.last().is_some_and(|(_, preserve)| *preserve),
                    },
                    content: Vec::new(),
                });
                Element::Text
            }
            "instrText" => Element::Instruction,
            "tab" | "ptab" => Element::Character("\t", true),
            "cr" => Element::Character("\n", true),
            "br" => {
                let breaks_page = matches!(tag.local("type"), Some("page" | "column"));
                Element::Character("\n", !breaks_page)
            }
            "noBreakHyphen" => Element::Character("\u{2011}", true),
            "softHyphen" => Element::Character("\u{ad}", false),
            "ruby" => self.kept(),
            "fldChar" => {
                self.field(tag.local("fldCharType"));
                return None;
            }
            "footnoteReference" | "endnoteReference" => {
                if let Some(draft) = self.drafts.last_mut() {
                    draft.holds_more = true;
                    draft.flow.anchor();
                }
                return None;
            }
            "drawing" | "pict" | "object" | "sym" | "contentPart" | "pgNum" | "dayShort" | "monthShort"
            | "yearShort" | "dayLong" | "monthLong" | "yearLong" => {
                self.objects.push(true);
                Element::Object(self.units.len())
            }
            // Deleted text, comment references, and page breaks from the last rendering.
            name => {
                if name == "commentReference" {
                    self.note_comment(tag);
                }
                if name != "lastRenderedPageBreak" {
                    self.holds_more();
                }
                return None;
            }
        })
    }

    /// Reads an element that may contain paragraphs, runs or parts of them.
    fn in_text(&mut self, tag: &StartTag<'_>, range: &Range<usize>) -> Option<Element> {
        let text = self.drafts.last().map_or(0, |draft| draft.flow.len());
        Some(match tag.name {
            "p" => {
                self.start_paragraph(range);
                Element::Paragraph
            }
            "pPr" => {
                let draft = self.drafts.last_mut()?;
                draft.paragraph.before = usize::MAX;
                Element::ParagraphProperties
            }
            "r" => {
                let inserted = match self.stack.last().map(|open| &open.element) {
                    Some(Element::Inserted {
                        tag, moved: false, ..
                    }) => Some(tag.clone()),
                    _ => None,
                };
                self.drafts.last_mut()?.start_run(range.clone(), inserted);
                Element::Run
            }
            "hyperlink" => {
                let id = tag.local("id").and_then(|id| self.around.links.get(id)).cloned();
                let target = id.unwrap_or_else(|| {
                    tag.local("anchor")
                        .map(|anchor| format!("#{anchor}"))
                        .unwrap_or_default()
                });
                Element::Link { target, text }
            }
            "fldSimple" => {
                self.fields.push(Field {
                    instruction: tag.local("instr").unwrap_or_default().to_owned(),
                    result: true,
                    from: text,
                });
                Element::SimpleField
            }
            "ins" => {
                self.holds_more();
                Element::Inserted {
                    tag: range.clone(),
                    by: remarks::signature(tag),
                    moved: false,
                    text: self.is_in_line().then_some(text),
                }
            }
            "moveTo" => Element::Inserted {
                tag: range.clone(),
                by: remarks::signature(tag),
                moved: true,
                text: self.is_in_line().then_some(text),
            },
            "del" | "moveFrom" => {
                self.holds_more();
                self.start_deletion(tag, range);
                return None;
            }
            "commentRangeStart" | "commentRangeEnd" => {
                self.note_comment(tag);
                Element::Through
            }
            "tbl" => {
                self.layout.start_table();
                Element::Table
            }
            "tc" => {
                self.layout.start_cell();
                Element::Cell
            }
            "tr" => {
                self.layout.start_row();
                Element::Row { deleted: false }
            }
            "trPr" => Element::RowProperties,
            "txbxContent" => Element::TextBox,
            "footnote" | "endnote" => {
                // Note separators are notes of other types.
                if tag.local("type").is_some_and(|kind| kind != "normal") {
                    return None;
                }
                Element::Note
            }
            "sdt" => Element::Control {
                frozen: false,
                locked: false,
                text,
            },
            "sdtPr" => Element::ControlProperties,
            // The properties of a ruby, and its reading.
            "rubyPr" | "rt" => return None,
            "tblPr" | "tblGrid" | "tblPrEx" | "tcPr" | "sectPr" | "sdtEndPr" | "smartTagPr"
            | "customXmlPr" | "altChunk" | "rPr" | "background" => return None,
            _ => Element::Through,
        })
    }

    fn start_paragraph(&mut self, range: &Range<usize>) {
        let depth = self.stack.len();
        if self.waiting.last().is_some_and(|(at, _)| *at == depth)
            && let Some((_, mut draft)) = self.waiting.pop()
        {
            // The waiting paragraph continues here; neither of the two can be removed as a whole.
            draft.holds_more = true;
            draft.goes_on = false;
            (draft.style, draft.outline, draft.list) = (None, None, None);
            draft.paragraph.mark = None;
            draft.paragraph.properties = None;
            self.drafts.push(draft);
            return;
        }
        let slot = self.units.len();
        self.units.push(None);
        let mut draft = Draft::new(slot);
        draft.paragraph.source = range.clone();
        draft.paragraph.inner = range.end;
        if !self.drafts.is_empty() {
            draft.fields_outside = std::mem::take(&mut self.fields);
        }
        for field in &mut self.fields {
            field.from = 0;
        }
        self.drafts.push(draft);
    }

    fn content(&mut self, text: Option<String>, range: Range<usize>) {
        if self.skip > 0 {
            self.take_aside(text.as_deref(), range);
            return;
        }
        match self.stack.last().map(|open| &open.element) {
            Some(Element::Text) => {
                if let Some(open) = &mut self.text {
                    open.content.push((text, range));
                }
            }
            Some(Element::Instruction) => {
                if let Some(field) = self.fields.last_mut().filter(|field| !field.result) {
                    field
                        .instruction
                        .push_str(text.as_deref().unwrap_or(&self.source[range]));
                }
            }
            _ => {}
        }
    }
}
