//! [`Cut`]: a position where a run is cut in two.

use super::body::{Body, Run};

/// A position where a run is cut: the markup that ends it, and the markup that reopens it.
pub(super) struct Cut {
    pub(super) at: usize,
    pub(super) close: String,
    pub(super) open: String,
    /// Index of the text element that is cut.
    pub(super) text: Option<usize>,
}

/// Returns a position where nothing is cut.
pub(super) fn beside(at: usize) -> Cut {
    Cut {
        at,
        close: String::new(),
        open: String::new(),
        text: None,
    }
}

/// Returns a cut within a text element; at its ends, the cut is beside the element, and beside the run if possible.
pub(super) fn cut_text(source: &str, body: &Body, index: usize, at: usize, run: Option<&Run>) -> Cut {
    let text = &body.texts[index];
    let Some(run) = run else {
        return beside(at);
    };
    if at <= text.shown.start {
        return if text.is_first(run, source) {
            beside(run.source.start)
        } else {
            cut_run(source, body, text.source.start, run)
        };
    }
    if at >= text.shown.end {
        return if text.is_last(run, source) {
            beside(run.source.end)
        } else {
            cut_run(source, body, text.source.end, run)
        };
    }
    let (t, r) = (body.name("t"), body.name("r"));
    Cut {
        at,
        close: format!("</{t}></{r}>"),
        open: format!("{}<{t} xml:space=\"preserve\">", reopened(source, run)),
        text: Some(index),
    }
}

/// Returns a cut between two elements of a run.
pub(super) fn cut_run(source: &str, body: &Body, at: usize, run: &Run) -> Cut {
    let r = body.name("r");
    Cut {
        at,
        close: format!("</{r}>"),
        open: reopened(source, run),
        text: None,
    }
}

/// Returns the start of a run like this one.
fn reopened(source: &str, run: &Run) -> String {
    let properties = run
        .properties
        .clone()
        .map_or("", |properties| &source[properties]);
    format!("{}{properties}", &source[run.source.start..run.inner])
}
