//! [`Progress`]: how far long work is, on standard error, and only where that is a terminal.

use crate::voice::Voice;
use indicatif::{ProgressBar, ProgressStyle};

/// A bar or a counter; nothing at all for work that is over at once.
pub(crate) struct Progress(ProgressBar);

impl Progress {
    /// A bar over this many articles.
    pub(crate) fn articles(voice: Voice, count: usize) -> Self {
        if count < 2 {
            return Self(ProgressBar::hidden());
        }
        Self(styled(
            ProgressBar::new(count as u64),
            "{msg} {bar:30} {pos}/{len} · {eta}",
            voice.say("checking", &[]),
        ))
    }

    /// A counter of rows, whose number nobody knows beforehand.
    pub(crate) fn rows(voice: Voice) -> Self {
        Self(styled(
            ProgressBar::new_spinner(),
            "{spinner} {pos} {msg} · {per_sec}",
            voice.say("rows", &[]),
        ))
    }

    /// One more is done.
    pub(crate) fn step(&self) {
        self.0.inc(1);
    }

    /// Writes something while the bar is out of the way.
    pub(crate) fn aside<T>(&self, write: impl FnOnce() -> T) -> T {
        self.0.suspend(write)
    }

    /// Takes the bar away.
    pub(crate) fn end(&self) {
        self.0.finish_and_clear();
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.end();
    }
}

fn styled(bar: ProgressBar, template: &str, message: String) -> ProgressBar {
    // The templates are ours; one that does not parse leaves the library's own look.
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
    bar.with_message(message)
}
