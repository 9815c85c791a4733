//! The review as JSON, for other programs. `docs/review-export.md` describes it; fields are added, never changed.

use super::csv::status;
use super::{after, before};
use crate::wire::{ChangesView, PieceKind, ReviewView};
use serde::Serialize;

/// Rises when a program that reads the former version would read this one wrongly.
pub const JSON_VERSION: u32 = 1;

#[derive(Serialize)]
struct Export<'v> {
    schema: &'static str,
    version: u32,
    article: Article<'v>,
    score: Score,
    words: u32,
    segments: Vec<Segment<'v>>,
    issues: Vec<Issue<'v>>,
}

#[derive(Serialize)]
struct Article<'v> {
    title: &'v str,
    path: Option<&'v str>,
    language: Option<&'v str>,
}

#[derive(Serialize)]
struct Score {
    before: f64,
    now: f64,
}

#[derive(Serialize)]
#[allow(clippy::struct_field_names, reason = "the names of the published schema")]
struct Segment<'v> {
    segment: u32,
    kind: &'v str,
    source: Option<&'v str>,
    before: String,
    after: String,
    changes: Vec<Change<'v>>,
}

/// A change: code points of `before` that it replaces, and what stands there now.
#[derive(Serialize)]
struct Change<'v> {
    start: u32,
    end: u32,
    deleted: String,
    inserted: String,
    issue: Option<&'v str>,
}

#[derive(Serialize)]
struct Issue<'v> {
    id: &'v str,
    rule: &'v str,
    category: &'v str,
    severity: &'v str,
    confidence: f64,
    segment: u32,
    quote: &'v str,
    message: &'v str,
    status: &'static str,
    replacement: Option<&'v str>,
    reason: Option<&'v str>,
    suggestions: Vec<&'v str>,
}

/// The review as one JSON document.
pub fn json(review: &ReviewView, changes: &ChangesView) -> String {
    let article = &review.article;
    let source = |id| {
        review
            .segments
            .iter()
            .find(|segment| segment.id == id)?
            .source
            .as_deref()
    };
    let export = Export {
        schema: "copydesk-review",
        version: JSON_VERSION,
        article: Article {
            title: &article.title,
            path: article.path.as_deref(),
            language: article.language.as_deref(),
        },
        score: Score {
            before: review.progress.score_before,
            now: review.progress.score_now,
        },
        words: review.progress.words,
        segments: changes
            .rows
            .iter()
            .zip(&review.segments)
            .map(|(row, segment)| Segment {
                segment: row.segment,
                kind: &row.kind,
                source: if segment.id == row.segment {
                    segment.source.as_deref()
                } else {
                    source(row.segment)
                },
                before: before(row),
                after: after(row),
                changes: changes_of(row),
            })
            .collect(),
        issues: review
            .issues
            .iter()
            .map(|issue| Issue {
                id: &issue.id,
                rule: &issue.rule,
                category: &issue.category,
                severity: &issue.severity,
                confidence: f64::from(issue.confidence) / 100.0,
                segment: issue.segment,
                quote: &issue.quote,
                message: &issue.message,
                status: status(issue.status),
                replacement: issue.replacement.as_deref(),
                reason: issue.reason.as_deref(),
                suggestions: issue
                    .suggestions
                    .iter()
                    .map(|suggestion| suggestion.preview.as_str())
                    .collect(),
            })
            .collect(),
    };
    // Strings, numbers and lists always are JSON.
    let mut text = serde_json::to_string_pretty(&export).unwrap_or_default();
    text.push('\n');
    text
}

fn changes_of(row: &crate::wire::ChangeRow) -> Vec<Change<'_>> {
    let mut out: Vec<Change<'_>> = Vec::new();
    let mut at = 0;
    let mut goes_on = false;
    for piece in &row.pieces {
        let length = piece.text.chars().count() as u32;
        match piece.kind {
            PieceKind::Equal => {
                at += length;
                goes_on = false;
            }
            PieceKind::Deleted => {
                out.push(Change {
                    start: at,
                    end: at + length,
                    deleted: piece.text.clone(),
                    inserted: String::new(),
                    issue: piece.issue.as_deref(),
                });
                at += length;
                goes_on = true;
            }
            PieceKind::Inserted => {
                match out
                    .last_mut()
                    .filter(|last| goes_on && last.issue == piece.issue.as_deref())
                {
                    Some(last) => last.inserted.clone_from(&piece.text),
                    None => out.push(Change {
                        start: at,
                        end: at,
                        deleted: String::new(),
                        inserted: piece.text.clone(),
                        issue: piece.issue.as_deref(),
                    }),
                }
                goes_on = false;
            }
        }
    }
    out
}
