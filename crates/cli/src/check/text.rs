//! `--format text`: human-readable output.

use super::{Outcome, Result};
use crate::article::{Article, LineIndex};
use crate::output::paint;
use crate::voice::Voice;
use anstyle::{AnsiColor, Style};
use copydesk_formats::PARAGRAPH_BREAK;
use copydesk_model::{Issue, Remark, Severity, Suggestion};
use copydesk_text::TextRange;
use std::io::{self, Write};
use std::path::Path;

/// Number of suggestions shown for each issue.
const SHOWN: usize = 3;

/// Writes the issues of one article; nothing if it could not be read, since that was already reported.
pub(crate) fn write(out: &mut dyn Write, voice: Voice, (path, result): &Result<'_>) -> io::Result<()> {
    let Ok(article) = result else { return Ok(()) };
    let places = LineIndex::new(article.text(), 0);
    for issue in article.issues() {
        write_issue(out, voice, path, article, &places, issue)?;
    }
    for remark in article.loaded.remarks() {
        write_remark(out, voice, path, article, &places, remark)?;
    }
    out.flush()
}

fn write_issue(
    out: &mut dyn Write,
    voice: Voice,
    path: &Path,
    article: &Article,
    places: &LineIndex<'_>,
    issue: &Issue,
) -> io::Result<()> {
    let range = article.range(issue, issue.at);
    let place = places.of(range);
    let (mark, style) = look(issue.severity);
    let severity = voice.say(&format!("severity-{}", issue.severity.code()), &[]);
    let position = format!("{}:{}:{}", path.display(), place.line, place.column);
    let soft = Style::new().dimmed();
    write!(
        out,
        "{}: {} ",
        paint(Style::new().bold(), &position),
        paint(style, &format!("{mark} {severity}"))
    )?;
    writeln!(
        out,
        "{} {}",
        voice.engine(&issue.message),
        paint(soft, &rules(issue))
    )?;
    let quote = one_line(range.of_text(article.text()).unwrap_or_default());
    let struck = Style::new().fg_color(Some(AnsiColor::Red.into())).strikethrough();
    let added = Style::new().fg_color(Some(AnsiColor::Green.into()));
    write!(
        out,
        "    {}",
        paint(
            if issue.suggestions.is_empty() {
                style
            } else {
                struck
            },
            &quote
        )
    )?;
    let mut labels = issue
        .suggestions
        .iter()
        .take(SHOWN)
        .map(|suggestion| label(voice, suggestion));
    if let Some(first) = labels.next() {
        write!(out, " → {}", paint(added, &first))?;
    }
    for further in labels {
        write!(out, " · {further}")?;
    }
    match issue.suggestions.len().saturating_sub(SHOWN) {
        0 => writeln!(out),
        more => writeln!(out, " {}", paint(soft, &format!("+{more}"))),
    }
}

/// Writes a tracked change or a comment that the file contains.
fn write_remark(
    out: &mut dyn Write,
    voice: Voice,
    path: &Path,
    article: &Article,
    places: &LineIndex<'_>,
    remark: &Remark,
) -> io::Result<()> {
    let range = article.loaded.place(remark.segment, remark.range);
    let place = places.of(range.unwrap_or(TextRange::empty(0)));
    let position = format!("{}:{}:{}", path.display(), place.line, place.column);
    let date = remark.date.as_deref().map(|date| date.replace('T', " "));
    let who = [Some(remark.author.clone()), date];
    let who: Vec<String> = who
        .into_iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .collect();
    let kind = voice.say(&format!("remark-{}", remark.kind.code()), &[]);
    writeln!(
        out,
        "{}: {} {}",
        paint(Style::new().bold(), &position),
        paint(
            Style::new().fg_color(Some(AnsiColor::Cyan.into())),
            &format!("✎ {kind}")
        ),
        paint(Style::new().dimmed(), &who.join(", "))
    )?;
    writeln!(
        out,
        "    {}",
        one_line(&remark.text.replace(PARAGRAPH_BREAK, "¶"))
    )
}

/// Returns the rule of an issue, and those of other sources that agree with it.
fn rules(issue: &Issue) -> String {
    let also = issue.also.iter().map(|opinion| opinion.rule.as_str());
    let all: Vec<&str> = std::iter::once(issue.rule.as_str()).chain(also).collect();
    all.join(" + ")
}

/// Returns the shape and colour of a severity; the shape remains if there is no colour.
fn look(severity: Severity) -> (char, Style) {
    let colour = |colour: AnsiColor| Style::new().fg_color(Some(colour.into()));
    match severity {
        Severity::Critical => ('■', colour(AnsiColor::Red).bold()),
        Severity::Major => ('▲', colour(AnsiColor::Red)),
        Severity::Minor => ('●', colour(AnsiColor::Yellow)),
        Severity::Neutral => ('○', colour(AnsiColor::Cyan)),
    }
}

fn label(voice: Voice, suggestion: &Suggestion) -> String {
    if suggestion.label.is_empty() {
        voice.say("suggestion-remove", &[])
    } else {
        one_line(&suggestion.label)
    }
}

/// Returns `text` on one line, shortened to the length of a terminal line by omitting the middle.
fn one_line(text: &str) -> String {
    const MAX_WIDTH: usize = 72;
    let words: Vec<&str> = text.split(['\n', '\r']).collect();
    let line: Vec<char> = words.join("⏎").chars().collect();
    if line.len() <= MAX_WIDTH {
        return line.into_iter().collect();
    }
    let half = MAX_WIDTH / 2 - 1;
    line[..half]
        .iter()
        .chain(&[' ', '…', ' '])
        .chain(&line[line.len() - half..])
        .collect()
}

/// Writes the totals.
pub(crate) fn summary(out: &mut dyn Write, voice: Voice, outcome: Outcome) -> io::Result<()> {
    // An article that was not checked must not look like one without issues.
    let (files, words) = if outcome.issues > 0 {
        (outcome.files, outcome.words)
    } else {
        (
            outcome.files - outcome.unchecked,
            outcome.words - outcome.unchecked_words,
        )
    };
    if files > 0 {
        let args = [
            ("issues", outcome.issues.to_string()),
            ("files", files.to_string()),
            ("words", words.to_string()),
        ];
        writeln!(out, "{}", voice.say("summary", &args))?;
    }
    if outcome.unchecked > 0 {
        let args = [("files", outcome.unchecked.to_string())];
        writeln!(out, "{}", voice.say("summary-unchecked", &args))?;
    }
    if outcome.failed > 0 {
        writeln!(
            out,
            "{}",
            voice.say("unreadable", &[("files", outcome.failed.to_string())])
        )?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::one_line;

    #[test]
    fn long_quotes_lose_their_middle() {
        assert_eq!(one_line("a\nb"), "a⏎b");
        let long = one_line(&"é".repeat(200));
        assert_eq!(long.chars().count(), 73);
        assert!(long.contains("é … é"));
    }
}
