//! `--format json`: one document for all articles.

use super::Result;
use crate::article::{Article, LineIndex};
use crate::failure::Failure;
use crate::record::{self, IssueRecord};
use crate::second::SourceReport;
use crate::voice::Voice;
use copydesk_check::Unchecked;
use copydesk_model::Lang;
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

/// Writes the document.
pub(crate) fn write(out: &mut dyn Write, voice: Voice, results: &[Result<'_>]) -> io::Result<()> {
    let files = results.iter().map(|(path, result)| match result {
        Ok(article) => FileRecord::Checked {
            file: path.to_string_lossy(),
            lang: article.checked.language().map(Lang::tag),
            words: article.words(),
            unchecked: article.checked.unchecked().map(Unchecked::code),
            issues: located(article, voice),
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
