//! [`Inline`]: collects the text of a source or a target with its codes.

use super::OBJECT;
use crate::placement::Placement;
use crate::xml::StartTag;
use copydesk_model::{LockReason, Mark, MarkKind};
use copydesk_text::TextRange;
use std::ops::Range;

/// How an inline element shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Code {
    /// Its text shows; both tags are codes.
    Around,
    /// One half of a pair: shows as nothing, with whatever it holds.
    Half,
    /// Stands for something: an object, with whatever it holds.
    Object,
}

fn code(tag: &StartTag<'_>) -> Code {
    match tag.name {
        // Words that a tracked change of Trados Studio has deleted.
        "mrk" if tag.value("mtype") == Some("x-sdl-deleted") => Code::Half,
        "g" | "pc" | "mrk" => Code::Around,
        "bpt" | "ept" | "bx" | "ex" | "sc" | "ec" | "sm" | "em" => Code::Half,
        // `x`, `ph`, `it`, `cp`, and what nobody knows.
        _ => Code::Object,
    }
}

#[derive(Debug)]
struct Element {
    code: Code,
    kind: Option<MarkKind>,
    frozen: bool,
    /// Where its text starts.
    text: u32,
    /// Where its start tag begins.
    start: usize,
    /// For a segment of a translation tool: its id.
    mid: Option<String>,
}

/// How a CDATA section starts.
pub(super) const SECTION_START: &str = "<![CDATA[";
/// How a CDATA section ends.
pub(super) const SECTION_END: &str = "]]>";

/// The text of one source or target as it grows.
#[derive(Debug)]
pub(super) struct Inline {
    pub(super) text: String,
    pub(super) placement: Placement,
    pub(super) marks: Vec<Mark>,
    /// Whether there are words in it that an edit may change.
    pub(super) has_words: bool,
    /// The content of the CDATA sections, in the source.
    pub(super) sections: Vec<Range<usize>>,
    /// The segments of a translation tool in it: their ids and what they cover.
    mids: Vec<(String, TextRange)>,
    /// The parts of the text that a translation tool has locked.
    pub(super) locked_parts: Vec<(TextRange, LockReason)>,
    /// Whether there is anything but CDATA sections, markers and white space.
    has_others: bool,
    pub(super) preserve: bool,
    /// White space that shows only if something follows: where it stands, what it shows as, and whether as itself.
    pending: Vec<(Range<usize>, String, bool)>,
    open: Vec<Element>,
    /// How many of the open elements hide their content, and how many keep it as it is.
    hiding: usize,
    freezing: usize,
}

impl Inline {
    /// Collects text; `preserve` keeps line breaks within it.
    pub(super) fn new(preserve: bool) -> Self {
        Self {
            text: String::new(),
            placement: Placement::default(),
            marks: Vec::new(),
            has_words: false,
            sections: Vec::new(),
            mids: Vec::new(),
            locked_parts: Vec::new(),
            has_others: false,
            preserve,
            pending: Vec::new(),
            open: Vec::new(),
            hiding: 0,
            freezing: 0,
        }
    }

    /// Text as it stands in the source.
    pub(super) fn text(&mut self, source: &str, range: Range<usize>) {
        self.has_others |= !source[range.clone()].chars().all(is_space);
        self.push_text(source, range, self.preserve);
    }

    /// A CDATA section, whose line breaks are part of the text.
    pub(super) fn section(&mut self, source: &str, range: Range<usize>) {
        let content = range.start + SECTION_START.len()..range.end - SECTION_END.len();
        self.sections.push(content.clone());
        self.push_text(source, content, true);
    }

    fn push_text(&mut self, source: &str, range: Range<usize>, preserve: bool) {
        if self.hiding > 0 {
            return;
        }
        let mut at = range.start;
        while at < range.end {
            let rest = &source[at..range.end];
            let blank = rest.len() - rest.trim_start_matches(is_space).len();
            if blank > 0 {
                let shown = shown_blank(&rest[..blank], preserve);
                let is_itself = shown == rest[..blank];
                self.pending.push((at..at + blank, shown, is_itself));
                at += blank;
            } else {
                let len = rest.find(is_space).unwrap_or(rest.len());
                self.settle();
                self.push(&rest[..len], at..at + len, true);
                at += len;
            }
        }
    }

    /// Text that the source writes otherwise.
    pub(super) fn written(&mut self, text: &str, range: Range<usize>) {
        self.has_others = true;
        if self.hiding > 0 || text.is_empty() {
            return;
        }
        if text.chars().all(is_space) {
            self.pending.push((range, text.to_owned(), false));
        } else {
            self.settle();
            self.push(text, range, false);
        }
    }

    /// An inline element starts.
    pub(super) fn start(&mut self, tag: &StartTag<'_>, range: Range<usize>) {
        let code = code(tag);
        self.has_others |= tag.name != "mrk" || code == Code::Half;
        let is_kept = tag.name == "mrk"
            && (tag.value("translate") == Some("no") || tag.value("mtype") == Some("protected"));
        if self.hiding == 0 {
            self.settle();
            if code == Code::Around {
                self.mark(self.text.len() as u32, MarkKind::Inviolable);
            }
        }
        self.hiding += usize::from(code != Code::Around);
        self.freezing += usize::from(is_kept);
        self.open.push(Element {
            code,
            kind: kind(tag),
            frozen: is_kept,
            text: self.text.len() as u32,
            start: range.start,
            mid: tag
                .value("mid")
                .filter(|_| tag.value("mtype") == Some("seg"))
                .map(str::to_owned),
        });
    }

