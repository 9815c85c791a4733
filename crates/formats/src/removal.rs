//! What goes when nothing of a segment is left.

use crate::line_end::is_margin;
use std::ops::Range;

/// The lines that belong to one segment alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Block {
    /// First byte of the first line.
    pub(crate) start: usize,
    /// End of the last line, before its line end.
    pub(crate) end: usize,
    /// Whether an empty line must stay where both neighbours touch, lest they become one paragraph.
    pub(crate) parts_neighbours: bool,
}

/// How to tell that a line is empty: Markdown counts the `>` of a quotation as nothing.
pub(crate) type IsBlank = fn(&str) -> bool;

pub(crate) fn is_blank(line: &str) -> bool {
    line.chars().all(is_margin)
}

/// The source that goes with the blocks that are taken out.
///
/// One paragraph break goes with each run of neighbouring blocks: the one after it, or at the end of the text the one
/// before it, so that what is left is spaced as before. `blocks` are in order.
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
        // Nothing follows: the break before goes, and the text ends as it ended.
        return before.unwrap_or(run.start)..run.end;
    }
    let marks = |lines: &str| lines.contains(|ch: char| !ch.is_whitespace());
    if blank_before && blank_after {
        match before {
            // The empty line of a quotation that ends here would stay behind it.
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

/// The start of the line after the one that ends at `end`.
fn next_line(text: &str, end: usize) -> usize {
    let rest = &text.as_bytes()[end..];
    match rest {
        [b'\r', b'\n', ..] => end + 2,
        [b'\r' | b'\n', ..] => end + 1,
        _ => end,
    }
}

/// The start of the first line after `end` that is not blank; the length of the text where there is none.
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

/// The end of the last line before `start` that is not blank.
fn last_line_before(text: &str, start: usize, blank: IsBlank) -> Option<usize> {
    let mut end = start;
    loop {
        // Step over the line end before `end`.
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

    /// Takes out the lines that consist of the letter x.
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
