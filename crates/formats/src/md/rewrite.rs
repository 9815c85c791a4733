//! Turns the edits of one segment into replacements in its source.

use super::change::changes;
use super::escape::{Context, escape};
use super::front_matter;
use super::unit::{Syntax, Unit};
use crate::change::{Change, cuts_mark, is_emptied};
use crate::patch::Replacement;
use crate::{LineEnd, PARAGRAPH_BREAK};
use copydesk_text::{EditSet, TextRange};
use std::ops::Range;

/// How cautiously text is written so that it is read back unchanged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Effort(u8);

impl Effort {
    /// Returns the next effort; `None` for the last one.
    pub(super) fn next(self) -> Option<Self> {
        (self.0 < 3).then_some(Self(self.0 + 1))
    }

    /// Returns whether text that replaces part of an element and the following text goes after the element.
    fn is_late(self) -> bool {
        self.0 & 1 != 0
    }

    /// Returns whether every character is escaped that could have a meaning in Markdown.
    fn is_cautious(self) -> bool {
        self.0 & 2 != 0
    }
}

/// Returns the replacements for `set`, in order; `None` if an edit would cut through a mark. The set fits the text.
pub(super) fn rewrite(
    unit: &Unit,
    set: &EditSet,
    effort: Effort,
    line_end: LineEnd,
) -> Option<Vec<Replacement>> {
    if let Syntax::Value(scalar) = &unit.syntax {
        return front_matter::rewrite(unit, *scalar, set);
    }
    let changes = changes(unit, set);
    let mut out: Vec<Replacement> = Vec::new();
    for change in &changes {
        if cuts_mark(&unit.marks, change.range) {
            return None;
        }
        let insert = written(unit, change, effort.is_cautious(), line_end)?;
        if change.range.is_empty() {
            let at = insertion_point(unit, change.range.start())?;
            out.push(Replacement {
                range: at..at,
                insert,
            });
            continue;
        }
        let mut insert = Some(insert);
        let touched = unit.placement.touched(change.range);
        for (index, piece) in touched.iter().enumerate() {
            let takes_insert = !effort.is_late() || index + 1 == touched.len();
            let range = if piece.verbatim {
                let start = change.range.start().max(piece.text.start()) - piece.text.start();
                let end = change.range.end().min(piece.text.end()) - piece.text.start();
                (piece.source.start() + start) as usize..(piece.source.start() + end) as usize
            } else if change.range.contains(piece.text) {
                piece.source.to_usize()
            } else {
                // A part of an atomic piece.
                return None;
            };
            out.push(Replacement {
                range,
                insert: insert.take_if(|_| takes_insert).unwrap_or_default(),
            });
        }
    }
    remove_emptied_tags(unit, &changes, &mut out);
    keep_targets(unit, &mut out);
    out.sort_by_key(|replacement| (replacement.range.start, replacement.range.end));
    Some(out)
}

/// Returns how the new text of a change is written; `None` if the position cannot contain it.
fn written(unit: &Unit, change: &Change<'_>, cautious: bool, line_end: LineEnd) -> Option<String> {
    let at = change.range.start();
    let in_code = |tag: &&super::inline::Tag| {
        let starts_within = if change.range.is_empty() {
            tag.text.start() < at
        } else {
            tag.text.start() <= at
        };
        tag.is_code && starts_within && at < tag.text.end()
    };
    if let Some(code) = unit.tags.iter().find(in_code) {
        let goes_beyond = change.range.end() > code.text.end();
        if !goes_beyond {
            return (!change.insert.contains(['`', '\n', '\r'])).then(|| change.insert.to_owned());
        }
        if code.text.start() < at {
            return None;
        }
    }
    let ends_segment = change.range.end() as usize == unit.text.len();
    let insert = if ends_segment {
        change.insert.trim_end_matches(['\n', '\r'])
    } else {
        change.insert
    };
    let context = Context {
        before: unit.text[..at as usize].chars().next_back(),
        after: unit.text[change.range.end() as usize..].chars().next(),
        in_cell: unit.syntax == Syntax::Cell,
        in_alt: unit.syntax == Syntax::Alt,
        cautious,
    };
    // After a paragraph break, the following text begins a line, where punctuation could be read as the start of a list
    // item or heading.
    let begins_line = cautious
        && insert.ends_with(PARAGRAPH_BREAK)
        && context.after.is_some_and(|next| next.is_ascii_punctuation());
    let one_line;
    let (insert, prefix) = if let Syntax::Lines(prefix) = &unit.syntax {
        (insert, prefix.as_str())
    } else {
        one_line = insert.replace(['\n', '\r'], " ");
        (one_line.as_str(), "")
    };
    // A line break in the text is a hard one and starts a new line.
    let lines: Vec<&str> = insert.split(['\n', PARAGRAPH_BREAK]).collect();
    let mut breaks = insert.chars().filter(|ch| matches!(ch, '\n' | &PARAGRAPH_BREAK));
    let last = lines.len() - 1;
    let mut out = String::new();
    for (index, line) in lines.into_iter().enumerate() {
        let before = if index == 0 { context.before } else { None };
        let after = if index == last { context.after } else { None };
        out.push_str(&escape(
            line,
            Context {
                before,
                after,
                ..context
            },
        ));
        if index < last {
            if breaks.next() == Some(PARAGRAPH_BREAK) {
                out.push_str(&unit.parting.as_ref()?.written(line_end.as_str()));
            } else {
                out.extend(["\\", line_end.as_str(), prefix]);
            }
        }
    }
    if begins_line {
        out.push('\\');
    }
    Some(out)
}

/// Returns where to insert text at byte `at`: between pieces, on the side with less formatting.
fn insertion_point(unit: &Unit, at: u32) -> Option<usize> {
    let depth = |byte: u32| {
        let span = TextRange::new(byte, byte + 1);
        unit.tags.iter().filter(|tag| tag.text.contains(span)).count()
    };
    let (before, after) = (unit.placement.source_end(at), unit.placement.source_start(at));
    let point = if at == 0 || (at < unit.placement.text_len() && depth(at) < depth(at - 1)) {
        after
    } else {
        before
    };
    point.map(|point| point as usize)
}

/// Removes elements whose text is removed completely: empty delimiters would be shown as text.
fn remove_emptied_tags(unit: &Unit, changes: &[Change<'_>], out: &mut Vec<Replacement>) {
    let mut done: Range<usize> = 0..0;
    for tag in &unit.tags {
        if tag.source.end <= done.end || !is_emptied(tag.text, changes) {
            continue;
        }
        done = tag.source.clone();
        let is_inside = |range: &Range<usize>| tag.source.start <= range.start && range.end <= tag.source.end;
        out.sort_by_key(|replacement| (replacement.range.start, replacement.range.end));
        let insert = out
            .iter()
            .filter(|inner| is_inside(&inner.range))
            .map(|inner| inner.insert.as_str())
            .collect();
        out.retain(|replacement| !is_inside(&replacement.range));
        out.push(Replacement {
            range: tag.source.clone(),
            insert,
        });
    }
}

/// Adds the old text as the label of links whose text was their label.
fn keep_targets(unit: &Unit, out: &mut Vec<Replacement>) {
    for tag in &unit.tags {
        let Some((tail, label)) = &tag.label else { continue };
        let changes_text = |replacement: &Replacement| {
            tag.source.start < replacement.range.start && replacement.range.end < tail.start
        };
        if out.iter().any(changes_text) {
            // At the front, so that it precedes text that is inserted after the link.
            out.insert(
                0,
                Replacement {
                    range: tail.clone(),
                    insert: label.clone(),
                },
            );
        }
    }
}