    /// The innermost inline element ends at byte `end` of the source.
    pub(super) fn end(&mut self, end: usize) {
        let Some(element) = self.open.pop() else { return };
        self.freezing -= usize::from(element.frozen);
        self.hiding -= usize::from(element.code != Code::Around);
        if self.hiding > 0 {
            return;
        }
        if element.code == Code::Around {
            self.settle();
        }
        match element.code {
            Code::Object => {
                self.push(OBJECT.encode_utf8(&mut [0; 4]), element.start..end, false);
                self.mark(element.text, MarkKind::Inviolable);
            }
            Code::Half => self.mark(self.text.len() as u32, MarkKind::Inviolable),
            Code::Around => {
                if element.text < self.text.len() as u32 {
                    if let Some(mid) = element.mid {
                        self.mids
                            .push((mid, TextRange::new(element.text, self.text.len() as u32)));
                    }
                    if let Some(kind) = element.kind {
                        self.mark(element.text, kind);
                    }
                    if element.frozen {
                        self.mark(element.text, MarkKind::Code);
                        self.mark(element.text, MarkKind::Inviolable);
                    }
                }
                self.mark(self.text.len() as u32, MarkKind::Inviolable);
            }
        }
    }

    /// The content of the only CDATA section, where there is nothing else.
    pub(super) fn only_section(&self) -> Option<Range<usize>> {
        match &self.sections[..] {
            [section] if !self.has_others => Some(section.clone()),
            _ => None,
        }
    }

    /// Locks those of the tool's segments for which `lock` returns a reason. Returns the reason where all of them are
    /// locked; then no part is.
    pub(super) fn lock(&mut self, lock: impl Fn(&str) -> Option<LockReason>) -> Option<LockReason> {
        let locked: Vec<(TextRange, LockReason)> = self
            .mids
            .iter()
            .filter_map(|(mid, range)| Some((*range, lock(mid)?)))
            .collect();
        if locked.len() == self.mids.len() {
            let by_tool = locked.iter().find(|(_, reason)| *reason == LockReason::Locked);
            return by_tool.or(locked.first()).map(|(_, reason)| *reason);
        }
        self.marks.extend(locked.iter().map(|(range, _)| Mark {
            range: *range,
            kind: MarkKind::Inviolable,
        }));
        self.locked_parts = locked;
        None
    }

    /// Keeps all of the text as it is, and unchecked.
    pub(super) fn freeze(&mut self) {
        for kind in [MarkKind::Code, MarkKind::Inviolable] {
            self.mark(0, kind);
        }
    }

    /// Keeps these parts of the text as they are, and unchecked.
    pub(super) fn keep(&mut self, ranges: &[TextRange]) {
        for &range in ranges {
            for kind in [MarkKind::Code, MarkKind::Inviolable] {
                self.marks.push(Mark { range, kind });
            }
        }
    }

    /// Puts the marks in order; nothing is added afterwards.
    pub(super) fn finish(mut self) -> Self {
        self.marks
            .sort_by_key(|mark| (mark.range.start(), std::cmp::Reverse(mark.range.end())));
        self.marks.dedup();
        self
    }

    /// A mark from byte `start` to the end of the text.
    fn mark(&mut self, start: u32, kind: MarkKind) {
        let range = TextRange::new(start, self.text.len() as u32);
        self.marks.push(Mark { range, kind });
    }

    fn settle(&mut self) {
        for (range, shown, is_itself) in std::mem::take(&mut self.pending) {
            // At the start it shows as nothing.
            if !self.text.is_empty() {
                self.push(&shown, range, is_itself);
            }
        }
    }

    fn push(&mut self, shown: &str, source: Range<usize>, verbatim: bool) {
        if verbatim {
            self.placement.push_verbatim(source);
        } else {
            self.placement.push_atom(shown.len(), source);
        }
        self.text.push_str(shown);
        self.has_words |= self.freezing == 0 && shown.chars().any(|ch| !is_space(ch) && ch != OBJECT);
    }
}

/// What white space shows as: a line break with its indentation is a space, unless it is to be preserved.
fn shown_blank(blank: &str, preserve: bool) -> String {
    if preserve {
        blank.replace("\r\n", "\n").replace('\r', "\n")
    } else if blank.contains(['\n', '\r']) {
        " ".to_owned()
    } else {
        blank.to_owned()
    }
}

/// What the text of a code looks like, where the code says so.
fn kind(tag: &StartTag<'_>) -> Option<MarkKind> {
    let says = tag.value("ctype").or_else(|| tag.value("subType"))?;
    match says {
        "bold" | "x-html-b" | "x-html-strong" | "xlf:b" => Some(MarkKind::Bold),
        "italic" | "x-html-i" | "x-html-em" | "xlf:i" => Some(MarkKind::Italic),
        _ => None,
    }
}

/// What XML counts as white space.
fn is_space(ch: char) -> bool {
    matches!(ch, ' ' | '\t' | '\n' | '\r')
}
