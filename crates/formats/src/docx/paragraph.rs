//! [`Draft`]: a paragraph that is being read.

use super::body::{Body, Paragraph, Run, TextElement};
use super::field::Field;
use super::styles::{Style, Styles};
use crate::office::{Flow, Noted, NotedKind, Unit};
use copydesk_model::{MarkKind, Place, SegmentKind};
use std::ops::Range;
use std::sync::Arc;

/// A paragraph while it is being read.
#[derive(Debug, Default)]
pub(super) struct Draft {
    /// Its position in the reading order.
    pub(super) slot: usize,
    pub(super) flow: Flow,
    runs: Vec<Run>,
    texts: Vec<TextElement>,
    pub(super) links: Vec<Range<usize>>,
    pub(super) paragraph: Paragraph,
    pub(super) style: Option<String>,
    /// The outline level that the paragraph itself sets.
    pub(super) outline: Option<String>,
    pub(super) list: Option<bool>,
    /// Whether its mark is deleted, so that it continues in the next paragraph.
    pub(super) goes_on: bool,
    /// Whether it contains more than text, such as a section end or an object.
    pub(super) holds_more: bool,
    /// The open runs; runs can be nested.
    open_runs: Vec<OpenRun>,
    /// Whether some of its runs are nested.
    holds_runs_in_runs: bool,
    /// The outermost content controls in it.
    pub(super) controls: Vec<Range<usize>>,
    /// Fields that are open around it, while it is nested in another paragraph.
    pub(super) fields_outside: Vec<Field>,
    /// The tracked changes of its mark.
    pub(super) mark_changes: Vec<NotedKind>,
}

/// A run that is being read.
#[derive(Debug)]
struct OpenRun {
    run: Run,
    text: u32,
    bold: Option<bool>,
    italic: Option<bool>,
    hidden: Option<bool>,
    style: Option<String>,
    texts: Vec<TextElement>,
}

impl Draft {
    /// Returns an empty paragraph with this position in the reading order.
    pub(super) fn new(slot: usize) -> Self {
        Self {
            slot,
            ..Self::default()
        }
    }

    pub(super) fn start_run(&mut self, source: Range<usize>, inserted: Option<Range<usize>>) {
        self.open_runs.push(OpenRun {
            run: Run {
                inner: source.end,
                source,
                properties: None,
                change: None,
                inserted,
            },
            text: self.flow.len(),
            bold: None,
            italic: None,
            hidden: None,
            style: None,
            texts: Vec::new(),
        });
    }

    /// Applies a property of the run.
    pub(super) fn format_run(&mut self, name: &str, on: bool, value: Option<&str>) {
        let Some(run) = self.open_runs.last_mut() else {
            return;
        };
        match name {
            "b" => run.bold = Some(on),
            "i" => run.italic = Some(on),
            "vanish" => run.hidden = Some(on),
            "rStyle" => run.style = value.map(str::to_owned),
            _ => {}
        }
    }

    pub(super) fn run_properties(&mut self, range: Range<usize>) {
        if let Some(run) = self.open_runs.last_mut() {
            run.run.properties = Some(range);
        }
    }

    pub(super) fn formatting_change(&mut self, range: Range<usize>) {
        if let Some(run) = self.open_runs.last_mut() {
            run.run.change = Some(range);
        }
    }

    /// Returns whether the open run is hidden.
    pub(super) fn is_hidden(&self, styles: &Styles) -> bool {
        let of_style = |run: &OpenRun| styles.of(run.style.as_deref()).hidden;
        self.open_runs
            .last()
            .is_some_and(|run| run.hidden.or_else(|| of_style(run)).unwrap_or(false))
    }

    pub(super) fn text_element(&mut self, text: TextElement) {
        if let Some(run) = self.open_runs.last_mut() {
            run.texts.push(text);
        }
    }

    /// Records a content control that has ended.
    pub(super) fn control(&mut self, range: Range<usize>) {
        self.controls.retain(|inner| inner.start < range.start);
        self.controls.push(range);
    }

    pub(super) fn end_run(&mut self, end: usize, styles: &Styles) {
        let Some(mut run) = self.open_runs.pop() else {
            return;
        };
        if run.text == self.flow.len() {
            return;
        }
        let style = styles.of(run.style.as_deref());
        for (on, kind) in [
            (run.bold.or(style.bold), MarkKind::Bold),
            (run.italic.or(style.italic), MarkKind::Italic),
            (Some(style.code), MarkKind::Code),
        ] {
            if on == Some(true) {
                self.flow.mark(run.text, kind);
            }
        }
        run.run.source.end = end;
        self.runs.push(run.run);
        self.texts.append(&mut run.texts);
        if !self.open_runs.is_empty() {
            self.holds_runs_in_runs = true;
        }
    }

    /// Returns the kind of a paragraph with this style at this place.
    fn kind(&self, style: &Style, place: ParagraphContext) -> SegmentKind {
        let heading = match self.outline.as_deref() {
            Some(outline) => super::styles::level(Some(outline)),
            None => style.heading,
        };
        if place.is_margin {
            SegmentKind::HeaderFooter
        } else if place.is_note {
            SegmentKind::Note
        } else if let Some(level) = heading {
            SegmentKind::Heading(level)
        } else if place.in_cell {
            SegmentKind::TableCell
        } else if style.caption {
            SegmentKind::Caption
        } else if self.list.or(style.list).unwrap_or(false) {
            SegmentKind::ListItem
        } else if style.quote {
            SegmentKind::Quote
        } else {
            SegmentKind::Paragraph
        }
    }

    /// Returns the unit if it contains words that may be edited, and the tracked changes and comments in it.
    pub(super) fn finish(
        mut self,
        styles: &Styles,
        place: ParagraphContext,
        prefix: &Arc<str>,
    ) -> (Option<Unit<Body>>, Vec<Noted>) {
        let style = styles.of_paragraph(self.style.as_deref());
        let kind = self.kind(&style, place);
        if self.holds_runs_in_runs {
            // Inner runs end first.
            self.runs.sort_by_key(|run| run.source.start);
            self.texts.sort_by_key(|text| text.source.start);
        }
        if style.code || !self.flow.has_words() {
            return (None, self.flow.noted);
        }
        let mut paragraph = self.paragraph;
        paragraph.removable = place.removable && !self.holds_more;
        let Flow {
            text,
            placement,
            marks,
            locked_parts,
            noted,
        } = self.flow.finish();
        let unit = Unit {
            kind,
            place: place.cell.filter(|_| kind == SegmentKind::TableCell),
            text,
            marks,
            placement,
            locked: None,
            locked_parts,
            body: Body {
                runs: self.runs,
                texts: self.texts,
                links: self.links,
                controls: self.controls,
                paragraph,
                commentable: place.commentable,
                prefix: Arc::clone(prefix),
                twin: None,
            },
        };
        (Some(unit), noted)
    }
}

/// Where a paragraph is.
#[derive(Clone, Copy, Debug)]
#[allow(clippy::struct_excessive_bools, reason = "each is a property of its own")]
pub(super) struct ParagraphContext {
    pub(super) in_cell: bool,
    pub(super) cell: Option<Place>,
    pub(super) removable: bool,
    pub(super) commentable: bool,
    pub(super) is_margin: bool,
    pub(super) is_note: bool,
}
