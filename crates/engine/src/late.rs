//! Findings that arrive after the check: those of other sources than the rules, such as a server or a language model.
//!
//! A source answers for one [`Revision`] of a segment, at any time. Its findings are mapped through the edits that were
//! made since. A finding is dropped when an edit touches its words, or the words that a suggestion of it changes.

use crate::Finding;
use copydesk_text::{Edit, EditSet, TextRange};
use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::sync::Arc;

/// One version of the text of a segment; the number of times that the text was changed since the article was opened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Revision(pub u32);

/// Why findings of another source were not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LateError {
    /// The segment is unknown.
    UnknownSegment,
    /// The revision is unknown, or too many changes ago.
    UnknownRevision,
}

impl fmt::Display for LateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::UnknownSegment => "the article has no such segment",
            Self::UnknownRevision => "the segment has no such revision",
        })
    }
}

impl std::error::Error for LateError {}

/// The number of changes of one segment that are kept for findings of older revisions.
const MAX_HISTORY: usize = 64;

/// The findings of other sources in one segment, mapped to its current text.
#[derive(Clone, Debug, Default)]
pub(crate) struct LateFindings {
    revision: Revision,
    /// The last changes, the newest last.
    history: VecDeque<EditSet>,
    by_source: BTreeMap<Arc<str>, (Revision, Vec<Finding>)>,
}

impl LateFindings {
    pub(crate) fn revision(&self) -> Revision {
        self.revision
    }

    /// Returns all findings, by source.
    pub(crate) fn findings(&self) -> impl Iterator<Item = &Finding> {
        self.by_source.values().flat_map(|(_, findings)| findings)
    }

    /// Replaces the findings of `source`. A result for an older revision than the last one of this source is ignored.
    /// Returns whether anything was replaced.
    pub(crate) fn take(
        &mut self,
        source: Arc<str>,
        revision: Revision,
        mut findings: Vec<Finding>,
        text: &str,
    ) -> Result<bool, LateError> {
        let behind = self.revision.0.checked_sub(revision.0);
        let behind = behind.ok_or(LateError::UnknownRevision)? as usize;
        let first = self.history.len().checked_sub(behind);
        let first = first.ok_or(LateError::UnknownRevision)?;
        if self
            .by_source
            .get(&source)
            .is_some_and(|(last, _)| *last > revision)
        {
            return Ok(false);
        }
        for edits in self.history.iter().skip(first) {
            findings.retain_mut(|finding| map_finding(finding, edits));
        }
        findings.retain(|finding| fits(finding, text));
        self.by_source.insert(source, (revision, findings));
        Ok(true)
    }

    /// Drops the findings of `source`. Returns whether there were any.
    pub(crate) fn remove(&mut self, source: &str) -> bool {
        self.by_source
            .remove(source)
            .is_some_and(|(_, findings)| !findings.is_empty())
    }

    /// Maps the findings through a change of the text.
    pub(crate) fn text_changed(&mut self, old: &str, new: &str) {
        if old == new {
            return;
        }
        let edits = EditSet::between(old, new);
        for (_, findings) in self.by_source.values_mut() {
            findings.retain_mut(|finding| map_finding(finding, &edits));
        }
        self.revision.0 += 1;
        self.history.push_back(edits);
        if self.history.len() > MAX_HISTORY {
            self.history.pop_front();
        }
    }
}

/// Whether the ranges of a finding and its suggestions are within `text`, at character boundaries. Another source may
/// report wrong offsets.
fn fits(finding: &Finding, text: &str) -> bool {
    let inside = |range: TextRange| range.of_text(text).is_some();
    let mut suggestions = finding.suggestions.iter();
    inside(finding.at)
        && suggestions.all(|suggestion| suggestion.edits.edits().iter().all(|edit| inside(edit.range)))
}

impl Finding {
    /// Returns the finding in the text after `edits`; `None` if one of them touches its words, or the words that a suggestion
    /// of it changes.
    pub fn after(mut self, edits: &EditSet) -> Option<Self> {
        map_finding(&mut self, edits).then_some(self)
    }
}

/// Moves a finding to the text after `edits`. Returns false if an edit touches its words.
fn map_finding(finding: &mut Finding, edits: &EditSet) -> bool {
    let Some(at) = map_range(finding.at, edits) else {
        return false;
    };
    for suggestion in &mut finding.suggestions {
        let mut moved = Vec::with_capacity(suggestion.edits.edits().len());
        for edit in suggestion.edits.edits() {
            let Some(range) = map_range(edit.range, edits) else {
                return false;
            };
            moved.push(Edit::replace(range, edit.insert.clone()));
        }
        let Ok(moved) = EditSet::new(moved) else {
            return false;
        };
        suggestion.edits = moved;
    }
    finding.at = at;
    true
}

/// Returns the range after `edits`; `None` if one of them changes it, begins at its end or inserts at its start, since
/// such an edit may change its last or first word.
fn map_range(range: TextRange, edits: &EditSet) -> Option<TextRange> {
    let adjoins = |edit: &Edit| {
        edit.range.start() == range.end()
            || edit.range.end() == range.start() && (edit.range.is_empty() || range.is_empty())
    };
    if edits.edits().iter().any(adjoins) {
        return None;
    }
    edits.map_range(range)
}
