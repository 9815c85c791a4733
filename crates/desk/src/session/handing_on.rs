//! Exports the corrected article with its decisions: tracked changes with reasons, and LQA annotations.

use super::Session;
use super::counts::shown;
use crate::locale::say;
use crate::wire::{IssueStatus, IssueView};
use copydesk_formats::{Annotation, Annotations, FormatError, Note, Tracking, WriteOptions};
use copydesk_i18n::UiLang;
use copydesk_model::{Category, IssueId, Message, Severity};
use copydesk_text::TextRange;
use std::collections::BTreeMap;

impl Session {
    /// The original with the corrections as tracked changes by `author`, each change for an issue with its message as a
    /// comment. Returns the notices for the editor, too.
    pub(crate) fn write_tracked(
        &self,
        author: &str,
        at: i64,
        ui: UiLang,
    ) -> Result<(Vec<u8>, Vec<String>), FormatError> {
        let edits = copydesk_review::edits(self.live.review());
        let tracking = self.tracking(author, at, ui);
        let written = self
            .live
            .write_most(|edits| self.live.loaded().write_tracked(edits, &tracking))?;
        let notices = self.live.loaded().tracking_notices(&edits, &tracking);
        let mut said = self.left_out(&written.refused, ui);
        said.extend(notices.iter().map(|notice| of_file(notice, ui)));
        Ok((written.bytes, said))
    }

    /// The corrected bytes with an annotation for each decision. Returns the notices for the editor, too.
    pub(crate) fn write_annotated(
        &self,
        options: WriteOptions,
        ui: UiLang,
    ) -> Result<(Vec<u8>, Vec<String>), FormatError> {
        let annotations = self.annotations(ui);
        let written = self
            .live
            .write_most(|edits| self.live.loaded().write_annotated(edits, &annotations, &options))?;
        Ok((written.bytes, self.left_out(&written.refused, ui)))
    }

    fn tracking(&self, author: &str, at: i64, ui: UiLang) -> Tracking {
        let mut notes = BTreeMap::new();
        for state in self
            .live
            .review()
            .state()
            .segments()
            .filter(|state| !state.changes().is_empty())
        {
            let why: BTreeMap<IssueId, String> = self
                .issue_views(state.id(), ui)
                .into_iter()
                .filter_map(|issue| Some((issue.id.parse().ok()?, issue.message)))
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

    fn annotations(&self, ui: UiLang) -> Annotations {
        let mut out = Annotations::new();
        for segment in &self.live.document().segments {
            // Both lists are made from the same issues.
            let places = shown(&self.live, segment.id);
            let views = self.issue_views(segment.id, ui);
            let of_segment: Vec<Annotation> = places
                .iter()
                .zip(&views)
                .filter(|(_, view)| !matches!(view.status, IssueStatus::Open | IssueStatus::Locked))
                .filter_map(|(listed, view)| annotation(listed.place?, view, ui))
                .collect();
            if !of_segment.is_empty() {
                out.insert(segment.id, of_segment);
            }
        }
        out
    }
}

fn annotation(range: TextRange, view: &IssueView, ui: UiLang) -> Option<Annotation> {
    let is_error = view.status != IssueStatus::Rejected;
    let after = view.replacement.as_deref();
    let id = match after {
        Some("") => "annotation-removed",
        Some(_) => "annotation-corrected",
        None if is_error => "annotation-confirmed",
        None if view.reason.is_some() => "annotation-rejected-because",
        None => "annotation-rejected",
    };
    let args = [
        ("message", view.message.clone()),
        ("before", view.quote.clone()),
        ("after", after.unwrap_or_default().to_owned()),
        ("reason", view.reason.clone().unwrap_or_default()),
    ];
    Some(Annotation {
        range,
        category: Category::from_code(&view.category)?,
        severity: Severity::ALL
            .iter()
            .copied()
            .find(|severity| severity.code() == view.severity)?,
        comment: say(ui, id, &args),
        is_error,
    })
}

/// The text of a format's notice about a file.
pub(super) fn of_file(notice: &Message, ui: UiLang) -> String {
    let args: Vec<_> = notice
        .args
        .iter()
        .map(|(name, value)| (name.as_ref(), value.clone()))
        .collect();
    say(ui, &format!("notice-{}", notice.id), &args)
}
