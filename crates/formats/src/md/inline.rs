//! [`Inlines`]: collects the text of one segment with its marks from the parser's events.

use super::OBJECT;
use crate::html::{is_void, keeps_content};
use crate::placement::Placement;
use crate::split::full_name;
use crate::template::{meets, next};
use copydesk_model::{Mark, MarkKind};
use copydesk_text::TextRange;
use std::ops::Range;

/// Longer templates, formulas and similar spans are shown as an object, in bytes.
const MAX_SHOWN: usize = 80;

/// The source of an article.
#[derive(Clone, Copy, Debug)]
pub(super) struct Source<'t> {
    /// The source as it is in the file.
    pub(super) original: &'t str,
    /// The source with the spans masked; this is what the parser reads.
    pub(super) masked: &'t str,
    /// Spans that must not be edited, in order.
    pub(super) spans: &'t [Range<usize>],
}

/// An element with delimiters around text: emphasis, a link, code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Tag {
    /// Source range, including its delimiters.
    pub(super) source: Range<usize>,
    /// The range that it covers in the segment's text.
    pub(super) text: TextRange,
    /// Whether backslash escapes are literal inside.
    pub(super) is_code: bool,
    /// For a link whose text is also its label (`[text]`, `[text][]`): the label to write, and where, once the text has
    /// changed.
    pub(super) label: Option<(Range<usize>, String)>,
}

/// An element that has started but not ended.
#[derive(Debug)]
struct Element {
    kind: Option<MarkKind>,
    start: u32,
    source: Range<usize>,
    label: Option<(Range<usize>, String)>,
}

/// The text of one segment while it is built.
#[derive(Debug)]
pub(super) struct Inlines<'t> {
    source: &'t str,
    original: &'t str,
    spans: &'t [Range<usize>],
    pub(super) text: String,
    pub(super) placement: Placement,
    pub(super) marks: Vec<Mark>,
    pub(super) tags: Vec<Tag>,
    open: Vec<Element>,
    /// The open HTML elements: their names, and where the text of code elements starts.
    html: Vec<(String, Option<u32>)>,
    /// A line break that ends where the text of the next line starts: its start, the end of its line ending, its
    /// character.
    pending: Option<(usize, usize, char)>,
    /// End of the last event, in the source.
    last_end: usize,
    /// The range of all inline events, in the source.
    content: Option<Range<usize>>,
}

impl<'t> Inlines<'t> {
    /// Starts collecting text at byte `start` of the source.
    pub(super) fn new(source: Source<'t>, start: usize) -> Self {
        Self {
            source: source.masked,
            original: source.original,
            spans: source.spans,
            text: String::new(),
            placement: Placement::default(),
            marks: Vec::new(),
            tags: Vec::new(),
            open: Vec::new(),
            html: Vec::new(),
            pending: None,
            last_end: start,
            content: None,
        }
    }

    /// Records the range of an inline event.
    pub(super) fn cover(&mut self, range: &Range<usize>) {
        let content = self.content.get_or_insert_with(|| range.clone());
        *content = content.start.min(range.start)..content.end.max(range.end);
    }

    /// Returns the range of all inline events.
    pub(super) fn content(&self) -> Range<usize> {
        self.content.clone().unwrap_or_default()
    }

    pub(super) fn text(&mut self, shown: &str, range: Range<usize>) {
        self.end_line_break();
        if shown.is_empty() {
            return;
        }
        // A backslash that is not part of any event escapes the next character.
        let escaped = self
            .source
            .get(self.last_end..range.start)
            .is_some_and(|gap| gap.ends_with('\\'));
        if self.source.get(range.clone()) != Some(shown) {
            if meets(self.spans, &range) {
                self.object(Some(OBJECT), range);
                return;
            }
            self.placement.push_atom(shown.len(), range.clone());
        } else if meets(self.spans, &range) {
            self.with_spans(range);
            return;
        } else if let Some(first) = shown.chars().next().filter(|_| escaped) {
            // The backslash and its character form one atom.
            self.placement
                .push_atom(first.len_utf8(), range.start - 1..range.start + first.len_utf8());
            self.placement
                .push_verbatim(range.start + first.len_utf8()..range.end);
        } else {
            self.placement.push_verbatim(range.clone());
        }
        self.text.push_str(shown);
        self.last_end = range.end;
    }

    /// Appends text that contains spans.
    fn with_spans(&mut self, range: Range<usize>) {
        let mut at = range.start;
        while at < range.end {
            let span = next(self.spans, at).filter(|span| span.start < range.end);
            let (end, is_span) = match span {
                Some(span) if span.start <= at => (span.end.min(range.end), true),
                Some(span) => (span.start, false),
                None => (range.end, false),
            };
            let shown = &self.original[at..end];
            if is_span && (shown.len() > MAX_SHOWN || shown.contains(['\n', '\r'])) {
                self.object(Some(OBJECT), at..end);
            } else {
                let start = self.text.len() as u32;
                self.placement.push_verbatim(at..end);
                self.text.push_str(shown);
                if is_span {
                    self.keep_code(TextRange::new(start, self.text.len() as u32));
                }
            }
            at = end;
        }
        self.last_end = range.end;
    }

    /// Marks code, which is neither checked nor edited.
    fn keep_code(&mut self, range: TextRange) {
        for kind in [MarkKind::Code, MarkKind::Inviolable] {
            self.marks.push(Mark { range, kind });
        }
    }

