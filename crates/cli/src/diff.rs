//! `copydesk diff`: a word diff of the paragraphs that differ.

use crate::args::DiffArgs;
use crate::article;
use crate::failure::Failure;
use crate::output::{Streams, broken_pipe};
use crate::voice::Voice;
use anstyle::{AnsiColor, Style};
use copydesk_text::EditSet;
use similar::{Algorithm, DiffOp, capture_diff_slices};
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

/// Writes the lines that differ. Returns the number of changes.
fn write(voice: Voice, before: &str, after: &str, streams: &mut Streams) -> io::Result<usize> {
    let marks = Marks::of_terminal();
    let (old, new) = (lines(before), lines(after));
    let head = Style::new().fg_color(Some(AnsiColor::Cyan.into()));
    let mut changes = 0;
    for op in capture_diff_slices(Algorithm::Myers, &old, &new) {
        if matches!(op, DiffOp::Equal { .. }) {
            continue;
        }
        let (from, to) = (old[op.old_range()].concat(), new[op.new_range()].concat());
        let (from_line, to_line) = (op.old_range().start + 1, op.new_range().start + 1);
        writeln!(streams.out, "{head}@ {from_line} → {to_line}{head:#}")?;
        let words = EditSet::between(&from, &to);
        let mut at = 0;
        for edit in words.edits() {
            write!(streams.out, "{}", &from[at..edit.range.start() as usize])?;
            marks.write(&mut streams.out, &from[edit.range.to_usize()], &edit.insert)?;
            at = edit.range.end() as usize;
        }
        writeln!(streams.out, "{}", from[at..].trim_end_matches(['\n', '\r']))?;
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

fn lines(text: &str) -> Vec<&str> {
    text.split_inclusive('\n').collect()
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
