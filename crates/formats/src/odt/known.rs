//! [`Known`]: the existing tracked changes of a part.

use super::body::Insertion;
use super::read::CHANGE;
use crate::PARAGRAPH_BREAK;
use crate::office::{Aside, Change, Flow, NotedKind, Signature, holds_more};
use crate::xml::StartTag;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// A change that has started in the text and has not ended.
#[derive(Debug, Default)]
struct Running {
    /// Where it starts: the position of the paragraph in the reading order, and in bytes of its text. `None` if it started in an
    /// earlier paragraph.
    start: Option<(usize, u32)>,
    /// Its start marker.
    tag: Range<usize>,
    /// Where the element around the marker starts.
    parent: usize,
    /// The text of a deletion.
    text: String,
}

/// The list of changes as read so far, and the changes that are open.
#[derive(Debug, Default)]
pub(super) struct Known {
    /// The highest number of a change that Copydesk has written.
    pub(super) highest: u32,
    /// The change that is being read in the list.
    region: Option<String>,
    /// The element of the list that is being read, with its change and its depth in the list.
    open: Option<(String, usize, Aside)>,
    /// The region that is being read: its change, its start, and the depth in it.
    region_at: Option<(String, usize, usize)>,
    /// The region of each change.
    regions: BTreeMap<String, Range<usize>>,
    /// What is known of each change in the list.
    changes: BTreeMap<String, Change>,
    /// The open insertions and the deletions whose text is inline, with the text of the latter.
    running: BTreeMap<String, Running>,
    deletions: BTreeSet<String>,
    /// The insertions, each with its element in the list.
    insertions: BTreeMap<String, Range<usize>>,
    /// The element in the list for the open insertion.
    inserting: Option<Range<usize>>,
    /// Number of open deletions whose text is inline, as in flat files.
    deleting: usize,
}

impl Known {
    /// Returns whether the current text is deleted.
    pub(super) fn is_deleting(&self) -> bool {
        self.deleting > 0
    }

    /// Reads an element of the list.
    pub(super) fn list(&mut self, source: &str, tag: &StartTag<'_>, range: &Range<usize>) {
        if let Some((_, depth, aside)) = &mut self.open {
            *depth += 1;
            aside.start(tag);
        }
        if let Some((_, _, depth)) = &mut self.region_at {
            *depth += 1;
        }
        match tag.name {
            "changed-region" => {
                self.region_at = tag.local("id").map(|id| (id.to_owned(), range.start, 0));
                let id = tag.local("id");
                if let Some(number) = id.and_then(|id| id.strip_prefix(CHANGE)?.parse().ok()) {
                    self.highest = self.highest.max(number);
                }
                self.region = id.map(str::to_owned);
            }
            "deletion" => {
                self.open(self.region.clone());
                self.deletions.extend(self.region.take());
            }
            "insertion" if !source[range.clone()].ends_with("/>") => {
                let end = match tag.prefix {
                    "" => "</insertion>".to_owned(),
                    prefix => format!("</{prefix}:insertion>"),
                };
                self.open(self.region.clone());
                if let (Some(id), Some(length)) = (self.region.take(), source[range.end..].find(&end)) {
                    let element = range.start..range.end + length + end.len();
                    self.insertions.insert(id, element);
                }
            }
            _ => {}
        }
    }

    fn open(&mut self, region: Option<String>) {
        self.open = region.map(|id| (id, 0, Aside::of_paragraphs()));
    }

    /// Reads text in the list, or deleted text in a paragraph.
    pub(super) fn text(&mut self, text: &str) {
        if let Some((_, _, aside)) = &mut self.open {
            aside.text(text);
        }
    }

    /// Reads deleted text in a paragraph.
    pub(super) fn deleted(&mut self, text: &str) {
        for (id, running) in &mut self.running {
            if self.deletions.contains(id) {
                running.text.push_str(text);
            }
        }
    }

    /// Reads the end of an element of the list, which ends here.
    pub(super) fn end(&mut self, end: usize) {
        match self.region_at.take() {
            Some((id, start, 0)) => drop(self.regions.insert(id, start..end)),
            Some((id, start, depth)) => self.region_at = Some((id, start, depth - 1)),
            None => {}
        }
        match self.open.take() {
            Some((id, 0, aside)) => {
                let change = Change {
                    by: Signature::new(&aside.author, &aside.date),
                    text: aside.text,
                    moved: false,
                    markup: None,
                    is_plain: aside.is_plain,
                };
                self.changes.entry(id).or_insert(change);
            }
            Some((id, depth, mut aside)) => {
                aside.end();
                self.open = Some((id, depth - 1, aside));
            }
            None => {}
        }
    }

