//! `copydesk diff`: a word diff of the paragraphs that differ.

use crate::args::DiffArgs;
use crate::article;
use crate::failure::Failure;
use crate::output::{Streams, broken_pipe};
use crate::voice::Voice;
use anstyle::{AnsiColor, Style};
use copydesk_align::versions;
use copydesk_text::EditSet;
use std::io::{self, Write};
use std::process::ExitCode;

/// Runs the command.
pub(crate) fn run(voice: Voice, args: &DiffArgs, streams: &mut Streams) -> Result<ExitCode, Failure> {
    let before = article::load(voice, &args.before, None)?;
    let after = article::load(voice, &args.after, None)?;
    match write(voice, before.text(), after.text(), streams) {
        Ok(0) => Ok(ExitCode::SUCCESS),
        Ok(_) => Ok(ExitCode::from(1)),
        Err(error) if broken_pipe(&error) => Ok(ExitCode::SUCCESS),
        Err(error) => Err(Failure::stream(voice, "-", &error)),
    }
}

/// Writes the paragraphs that differ, paired by likeness as in the window. Returns the number of changes.
fn write(voice: Voice, before: &str, after: &str, streams: &mut Streams) -> io::Result<usize> {
    let marks = Marks::of_terminal();
    let (old, new) = (paragraphs(before), paragraphs(after));
    let head = Style::new().fg_color(Some(AnsiColor::Cyan.into()));
    let mut changes = 0;
    let pairs: Vec<_> = versions::align(&texts(&old), &texts(&new))
        .into_iter()
        .map(|pair| {
            let lines = (line_of(&old, pair.old.start), line_of(&new, pair.new.start));
            (
                lines,
                texts(&old[pair.old]).concat(),
                texts(&new[pair.new]).concat(),
            )
        })
        .collect();
    // Blank lines below a paragraph are shown only if nothing else differs.
    let only_blank = pairs.iter().all(|(_, from, to)| body(from) == body(to));
    for ((from_line, to_line), from, to) in &pairs {
        let (from, to) = if only_blank {
            (from.as_str(), to.as_str())
        } else {
            (body(from), body(to))
        };
        if from == to {
            continue;
        }
        writeln!(streams.out, "{head}@ {from_line} → {to_line}{head:#}")?;
        let words = EditSet::between(from, to);
        let mut at = 0;
        for edit in words.edits() {
            write!(streams.out, "{}", &from[at..edit.range.start() as usize])?;
            marks.write(&mut streams.out, &from[edit.range.to_usize()], &edit.insert)?;
            at = edit.range.end() as usize;
        }
        writeln!(streams.out, "{}", body(&from[at..]))?;
        changes += words.edits().len();
    }
    let said = match changes {
        0 => voice.say("diff-same", &[]),
        count => voice.say("diff-summary", &[("count", count.to_string())]),
    };
    streams.out.flush()?;
    streams.remark(&said)?;
    Ok(changes)
}

/// A line that is not blank, with the blank lines below it.
struct Paragraph<'t> {
    text: &'t str,
    /// The number of its line, from 1.
    line: usize,
    /// The number of lines, from 1 on.
    lines: usize,
}

/// Returns the paragraphs, which together are the whole text. Blank lines at its beginning belong to the first one.
fn paragraphs(text: &str) -> Vec<Paragraph<'_>> {
    let mut found: Vec<Paragraph<'_>> = Vec::new();
    let mut start = 0;
    let mut at = 0;
    let mut begun = false;
    let mut first = 1;
    for (index, line) in text.split_inclusive('\n').enumerate() {
        if begun && !line.trim().is_empty() {
            found.push(Paragraph {
                text: &text[start..at],
                line: first,
                lines: index + 1 - first,
            });
            (start, first) = (at, index + 1);
        } else if !begun && !line.trim().is_empty() {
            first = index + 1;
        }
        begun |= !line.trim().is_empty();
        at += line.len();
    }
    if start < text.len() {
        let lines = text[start..].split_inclusive('\n').count();
        found.push(Paragraph {
            text: &text[start..],
            line: first,
            lines,
        });
    }
    found
}

fn texts<'t>(paragraphs: &[Paragraph<'t>]) -> Vec<&'t str> {
    paragraphs.iter().map(|paragraph| paragraph.text).collect()
}

/// Returns the line of a paragraph, or the line after the last one.
fn line_of(paragraphs: &[Paragraph<'_>], index: usize) -> usize {
    match (paragraphs.get(index), paragraphs.last()) {
        (Some(paragraph), _) => paragraph.line,
        (None, Some(last)) => last.line + last.lines,
        (None, None) => 1,
    }
}

/// Returns a text without the line ends at its end.
fn body(text: &str) -> &str {
    text.trim_end_matches(['\n', '\r'])
}

/// The marks of words: colours on a terminal, brackets otherwise.
struct Marks {
    colour: bool,
}

impl Marks {
    fn of_terminal() -> Self {
        let choice = anstream::AutoStream::choice(&io::stdout());
        Self {
            colour: choice != anstream::ColorChoice::Never,
        }
    }

    /// Writes the deleted and the inserted words.
    fn write(&self, out: &mut dyn Write, gone: &str, new: &str) -> io::Result<()> {
        let red = Style::new().fg_color(Some(AnsiColor::Red.into())).strikethrough();
        let green = Style::new().fg_color(Some(AnsiColor::Green.into())).bold();
        for (text, style, open, close) in [(gone, red, "[-", "-]"), (new, green, "{+", "+}")] {
            if text.is_empty() {
                continue;
            }
            if self.colour {
                write!(out, "{style}{text}{style:#}")?;
            } else {
                write!(out, "{open}{text}{close}")?;
            }
        }
        Ok(())
    }
}
