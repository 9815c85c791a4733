//! Turns the edits of one segment into replacements in its source.

use super::escape::escape;
use super::unit::{Syntax, Unit};
use crate::Charset;
use crate::change::{Change, changes, is_emptied};
use crate::patch::{Replacement, apply};
use crate::placement::Piece;
use copydesk_text::{EditSet, TextRange};
use std::ops::Range;

/// Returns the replacements for `set`, in order; `None` if an edit would cut through a mark. The set fits the text.
pub(super) fn rewrite(
    source: &str,
    unit: &Unit,
    set: &EditSet,
    charset: Charset,
) -> Option<Vec<Replacement>> {
    let changes = changes(&unit.text, &unit.marks, set)?;
    let mut out: Vec<Replacement> = Vec::new();
    for change in &changes {
        let written = |text: &str| written(unit, text, charset);
        if change.range.is_empty() {
            let at = insertion_point(unit, change.range.start())?;
            out.push(Replacement {
                range: at..at,
                insert: written(change.insert),
            });
            continue;
        }
        out.extend(unit.placement.rewritten(&unit.text, *change, 0, written));
        let shows = |&&(at, _): &&(u32, Range<usize>)| change.range.contains(TextRange::new(at, at + 1));
        out.extend(unit.hidden.iter().filter(shows).map(|(_, range)| Replacement {
            range: range.clone(),
            insert: String::new(),
        }));
    }
    remove_emptied(unit, &changes, &mut out);
    out.sort_by_key(|replacement| (replacement.range.start, replacement.range.end));
    let is_apart = |pair: &[Replacement]| pair[0].range.end <= pair[1].range.start;
    if !out.windows(2).all(is_apart) {
        return None;
    }
    Some(match &unit.syntax {
        Syntax::Value(range, None) if !out.is_empty() => vec![quoted(source, range, out)],
        _ => out,
    })
}

/// Returns text as it is written in this segment.
fn written(unit: &Unit, text: &str, charset: Charset) -> String {
    let quote = match unit.syntax {
        Syntax::Value(_, quote) => Some(quote.unwrap_or('"')),
        _ => None,
    };
    let lines = text.split('\n').map(|line| escape(line, quote, charset));
    let line_break = if unit.syntax == Syntax::Flow { "<br>" } else { " " };
    lines.collect::<Vec<_>>().join(line_break)
}

/// Applies the replacements to an unquoted value and adds quotation marks.
fn quoted(source: &str, range: &Range<usize>, mut replacements: Vec<Replacement>) -> Replacement {
    for replacement in &mut replacements {
        replacement.range = replacement.range.start - range.start..replacement.range.end - range.start;
    }
    let value = apply(&source[range.clone()], &replacements);
    Replacement {
        range: range.clone(),
        insert: format!("\"{value}\""),
    }
}

/// Returns where to insert text at byte `at`: outside of elements that end or start there.
pub(super) fn insertion_point(unit: &Unit, at: u32) -> Option<usize> {
    let ended = unit
        .elements
        .iter()
        .filter(|element| element.text.end() == at)
        .map(|element| element.source.end)
        .max();
    if ended.is_some() {
        return ended;
    }
    let starts = unit
        .elements
        .iter()
        .filter(|element| at == 0 && element.text.start() == 0)
        .map(|element| element.source.start)
        .min();
    // Otherwise the collapsed white space before the text would become visible.
    let follows_hidden = unit.hidden.iter().any(|&(space, _)| space + 1 == at);
    let beside = if at == 0 || (follows_hidden && at < unit.placement.text_len()) {
        unit.placement.source_start(at)
    } else {
        unit.placement.source_end(at)
    };
    starts.or(beside.map(|beside| beside as usize))
}

/// Removes elements whose text is removed completely.
fn remove_emptied(unit: &Unit, changes: &[Change<'_>], out: &mut Vec<Replacement>) {
    let mut done: Range<usize> = 0..0;
    for element in &unit.elements {
        // White space at its end may still be visible.
        let source = &element.source;
        let ends_before = |piece: &&Piece| {
            source.start <= piece.source.start() as usize && (piece.source.start() as usize) < source.end
        };
        let last = unit.placement.pieces.iter().rev().find(ends_before);
        let end = last.map_or(0, |piece| piece.text.end()).max(element.text.end());
        let whole = TextRange::new(element.text.start(), end);
        if source.end <= done.end || !is_emptied(whole, changes) {
            continue;
        }
        done = element.source.clone();
        let is_inside =
            |range: &Range<usize>| element.source.start <= range.start && range.end <= element.source.end;
        out.sort_by_key(|replacement| (replacement.range.start, replacement.range.end));
        let insert = out
            .iter()
            .filter(|inner| {
                is_inside(&inner.range) && !(inner.range.is_empty() && inner.range.end == done.end)
            })
            .map(|inner| inner.insert.as_str())
            .collect();
        out.retain(|inner| {
            !is_inside(&inner.range) || (inner.range.is_empty() && inner.range.end == done.end)
        });
        out.push(Replacement {
            range: element.source.clone(),
            insert,
        });
    }
}
