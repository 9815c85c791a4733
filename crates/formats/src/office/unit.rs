//! The content of a part: paragraphs, and the alternative text of pictures.

use super::{Flow, FoundRemark};
use crate::Charset;
use crate::change::changes;
use crate::html::escape;
use crate::patch::Replacement;
use crate::placement::Placement;
use copydesk_model::{LockReason, Mark, MarkKind, Place, SegmentKind};
use copydesk_text::{EditSet, TextRange};
use quick_xml::escape::unescape;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

/// A paragraph and its position in its part.
#[derive(Clone, Debug)]
pub(crate) struct Unit<B> {
    pub(crate) kind: SegmentKind,
    /// Its position in a table.
    pub(crate) place: Option<Place>,
    pub(crate) text: String,
    pub(crate) marks: Vec<Mark>,
    pub(crate) placement: Placement,
    /// Why it must not be edited.
    pub(crate) locked: Option<LockReason>,
    /// Parts of it that must not be edited.
    pub(crate) locked_parts: Vec<(TextRange, LockReason)>,
    /// What the format needs to rewrite it.
    pub(crate) body: B,
}

impl<B> Unit<B> {
    /// The marks that `set`, which fits the text, must not cut: where it leaves nothing, line breaks go with the text.
    pub(crate) fn marks_for(&self, set: &EditSet) -> Cow<'_, [Mark]> {
        let leaves_nothing = || set.apply(&self.text).is_ok_and(|text| text.trim().is_empty());
        let is_break =
            |mark: &Mark| mark.kind == MarkKind::Inviolable && self.text.as_str()[mark.range] == *"\n";
        if self.marks.iter().any(is_break) && leaves_nothing() {
            self.marks
                .iter()
                .filter(|mark| !is_break(mark))
                .cloned()
                .collect()
        } else {
            Cow::Borrowed(&self.marks)
        }
    }
}

/// A segment of a part.
#[derive(Clone, Debug)]
pub(crate) enum Entry<B> {
    Paragraph(Unit<B>),
    Label(Label),
}

impl<B> Entry<B> {
    pub(crate) fn kind(&self) -> SegmentKind {
        match self {
            Self::Paragraph(unit) => unit.kind,
            Self::Label(_) => SegmentKind::Caption,
        }
    }

    pub(crate) fn text(&self) -> &str {
        match self {
            Self::Paragraph(unit) => &unit.text,
            Self::Label(label) => &label.flow.text,
        }
    }

    pub(crate) fn marks(&self) -> &[Mark] {
        match self {
            Self::Paragraph(unit) => &unit.marks,
            Self::Label(_) => &[],
        }
    }

    pub(crate) fn place(&self) -> Option<Place> {
        match self {
            Self::Paragraph(unit) => unit.place,
            Self::Label(_) => None,
        }
    }

    pub(crate) fn locked(&self) -> Option<LockReason> {
        match self {
            Self::Paragraph(unit) => unit.locked,
            Self::Label(_) => None,
        }
    }

    pub(crate) fn locked_parts(&self) -> &[(TextRange, LockReason)] {
        match self {
            Self::Paragraph(unit) => &unit.locked_parts,
            Self::Label(_) => &[],
        }
    }

    pub(crate) fn paragraph(self) -> Option<Unit<B>> {
        match self {
            Self::Paragraph(unit) => Some(unit),
            Self::Label(_) => None,
        }
    }
}

/// The title or the description of a picture: plain text, in an attribute or in an element.
#[derive(Clone, Debug)]
pub(crate) struct Label {
    flow: Flow,
    /// The quotation mark around an attribute value; `None` for the content of an element.
    quote: Option<char>,
    /// Copies of the text in other attributes, which must stay the same.
    twins: Vec<Label>,
}

impl Label {
    /// Returns the label in an attribute value; `None` if it contains no words.
    pub(crate) fn of_value(source: &str, value: Range<usize>) -> Option<Self> {
        let quote = source[..value.start].chars().next_back();
        let mut flow = Flow::default();
        let mut at = value.start;
        while at < value.end {
            let rest = &source[at..value.end];
            let plain = rest.find(['&', '\n', '\r', '\t']).unwrap_or(rest.len());
            flow.verbatim(source, at..at + plain);
            at += plain;
            let rest = &rest[plain..];
            let (length, shown) = if rest.starts_with('&') {
                let length = rest.find(';').map_or(rest.len(), |end| end + 1);
                (length, unescape(&rest[..length]).ok()?.into_owned())
            } else {
                // White space in an attribute value is normalised to spaces (XML 1.0, section 3.3.3).
                let length = if rest.starts_with("\r\n") {
                    2
                } else {
                    rest.len().min(1)
                };
                (length, " ".repeat(length.min(1)))
            };
            flow.atom(&shown, at..at + length);
            at += length;
        }
        Self::of(flow, quote)
    }

    /// Returns the label in the content of an element; `None` if it contains no words.
    pub(crate) fn of_content(flow: Flow) -> Option<Self> {
        Self::of(flow, None)
    }

    fn of(flow: Flow, quote: Option<char>) -> Option<Self> {
        flow.has_words().then(|| Self {
            flow: flow.finish(),
            quote,
            twins: Vec::new(),
        })
    }

    /// Adds another label as a copy if its text is the same. Returns whether it is.
    pub(crate) fn take_twin(&mut self, other: &Self) -> bool {
        let is_same = self.flow.text == other.flow.text;
        if is_same {
            self.twins.push(other.clone());
        }
        is_same
    }

    /// Returns the replacements that apply the edits.
    pub(crate) fn rewrite(&self, set: &EditSet) -> Option<Vec<Replacement>> {
        let mut out = Vec::new();
        for change in changes(&self.flow.text, &[], set)? {
            for Self { flow, quote, .. } in std::iter::once(self).chain(&self.twins) {
                let written = |text: &str| written(text, *quote);
                out.extend(flow.placement.rewritten(&flow.text, change, 0, written));
            }
        }
        Some(out)
    }
}

/// Escapes text for a value between these quotation marks, or for an element.
fn written(text: &str, quote: Option<char>) -> String {
    let escaped = escape(text, quote, Charset::UTF_8);
    match quote {
        Some(_) => escaped.replace('\n', "&#10;").replace('\t', "&#9;"),
        None => escaped,
    }
}

/// The result of reading a part.
#[derive(Debug)]
pub(crate) struct Found<B> {
    /// In reading order.
    pub(crate) units: Vec<Entry<B>>,
    /// The highest number of a change or a comment.
    pub(crate) highest: u32,
    /// Whether the root element is in the namespace of the format.
    pub(crate) is_ours: bool,
    /// How much text is not read, by the id of the notice that reports it.
    pub(crate) unread: BTreeMap<&'static str, u32>,
    /// Tracked changes and comments, in reading order; the segments are positions in `units`.
    pub(crate) remarks: Vec<FoundRemark>,
}
