//! [`Flow`]: collects the text of one segment with its marks and collapses white space.

use super::OBJECT;
use super::reference::Shown;
use super::unit::{Element, is_blank_text, is_space};
use crate::placement::Placement;
use crate::template;
use copydesk_model::{Mark, MarkKind};
use copydesk_text::TextRange;
use std::ops::Range;
use std::sync::Arc;

/// Longer templates are shown as an object, in bytes.
const MAX_TEMPLATE: usize = 80;

/// The style of text, determined by the elements around it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Style {
    pub(super) bold: bool,
    pub(super) italic: bool,
    /// The link target.
    pub(super) link: Option<Arc<str>>,
    /// Whether it must not be edited: code, or not to be translated.
    pub(super) frozen: bool,
}

impl Style {
    fn kinds(&self) -> impl Iterator<Item = MarkKind> {
        let flags = [
            (self.bold, MarkKind::Bold),
            (self.italic, MarkKind::Italic),
            (self.frozen, MarkKind::Code),
            (self.frozen, MarkKind::Inviolable),
        ];
        let link = self
            .link
            .as_ref()
            .map(|target| MarkKind::Link(target.to_string()));
        flags
            .into_iter()
            .filter_map(|(is_set, kind)| is_set.then_some(kind))
            .chain(link)
    }
}

/// White space that is only shown if text follows.
#[derive(Debug)]
struct Pending {
    /// ` ` or `\n`.
    shown: char,
    source: Range<usize>,
    /// Whether the source contains exactly this character.
    verbatim: bool,
    style: Style,
    hidden: Vec<Range<usize>>,
}

/// The text of one segment while it is built.
#[derive(Debug, Default)]
pub(super) struct Flow {
    pub(super) text: String,
    pub(super) placement: Placement,
    pub(super) marks: Vec<Mark>,
    pub(super) elements: Vec<Element>,
    pub(super) hidden: Vec<(u32, Range<usize>)>,
    /// Whether it contains words that may be edited.
    pub(super) has_words: bool,
    pending: Vec<Pending>,
    style: Style,
    /// The marks that are extended by text of the same style.
    growing: Vec<usize>,
}

impl Flow {
    /// Appends text of the source as it is displayed. `templates` are in order.
    pub(super) fn text(
        &mut self,
        source: &str,
        parts: Vec<Shown>,
        templates: &[Range<usize>],
        style: &Style,
    ) {
        for Shown { source: range, text } in parts {
            let template = |at: usize| {
                let next = template::next(templates, at).filter(|next| next.start < range.end);
                next.map(|next| next.start.max(at)..next.end.min(range.end))
            };
            if let Some(text) = text {
                if template(range.start).is_some() {
                    self.object(range, style);
                } else if text.chars().all(is_space) {
                    self.space(range, false, style);
                } else {
                    self.word(&text, range, false, style);
                }
                continue;
            }
            let mut at = range.start;
            while at < range.end {
                let next = template(at);
                if let Some(next) = next.clone().filter(|next| next.start == at) {
                    at = next.end;
                    self.template(source, next, style);
                    continue;
                }
                let rest = &source[at..next.map_or(range.end, |next| next.start)];
                let blank = rest.len() - rest.trim_start_matches(is_space).len();
                if blank > 0 {
                    self.space(at..at + blank, &rest[..blank] == " ", style);
                    at += blank;
                } else {
                    let len = rest.find(is_space).unwrap_or(rest.len());
                    self.word(&rest[..len], at..at + len, true, style);
                    at += len;
                }
            }
        }
    }

    /// Appends a template: short ones are shown as written, long ones as an object.
    fn template(&mut self, source: &str, range: Range<usize>, style: &Style) {
        let text = &source[range.clone()];
        if text.len() > MAX_TEMPLATE || text.contains(['\n', '\r']) {
            self.object(range, style);
            return;
        }
        let style = Style {
            frozen: true,
            ..style.clone()
        };
        self.push_pending();
        self.push(text, range, true, &style);
    }

