//! Finds the expressions of MDX: `{props.name}`, `{list.map((item) => …)}`, `{/* remark */}`.

use super::spans::{breaks_paragraph, near};
use crate::template::next;
use std::ops::Range;

/// A string or a comment is not longer than this, in bytes.
const MAX_TOKEN: usize = 4000;

/// The outermost expressions of `source`, in order, in bytes. One that begins a line may hold empty lines. `code` holds
/// the code of Markdown, in order; what it seems to be within an expression means nothing.
pub(super) fn expressions(source: &str, code: &[Range<usize>]) -> Vec<Range<usize>> {
    let bytes = source.as_bytes();
    let mut out: Vec<Range<usize>> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let byte = bytes[at];
        let len = match byte {
            b'{' => {
                open.push(at);
                1
            }
            b'}' => {
                if let Some(start) = open.pop() {
                    // Those within are part of this one.
                    out.truncate(out.partition_point(|inner| inner.start < start));
                    out.push(start..at + 1);
                }
                1
            }
            b'\\' => 2,
            b'`' | b'~' if open.is_empty() => match next(code, at).filter(|code| code.start == at) {
                Some(code) => code.len(),
                None => 1,
            },
            b'"' | b'\'' | b'`' if !open.is_empty() => {
                string(&bytes[at..], at.checked_sub(1).map(|at| bytes[at]))
            }
            b'/' if !open.is_empty() => comment(&source[at..]),
            // A brace within a paragraph that is still open at its end is text.
            b'\n' if !open.is_empty() && begins_empty_line(&source[at + 1..]) => {
                if open.first().is_some_and(|&start| !begins_line(source, start)) {
                    open.clear();
                }
                1
            }
            _ => 1,
        };
        at += len;
    }
    out.retain(|range| begins_line(source, range.start) || !breaks_paragraph(&source[range.clone()]));
    out
}

/// Whether only indentation stands before `at` on its line.
fn begins_line(source: &str, at: usize) -> bool {
    let before = source[..at].trim_end_matches([' ', '\t', '>']);
    before.is_empty() || before.ends_with(['\n', '\r'])
}

fn begins_empty_line(rest: &str) -> bool {
    rest.trim_start_matches([' ', '\t', '\r']).starts_with('\n')
}

/// The length of the string that `rest` starts with; 1 where the sign is an apostrophe or nothing ends the string.
fn string(rest: &[u8], before: Option<u8>) -> usize {
    let quote = rest[0];
    if quote == b'\'' && before.is_some_and(|byte| byte.is_ascii_alphanumeric() || !byte.is_ascii()) {
        return 1;
    }
    let mut at = 1;
    while let Some(&byte) = rest.get(at).filter(|_| at < MAX_TOKEN) {
        match byte {
            _ if byte == quote => return at + 1,
            b'\n' if quote != b'`' => break,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    1
}

/// The length of the comment that `rest` starts with, or 1.
fn comment(rest: &str) -> usize {
    let end = rest
        .strip_prefix("/*")
        .and_then(|body| near(body, MAX_TOKEN).find("*/"));
    end.map_or(1, |end| "/*".len() + end + "*/".len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn balanced_braces_are_found() {
        for (source, expected) in [
            (
                "Il y a {count} enfants, {2 + 3 , 4}.",
                &["{count}", "{2 + 3 , 4}"][..],
            ),
            ("Un {show && <Alert n={1}/>} ici.", &["{show && <Alert n={1}/>}"]),
            (
                "{villes.map((ville) => (\n  <li key={ville.nom}>{ville.nom}</li>\n))}\n\nUn {mot}.",
                &[
                    "{villes.map((ville) => (\n  <li key={ville.nom}>{ville.nom}</li>\n))}",
                    "{mot}",
                ],
            ),
            (
                "{(() => {\n  a()\n\n  b()\n})()}\n",
                &["{(() => {\n  a()\n\n  b()\n})()}"],
            ),
            ("Un {'}'} et {\"{\"} et {`}`} là.", &["{'}'}", "{\"{\"}", "{`}`}"]),
            (
                "{a ? <p>Il n'y a {b} pas</p> : null} l'été",
                &["{a ? <p>Il n'y a {b} pas</p> : null}"],
            ),
            ("{/* l'ami } */} ici", &["{/* l'ami } */}"]),
            ("Un `{` et \\{a\\} puis {b}.", &["{b}"]),
            ("Un { seul.\n\nUn {mot}.", &["{mot}"]),
            ("Un { seul et {mot}.", &["{mot}"]),
        ] {
            let code: Vec<Range<usize>> = source.find("`{` ").map(|at| at..at + 3).into_iter().collect();
            let found: Vec<&str> = expressions(source, &code)
                .into_iter()
                .map(|range| &source[range])
                .collect();
            assert_eq!(found, expected, "{source}");
        }
    }
}
