//! Determines what is removed when nothing of a segment is left.

use crate::line_end::is_margin;
use std::ops::Range;

/// The lines that belong to one segment alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Block {
    /// First byte of the first line.
    pub(crate) start: usize,
    /// End of the last line, before its line ending.
    pub(crate) end: usize,
    /// Whether an empty line must be kept where the two neighbours would otherwise become one paragraph.
    pub(crate) parts_neighbours: bool,
}

/// Returns whether a line is empty; in Markdown, the `>` of a quotation does not count.
pub(crate) type IsBlank = fn(&str) -> bool;

pub(crate) fn is_blank(line: &str) -> bool {
    line.chars().all(is_margin)
}

/// Returns the source ranges to remove for these blocks.
///
/// Each run of adjacent blocks is removed with one paragraph break: the one after it, or at the end of the text the one
/// before it, so that the spacing of the rest is preserved. `blocks` are in order.
pub(crate) fn removals(text: &str, blocks: &[Block], blank: IsBlank) -> Vec<Range<usize>> {
    let mut out: Vec<Range<usize>> = Vec::new();
    let mut rest = blocks.iter().copied().peekable();
    while let Some(mut run) = rest.next() {
        while let Some(next) = rest.next_if(|next| next.start <= after_blanks(text, run.end, blank)) {
            run.end = next.end;
            run.parts_neighbours |= next.parts_neighbours;
        }
        out.push(removal(text, run, blank));
    }
    out
}

fn removal(text: &str, run: Block, blank: IsBlank) -> Range<usize> {
    let before = last_line_before(text, run.start, blank);
    let next = next_line(text, run.end);
    let after = after_blanks(text, run.end, blank);
    let blank_before = run.start == 0 || before.is_none_or(|end| next_line(text, end) < run.start);
    let blank_after = after > next;
    if after >= text.len() {
        // Nothing follows: the preceding break is removed, and the text ends as before.
        return before.unwrap_or(run.start)..run.end;
    }
    let marks = |lines: &str| lines.contains(|ch: char| !ch.is_whitespace());
    if blank_before && blank_after {
        match before {
            // Otherwise the empty line at the end of a quotation would be left over.
            Some(before) if marks(&text[before..run.start]) && !marks(&text[run.end..after]) => {
                before..run.end
            }
            _ => run.start..after,
        }
    } else if !blank_before && !blank_after && run.parts_neighbours {
        run.start..run.end
    } else {
        run.start..next
    }
}

/// Returns the start of the line after the one that ends at `end`.
fn next_line(text: &str, end: usize) -> usize {
    let rest = &text.as_bytes()[end..];
    match rest {
        [b'\r', b'\n', ..] => end + 2,
        [b'\r' | b'\n', ..] => end + 1,
        _ => end,
    }
}

/// Returns the start of the first non-blank line after `end`; the length of the text if there is none.
fn after_blanks(text: &str, end: usize, blank: IsBlank) -> usize {
    let mut at = next_line(text, end);
    while at < text.len() {
        let line_end = text[at..]
            .find(['\n', '\r'])
            .map_or(text.len(), |found| at + found);
        if !blank(&text[at..line_end]) {
            return at;
        }
        at = next_line(text, line_end);
    }
    text.len()
}

/// Returns the end of the last non-blank line before `start`.
fn last_line_before(text: &str, start: usize, blank: IsBlank) -> Option<usize> {
    let mut end = start;
    loop {
        // Step over the line ending before `end`.
        let head = &text[..end];
        end = head
            .strip_suffix("\r\n")
            .or_else(|| head.strip_suffix(['\n', '\r']))?
            .len();
        let line_start = text[..end].rfind(['\n', '\r']).map_or(0, |at| at + 1);
        if !blank(&text[line_start..end]) {
            return Some(end);
        }
        end = line_start;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Removes the lines that consist of the letter x.
    fn without_x(text: &str, parts_neighbours: bool) -> String {
        let mut blocks = Vec::new();
        for line in crate::line_end::lines(text) {
            if text[line.trimmed(text)] == *"x" {
                blocks.push(Block {
                    start: line.start,
                    end: line.end,
                    parts_neighbours,
                });
            }
        }
        let mut out = text.to_owned();
        for range in removals(text, &blocks, is_blank).into_iter().rev() {
            out.replace_range(range, "");
        }
        out
    }

    #[test]
    fn one_paragraph_break_goes_along() {
        for (text, expected) in [
            ("A\n\nx\n\nC\n", "A\n\nC\n"),
            ("A\r\n\r\nx\r\n\r\nC", "A\r\n\r\nC"),
            ("A\nx\nC\n", "A\nC\n"),
            ("A\nx\n\nC\n", "A\n\nC\n"),
            ("A\n\nx\nC\n", "A\n\nC\n"),
            ("x\n\nC\n", "C\n"),
            ("A\n\nx\n", "A\n"),
            ("A\n\nx", "A"),
            ("A\n\n x \n\n\n", "A\n\n\n"),
            ("A\n\nx\n\nx\n\nD\n", "A\n\nD\n"),
            ("A\n\nx\n\nx\n", "A\n"),
            ("x\n", "\n"),
            ("x", ""),
            ("\n\nx\n\nB", "\n\nB"),
            ("A\r\rx\r\rC", "A\r\rC"),
        ] {
            assert_eq!(without_x(text, false), expected, "{text:?}");
        }
    }

    #[test]
    fn neighbours_stay_apart_where_they_must() {
        assert_eq!(without_x("A\nx\nC\n", true), "A\n\nC\n");
        assert_eq!(without_x("A\n\nx\n\nC\n", true), "A\n\nC\n");
    }
}
