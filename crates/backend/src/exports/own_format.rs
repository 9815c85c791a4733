//! The article as a file with what was decided: tracked changes with their reasons, annotations.

use super::{Exported, Reviewed, left_out, of_file};
use crate::live::{Entry, EntryStatus};
use crate::locale::say;
use copydesk_formats::{
    Annotation, Annotations, Format as _, FormatError, Note, Tracking, Word, WriteOptions,
};
use copydesk_model::{IssueId, Lang};
use copydesk_text::TextRange;
use std::collections::BTreeMap;

impl Reviewed<'_> {
    /// The original with the corrections noted as tracked changes by `author`, each decision on an issue with its reason.
    pub(super) fn tracked(&self, author: &str, at: i64) -> Result<Exported, FormatError> {
        let resolved = self.live.resolved()?;
        let loaded = resolved.as_ref().unwrap_or(self.live.loaded());
        let edits = self.live.edits();
        let tracking = self.tracking(author, at);
        let written = self
            .live
            .write_most(|edits| loaded.write_tracked(edits, &tracking))?;
        let written = self.live.with_comments(written)?;
        let mut notices = left_out(self.live, &written, self.ui);
        let of_tracking = loaded.tracking_notices(&edits, &tracking);
        notices.extend(of_tracking.iter().map(|notice| of_file(notice, self.ui)));
        Ok(Exported {
            bytes: written.bytes,
            notices,
        })
    }

    /// A new Word document with the article and the corrections as tracked changes by `author`.
    pub(super) fn word_copy(&self, author: &str, at: i64) -> Result<Exported, FormatError> {
        let loaded = self.live.loaded();
        let tracking = self.tracking(author, at);
        let language = self.language.as_deref().map(Lang::new);
        let written = self
            .live
            .write_most(|edits| loaded.write_word_copy(edits, &tracking, language.as_ref()))?;
        let written = self.live.with_comments_in(Word.id(), written)?;
        Ok(Exported {
            notices: left_out(self.live, &written, self.ui),
            bytes: written.bytes,
        })
    }

    /// The corrected bytes with each decision noted where it was made.
    pub(super) fn annotated(&self, options: WriteOptions) -> Result<Exported, FormatError> {
        let annotations = self.annotations();
        let written = self
            .live
            .write_most(|edits| self.live.loaded().write_annotated(edits, &annotations, &options))?;
        Ok(Exported {
            notices: left_out(self.live, &written, self.ui),
            bytes: written.bytes,
        })
    }

    fn tracking(&self, author: &str, at: i64) -> Tracking {
        let mut notes = BTreeMap::new();
        for (_, state) in self.segments().filter(|(_, state)| !state.changes().is_empty()) {
            let why: BTreeMap<IssueId, String> = self
                .live
                .entries_of(state.id())
                .iter()
                .map(|entry| (entry.id, self.message(entry)))
                .collect();
            let mut ranges: BTreeMap<IssueId, TextRange> = BTreeMap::new();
            for change in state.changes() {
                if let Some(issue) = change.by.issue() {
                    let range = ranges.entry(issue).or_insert(change.mt);
                    *range = range.cover(change.mt);
                }
            }
            let mut of_segment: Vec<Note> = ranges
                .into_iter()
                .filter_map(|(issue, range)| {
                    let text = why.get(&issue)?.clone();
                    Some(Note { range, text })
                })
                .collect();
            of_segment.sort_by_key(|note| note.range);
            notes.insert(state.id(), of_segment);
        }
        Tracking {
            author: author.to_owned(),
            at_millis: at,
            notes,
        }
    }

    fn annotations(&self) -> Annotations {
        let mut out = Annotations::new();
        for entry in self.live.entries().filter(Entry::is_decided) {
            let of_segment: &mut Vec<Annotation> = out.entry(entry.segment.id()).or_default();
            of_segment.push(self.annotation(&entry));
        }
        out
    }

    fn annotation(&self, entry: &Entry<'_>) -> Annotation {
        let is_error = entry.status != EntryStatus::Rejected && !entry.is_comment();
        let after = entry.replacement();
        let id = match after {
            _ if entry.is_comment() => "annotation-comment",
            Some("") => "annotation-removed",
            Some(_) => "annotation-corrected",
            None if is_error => "annotation-confirmed",
            None if entry.reason.is_some() => "annotation-rejected-because",
            None => "annotation-rejected",
        };
        let args = [
            ("message", self.message(entry)),
            ("before", entry.quote.to_owned()),
            ("after", after.unwrap_or_default().to_owned()),
            ("reason", entry.reason.unwrap_or_default().to_owned()),
        ];
        Annotation {
            range: entry.place,
            category: entry.category,
            severity: entry.severity,
            comment: say(self.ui, id, &args),
            is_error,
        }
    }
}
