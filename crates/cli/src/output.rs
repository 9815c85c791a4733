//! The output of the command: results on standard output, everything else on standard error.

use crate::failure::Failure;
use crate::voice::Voice;
use anstream::AutoStream;
use anstyle::{AnsiColor, Style};
use std::io::{self, BufWriter, StderrLock, StdoutLock, Write};
use std::path::Path;

/// The two streams; styles are omitted if the stream is not a terminal or `NO_COLOR` is set.
pub(crate) struct Streams {
    pub(crate) out: BufWriter<AutoStream<StdoutLock<'static>>>,
}

impl Streams {
    /// Returns the streams of the process.
    pub(crate) fn of_process() -> Self {
        Self {
            out: BufWriter::new(AutoStream::auto(io::stdout().lock())),
        }
    }

    /// Writes machine-readable output to standard output, without processing styles.
    pub(crate) fn machine<T>(
        &mut self,
        write: impl FnOnce(&mut dyn Write) -> io::Result<T>,
    ) -> io::Result<T> {
        self.out.flush()?;
        let mut out = BufWriter::new(io::stdout().lock());
        let written = write(&mut out)?;
        out.flush()?;
        Ok(written)
    }

    /// Flushes the output; a closed pipe is not an error.
    pub(crate) fn finish(&mut self) -> io::Result<()> {
        match self.out.flush() {
            Err(error) if !broken_pipe(&error) => Err(error),
            _ => Ok(()),
        }
    }

    /// Writes why something failed, and the next step.
    pub(crate) fn failure(&mut self, voice: Voice, subject: &str, failure: &Failure) -> io::Result<()> {
        self.out.flush()?;
        let mut err = stderr();
        let args = [
            ("subject", subject.to_owned()),
            ("message", failure.message.clone()),
            ("code", failure.code.clone()),
        ];
        let red = Style::new().fg_color(Some(AnsiColor::Red.into())).bold();
        writeln!(err, "{}", paint(red, &voice.say("failure", &args)))?;
        writeln!(err, "    → {}", failure.next_step)
    }

    /// Writes a notice for the user.
    pub(crate) fn notice(&mut self, voice: Voice, path: &Path, notice: &str) -> io::Result<()> {
        self.out.flush()?;
        let args = [
            ("subject", path.display().to_string()),
            ("message", notice.to_owned()),
        ];
        writeln!(stderr(), "{}", voice.say("notice", &args))
    }

    /// Writes one line to standard error.
    pub(crate) fn remark(&mut self, line: &str) -> io::Result<()> {
        self.out.flush()?;
        writeln!(stderr(), "{line}")
    }
}

fn stderr() -> AutoStream<StderrLock<'static>> {
    AutoStream::auto(io::stderr().lock())
}

/// Returns `text` in this style, without its control characters, which must never reach the terminal.
pub(crate) fn paint(style: Style, text: &str) -> String {
    let text: String = text
        .chars()
        .map(|ch| if ch.is_control() { '\u{fffd}' } else { ch })
        .collect();
    format!("{style}{text}{style:#}")
}

/// Whether the reader of the output closed the pipe, as `head` does, which is not a failure.
pub(crate) fn broken_pipe(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::BrokenPipe
}
