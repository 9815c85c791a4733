//! `--format sarif`: SARIF 2.1.0 for code-scanning tools.
//!
//! Only the necessary part of the format is implemented here; the crates for all of it take longer to build than the
//! rest of the command line.

use super::Result;
use crate::article::{Article, LineCol, LineIndex};
use crate::failure::Failure;
use crate::second::SourceReport;
use crate::voice::Voice;
use copydesk_check::RuleMeta;
use copydesk_model::{Issue, Message, Severity};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::io::{self, Write};
use std::path::Path;

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

/// Writes the log of a run.
pub(crate) fn write(out: &mut dyn Write, voice: Voice, results: &[Result<'_>]) -> io::Result<()> {
    let articles = || {
        results
            .iter()
            .filter_map(|(path, result)| Some((*path, result.as_ref().ok()?)))
    };
    let failed = |(path, result): &Result<'_>| -> Vec<Value> {
        match result {
            Ok(article) => article
                .reports
                .iter()
                .flat_map(SourceReport::failures)
                .map(|failure| notification(path, failure))
                .collect(),
            Err(failure) => vec![notification(path, failure)],
        }
    };
    let failures: Vec<Value> = results.iter().flat_map(failed).collect();
    let found: BTreeSet<&str> = articles()
        .flat_map(|(_, article)| article.issues().map(|issue| issue.rule.as_str()))
        .collect();
    let rules: Vec<Value> = (copydesk_check::rules().iter())
        .filter(|rule| found.contains(rule.id))
        .map(|rule| descriptor(voice, rule))
        .collect();
    let issues: Vec<Value> = articles()
        .flat_map(|(path, article)| issues(voice, path, article))
        .collect();
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "Copydesk",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            } },
            "columnKind": "unicodeCodePoints",
            "invocations": [{
                "executionSuccessful": failures.is_empty(),
                "toolExecutionNotifications": failures,
            }],
            "results": issues,
        }],
    });
    serde_json::to_writer_pretty(&mut *out, &log)?;
    out.write_all(b"\n")
}

fn descriptor(voice: Voice, rule: &RuleMeta) -> Value {
    let say = |attribute: &str| voice.engine(&Message::new(format!("{}.{attribute}", rule.message_id())));
    json!({
        "id": rule.id,
        "shortDescription": { "text": say("summary") },
        "fullDescription": { "text": say("why") },
        "defaultConfiguration": { "level": level(rule.severity) },
        "properties": { "category": rule.category.code(), "severity": rule.severity.code() },
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Critical | Severity::Major => "error",
        Severity::Minor => "warning",
        Severity::Neutral => "note",
    }
}

fn issues(voice: Voice, path: &Path, article: &Article) -> Vec<Value> {
    let places = LineIndex::new(article.text(), 0);
    let uri = uri(path);
    article
        .issues()
        .map(|issue| result(voice, &uri, article, &places, issue))
        .collect()
}

fn result(voice: Voice, uri: &str, article: &Article, places: &LineIndex<'_>, issue: &Issue) -> Value {
    let at = article.range(issue, issue.at);
    let mut region = region(places, places.of(at), at.end());
    region["snippet"] = json!({ "text": at.of_text(article.text()).unwrap_or_default() });
    let fixes: Vec<Value> = (issue.suggestions.iter())
        .map(|suggestion| {
            let replacements: Vec<Value> = (suggestion.edits.edits().iter())
                .map(|edit| {
                    let range = article.range(issue, edit.range);
                    json!({
                        "deletedRegion": self::region(places, places.of(range), range.end()),
                        "insertedContent": { "text": edit.insert },
                    })
                })
                .collect();
            json!({
                "description": { "text": suggestion.label },
                "artifactChanges": [{ "artifactLocation": { "uri": uri }, "replacements": replacements }],
            })
        })
        .collect();
    let also: Vec<&str> = issue.also.iter().map(|opinion| opinion.rule.as_str()).collect();
    let mut result = json!({
        "ruleId": issue.rule.as_str(),
        "level": level(issue.severity),
        "message": { "text": voice.engine(&issue.message) },
        "locations": [{ "physicalLocation": { "artifactLocation": { "uri": uri }, "region": region } }],
        "partialFingerprints": { "issueId/v1": issue.id.to_string() },
        "fixes": fixes,
        "rank": f64::from(issue.confidence),
        "properties": { "category": issue.category.code(), "severity": issue.severity.code() },
    });
    if let Some(source) = &issue.source {
        result["properties"]["source"] = json!(source);
    }
    if !also.is_empty() {
        result["properties"]["also"] = json!(also);
    }
    result
}

/// Converts a place to a region. `end` is the end of the same range, in bytes.
fn region(places: &LineIndex<'_>, place: LineCol, end: u32) -> Value {
    let end = places.of(copydesk_text::TextRange::empty(end));
    json!({
        "charOffset": place.start,
        "charLength": place.end - place.start,
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": end.line,
        "endColumn": end.column,
    })
}

fn notification(path: &Path, failure: &Failure) -> Value {
    json!({
        "level": "error",
        "descriptor": { "id": failure.code },
        "message": { "text": format!("{} {}", failure.message, failure.next_step) },
        "locations": [{ "physicalLocation": { "artifactLocation": { "uri": uri(path) } } }],
    })
}

/// The characters of a path that a URI reference does not contain as they are (RFC 3986, "unreserved" and `/`).
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'/');

/// Returns the path as a relative or absolute URI reference, with `/` as separator.
fn uri(path: &Path) -> String {
    let scheme = if path.is_absolute() { "file://" } else { "" };
    let path = path.to_string_lossy().replace('\\', "/");
    format!("{scheme}{}", utf8_percent_encode(&path, ESCAPED))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_become_uri_references() {
        assert_eq!(uri(Path::new("a b/é.txt")), "a%20b/%C3%A9.txt");
        assert_eq!(uri(Path::new("/a/b.txt")), "file:///a/b.txt");
    }
}
