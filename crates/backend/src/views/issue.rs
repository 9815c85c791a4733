//! Views of issues.

use super::units::Units;
use crate::live::{Entry, EntryStatus, LiveReview};
use crate::wire::{EditView, IssueStatus, IssueView, OvertakenView, SuggestionView};
use crate::{BackendError, locale};
use copydesk_check::{ALSO_FOUND, localise};
use copydesk_i18n::UiLang;
use copydesk_model::{Applicability, Issue, RuleId, Suggestion};
use copydesk_providers::{corrected, languagetool, llm};
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
            source: self.source(entry).map(|source| source_name(source, self.ui)),
            also: self.also(entry),
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
                .filter(|message| message.id != ALSO_FOUND)
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

    /// The source of an issue. A decision names only the rule.
    fn source<'e>(&'e self, entry: &'e Entry<'_>) -> Option<&'e str> {
        match entry.found {
            Some(issue) => issue.source.as_deref(),
            None if corrected::RULES.contains(entry.rule) => Some(corrected::SOURCE),
            None => self.live.source_of(entry.rule),
        }
    }

    /// The names of the sources that found an issue too. They are in its explanation, which a decision contains.
    fn also(&self, entry: &Entry<'_>) -> Vec<String> {
        let found = entry
            .explanation
            .iter()
            .filter(|message| message.id == ALSO_FOUND);
        let sources = found.filter_map(|message| message.args.iter().find(|(name, _)| name == "source"));
        let mut names = Vec::new();
        for (_, source) in sources {
            let name = source_name(source, self.ui);
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
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

/// The name of a source in the language of the interface.
pub(crate) fn source_name(source: &str, ui: UiLang) -> String {
    match source {
        corrected::SOURCE => locale::say(ui, "source-corrected", &[]),
        languagetool::SOURCE => "LanguageTool".to_owned(),
        llm::SOURCE => locale::say(ui, "source-llm", &[]),
        "copydesk" => "Copydesk".to_owned(),
        other => other.to_owned(),
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
