//! [`Known`]: the tracked changes that a part has already.

use super::body::Insertion;
use super::read::CHANGE;
use crate::xml::StartTag;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// What was read of the list of changes, and which of them are open.
#[derive(Debug, Default)]
pub(super) struct Known {
    /// The highest number of a change that we noted.
    pub(super) highest: u32,
    /// The change that is being read in the list.
    region: Option<String>,
    deletions: BTreeSet<String>,
    /// The insertions, and where the list tells of them.
    insertions: BTreeMap<String, Range<usize>>,
    /// What the list says of the insertion that is open.
    inserting: Option<Range<usize>>,
    /// How many deletions are open whose text stands in its place, as flat files have it.
    deleting: usize,
}

impl Known {
    /// Whether what is read has been deleted.
    pub(super) fn is_deleting(&self) -> bool {
        self.deleting > 0
    }

    /// Takes in what an element of the list says.
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
                    let said = range.start..range.end + length + end.len();
                    self.insertions.insert(id, said);
                }
            }
            _ => {}
        }
    }

    /// A change starts or ends in the paragraph that has these insertions so far.
    pub(super) fn mark(
        &mut self,
        tag: &StartTag<'_>,
        range: &Range<usize>,
        insertions: Option<&mut Vec<Insertion>>,
    ) {
        let Some(id) = tag.local("change-id") else { return };
        let is_deletion = self.deletions.contains(id);
        let said = self.insertions.get(id).cloned();
        match (tag.name, said) {
            ("change-start", _) if is_deletion => self.deleting += 1,
            ("change-end", _) if is_deletion => self.deleting = self.deleting.saturating_sub(1),
            ("change-start", Some(said)) => {
                self.inserting = Some(said);
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

    /// What somebody has inserted goes on from here, if anything.
    pub(super) fn go_on(&self, start: usize, insertions: &mut Vec<Insertion>) {
        insertions.extend(self.inserting.clone().map(|said| Insertion {
            source: start..usize::MAX,
            said,
        }));
    }

    /// What somebody has inserted ends here, at least in this paragraph.
    pub(super) fn pause(end: usize, insertions: &mut [Insertion]) {
        if let Some(last) = insertions.last_mut() {
            last.source.end = last.source.end.min(end);
        }
    }
}
