//! Views of issues.

use super::units::Units;
use crate::live::{Entry, EntryStatus, LiveReview};
use crate::wire::{EditView, IssueStatus, IssueView, OvertakenView, SuggestionView};
use crate::{BackendError, locale};
use copydesk_check::localise;
use copydesk_i18n::UiLang;
use copydesk_model::{Applicability, Issue, RuleId, Suggestion};
use copydesk_review::folded;
use copydesk_text::EditSet;
use std::collections::BTreeMap;

/// The data shared by the views of a segment's issues.
pub(crate) struct IssueViews<'r> {
    /// The review.
    pub(crate) live: &'r LiveReview,
    /// Offsets of the segment's current text.
    pub(crate) units: Units<'r>,
    /// Number of open issues in the article by rule and words.
    pub(crate) alike: &'r BTreeMap<(RuleId, String), u32>,
    /// The language of the interface.
    pub(crate) ui: UiLang,
}

impl IssueViews<'_> {
    /// One issue.
    pub(crate) fn of(&self, entry: &Entry<'_>) -> IssueView {
        let (from, to) = self.units.range(entry.place);
        let words = folded(entry.quote);
        let alike = entry.found.and_then(|_| {
            let key = (entry.rule.clone(), words.clone());
            self.alike.get(&key).copied()
        });
        IssueView {
            id: entry.id.to_string(),
            rule: entry.rule.to_string(),
            segment: entry.segment.id().0,
            from,
            to,
            quote: entry.quote.to_owned(),
            words,
            category: entry.category,
            severity: entry.severity,
            confidence: u32::from(entry.confidence),
            message: localise(entry.message, self.ui),
            explanation: entry
                .explanation
                .iter()
                .map(|message| localise(message, self.ui))
                .collect(),
            suggestions: entry
                .suggestions()
                .iter()
                .map(|suggestion| self.suggestion(entry, suggestion))
                .collect(),
            status: entry.status.into(),
            uncovered: entry.uncovered,
            leads_back: entry.found.is_some_and(|issue| self.live.leads_back(issue)),
            refused: entry.found.and_then(|issue| self.refusal(issue)),
            replacement: entry.replacement().map(str::to_owned),
            reason: entry.reason.map(str::to_owned),
            alike: alike.unwrap_or_default(),
        }
    }

    /// Why the format can write none of an issue's suggestions.
    fn refusal(&self, issue: &Issue) -> Option<String> {
        let error = self.live.refusal(issue)?.clone();
        Some(locale::fault(&BackendError::Format(error), self.ui).message)
    }

    fn suggestion(&self, entry: &Entry<'_>, suggestion: &Suggestion) -> SuggestionView {
        let text = entry.segment.current();
        let overtaken = entry.segment.overtaken_by(&suggestion.edits).map(|decided| {
            let after = decided.inverse().and_then(EditSet::extent);
            OvertakenView {
                issue: decided.record.id.to_string(),
                before: decided.record.quote.clone(),
                after: after
                    .and_then(|after| after.of_text(text))
                    .unwrap_or_default()
                    .to_owned(),
            }
        });
        SuggestionView {
            label: suggestion.label.clone(),
            safe: suggestion.applicability == Applicability::Safe,
            edits: suggestion
                .edits
                .edits()
                .iter()
                .map(|edit| {
                    let (from, to) = self.units.range(edit.range);
                    EditView {
                        from,
                        to,
                        insert: edit.insert.clone(),
                    }
                })
                .collect(),
            preview: entry.preview(suggestion),
            evidence: suggestion
                .evidence
                .iter()
                .map(|message| localise(message, self.ui))
                .collect(),
            overtakes: overtaken.collect(),
        }
    }
}

impl From<EntryStatus> for IssueStatus {
    fn from(status: EntryStatus) -> Self {
        match status {
            EntryStatus::Open => Self::Open,
            EntryStatus::Accepted => Self::Accepted,
            EntryStatus::AcceptedEdited => Self::AcceptedEdited,
            EntryStatus::Rejected => Self::Rejected,
            EntryStatus::Confirmed => Self::Confirmed,
            EntryStatus::Settled => Self::Settled,
            EntryStatus::Locked => Self::Locked,
        }
    }
}