    /// Appends white space, which is shown as one space between words.
    fn space(&mut self, source: Range<usize>, verbatim: bool, style: &Style) {
        if self.text.is_empty() {
            return;
        }
        match self.pending.last_mut() {
            Some(pending) => pending.hidden.push(source),
            None => self.pending.push(Pending {
                shown: ' ',
                source,
                verbatim,
                style: style.clone(),
                hidden: Vec::new(),
            }),
        }
    }

    /// Appends a line break.
    pub(super) fn line_break(&mut self, source: Range<usize>, style: &Style) {
        if self.text.is_empty() {
            return;
        }
        let mut hidden = Vec::new();
        if let Some(space) = self.pending.pop_if(|pending| pending.shown == ' ') {
            hidden.push(space.source);
            hidden.extend(space.hidden);
        }
        self.pending.push(Pending {
            shown: '\n',
            source,
            verbatim: false,
            style: style.clone(),
            hidden,
        });
    }

    /// Appends something that is visible but not text.
    pub(super) fn object(&mut self, source: Range<usize>, style: &Style) {
        let style = Style {
            frozen: false,
            ..style.clone()
        };
        self.push_pending();
        let mut buffer = [0; 4];
        self.push(OBJECT.encode_utf8(&mut buffer), source, false, &style);
        let end = self.text.len() as u32;
        self.marks.push(Mark {
            range: TextRange::new(end - OBJECT.len_utf8() as u32, end),
            kind: MarkKind::Inviolable,
        });
    }

    /// Returns where text that is added next would start.
    pub(super) fn next_start(&self) -> u32 {
        (self.text.len() + self.pending.len()) as u32
    }

    /// Records an element that ended and that started at byte `start` of the text.
    pub(super) fn element(&mut self, source: Range<usize>, start: u32) {
        let end = self.text.len() as u32;
        if start < end {
            self.elements.push(Element {
                source,
                text: TextRange::new(start, end),
            });
        }
    }

    /// Sorts marks and elements; nothing is added afterwards.
    pub(super) fn finish(mut self) -> Self {
        self.marks
            .sort_by_key(|mark| (mark.range.start(), std::cmp::Reverse(mark.range.end())));
        self.elements
            .sort_by_key(|element| (element.source.start, std::cmp::Reverse(element.source.end)));
        self
    }

    fn word(&mut self, shown: &str, source: Range<usize>, verbatim: bool, style: &Style) {
        self.push_pending();
        self.push(shown, source, verbatim, style);
        self.has_words |= !style.frozen && !is_blank_text(shown);
    }

    /// Appends the pending white space, since text follows.
    fn push_pending(&mut self) {
        for pending in std::mem::take(&mut self.pending) {
            let at = self.text.len() as u32;
            self.hidden
                .extend(pending.hidden.into_iter().map(|range| (at, range)));
            let is_break = pending.shown == '\n';
            let shown = if is_break { "\n" } else { " " };
            self.push(shown, pending.source, pending.verbatim, &pending.style);
            if is_break && !pending.style.frozen {
                self.marks.push(Mark {
                    range: TextRange::new(at, at + 1),
                    kind: MarkKind::Inviolable,
                });
            }
        }
    }

    fn push(&mut self, shown: &str, source: Range<usize>, verbatim: bool, style: &Style) {
        let start = self.text.len() as u32;
        if verbatim {
            self.placement.push_verbatim(source);
        } else {
            self.placement.push_atom(shown.len(), source);
        }
        self.text.push_str(shown);
        let end = self.text.len() as u32;
        if self.style != *style || start == 0 {
            self.style = style.clone();
            // Marks of the preceding text are extended if the style includes them.
            let (marks, mut ended) = (&mut self.marks, std::mem::take(&mut self.growing));
            for kind in style.kinds() {
                let before = ended.iter().position(|&index| marks[index].kind == kind);
                self.growing.push(if let Some(before) = before {
                    ended.swap_remove(before)
                } else {
                    marks.push(Mark {
                        range: TextRange::new(start, start),
                        kind,
                    });
                    marks.len() - 1
                });
            }
        }
        for &index in &self.growing {
            let mark = &mut self.marks[index];
            mark.range = TextRange::new(mark.range.start(), end);
        }
    }
}
