//! CriticMarkup: Markdown with what goes, what comes and why, <https://criticmarkup.com/>.

#![allow(clippy::format_push_string, reason = "markup reads best as one template")]

use super::{Reviewed, Run, RunKind, runs_of};
use copydesk_formats::PARAGRAPH_BREAK;
use copydesk_model::{IssueId, SegmentKind};
use std::collections::BTreeMap;

impl Reviewed<'_> {
    /// The article with its changes: `{--gone--}`, `{++new++}`, `{~~old~>new~~}`, and after each why: `{>>…<<}`.
    ///
    /// Empty lines separate paragraphs; headings, items and quotations are marked as in Markdown.
    pub(super) fn criticmarkup(&self) -> String {
        let messages: BTreeMap<IssueId, String> = self
            .live
            .entries()
            .map(|entry| (entry.id, self.message(&entry)))
            .collect();
        let mut out = String::new();
        for (segment, state) in self.segments() {
            let runs = runs_of(state);
            if runs.is_empty() {
                continue;
            }
            match segment.kind {
                SegmentKind::Heading(level) => {
                    out.push_str(&"#".repeat(usize::from(level.clamp(1, 6))));
                    out.push(' ');
                }
                SegmentKind::ListItem => out.push_str("- "),
                SegmentKind::Quote => out.push_str("> "),
                _ => {}
            }
            let mut runs = runs.into_iter().peekable();
            while let Some(run) = runs.next() {
                let is_pair = |next: &Run<'_>| {
                    run.kind == RunKind::Deleted && next.kind == RunKind::Inserted && next.issue == run.issue
                };
                let partner = runs.next_if(is_pair);
                let text = safe(run.text);
                match (run.kind, partner) {
                    (RunKind::Equal, _) => {
                        out.push_str(&text);
                        continue;
                    }
                    (_, Some(new)) => out.push_str(&format!("{{~~{text}~>{}~~}}", safe(new.text))),
                    (RunKind::Deleted, None) => out.push_str(&format!("{{--{text}--}}")),
                    (RunKind::Inserted, None) => out.push_str(&format!("{{++{text}++}}")),
                }
                if let Some(message) = run.issue.and_then(|id| messages.get(&id)) {
                    out.push_str(&format!("{{>>{}<<}}", safe(message)));
                }
            }
            out.push_str("\n\n");
        }
        out.truncate(out.trim_end_matches('\n').len());
        out.push('\n');
        out
    }
}

/// Text in which nothing reads as a mark: a word joiner, which does not show, parts what would.
fn safe(text: &str) -> String {
    let mut out = text.replace(PARAGRAPH_BREAK, "\n\n");
    for mark in [
        "{--", "{++", "{~~", "{>>", "{==", "--}", "++}", "~~}", "<<}", "==}", "~>",
    ] {
        if out.contains(mark) {
            let (first, rest) = mark.split_at(1);
            out = out.replace(mark, &format!("{first}\u{2060}{rest}"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::safe;

    #[test]
    fn marks_in_the_text_are_parted() {
        assert_eq!(safe("Bad <<} mark {--"), "Bad <\u{2060}<} mark {\u{2060}--");
    }
}
