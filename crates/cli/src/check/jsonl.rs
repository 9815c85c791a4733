//! `copydesk check --jsonl`: reads rows and writes a result for each, one by one.

use super::Outcome;
use crate::article::{Article, LineIndex, load_text};
use crate::failure::Failure;
use crate::record::{self, IssueRecord};
use crate::second::{Second, SourceReport};
use crate::source::attach;
use crate::voice::Voice;
use copydesk_check::{Engine, Unchecked};
use copydesk_model::Lang;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::io::{self, BufRead, Write};

#[derive(Deserialize)]
struct Row {
    #[serde(default)]
    id: Value,
    text: String,
    lang: Option<String>,
    source: Option<Source>,
    /// A corrected version of the text.
    corrected: Option<String>,
    /// Errors that another program reported, as in docs/flags.md.
    flags: Option<Vec<Value>>,
}

#[derive(Deserialize)]
struct Source {
    lang: Option<String>,
    text: String,
}

/// The parts of an invalid row that could be read.
#[derive(Deserialize)]
struct Named {
    #[serde(default)]
    id: Value,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Answer<'a> {
    Checked {
        id: &'a Value,
        lang: Option<&'a str>,
        /// Why the rules cannot check the text: the absence of issues then has no meaning.
        #[serde(skip_serializing_if = "Option::is_none")]
        unchecked: Option<&'static str>,
        issues: Vec<IssueRecord<'a>>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        notices: Vec<String>,
        /// What the other sources said.
        #[serde(skip_serializing_if = "<[SourceReport]>::is_empty")]
        sources: &'a [SourceReport],
    },
    Failed {
        id: &'a Value,
        error: Failure,
    },
}

/// Writes a result to `output` for every row of `input`, in order; each is written before the next row is read. Blank
/// lines are skipped. `seen` is called for every row.
pub(crate) fn answer(
    engine: &Engine,
    voice: Voice,
    lang: Option<&Lang>,
    second: &Second,
    input: &mut dyn BufRead,
    output: &mut dyn Write,
    mut seen: impl FnMut(),
) -> io::Result<Outcome> {
    let mut outcome = Outcome::default();
    let mut line = Vec::new();
    for number in 1_u32.. {
        line.clear();
        if input.read_until(b'\n', &mut line)? == 0 {
            break;
        }
        if line.trim_ascii().is_empty() {
            continue;
        }
        match read(voice, &line, number) {
            Ok(row) => checked(engine, voice, lang, second, &row, output, &mut outcome)?,
            Err((id, error)) => {
                outcome.failed += 1;
                write(output, &Answer::Failed { id: &id, error })?;
            }
        }
        output.flush()?;
        seen();
    }
    Ok(outcome)
}

fn read(voice: Voice, line: &[u8], number: u32) -> Result<Row, (Value, Failure)> {
    let row = ("row", number.to_string());
    let Ok(text) = std::str::from_utf8(line) else {
        return Err((Value::Null, Failure::new(voice, "row-is-not-utf-8", &[row])));
    };
    serde_json::from_str(text).map_err(|error| {
        let id = serde_json::from_str(text).map_or(Value::Null, |named: Named| named.id);
        (
            id,
            Failure::new(voice, "row-is-not-json", &[row, ("cause", error.to_string())]),
        )
    })
}

fn checked(
    engine: &Engine,
    voice: Voice,
    lang: Option<&Lang>,
    second: &Second,
    row: &Row,
    output: &mut dyn Write,
    outcome: &mut Outcome,
) -> io::Result<()> {
    let given = row.lang.as_ref().map(Lang::new);
    let lang = given.as_ref().or(lang);
    let source = row.source.as_ref().map(|source| {
        let lang = source.lang.as_ref().map(Lang::new);
        load_text(voice, &source.text, lang.as_ref())
    });
    let corrected = row.corrected.as_ref();
    let corrected = corrected.map(|corrected| load_text(voice, corrected, lang));
    let loaded = source.transpose().and_then(|source| {
        let flags = row.flags.as_deref();
        let second = second.for_row(corrected.transpose()?, flags);
        Ok((load_text(voice, &row.text, lang)?, source, second))
    });
    let (mut loaded, source, second) = match loaded {
        Ok(loaded) => loaded,
        Err(error) => {
            outcome.failed += 1;
            return write(output, &Answer::Failed { id: &row.id, error });
        }
    };
    let aligned = source.map(|source| attach(voice, &mut loaded, &source.document));
    let unpaired = aligned.and_then(|aligned| aligned.unwrap_or_else(|mismatch| Some(mismatch.message)));
    let article = Article::check(engine, voice, loaded, &second);
    outcome.silent += article
        .reports
        .iter()
        .filter(|report| !report.is_complete())
        .count();
    let skipped = u32::from(article.text().len() < row.text.len());
    let places = LineIndex::new(article.text(), skipped);
    let issues = record::issues(&article, &places, voice);
    let notices = article
        .checked
        .notices()
        .iter()
        .map(|notice| voice.engine(notice));
    let notices = notices.chain(unpaired).collect();
    outcome.files += 1;
    outcome.words += article.words();
    outcome.issues += issues.len();
    write(
        output,
        &Answer::Checked {
            id: &row.id,
            lang: article.checked.language().map(Lang::tag),
            unchecked: article.checked.unchecked().map(Unchecked::code),
            issues,
            notices,
            sources: &article.reports,
        },
    )
}

fn write(output: &mut dyn Write, answer: &Answer<'_>) -> io::Result<()> {
    serde_json::to_writer(&mut *output, answer)?;
    output.write_all(b"\n")
}
