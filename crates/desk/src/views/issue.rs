//! Views of issues.

use super::units::Units;
use crate::live::{Entry, EntryStatus, LiveReview};
use crate::wire::{EditView, IssueStatus, IssueView, OvertakenView, SuggestionView};
use copydesk_check::localise;
use copydesk_i18n::UiLang;
use copydesk_model::{Applicability, RuleId, Suggestion};
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
    /// Whether an issue has suggestions that are not offered.
    pub(crate) leads_back: &'r dyn Fn(&Issue) -> bool,
    /// Whether an issue is in text that must not be edited.
    pub(crate) is_locked: &'r dyn Fn(&Issue) -> bool,
    /// Why the format can write none of an issue's suggestions.
    pub(crate) refusal: &'r dyn Fn(&Issue) -> Option<String>,
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
            category: entry.category.code().to_owned(),
            severity: entry.severity.code().to_owned(),
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
            status: match status(listed.status) {
                IssueStatus::Open if (self.is_locked)(issue) => IssueStatus::Locked,
                status => status,
            },
            uncovered: state.is_uncovered(issue),
            leads_back: (self.leads_back)(issue),
            refused: (self.refusal)(issue),
            replacement: self.replacement(listed.status, place),
            reason: state.reason_for(issue).map(str::to_owned),
        }
    }

    /// A decided issue that the rules no longer find: what was written down with the decision.
    fn recorded(&self, listed: &Listed<'_>, decided: &Decided, place: TextRange) -> IssueView {
        let record = &decided.record;
        let (from, to) = self.units.range(place);
        let reason = match &decided.verdict {
            Verdict::Rejected { reason, .. } => reason.clone(),
            Verdict::Accepted { .. } | Verdict::Confirmed { .. } | Verdict::Settled { .. } => None,
        };
        IssueView {
            id: listed.id.to_string(),
            rule: record.rule.to_string(),
            segment: self.segment.id().0,
            from,
            to,
            quote: record.quote.clone(),
            words: folded(&record.quote),
            category: record.category.code().to_owned(),
            severity: record.severity.code().to_owned(),
            confidence: record.confidence.map_or(100, u32::from),
            message: localise(&record.message, self.ui),
            explanation: record
                .explanation
                .iter()
                .map(|message| localise(message, self.ui))
                .collect(),
            suggestions: Vec::new(),
            status: status(listed.status),
            uncovered: decided.uncovered,
            leads_back: false,
            refused: None,
            replacement: self.replacement(listed.status, place),
            reason,
            alike: 0,
        }
    }

    fn replacement(&self, status: Status, place: TextRange) -> Option<String> {
        is_replaced(status).then(|| {
            place
                .of_text(self.segment.current())
                .unwrap_or_default()
                .to_owned()
        })
    }

    fn suggestion(&self, issue: &Issue, suggestion: &Suggestion) -> SuggestionView {
        let text = self.segment.current();
        let edits = suggestion.edits.edits();
        let overtaken = self.segment.overtaken_by(&suggestion.edits).map(|decided| {
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
