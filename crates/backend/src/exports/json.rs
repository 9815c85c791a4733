//! The review as JSON, for other programs. `docs/review-export.md` describes it; fields are added, never changed.

use super::{Reviewed, Run, RunKind, SegmentRole, runs_of};
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
    path: Option<String>,
    language: Option<&'v str>,
}

#[derive(Serialize)]
struct Score {
    before: Option<f64>,
    now: Option<f64>,
}

#[derive(Serialize)]
#[allow(clippy::struct_field_names, reason = "the names of the published schema")]
struct Segment<'v> {
    segment: u32,
    kind: SegmentRole,
    source: Option<&'v str>,
    before: &'v str,
    after: &'v str,
    changes: Vec<Change<'v>>,
}

/// A change: code points of `before` that it replaces, and what stands there now.
#[derive(Serialize)]
struct Change<'v> {
    start: u32,
    end: u32,
    deleted: &'v str,
    inserted: &'v str,
    issue: Option<String>,
}

#[derive(Serialize)]
struct Issue<'v> {
    id: String,
    rule: &'v str,
    category: &'static str,
    severity: &'static str,
    confidence: f64,
    segment: u32,
    quote: &'v str,
    message: String,
    status: &'static str,
    replacement: Option<&'v str>,
    reason: Option<&'v str>,
    suggestions: Vec<String>,
}

impl Reviewed<'_> {
    /// The review as one JSON document.
    pub(super) fn json(&self) -> String {
        let scores = self.scores();
        let export = Export {
            schema: "copydesk-review",
            version: JSON_VERSION,
            article: Article {
                title: &self.title,
                path: self.path.as_ref().map(|path| path.to_string_lossy().into_owned()),
                language: self.language.as_deref(),
            },
            score: Score {
                before: scores.as_ref().map(|scores| scores.before.quality()),
                now: scores.as_ref().map(|scores| scores.now.quality()),
            },
            words: self.words(),
            segments: self
                .segments()
                .map(|(segment, state)| Segment {
                    segment: segment.id.0,
                    kind: segment.kind.into(),
                    source: segment.source.as_deref(),
                    before: state.mt(),
                    after: state.current(),
                    changes: changes(&runs_of(state)),
                })
                .collect(),
            issues: self
                .live
                .entries()
                .map(|entry| Issue {
                    id: entry.id.to_string(),
                    rule: entry.rule.as_str(),
                    category: entry.category.code(),
                    severity: entry.severity.code(),
                    confidence: f64::from(entry.confidence) / 100.0,
                    segment: entry.segment.id().0,
                    quote: entry.quote,
                    message: self.message(&entry),
                    status: entry.status.code(),
                    replacement: entry.replacement(),
                    reason: entry.reason,
                    suggestions: entry
                        .suggestions()
                        .iter()
                        .map(|suggestion| entry.preview(suggestion))
                        .collect(),
                })
                .collect(),
        };
        // Strings, numbers and lists always are JSON.
        let mut text = serde_json::to_string_pretty(&export).unwrap_or_default();
        text.push('\n');
        text
    }
}

fn changes<'v>(runs: &[Run<'v>]) -> Vec<Change<'v>> {
    let mut out: Vec<Change<'v>> = Vec::new();
    let mut at = 0;
    let mut goes_on = false;
    for run in runs {
        let length = run.text.chars().count() as u32;
        let issue = run.issue.map(|id| id.to_string());
        match run.kind {
            RunKind::Equal => {
                at += length;
                goes_on = false;
            }
            RunKind::Deleted => {
                out.push(Change {
                    start: at,
                    end: at + length,
                    deleted: run.text,
                    inserted: "",
                    issue,
                });
                at += length;
                goes_on = true;
            }
            RunKind::Inserted => {
                match out.last_mut().filter(|last| goes_on && last.issue == issue) {
                    Some(last) => last.inserted = run.text,
                    None => out.push(Change {
                        start: at,
                        end: at,
                        deleted: "",
                        inserted: run.text,
                        issue,
                    }),
                }
                goes_on = false;
            }
        }
    }
    out
}