    /// Notes the start, the end or the place of a change in the paragraph `slot`, in the element that starts at `parent`.
    pub(super) fn note(
        &mut self,
        source: &str,
        tag: &StartTag<'_>,
        range: &Range<usize>,
        (slot, parent): (usize, usize),
        flow: &mut Flow,
    ) {
        let Some((id, change)) = tag
            .local("change-id")
            .and_then(|id| Some((id, self.changes.get(id)?)))
        else {
            return;
        };
        let is_deletion = self.deletions.contains(id);
        match tag.name {
            "change" if is_deletion && !change.text.is_empty() => {
                let region = self.regions.get(id);
                let is_empty = source[range.clone()].ends_with("/>");
                let markup = region
                    .filter(|_| is_empty)
                    .map(|region| vec![range.clone(), region.clone()]);
                flow.note(
                    flow.len(),
                    NotedKind::Deletion(Change {
                        markup,
                        ..change.clone()
                    }),
                );
            }
            "change-start" => {
                let running = Running {
                    start: Some((slot, flow.len())),
                    tag: range.clone(),
                    parent,
                    text: String::new(),
                };
                self.running.insert(id.to_owned(), running);
            }
            "change-end" => {
                let Some(running) = self.running.remove(id) else {
                    return;
                };
                // It is final without its markers and its region, if it is within one paragraph.
                let is_empty = |tag: &Range<usize>| source[tag.clone()].ends_with("/>");
                let is_within = running.start.is_some_and(|(at, _)| at == slot)
                    && is_empty(&running.tag)
                    && is_empty(range);
                let region = self.regions.get(id).filter(|_| is_within).cloned();
                let between = source.get(running.tag.end..range.start).unwrap_or_default();
                let is_plain = !holds_more(between);
                if is_deletion {
                    if running.text.is_empty() {
                        return;
                    }
                    // Its text goes too, which must not cut an element in two.
                    let region = region.filter(|_| running.parent == parent && is_plain);
                    let change = Change {
                        text: running.text,
                        is_plain,
                        markup: region.map(|region| vec![running.tag.start..range.end, region]),
                        ..change.clone()
                    };
                    flow.note(flow.len(), NotedKind::Deletion(change));
                } else if self.insertions.contains_key(id) {
                    let start = match running.start {
                        None => 0,
                        Some((at, start)) if at == slot => start,
                        // It is in a paragraph around this one.
                        Some(_) => flow.len(),
                    };
                    let change = Change {
                        text: String::new(),
                        is_plain,
                        markup: region.map(|region| vec![running.tag, range.clone(), region]),
                        ..change.clone()
                    };
                    flow.note(start, NotedKind::Insertion(change));
                }
            }
            _ => {}
        }
    }

    /// Notes the open changes of a paragraph that ends; they go on in the next one. Those that started around a nested
    /// paragraph do not end with it.
    pub(super) fn note_end(&mut self, slot: usize, is_nested: bool, flow: &mut Flow) {
        for (id, running) in &mut self.running {
            let start = match running.start {
                Some((at, start)) if at == slot => start,
                Some(_) if is_nested => continue,
                _ => 0,
            };
            running.start = None;
            if self.deletions.contains(id) {
                running.text.push(PARAGRAPH_BREAK);
            } else if let Some(change) = self.changes.get(id).filter(|_| self.insertions.contains_key(id)) {
                let text = PARAGRAPH_BREAK.to_string();
                flow.note(
                    start,
                    NotedKind::Insertion(Change {
                        text,
                        ..change.clone()
                    }),
                );
            }
        }
    }

    /// Reads the start or end of a change in the paragraph that has these insertions so far.
    pub(super) fn mark(
        &mut self,
        tag: &StartTag<'_>,
        range: &Range<usize>,
        insertions: Option<&mut Vec<Insertion>>,
    ) {
        let Some(id) = tag.local("change-id") else { return };
        let is_deletion = self.deletions.contains(id);
        let element = self.insertions.get(id).cloned();
        match (tag.name, element) {
            ("change-start", _) if is_deletion => self.deleting += 1,
            ("change-end", _) if is_deletion => self.deleting = self.deleting.saturating_sub(1),
            ("change-start", Some(element)) => {
                self.inserting = Some(element);
                if let Some(insertions) = insertions {
                    self.go_on(range.end, insertions);
                }
            }
            ("change-end", Some(_)) => {
                self.inserting = None;
                if let Some(insertions) = insertions {
                    Self::pause(range.start, insertions);
                }
            }
            _ => {}
        }
    }

    /// Continues an open insertion from here, if there is one.
    pub(super) fn go_on(&self, start: usize, insertions: &mut Vec<Insertion>) {
        insertions.extend(self.inserting.clone().map(|element| Insertion {
            source: start..usize::MAX,
            element,
        }));
    }

    /// Ends the open insertion here, at least in this paragraph.
    pub(super) fn pause(end: usize, insertions: &mut [Insertion]) {
        if let Some(last) = insertions.last_mut() {
            last.source.end = last.source.end.min(end);
        }
    }
}
