//! [`Inline`]: collects the text of a source or a target with its codes.

use super::OBJECT;
use crate::placement::Placement;
use crate::xml::StartTag;
use copydesk_model::{LockReason, Mark, MarkKind};
use copydesk_text::TextRange;
use std::ops::Range;

/// How an inline element is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Code {
    /// Its text is shown; both tags are codes.
    Around,
    /// One half of a pair: neither it nor its content is shown.
    Half,
    /// A standalone code: shown as one object, including its content.
    Object,
}

fn code(tag: &StartTag<'_>) -> Code {
    match tag.name {
        // Words that a tracked change in Trados Studio has deleted.
        "mrk" if tag.value("mtype") == Some("x-sdl-deleted") => Code::Half,
        "g" | "pc" | "mrk" => Code::Around,
        "bpt" | "ept" | "bx" | "ex" | "sc" | "ec" | "sm" | "em" => Code::Half,
        // `x`, `ph`, `it`, `cp`, and unknown elements.
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
    /// Start of its start tag, in the source.
    start: usize,
    /// For a segment of a translation tool: its id.
    mid: Option<String>,
}

/// The start of a CDATA section.
pub(super) const SECTION_START: &str = "<![CDATA[";
/// The end of a CDATA section.
pub(super) const SECTION_END: &str = "]]>";

/// The text of one source or target while it is built.
#[derive(Debug)]
pub(super) struct Inline {
    pub(super) text: String,
    pub(super) placement: Placement,
    pub(super) marks: Vec<Mark>,
    /// Whether it contains words that may be edited.
    pub(super) has_words: bool,
    /// The content of the CDATA sections, in the source.
    pub(super) sections: Vec<Range<usize>>,
    /// The segments of a translation tool in it: their ids and ranges.
    mids: Vec<(String, TextRange)>,
    /// The ranges of the text that a translation tool has locked.
    pub(super) locked_parts: Vec<(TextRange, LockReason)>,
    /// Whether it contains anything but CDATA sections, markers and white space.
    has_others: bool,
    pub(super) preserve: bool,
    /// White space that is only shown if something follows: its source range, its text, and whether it is verbatim.
    pending: Vec<(Range<usize>, String, bool)>,
    open: Vec<Element>,
    /// How many open elements hide their content, and how many make it inviolable.
    hiding: usize,
    freezing: usize,
}

impl Inline {
    /// Starts collecting text; `preserve` keeps line breaks.
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

    /// Appends text of the source.
    pub(super) fn text(&mut self, source: &str, range: Range<usize>) {
        self.has_others |= !source[range.clone()].chars().all(is_space);
        self.push_text(source, range, self.preserve);
    }

    /// Appends a CDATA section, whose line breaks are part of the text.
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
                self.push_pending();
                self.push(&rest[..len], at..at + len, true);
                at += len;
            }
        }
    }

    /// Appends text that the source writes differently.
    pub(super) fn written(&mut self, text: &str, range: Range<usize>) {
        self.has_others = true;
        if self.hiding > 0 || text.is_empty() {
            return;
        }
        if text.chars().all(is_space) {
            self.pending.push((range, text.to_owned(), false));
        } else {
            self.push_pending();
            self.push(text, range, false);
        }
    }

    /// Starts an inline element.
    pub(super) fn start(&mut self, tag: &StartTag<'_>, range: Range<usize>) {
        let code = code(tag);
        self.has_others |= tag.name != "mrk" || code == Code::Half;
        let is_kept = tag.name == "mrk"
            && (tag.value("translate") == Some("no") || tag.value("mtype") == Some("protected"));
        if self.hiding == 0 {
            self.push_pending();
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

    /// Ends the innermost inline element at byte `end` of the source.
    pub(super) fn end(&mut self, end: usize) {
        let Some(element) = self.open.pop() else { return };
        self.freezing -= usize::from(element.frozen);
        self.hiding -= usize::from(element.code != Code::Around);
        if self.hiding > 0 {
            return;
        }
        if element.code == Code::Around {
            self.push_pending();
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

    /// Returns the content of the only CDATA section, if there is nothing else.
    pub(super) fn only_section(&self) -> Option<Range<usize>> {
        match &self.sections[..] {
            [section] if !self.has_others => Some(section.clone()),
            _ => None,
        }
    }

    /// Locks those segments of the tool for which `lock` returns a reason. If all of them are locked, returns the
    /// reason and locks no individual range.
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

    /// Makes the whole text inviolable and unchecked.
    pub(super) fn freeze(&mut self) {
        for kind in [MarkKind::Code, MarkKind::Inviolable] {
            self.mark(0, kind);
        }
    }

    /// Makes these ranges of the text inviolable and unchecked.
    pub(super) fn keep(&mut self, ranges: &[TextRange]) {
        for &range in ranges {
            for kind in [MarkKind::Code, MarkKind::Inviolable] {
                self.marks.push(Mark { range, kind });
            }
        }
    }

    /// Sorts the marks; nothing is added afterwards.
    pub(super) fn finish(mut self) -> Self {
        self.marks
            .sort_by_key(|mark| (mark.range.start(), std::cmp::Reverse(mark.range.end())));
        self.marks.dedup();
        self
    }

    /// Adds a mark from byte `start` to the end of the text.
    fn mark(&mut self, start: u32, kind: MarkKind) {
        let range = TextRange::new(start, self.text.len() as u32);
        self.marks.push(Mark { range, kind });
    }

    fn push_pending(&mut self) {
        for (range, shown, is_itself) in std::mem::take(&mut self.pending) {
            // White space at the start is not shown.
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

/// Returns how white space is shown: a line break with its indentation is a space, unless white space is preserved.
fn shown_blank(blank: &str, preserve: bool) -> String {
    if preserve {
        blank.replace("\r\n", "\n").replace('\r', "\n")
    } else if blank.contains(['\n', '\r']) {
        " ".to_owned()
    } else {
        blank.to_owned()
    }
}

/// Returns the formatting of a code's text, if the code specifies it.
fn kind(tag: &StartTag<'_>) -> Option<MarkKind> {
    let says = tag.value("ctype").or_else(|| tag.value("subType"))?;
    match says {
        "bold" | "x-html-b" | "x-html-strong" | "xlf:b" => Some(MarkKind::Bold),
        "italic" | "x-html-i" | "x-html-em" | "xlf:i" => Some(MarkKind::Italic),
        _ => None,
    }
}

/// Returns whether this is white space in XML.
fn is_space(ch: char) -> bool {
    matches!(ch, ' ' | '\t' | '\n' | '\r')
}
