//! Handles end tags: text, fields, paragraphs and segments become complete.

use super::{OpenText, Reader};
use crate::docx::element::{Element, OpenElement};
use crate::docx::field::Field;
use crate::docx::paragraph::{Draft, ParagraphContext};
use crate::office::{Entry, Noted};
use copydesk_model::{LockReason, MarkKind};
use std::ops::Range;

impl Reader<'_> {
    pub(super) fn end(&mut self, range: Range<usize>) {
        self.names.end();
        self.depth = self.depth.saturating_sub(1);
        while self.spaces.pop_if(|(depth, _)| *depth > self.depth).is_some() {}
        if self.skip > 0 {
            self.skip -= 1;
            if self.skip == 0 {
                self.end_deletion(range.end);
            } else if let Some(deletion) = &mut self.deletion {
                deletion.aside.end();
            }
            return;
        }
        let Some(open) = self.stack.pop() else { return };
        let is_table = matches!(open.element, Element::Table);
        if is_table {
            self.layout.end_table();
        }
        let ends_block = is_table || matches!(open.element, Element::Paragraph);
        self.close(open, range);
        if ends_block && self.stack.len() == 2 {
            self.after_table = is_table;
        }
        self.finish_waiting(self.stack.len() + 1);
    }

    /// Ends waiting paragraphs at this depth or deeper, which have no paragraph to continue in.
    pub(super) fn finish_waiting(&mut self, depth: usize) {
        while self.waiting.last().is_some_and(|(at, _)| *at >= depth)
            && let Some((_, draft)) = self.waiting.pop()
        {
            self.finish_paragraph(draft);
        }
    }

    pub(super) fn close(&mut self, open: OpenElement, range: Range<usize>) {
        let whole = open.start..range.end;
        let draft = self.drafts.last_mut();
        match open.element {
            Element::Paragraph => self.end_paragraph(whole),
            Element::ParagraphProperties => {
                if let Some(draft) = draft {
                    // An empty element has no content to insert into.
                    draft.paragraph.before = draft.paragraph.before.min(range.start);
                    draft.paragraph.properties = Some(whole);
                }
            }
            Element::Mark => {
                if let Some((place, _)) = draft.and_then(|draft| draft.paragraph.mark.as_mut()) {
                    *place = whole;
                }
            }
            Element::Run => {
                if let Some(draft) = draft {
                    draft.end_run(range.end, &self.around.styles);
                }
            }
            Element::RunProperties => {
                if let Some(draft) = draft {
                    draft.run_properties(whole);
                }
            }
            Element::FormattingChange => {
                if let Some(draft) = draft {
                    draft.formatting_change(whole);
                }
            }
            Element::Text => self.end_text(range),
            Element::Character(text, may_go) => {
                if self.shows()
                    && let Some(draft) = self.drafts.last_mut()
                {
                    let start = draft.flow.len();
                    draft.flow.atom(text, whole);
                    // A line break that the author has set stays.
                    if !may_go || text == "\n" {
                        draft.flow.mark(start, MarkKind::Inviolable);
                    }
                    draft.holds_more |= !may_go;
                }
            }
            Element::Object(_) => {
                let in_line = self.objects.pop().unwrap_or(true);
                if self.shows()
                    && let Some(draft) = self.drafts.last_mut()
                {
                    draft.holds_more = true;
                    if in_line {
                        draft.flow.object(whole);
                    } else {
                        draft.flow.anchor();
                    }
                }
            }
            Element::Formula => {
                if let Some(draft) = draft {
                    draft.holds_more = true;
                    draft.flow.object(whole);
                }
            }
            Element::Link { target, text } => {
                if let Some(draft) = draft.filter(|draft| draft.flow.len() > text) {
                    draft.flow.mark(text, MarkKind::Link(target));
                    draft.links.push(whole);
                }
            }
            Element::SimpleField => {
                if let (Some(field), Some(draft)) = (self.fields.pop(), draft) {
                    field.mark(&mut draft.flow);
                }
            }
            Element::Kept { text, .. } => {
                if let Some(draft) = draft {
                    draft.holds_more = true;
                    if draft.flow.len() > text {
                        draft.flow.mark(text, MarkKind::Inviolable);
                    }
                }
            }
            Element::Fallback(from, text) => {
                if let (Some(draft), Some(text)) = (draft, text) {
                    draft.flow.truncate(text);
                }
                self.pair(from);
            }
            Element::Inserted {
                tag,
                by,
                moved,
                text: Some(text),
            } => {
                let change = self.insertion(by, moved, tag, range);
                self.note_insertion(text, change);
            }
            Element::Control { frozen, locked, text } => {
                if frozen {
                    self.frozen = self.frozen.saturating_sub(1);
                }
                if let Some(draft) = draft.filter(|draft| draft.flow.len() > text) {
                    draft.control(whole);
                    if frozen {
                        draft.flow.mark(text, MarkKind::Inviolable);
                    }
                    if locked {
                        draft.flow.lock(text, LockReason::Protected);
                    }
                }
            }
            _ => {}
        }
    }

    /// Returns whether text here is visible: not in the instruction of a field, nor in a hidden run.
    pub(super) fn shows(&self) -> bool {
        let hidden = self
            .drafts
            .last()
            .is_some_and(|draft| draft.is_hidden(&self.around.styles));
        !hidden && self.fields.iter().all(|field| field.result)
    }

    pub(super) fn end_text(&mut self, range: Range<usize>) {
        let shows = self.shows();
        let (Some(OpenText { mut element, content }), Some(draft)) =
            (self.text.take(), self.drafts.last_mut())
        else {
            return;
        };
        if !shows || content.is_empty() {
            // Hidden text must be kept when the visible text is removed.
            draft.holds_more |= !content.is_empty();
            return;
        }
        element.source.end = range.end;
        element.content.end = range.start;
        element.shown = element.content.clone();
        let is_space = |ch| matches!(ch, ' ' | '\t' | '\n' | '\r');
        if !element.preserve {
            let text = &self.source[element.content.clone()];
            let start = element.content.start + (text.len() - text.trim_start_matches(is_space).len());
            element.shown = start..start.max(element.content.start + text.trim_end_matches(is_space).len());
        }
        for (written, place) in content {
            if let Some(written) = written {
                draft.flow.atom(&written, place);
                continue;
            }
            let (mut at, end) = (
                place.start.max(element.shown.start),
                place.end.min(element.shown.end),
            );
            while at < end {
                let rest = &self.source[at..end];
                let next = rest.find(['\n', '\r', '\t']).unwrap_or(rest.len());
                if next > 0 {
                    draft.flow.verbatim(self.source, at..at + next);
                    at += next;
                } else {
                    // Word shows it as a space.
                    let length = if rest.starts_with("\r\n") { 2 } else { 1 };
                    draft.flow.atom(" ", at..at + length);
                    at += length;
                }
            }
        }
        draft.text_element(element);
    }

    pub(super) fn field(&mut self, step: Option<&str>) {
        let draft = self.drafts.last_mut();
        match step {
            Some("begin") => self.fields.push(Field::default()),
            Some("separate") => {
                if let Some(field) = self.fields.last_mut() {
                    field.result = true;
                    field.from = draft.map_or(0, |draft| draft.flow.len());
                }
            }
            Some("end") => {
                if let (Some(field), Some(draft)) = (self.fields.pop(), draft) {
                    draft.holds_more = true;
                    field.mark(&mut draft.flow);
                }
            }
            _ => {}
        }
    }

    pub(super) fn end_paragraph(&mut self, whole: Range<usize>) {
        self.note_insertion_around();
        self.note_mark();
        let Some(mut draft) = self.drafts.pop() else {
            return;
        };
        draft.paragraph.source.end = whole.end;
        for field in &mut self.fields {
            draft.holds_more = true;
            field.mark(&mut draft.flow);
            field.from = 0;
        }
        if draft.goes_on {
            self.waiting.push((self.stack.len(), draft));
        } else {
            self.finish_paragraph(draft);
        }
    }

    /// Finishes a complete paragraph.
    pub(super) fn finish_paragraph(&mut self, mut draft: Draft) {
        if !self.drafts.is_empty() {
            self.fields = std::mem::take(&mut draft.fields_outside);
        }
        let slot = draft.slot;
        if self.frozen > 0 || self.is_within(|element| matches!(element, Element::Row { deleted: true })) {
            self.keep_noted(slot, draft.flow.noted);
            return;
        }
        let in_cell = self.is_within(|element| matches!(element, Element::Cell));
        // Comments are not allowed in text boxes, and LibreOffice loses text if one is in a content control.
        let is_closed = |element: &Element| matches!(element, Element::TextBox | Element::Control { .. });
        let is_closed = self.is_within(is_closed);
        // Cells, notes, text boxes and content controls need a paragraph, and so do two adjacent tables.
        let in_body = self.stack.len() == 2
            && self
                .stack
                .iter()
                .all(|open| matches!(open.element, Element::Through))
            && !self.after_table;
        let place = ParagraphContext {
            in_cell,
            cell: self.layout.cell(),
            removable: in_body,
            commentable: self.around.commentable && !is_closed,
            is_margin: self.around.is_margin,
            is_note: self.around.is_notes,
        };
        let (unit, noted) = draft.finish(&self.around.styles, place, &self.prefix);
        if let (Some(unit), Some(place)) = (unit, self.units.get_mut(slot)) {
            *place = Some(Entry::Paragraph(unit));
        }
        self.keep_noted(slot, noted);
    }

    fn keep_noted(&mut self, slot: usize, noted: Vec<Noted>) {
        if !noted.is_empty() {
            self.noted.insert(slot, noted);
        }
    }

    /// Ends a fallback of alternative content: units with the same text as the first alternative are edited along with
    /// it.
    pub(super) fn pair(&mut self, from: usize) {
        self.noted.retain(|slot, _| *slot < from);
        let second = self.units.drain(from.min(self.units.len())..).flatten();
        let second: Vec<_> = second.filter_map(Entry::paragraph).collect();
        let start = self.stack.iter().rev().find_map(|open| match open.element {
            Element::Alternatives(start) | Element::Object(start) | Element::Kept { units: start, .. } => {
                Some(start)
            }
            _ => None,
        });
        let start = start.unwrap_or(from).min(self.units.len());
        let first = self.units[start..].iter_mut().flatten();
        let first: Vec<_> = first
            .filter_map(|entry| match entry {
                Entry::Paragraph(unit) => Some(unit),
                Entry::Label(_) => None,
            })
            .collect();
        if first.len() == second.len() && first.iter().zip(&second).all(|(a, b)| a.text == b.text) {
            for (first, second) in first.into_iter().zip(second) {
                first.body.twin = Some(Box::new(second));
            }
        }
    }
}
