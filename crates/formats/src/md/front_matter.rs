//! Titles and descriptions in YAML and TOML front matter.

use super::unit::{Syntax, Unit};
use crate::line_end::lines;
use crate::patch::Replacement;
use crate::placement::Placement;
use copydesk_model::SegmentKind;
use copydesk_text::EditSet;
use std::ops::Range;

/// Keys whose values are visible to readers.
const KEYS: &[&str] = &["title", "subtitle", "description", "summary", "excerpt"];

/// How a value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scalar {
    /// YAML without quotes.
    Plain,
    /// In double quotes, with `\"` and `\\`.
    Double,
    /// YAML in single quotes, where `''` is a literal quote.
    Single,
    /// TOML in single quotes, which cannot contain a single quote.
    Literal,
}

/// Returns the values of the block at `range` that are on one line and can be edited in place.
pub(super) fn units(source: &str, range: Range<usize>, is_toml: bool) -> Vec<Unit> {
    let block = &source[range.clone()];
    let all: Vec<_> = lines(block).collect();
    let mut out = Vec::new();
    for (index, line) in all.iter().enumerate() {
        let text = &block[line.start..line.end];
        let Some((key, value)) = text.split_once(if is_toml { '=' } else { ':' }) else {
            continue;
        };
        let goes_on = !is_toml
            && all.get(index + 1).is_some_and(|next| {
                let next = &block[next.start..next.end];
                next.starts_with([' ', '\t']) && !next.trim().is_empty()
            });
        if !KEYS.contains(&key.trim_end()) || goes_on || !is_toml && !value.starts_with([' ', '\t']) {
            continue;
        }
        let start = range.start + line.end - value.trim_start().len();
        out.extend(value_at(source, start..range.start + line.end, is_toml));
    }
    out
}

fn value_at(source: &str, range: Range<usize>, is_toml: bool) -> Option<Unit> {
    let value = &source[range.clone()];
    let (scalar, placement) = match value.chars().next()? {
        '"' => (Scalar::Double, quoted(source, &range, '"', "\\")?),
        '\'' if is_toml => (Scalar::Literal, quoted(source, &range, '\'', "")?),
        '\'' => (Scalar::Single, quoted(source, &range, '\'', "'")?),
        _ if is_toml => return None,
        _ => {
            let end = value.find(" #").unwrap_or(value.len());
            let value = value[..end].trim_end();
            if !is_plain(value) {
                return None;
            }
            let mut placement = Placement::default();
            placement.push_verbatim(range.start..range.start + value.len());
            (Scalar::Plain, placement)
        }
    };
    let text: String = placement
        .pieces
        .iter()
        .map(|piece| {
            let source = &source[piece.source];
            // An escape is two characters and represents the second one.
            if piece.verbatim { source } else { &source[1..] }
        })
        .collect();
    let is_blank = text.trim().is_empty();
    (!is_blank).then_some(Unit {
        kind: SegmentKind::Caption,
        place: None,
        text,
        marks: Vec::new(),
        placement,
        tags: Vec::new(),
        syntax: Syntax::Value(scalar),
        block: None,
        parting: None,
        content: 0..0,
        top: range,
    })
}

/// Parses the text between `quote` and the matching quote; `escape` escapes a quote or itself. Returns `None` if the
/// value ends on another line, is followed by anything but a comment, or uses another kind of escape.
fn quoted(source: &str, range: &Range<usize>, quote: char, escape: &str) -> Option<Placement> {
    let value = &source[range.clone()];
    let mut placement = Placement::default();
    let mut chars = value.char_indices().skip(1).peekable();
    while let Some((at, ch)) = chars.next() {
        let from = range.start + at;
        if escape.starts_with(ch) && (ch != quote || chars.peek().is_some_and(|(_, next)| *next == quote)) {
            let (_, escaped) = chars.next().filter(|(_, next)| *next == quote || *next == ch)?;
            placement.push_atom(
                escaped.len_utf8(),
                from..from + ch.len_utf8() + escaped.len_utf8(),
            );
        } else if ch == quote {
            let after = value[at + 1..].trim_start();
            return (after.is_empty() || after.starts_with('#')).then_some(placement);
        } else {
            placement.push_verbatim(from..from + ch.len_utf8());
        }
    }
    None
}

/// Returns whether YAML reads `value` as exactly this text.
fn is_plain(value: &str) -> bool {
    let starts_well = value
        .chars()
        .next()
        .is_some_and(|ch| !"-?:,[]{}#&*!|>'\"%@`=".contains(ch) && !ch.is_whitespace());
    let words = !matches!(
        value,
        "true" | "false" | "yes" | "no" | "null" | "~" | "on" | "off"
    );
    starts_well
        && words
        && value.parse::<f64>().is_err()
        && !value.contains(": ")
        && !value.contains(" #")
        && !value.contains(['\n', '\r', '\t'])
        && !value.ends_with([':', ' '])
}

/// Returns the replacements for `set` in a value; `None` if an edit would cut through an escape.
pub(super) fn rewrite(unit: &Unit, scalar: Scalar, set: &EditSet) -> Option<Vec<Replacement>> {
    let whole = unit
        .placement
        .source_of(copydesk_text::TextRange::of(&unit.text))?
        .to_usize();
    let value = set.apply(&unit.text).ok()?.replace(['\n', '\r', '\t'], " ");
    match scalar {
        Scalar::Plain if !is_plain(&value) => {
            return Some(vec![Replacement {
                range: whole,
                insert: format!("\"{}\"", double(&value)),
            }]);
        }
        Scalar::Literal if value.contains('\'') => {
            // The range includes the quotes, which must become double quotes.
            let range = whole.start - 1..whole.end + 1;
            return Some(vec![Replacement {
                range,
                insert: format!("\"{}\"", double(&value)),
            }]);
        }
        _ => {}
    }
    let mut out = Vec::new();
    for edit in set.edits() {
        let insert = edit.insert.replace(['\n', '\r', '\t'], " ");
        let insert = match scalar {
            Scalar::Plain | Scalar::Literal => insert,
            Scalar::Double => double(&insert),
            Scalar::Single => insert.replace('\'', "''"),
        };
        out.push(Replacement {
            range: unit.placement.source_of(edit.range)?.to_usize(),
            insert,
        });
    }
    Some(out)
}

fn double(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"")
}
