//! Issues as the window shows them.

use super::units::Units;
use crate::wire::{EditView, IssueStatus, IssueView, SuggestionView};
use copydesk_check::{UiLang, localise};
use copydesk_model::{Applicability, Issue, RuleId, SegmentId, Suggestion};
use copydesk_review::{Listed, Review, SegmentState, Status, Verdict};
use copydesk_text::{Edit, TextRange};
use std::collections::BTreeMap;

/// An issue of segment `id` in its current text, whose offsets `units` knows. `alike`: open issues by rule and words.
pub(crate) fn issue_view(
    listed: &Listed<'_>,
    id: SegmentId,
    review: &Review,
    units: &Units<'_>,
    alike: &BTreeMap<(RuleId, String), u32>,
    ui: UiLang,
) -> IssueView {
    let state = review.state();
    let place = listed.place.unwrap_or(TextRange::empty(0));
    let (from, to) = units.range(place);
    let accepted = matches!(listed.status, Status::Accepted | Status::AcceptedEdited);
    let current = state
        .segment(id)
        .map(|segment| &**segment.current())
        .unwrap_or_default();
    let replacement = accepted.then(|| place.of_text(current).unwrap_or_default().to_owned());
    let mut view = IssueView {
        id: listed.id.to_string(),
        rule: String::new(),
        segment: id.0,
        from,
        to,
        quote: String::new(),
        category: String::new(),
        severity: String::new(),
        confidence: 100,
        message: String::new(),
        explanation: Vec::new(),
        suggestions: Vec::new(),
        status: status(listed.status),
        replacement,
        reason: None,
        alike: 0,
    };
    match (listed.found, listed.decided) {
        (Some(issue), decided) => {
            let quote = state.quote(issue).unwrap_or_default();
            view.alike = alike
                .get(&(issue.rule.clone(), quote.to_lowercase()))
                .copied()
                .unwrap_or_default();
            view.rule = issue.rule.to_string();
            view.quote = quote.to_owned();
            view.category = issue.category.code().to_owned();
            view.severity = issue.severity.code().to_owned();
            view.confidence = u32::from(issue.confidence);
            view.message = localise(&issue.message, ui);
            view.explanation = issue
                .explanation
                .iter()
                .map(|message| localise(message, ui))
                .collect();
            view.reason = state.reason_for(issue).map(str::to_owned);
            if let Some(segment) = state.segment(id) {
                let suggestion = |suggestion| match accepted {
                    true => taken_suggestion(issue, suggestion, segment, units, ui),
                    false => open_suggestion(issue, suggestion, segment, units, ui),
                };
                view.suggestions = issue.suggestions.iter().map(suggestion).collect();
            }
            if let Some(Verdict::Confirmed { severity }) = decided.map(|decided| &decided.verdict) {
                view.severity = severity.code().to_owned();
            }
        }
        (None, Some(decided)) => {
            let record = &decided.record;
            view.rule = record.rule.to_string();
            view.quote.clone_from(&record.quote);
            view.category = record.category.code().to_owned();
            view.severity = record.severity.code().to_owned();
            view.message = localise(&record.message, ui);
            if let Verdict::Rejected { reason, .. } = &decided.verdict {
                view.reason.clone_from(reason);
            }
        }
        (None, None) => {}
    }
    view
}

fn status(status: Status) -> IssueStatus {
    match status {
        // What typing has overtaken is not listed; were it, the words would be open to another look.
        Status::Open | Status::Stale => IssueStatus::Open,
        Status::Accepted => IssueStatus::Accepted,
        Status::AcceptedEdited => IssueStatus::AcceptedEdited,
        Status::Rejected => IssueStatus::Rejected,
        Status::Confirmed => IssueStatus::Confirmed,
    }
}

/// The issue's words, widened to all that the suggestion edits, in bytes of the base text.
fn span(issue: &Issue, suggestion: &Suggestion) -> TextRange {
    suggestion
        .edits
        .extent()
        .map_or(issue.at, |extent| extent.cover(issue.at))
}

/// A suggestion for words that stand as they were. Where an accepted edit is in its way it has no edits to show.
fn open_suggestion(
    issue: &Issue,
    suggestion: &Suggestion,
    segment: &SegmentState,
    units: &Units<'_>,
    ui: UiLang,
) -> SuggestionView {
    let span = span(issue, suggestion);
    let Some(edits) = segment.edits_now(&suggestion.edits) else {
        let preview = preview(segment.base(), span, suggestion.edits.edits());
        return view(suggestion, Vec::new(), preview, ui);
    };
    let preview = preview(segment.current(), segment.place_now(span), edits.edits());
    let edits = edits.edits().iter().map(|edit| {
        let (from, to) = units.range(edit.range);
        EditView {
            from,
            to,
            insert: edit.insert.clone(),
        }
    });
    view(suggestion, edits.collect(), preview, ui)
}

/// A suggestion of an issue that was accepted: one edit from what stands there now to what this one would make.
fn taken_suggestion(
    issue: &Issue,
    suggestion: &Suggestion,
    segment: &SegmentState,
    units: &Units<'_>,
    ui: UiLang,
) -> SuggestionView {
    let span = span(issue, suggestion);
    let preview = preview(segment.base(), span, suggestion.edits.edits());
    let (from, to) = units.range(segment.place_now(span));
    view(
        suggestion,
        vec![EditView {
            from,
            to,
            insert: preview.clone(),
        }],
        preview,
        ui,
    )
}

fn view(suggestion: &Suggestion, edits: Vec<EditView>, preview: String, ui: UiLang) -> SuggestionView {
    SuggestionView {
        label: suggestion.label.clone(),
        safe: suggestion.applicability == Applicability::Safe,
        edits,
        preview,
        evidence: suggestion
            .evidence
            .iter()
            .map(|message| localise(message, ui))
            .collect(),
    }
}

/// What `span` of `text` reads after `edits`, which lie within it, in order.
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
