//! [`Known`]: the existing tracked changes of a part.

use super::body::Insertion;
use super::read::CHANGE;
use crate::xml::StartTag;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// The list of changes as read so far, and the changes that are open.
#[derive(Debug, Default)]
pub(super) struct Known {
    /// The highest number of a change that Copydesk has written.
    pub(super) highest: u32,
    /// The change that is being read in the list.
    region: Option<String>,
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
        match tag.name {
            "changed-region" => {
                let id = tag.local("id");
                if let Some(number) = id.and_then(|id| id.strip_prefix(CHANGE)?.parse().ok()) {
                    self.highest = self.highest.max(number);
                }
                self.region = id.map(str::to_owned);
            }
            "deletion" => self.deletions.extend(self.region.take()),
            "insertion" if !source[range.clone()].ends_with("/>") => {
                let end = match tag.prefix {
                    "" => "</insertion>".to_owned(),
                    prefix => format!("</{prefix}:insertion>"),
                };
                if let (Some(id), Some(length)) = (self.region.take(), source[range.end..].find(&end)) {
                    let element = range.start..range.end + length + end.len();
                    self.insertions.insert(id, element);
                }
            }
            _ => {}
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
