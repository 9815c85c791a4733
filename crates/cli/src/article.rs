//! [`Article`]: a file or a row of text, parsed and checked.

use crate::args::{RuleChoice, SecondOpinions};
use crate::failure::Failure;
use crate::second::{self, Second, SourceReport};
use crate::voice::Voice;
use copydesk_check::{Checked, Engine, Options, SegmentInput};
use copydesk_formats::{Charset, Format as _, Loaded, PlainText, ReadOptions};
use copydesk_model::{Issue, Lang};
use copydesk_store::files::read_file;
use copydesk_text::{OffsetMap, TextRange};
use std::collections::BTreeSet;
use std::path::Path;

/// An article under check. Its offsets refer to [`Article::text`].
pub(crate) struct Article {
    pub(crate) loaded: Loaded,
    pub(crate) checked: Checked,
    /// What the other sources said, in the order of the command line.
    pub(crate) reports: Vec<SourceReport>,
}

/// A range in the text of an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct LineCol {
    /// First code point.
    pub(crate) start: u32,
    /// First code point after it.
    pub(crate) end: u32,
    /// Line, from 1.
    pub(crate) line: u32,
    /// Code point in the line, from 1.
    pub(crate) column: u32,
}

/// Creates the engine with the requested rules. Rules of the sources of `others` can be named too.
pub(crate) fn engine(voice: Voice, choice: &RuleChoice, others: &SecondOpinions) -> Result<Engine, Failure> {
    let known: BTreeSet<&str> = copydesk_check::rules()
        .iter()
        .map(|rule| rule.id)
        .chain(second::rules(others))
        .collect();
    let set = |ids: &[String]| -> Result<BTreeSet<String>, Failure> {
        // Servers and files have rules of their own.
        let is_known = |id: &str| known.contains(id) || second::has_own_rules(others) && id.contains('.');
        match ids.iter().find(|id| !is_known(id)) {
            Some(unknown) => Err(Failure::new(
                voice,
                "unknown-rule-id",
                &[("rule", unknown.clone())],
            )),
            None => Ok(ids.iter().cloned().collect()),
        }
    };
    let only = if choice.only.is_empty() {
        None
    } else {
        Some(set(&choice.only)?)
    };
    Ok(copydesk_check::engine(Options {
        off: set(&choice.off)?,
        on: set(&choice.on)?,
        only,
        ..Options::default()
    }))
}

/// Reads a file into a document. Bytes that are invalid in its encoding do not prevent this, as in the window: a notice
/// lists their positions, and they are written back unchanged.
pub(crate) fn load(voice: Voice, path: &Path, lang: Option<&Lang>) -> Result<Loaded, Failure> {
    let options = ReadOptions {
        target_lang: lang.cloned(),
        ..ReadOptions::default()
    };
    let file = read_file(path, options.max_bytes).map_err(|error| Failure::file(voice, &error))?;
    let extension = path.extension().and_then(|extension| extension.to_str());
    copydesk_formats::read_lossy(&file.bytes, extension, &options)
        .map_err(|error| Failure::format(voice, &error))
}

/// Parses a text from a row.
pub(crate) fn load_text(voice: Voice, text: &str, lang: Option<&Lang>) -> Result<Loaded, Failure> {
    let options = ReadOptions {
        charset: Some(Charset::UTF_8),
        target_lang: lang.cloned(),
        ..ReadOptions::default()
    };
    PlainText
        .read(text.as_bytes(), &options)
        .map_err(|error| Failure::format(voice, &error))
}

impl Article {
    /// Checks the loaded article and asks the other sources of findings. The rules use the source texts of its segments:
    /// those of [`Sources`](crate::source::Sources), or their own, as in XLIFF.
    pub(crate) fn check(engine: &Engine, voice: Voice, loaded: Loaded, second: &Second) -> Self {
        let segments = loaded.document.segments.iter().map(|segment| SegmentInput {
            id: segment.id,
            kind: segment.kind,
            text: &segment.mt,
            marks: &segment.marks,
            decided: &[],
            source: segment.source.as_deref(),
        });
        let mut checked = engine.open(loaded.document.target_lang.as_ref(), segments);
        let mut reports = Vec::new();
        for (report, opinions) in second.ask(voice, &loaded, &checked) {
            // The opinions are about the segments of this article.
            let _ = opinions.apply(&mut checked);
            reports.push(report);
        }
        Self {
            loaded,
            checked,
            reports,
        }
    }

    /// The issues, in reading order, without those in text that must not be edited, as in the window.
    pub(crate) fn issues(&self) -> impl Iterator<Item = &Issue> {
        let is_locked = |issue: &Issue| {
            self.loaded
                .lock_of(issue.segment, issue.at, |part| part)
                .is_some()
        };
        self.checked.issues().filter(move |issue| !is_locked(issue))
    }

    /// The whole text, without a byte order mark.
    pub(crate) fn text(&self) -> &str {
        self.loaded.text()
    }

    /// Returns the number of words in the segments, separated by white space.
    pub(crate) fn words(&self) -> usize {
        self.loaded
            .document
            .segments
            .iter()
            .map(|segment| segment.mt.split_whitespace().count())
            .sum()
    }

    /// Returns the range in bytes of [`Article::text`] of a range of the issue's segment.
    pub(crate) fn range(&self, issue: &Issue, range: TextRange) -> TextRange {
        // The engine flags only text in the segment; a range outside it is shown as the start of the text.
        self.loaded
            .place(issue.segment, range)
            .unwrap_or(TextRange::empty(0))
    }
}

/// Converts byte ranges of one text to places.
pub(crate) struct LineIndex<'t> {
    map: OffsetMap<'t>,
    /// Start of each line, in bytes.
    lines: Vec<u32>,
    /// Number of code points before the text (a byte order mark that is not part of it).
    skipped: u32,
}

impl<'t> LineIndex<'t> {
    /// Creates the places of `text`, which `skipped` code points precede.
    pub(crate) fn new(text: &'t str, skipped: u32) -> Self {
        let mut lines = vec![0];
        let bytes = text.as_bytes();
        for (at, byte) in bytes.iter().enumerate() {
            if *byte == b'\n' || (*byte == b'\r' && bytes.get(at + 1) != Some(&b'\n')) {
                lines.push(at as u32 + 1);
            }
        }
        Self {
            map: OffsetMap::new(text),
            lines,
            skipped,
        }
    }

    /// Returns the place of `range`, in bytes of the text.
    pub(crate) fn of(&self, range: TextRange) -> LineCol {
        let line = self.lines.partition_point(|&start| start <= range.start());
        let start = self.map.code_point(range.start());
        LineCol {
            start: start + self.skipped,
            end: self.map.code_point(range.end()) + self.skipped,
            line: line as u32,
            column: start - self.map.code_point(self.lines[line - 1]) + 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_count_code_points_and_every_kind_of_line_end() {
        let text = "é😀\r\nb\rcd\ne";
        let places = LineIndex::new(text, 0);
        for (byte, line, column, point) in [
            (0, 1, 1, 0),
            (2, 1, 2, 1),
            (6, 1, 3, 2),
            (8, 2, 1, 4),
            (10, 3, 1, 6),
            (11, 3, 2, 7),
            (13, 4, 1, 9),
        ] {
            let place = places.of(TextRange::empty(byte));
            assert_eq!(
                (place.line, place.column, place.start),
                (line, column, point),
                "byte {byte}"
            );
        }
        assert_eq!(LineIndex::new(text, 1).of(TextRange::new(0, 2)).end, 2);
    }
}
