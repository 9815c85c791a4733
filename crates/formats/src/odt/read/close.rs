//! Handles end tags: paragraphs, lists and marks become complete.

use super::{Draft, Reader};
use crate::odt::body::{Body, Changes};
use crate::odt::element::{Element, Look, OpenElement};
use crate::odt::known::Known;
use crate::office::{Entry, Flow, Label, Noted, Unit};
use copydesk_model::{LockReason, MarkKind, SegmentKind};
use std::ops::Range;
use std::sync::Arc;

impl Reader<'_> {
    pub(super) fn end(&mut self, range: Range<usize>) {
        self.names.end();
        self.before = None;
        self.known.end(range.end);
        if self.skip > 0 {
            self.skip -= 1;
            if self.skip == 0 {
                self.end_comment();
            } else if let Some((_, aside)) = &mut self.comment {
                aside.end();
            }
            return;
        }
        let Some(OpenElement {
            element,
            tag,
            text,
            around,
            holds,
            only,
            ..
        }) = self.stack.pop()
        else {
            return;
        };
        let whole = tag.start..range.end;
        match element {
            Element::Story { .. } => drop(self.stories.pop()),
            Element::Table => self.layout.end_table(),
            Element::Changes => {
                if let Some(changes) = self
                    .stories
                    .last_mut()
                    .filter(|_| range.start >= tag.end && range.start < range.end)
                {
                    *changes = Changes {
                        at: range.start,
                        exists: true,
                    };
                }
            }
            Element::Prelude => {
                if let Some(changes) = self.stories.last_mut() {
                    changes.at = range.end;
                }
            }
            Element::Paragraph => {
                let slot = self.drafts.last().map(|draft| draft.slot);
                self.end_paragraph(range.end);
                self.before = slot.map(|slot| (self.stack.len(), slot));
                if let (Some(parent), Some(slot)) = (self.stack.last_mut(), slot) {
                    parent.only = (parent.holds == 1).then_some(slot);
                }
            }
            Element::Item | Element::List => {
                // An item with only one paragraph is removed with it, and a list with only one such item. Outside the
                // body, a paragraph is required, and the list contains it.
                let is_item = element == Element::Item;
                let slot = only.filter(|_| holds == 1);
                let in_text = is_item || self.is_in_text();
                if let Some(slot) = slot
                    && let Some(Some(Entry::Paragraph(unit))) = self.out.get_mut(slot)
                {
                    if is_item {
                        unit.body.own_item = Some(whole.clone());
                    }
                    unit.body.item = in_text.then_some(whole);
                    self.before = is_item.then_some((self.stack.len(), slot));
                }
                if let Some(parent) = self.stack.last_mut() {
                    parent.only = slot.filter(|_| parent.holds == 1);
                }
            }
            Element::Character(shown) => {
                let is_shown = |draft: &&mut Draft| draft.hiding == 0 && !self.known.is_deleting();
                if let Some(draft) = self.drafts.last_mut().filter(is_shown) {
                    let start = draft.flow.len();
                    draft.flow.atom(&shown, whole);
                    // A line break that the author has set stays.
                    if shown == "\n" {
                        draft.flow.mark(start, MarkKind::Inviolable);
                    }
                    draft.after_space = false;
                }
            }
            Element::Label(slot) => {
                let label = Label::of_content(std::mem::take(&mut self.label));
                if let (Some(label), Some(place)) = (label, self.out.get_mut(slot)) {
                    *place = Some(Entry::Label(label));
                }
            }
            Element::Object { in_line, .. } => {
                if let Some(draft) = self.drafts.last_mut() {
                    draft.holds_more = true;
                    if in_line && !self.known.is_deleting() {
                        draft.flow.object(whole);
                        draft.after_space = false;
                    } else {
                        draft.flow.anchor();
                    }
                }
            }
            Element::Span(_) | Element::Link(_) | Element::Field => {
                let Some(draft) = self.drafts.last_mut() else {
                    return;
                };
                if let Some(around) = around.and_then(|around| draft.around.get_mut(around)) {
                    around.source.end = range.end;
                }
                if let Element::Span(Look { hidden: true, .. }) = element {
                    draft.hiding = draft.hiding.saturating_sub(1);
                }
                if text < draft.flow.len() {
                    mark(&mut draft.flow, text, element);
                }
            }
            _ => {}
        }
    }

    fn end_paragraph(&mut self, end: usize) {
        let Some(mut draft) = self.drafts.pop() else {
            return;
        };
        Known::pause(end, &mut draft.insertions);
        self.known
            .note_end(draft.slot, !self.drafts.is_empty(), &mut draft.flow);
        if draft.is_code || !draft.flow.has_words() {
            self.keep_noted(draft.slot, draft.flow.noted);
            return;
        }
        let Flow {
            text,
            placement,
            marks,
            locked_parts,
            noted,
        } = draft.flow.finish();
        self.keep_noted(draft.slot, noted);
        let is_protected = self.stack.iter().any(|open| open.is_protected);
        let locked = is_protected.then_some(LockReason::Protected);
        let within = self.stack.iter().rev();
        let lists = within.take_while(|open| matches!(open.element, Element::List | Element::Item));
        let mut lists: Vec<Range<usize>> = lists.map(|open| open.tag.clone()).collect();
        lists.reverse();
        let unit = Unit {
            kind: draft.kind,
            place: self
                .layout
                .cell()
                .filter(|_| draft.kind == SegmentKind::TableCell),
            text,
            marks,
            placement,
            locked,
            locked_parts,
            body: Body {
                part: self.part,
                around: draft.around,
                source: draft.tag.start..end,
                inner: draft.tag.end,
                lists,
                item: None,
                own_item: None,
                in_shape: draft.in_shape,
                removable: draft.removable && !draft.holds_more,
                is_bare: !draft.holds_more && self.drafts.is_empty() && self.part == 0,
                next: None,
                insertions: draft.insertions,
                changes: self.stories.last().copied().unwrap_or_default(),
                prefixes: Arc::clone(&self.prefixes),
            },
        };
        if let Some(place) = self.out.get_mut(draft.slot) {
            *place = Some(Entry::Paragraph(unit));
        }
    }
}

impl Reader<'_> {
    fn keep_noted(&mut self, slot: usize, noted: Vec<Noted>) {
        if !noted.is_empty() {
            self.noted.insert(slot, noted);
        }
    }
}

fn mark(flow: &mut Flow, text: u32, element: Element) {
    match element {
        Element::Span(look) => {
            for (on, kind) in [
                (look.bold, MarkKind::Bold),
                (look.italic, MarkKind::Italic),
                (look.code, MarkKind::Code),
            ] {
                if on {
                    flow.mark(text, kind);
                }
            }
        }
        Element::Link(target) => flow.mark(text, MarkKind::Link(target)),
        Element::Field => flow.mark(text, MarkKind::Inviolable),
        _ => {}
    }
}
