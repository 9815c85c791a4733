//! [`Progress`]: the progress of long work, on standard error, and only if that is a terminal.

use crate::voice::Voice;
use indicatif::{ProgressBar, ProgressStyle};

/// A bar or a counter; not shown for work that ends at once.
pub(crate) struct Progress(ProgressBar);

impl Progress {
    /// Creates a bar for this many articles.
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

    /// Creates a counter of rows, whose total is unknown.
    pub(crate) fn rows(voice: Voice) -> Self {
        Self(styled(
            ProgressBar::new_spinner(),
            "{spinner} {pos} {msg} · {per_sec}",
            voice.say("rows", &[]),
        ))
    }

    /// Advances by one.
    pub(crate) fn step(&self) {
        self.0.inc(1);
    }

    /// Writes something while the bar is hidden.
    pub(crate) fn aside<T>(&self, write: impl FnOnce() -> T) -> T {
        self.0.suspend(write)
    }

    /// Removes the bar.
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
    // The templates are constants; if one is invalid, the default style remains.
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
    bar.with_message(message)
}