    pub(super) fn code(&mut self, shown: &str, range: Range<usize>) {
        self.end_line_break();
        let start = self.text.len() as u32;
        let source = &self.source[range.clone()];
        let inner = source.trim_matches('`');
        let ticks = source.len() - source.trim_start_matches('`').len();
        let whole = range.start + ticks..range.end - ticks.min(range.len() - ticks);
        // The content may be padded with one space on both sides.
        let at = if inner == shown {
            Some(whole.start)
        } else {
            inner.find(shown).map(|at| whole.start + at)
        };
        match at.filter(|at| self.source.get(*at..at + shown.len()) == Some(shown)) {
            Some(at) => {
                self.placement.push_verbatim(at..at + shown.len());
                self.text.push_str(&self.original[at..at + shown.len()]);
            }
            None if meets(self.spans, &range) => {
                self.object(Some(OBJECT), range);
                return;
            }
            None => {
                self.placement.push_atom(shown.len(), range.clone());
                self.text.push_str(shown);
            }
        }
        let text = TextRange::new(start, self.text.len() as u32);
        self.keep_code(text);
        self.tags.push(Tag {
            source: range.clone(),
            text,
            is_code: true,
            label: None,
        });
        self.last_end = range.end;
    }

    /// Appends a line break that is shown as `shown`: a space for a soft one.
    pub(super) fn line_break(&mut self, shown: char, range: Range<usize>) {
        self.end_line_break();
        if self.text.is_empty() {
            self.last_end = range.end;
            return;
        }
        self.last_end = range.end;
        self.pending = Some((range.start, range.end, shown));
    }

    /// Appends something that is not text and is shown as `shown` or not at all.
    pub(super) fn object(&mut self, shown: Option<char>, range: Range<usize>) {
        self.end_line_break();
        let start = self.text.len() as u32;
        if let Some(shown) = shown {
            self.placement.push_atom(shown.len_utf8(), range.clone());
            self.text.push(shown);
        }
        let covered = TextRange::new(start, self.text.len() as u32);
        self.marks.push(Mark {
            range: covered,
            kind: MarkKind::Inviolable,
        });
        self.last_end = range.end;
    }

    /// Appends an HTML tag, which is shown as `shown` or not at all. Text in an element that contains code or is not to
    /// be translated must not be edited.
    pub(super) fn html(&mut self, tag: &str, shown: Option<char>, range: Range<usize>) {
        let name = full_name(tag.trim_start_matches("</")).to_ascii_lowercase();
        if tag.starts_with("</") {
            self.end_line_break();
            let open = self.html.iter().rposition(|(open, _)| *open == name);
            if let Some((_, Some(start))) = open.and_then(|at| self.html.drain(at..).next()) {
                let text = TextRange::new(start, self.text.len() as u32);
                if !text.is_empty() {
                    self.keep_code(text);
                }
            }
        }
        self.object(shown, range);
        if !tag.starts_with("</") && !tag.ends_with("/>") && !is_void(&name) {
            let start = keeps_content(tag).then_some(self.text.len() as u32);
            self.html.push((name, start));
        }
    }

    pub(super) fn image(&mut self, range: Range<usize>) {
        self.object(Some(OBJECT), range);
    }

    /// Skips source that is neither text nor a mark, such as a task list checkbox.
    pub(super) fn skip(&mut self, range: Range<usize>) {
        self.content = None;
        self.last_end = range.end;
    }

    pub(super) fn start(&mut self, kind: Option<MarkKind>, range: Range<usize>) {
        self.end_line_break();
        // An opening delimiter is one or more characters long; an escape before the text must not be searched for in
        // front of it.
        self.last_end = range.start;
        self.open.push(Element {
            kind,
            start: self.text.len() as u32,
            source: range,
            label: None,
        });
    }

    /// Records that the element that started last is a link whose text is its label: `tail` is where another label is
    /// written.
    pub(super) fn name_target(&mut self, tail: Range<usize>, label: &str) {
        if let Some(element) = self.open.last_mut() {
            element.label = Some((tail, format!("[{label}]")));
        }
    }

    /// Ends the element that started last.
    pub(super) fn end(&mut self) {
        let Some(Element {
            kind,
            start,
            source,
            label,
        }) = self.open.pop()
        else {
            return;
        };
        let text = TextRange::new(start.min(self.text.len() as u32), self.text.len() as u32);
        self.last_end = source.end;
        if text.is_empty() {
            return;
        }
        self.marks.extend(kind.map(|kind| Mark { range: text, kind }));
        self.tags.push(Tag {
            source,
            text,
            is_code: false,
            label,
        });
    }

    /// Sorts the marks; nothing is added afterwards.
    pub(super) fn finish(mut self) -> Self {
        self.marks
            .sort_by_key(|mark| (mark.range.start(), std::cmp::Reverse(mark.range.end())));
        self.tags
            .sort_by_key(|tag| (tag.source.start, std::cmp::Reverse(tag.source.end)));
        self
    }

    /// Ends the pending line break. It covers everything up to the text of the next line: the line ending, indentation,
    /// quotation markers.
    fn end_line_break(&mut self) {
        let Some((start, after, shown)) = self.pending.take() else {
            return;
        };
        let rest = &self.source[after..];
        let end = self.source.len() - rest.trim_start_matches([' ', '\t', '>']).len();
        self.placement.push_atom(shown.len_utf8(), start..end);
        self.text.push(shown);
        self.last_end = end;
        if shown == '\n' {
            let len = self.text.len() as u32;
            self.marks.push(Mark {
                range: TextRange::new(len - 1, len),
                kind: MarkKind::Inviolable,
            });
        }
    }
}
