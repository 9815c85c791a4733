//! Views of issues.

use super::units::Units;
use crate::wire::{EditView, IssueStatus, IssueView, OvertakenView, SuggestionView};
use copydesk_check::localise;
use copydesk_i18n::UiLang;
use copydesk_model::{Applicability, Issue, RuleId, Suggestion};
use copydesk_review::{Decided, Listed, Review, SegmentState, Status, Verdict, folded};
use copydesk_text::{Edit, EditSet, TextRange};
use std::collections::BTreeMap;

/// The data shared by the views of a segment's issues.
pub(crate) struct IssueViews<'r> {
    /// The review.
    pub(crate) review: &'r Review,
    /// The segment.
    pub(crate) segment: &'r SegmentState,
    /// Offsets of its current text.
    pub(crate) units: Units<'r>,
    /// Number of open issues in the article by rule and words.
    pub(crate) alike: &'r BTreeMap<(RuleId, String), u32>,
    /// Whether an issue has suggestions that are not offered.
    pub(crate) leads_back: &'r dyn Fn(&Issue) -> bool,
    /// Whether an issue is in text that must not be edited.
    pub(crate) is_locked: &'r dyn Fn(&Issue) -> bool,
    /// The language of the interface.
    pub(crate) ui: UiLang,
}

impl IssueViews<'_> {
    /// The view of one issue; `None` if it is neither found nor decided.
    pub(crate) fn of(&self, listed: &Listed<'_>) -> Option<IssueView> {
        let place = listed.place.unwrap_or(TextRange::empty(0));
        match (listed.found, listed.decided) {
            (Some(issue), decided) => Some(self.found(listed, issue, decided, place)),
            (None, Some(decided)) => Some(self.recorded(listed, decided, place)),
            (None, None) => None,
        }
    }

    /// An issue that the rules find.
    fn found(
        &self,
        listed: &Listed<'_>,
        issue: &Issue,
        decided: Option<&Decided>,
        place: TextRange,
    ) -> IssueView {
        let state = self.review.state();
        let (from, to) = self.units.range(place);
        let quote = state.quote(issue).unwrap_or_default();
        let severity = match decided.map(|decided| &decided.verdict) {
            Some(Verdict::Confirmed { severity }) => *severity,
            _ => issue.severity,
        };
        let words = folded(quote);
        IssueView {
            id: listed.id.to_string(),
            rule: issue.rule.to_string(),
            segment: self.segment.id().0,
            from,
            to,
            quote: quote.to_owned(),
            alike: self
                .alike
                .get(&(issue.rule.clone(), words.clone()))
                .copied()
                .unwrap_or_default(),
            words,
            category: issue.category.code().to_owned(),
            severity: severity.code().to_owned(),
            confidence: u32::from(issue.confidence),
            message: localise(&issue.message, self.ui),
            explanation: issue
                .explanation
                .iter()
                .map(|message| localise(message, self.ui))
                .collect(),
            suggestions: issue
                .suggestions
                .iter()
                .map(|suggestion| self.suggestion(issue, suggestion))
                .collect(),
            status: match status(listed.status) {
                IssueStatus::Open if (self.is_locked)(issue) => IssueStatus::Locked,
                status => status,
            },
            uncovered: state.is_uncovered(issue),
            leads_back: (self.leads_back)(issue),
            replacement: self.replacement(listed.status, place),
            reason: state.reason_for(issue).map(str::to_owned),
        }
    }

    /// A decided issue that the rules no longer find, from the record in its decision.
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
            edits: edits
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
            preview: preview(text, span(issue, suggestion), edits),
            evidence: suggestion
                .evidence
                .iter()
                .map(|message| localise(message, self.ui))
                .collect(),
            overtakes: overtaken.collect(),
        }
    }
}

/// Whether the issue's words were replaced.
fn is_replaced(status: Status) -> bool {
    matches!(
        status,
        Status::Accepted | Status::AcceptedEdited | Status::Settled
    )
}

fn status(status: Status) -> IssueStatus {
    match status {
        // Stale issues are not listed.
        Status::Open | Status::Stale => IssueStatus::Open,
        Status::Accepted => IssueStatus::Accepted,
        Status::AcceptedEdited => IssueStatus::AcceptedEdited,
        Status::Rejected => IssueStatus::Rejected,
        Status::Confirmed => IssueStatus::Confirmed,
        Status::Settled => IssueStatus::Settled,
    }
}

/// The issue's range, extended to all edits of the suggestion, in bytes of the base text.
fn span(issue: &Issue, suggestion: &Suggestion) -> TextRange {
    suggestion
        .edits
        .extent()
        .map_or(issue.at, |extent| extent.cover(issue.at))
}

/// The text of `span` after `edits`, which must be inside it and sorted.
fn preview(text: &str, span: TextRange, edits: &[Edit]) -> String {
    let mut out = String::new();
    let mut at = span.start();
    let keep = |out: &mut String, from: u32, to: u32| {
        out.push_str(text.get(from as usize..to as usize).unwrap_or_default());
    };
    for edit in edits {
        keep(&mut out, at, edit.range.start());
        out.push_str(&edit.insert);
        at = edit.range.end();
    }
    keep(&mut out, at, span.end());
    out
}
