//! `--format json`: one document for all articles.

use super::Result;
use crate::article::{Article, LineIndex};
use crate::failure::Failure;
use crate::record::{self, IssueRecord};
use crate::second::SourceReport;
use crate::voice::Voice;
use copydesk_check::Unchecked;
use copydesk_formats::PARAGRAPH_BREAK;
use copydesk_model::{Lang, Remark};
use copydesk_text::TextRange;
use serde::Serialize;
use std::borrow::Cow;
use std::io::{self, Write};

#[derive(Serialize)]
struct Report<'a> {
    /// Incremented when a field is removed or changes its meaning; new fields may be added at any time.
    version: u32,
    files: Vec<FileRecord<'a>>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum FileRecord<'a> {
    Checked {
        file: Cow<'a, str>,
        lang: Option<&'a str>,
        words: usize,
        /// Why the rules cannot check the article: the absence of issues then has no meaning.
        #[serde(skip_serializing_if = "Option::is_none")]
        unchecked: Option<&'static str>,
        issues: Vec<Located<'a>>,
        /// Tracked changes and comments that the file contains.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        remarks: Vec<RemarkRecord<'a>>,
        /// What the other sources said.
        #[serde(skip_serializing_if = "<[SourceReport]>::is_empty")]
        sources: &'a [SourceReport],
    },
    Failed {
        file: Cow<'a, str>,
        error: &'a Failure,
    },
}

/// An issue with its line and column, both from 1; columns count code points.
#[derive(Serialize)]
struct Located<'a> {
    line: u32,
    column: u32,
    #[serde(flatten)]
    issue: IssueRecord<'a>,
}

/// A tracked change or a comment that the file contains, with its line and column as for an issue.
#[derive(Serialize)]
struct RemarkRecord<'a> {
    line: u32,
    column: u32,
    kind: &'static str,
    /// Who made it; empty if the file does not say.
    author: &'a str,
    /// When, as `2026-03-02T09:00` or `2026-03-02`; null if the file gives no valid date.
    date: Option<&'a str>,
    /// The words in the text that it is on; empty for a deletion.
    quote: &'a str,
    /// The inserted or deleted words, or the comment.
    text: String,
}

/// Writes the document.
pub(crate) fn write(out: &mut dyn Write, voice: Voice, results: &[Result<'_>]) -> io::Result<()> {
    let files = results.iter().map(|(path, result)| match result {
        Ok(article) => FileRecord::Checked {
            file: path.to_string_lossy(),
            lang: article.checked.language().map(Lang::tag),
            words: article.words(),
            unchecked: article.checked.unchecked().map(Unchecked::code),
            issues: located(article, voice),
            remarks: remarks(article),
            sources: &article.reports,
        },
        Err(error) => FileRecord::Failed {
            file: path.to_string_lossy(),
            error,
        },
    });
    serde_json::to_writer_pretty(
        &mut *out,
        &Report {
            version: 1,
            files: files.collect(),
        },
    )?;
    out.write_all(b"\n")
}

fn remarks<'a>(article: &'a Article) -> Vec<RemarkRecord<'a>> {
    let places = LineIndex::new(article.text(), 0);
    let record = |remark: &'a Remark| {
        let Remark { segment, range, .. } = *remark;
        let range = article
            .loaded
            .place(segment, range)
            .unwrap_or(TextRange::empty(0));
        let place = places.of(range);
        RemarkRecord {
            line: place.line,
            column: place.column,
            kind: remark.kind.code(),
            author: &remark.author,
            date: remark.date.as_deref(),
            quote: range.of_text(article.text()).unwrap_or_default(),
            text: remark.text.replace(PARAGRAPH_BREAK, "\n"),
        }
    };
    article.loaded.remarks().iter().map(record).collect()
}

fn located(article: &Article, voice: Voice) -> Vec<Located<'_>> {
    let places = LineIndex::new(article.text(), 0);
    let records = record::issues(article, &places, voice);
    let places = article
        .issues()
        .map(|issue| places.of(article.range(issue, issue.at)));
    places
        .zip(records)
        .map(|(place, issue)| Located {
            line: place.line,
            column: place.column,
            issue,
        })
        .collect()
}
