//! Issues in the JSON output of the command, which other programs rely on.
//!
//! Offsets are Unicode code points of the whole text, half-open.

use crate::article::{Article, LineIndex};
use crate::voice::Voice;
use copydesk_model::{Applicability, Issue};
use serde::Serialize;

/// One issue.
#[derive(Debug, Serialize)]
pub(crate) struct IssueRecord<'a> {
    pub(crate) rule: &'a str,
    /// The source of the rule; absent for rules of the program.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) source: Option<&'a str>,
    /// The rules of other sources that found it too.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) also: Vec<OpinionRecord<'a>>,
    pub(crate) category: &'static str,
    pub(crate) severity: &'static str,
    /// 0 to 1.
    pub(crate) confidence: f64,
    pub(crate) start: u32,
    pub(crate) end: u32,
    /// The text at `start..end`.
    pub(crate) text: &'a str,
    pub(crate) message: String,
    pub(crate) suggestions: Vec<SuggestionRecord<'a>>,
}

/// A rule that agrees.
#[derive(Debug, Serialize)]
pub(crate) struct OpinionRecord<'a> {
    /// `copydesk` for the program itself.
    pub(crate) source: &'a str,
    pub(crate) rule: &'a str,
}

/// One suggestion.
#[derive(Debug, Serialize)]
pub(crate) struct SuggestionRecord<'a> {
    pub(crate) label: &'a str,
    pub(crate) applicability: Applicability,
    pub(crate) edits: Vec<EditRecord<'a>>,
}

/// One replacement.
#[derive(Debug, Serialize)]
pub(crate) struct EditRecord<'a> {
    pub(crate) start: u32,
    pub(crate) end: u32,
    pub(crate) text: &'a str,
}

/// Returns every issue of an article, in reading order.
pub(crate) fn issues<'a>(article: &'a Article, places: &LineIndex<'_>, voice: Voice) -> Vec<IssueRecord<'a>> {
    article
        .issues()
        .map(|issue| record(article, places, voice, issue))
        .collect()
}

fn record<'a>(
    article: &'a Article,
    places: &LineIndex<'_>,
    voice: Voice,
    issue: &'a Issue,
) -> IssueRecord<'a> {
    let range = article.range(issue, issue.at);
    let place = places.of(range);
    let suggestions = issue.suggestions.iter().map(|suggestion| SuggestionRecord {
        label: &suggestion.label,
        applicability: suggestion.applicability,
        edits: (suggestion.edits.edits().iter())
            .map(|edit| {
                let place = places.of(article.range(issue, edit.range));
                EditRecord {
                    start: place.start,
                    end: place.end,
                    text: &edit.insert,
                }
            })
            .collect(),
    });
    let also = issue.also.iter().map(|opinion| OpinionRecord {
        source: opinion.source.as_deref().unwrap_or("copydesk"),
        rule: opinion.rule.as_str(),
    });
    IssueRecord {
        rule: issue.rule.as_str(),
        source: issue.source.as_deref(),
        also: also.collect(),
        category: issue.category.code(),
        severity: issue.severity.code(),
        confidence: f64::from(issue.confidence) / 100.0,
        start: place.start,
        end: place.end,
        text: range.of_text(article.text()).unwrap_or_default(),
        message: voice.engine(&issue.message),
        suggestions: suggestions.collect(),
    }
}
