//! Turns the edits of one segment into replacements in its target.

use super::unit::{State, Unit};
use crate::Charset;
use crate::change::{Change, cuts_mark, shrink};
use crate::html::escape;
use crate::patch::Replacement;
use copydesk_text::{EditSet, TextRange};

/// The replacements for `set`, in order; `None` where an edit would cut through a code. The set fits the text. Edits
/// that change nothing replace nothing, and leave the state as it is.
pub(super) fn mend(unit: &Unit, set: &EditSet, charset: Charset) -> Option<Vec<Replacement>> {
    let mut out = Vec::new();
    for edit in set.edits() {
        let change = shrink(&unit.text, edit.range, &edit.insert);
        if change.range.is_empty() && change.insert.is_empty() {
            continue;
        }
        if cuts_mark(&unit.marks, change.range) {
            return None;
        }
        mend_change(unit, change, charset, &mut out);
    }
    if !out.is_empty() {
        out.extend(reviewed(&unit.state));
    }
    out.sort_by_key(|replacement| (replacement.range.start, replacement.range.end));
    let is_apart = |pair: &[Replacement]| pair[0].range.end <= pair[1].range.start;
    out.windows(2).all(is_apart).then_some(out)
}

fn mend_change(unit: &Unit, change: Change<'_>, charset: Charset, out: &mut Vec<Replacement>) {
    let written = |text: &str| escape(text, None, charset);
    let Change { range, insert } = change;
    if range.is_empty() {
        let at = if range.start() == 0 {
            unit.placement.source_start(0)
        } else {
            unit.placement.source_end(range.start())
        };
        let at = at.map_or(unit.start, |at| at as usize);
        out.push(Replacement {
            range: at..at,
            insert: written(insert),
        });
        return;
    }
    let mut insert = Some(written(insert));
    for piece in unit.placement.touched(range) {
        let insert = insert.take().unwrap_or_default();
        let start = range.start().max(piece.text.start());
        let end = range.end().min(piece.text.end());
        out.push(if piece.verbatim {
            let at = |byte: u32| (piece.source.start() + byte - piece.text.start()) as usize;
            Replacement {
                range: at(start)..at(end),
                insert,
            }
        } else {
            // What the source writes as one is written anew.
            let kept = |start, end| written(&unit.text.as_str()[TextRange::new(start, end)]);
            Replacement {
                range: piece.source.to_usize(),
                insert: kept(piece.text.start(), start) + &insert + &kept(end, piece.text.end()),
            }
        });
    }
}

/// Says that the target was reviewed, unless it is final.
fn reviewed(state: &State) -> Vec<Replacement> {
    let wanted = state.version.reviewed();
    let mut out = Vec::new();
    match &state.known {
        Some((known, _)) if known == "final" || known == wanted => return out,
        Some((_, range)) => out.push(Replacement {
            range: range.clone(),
            insert: wanted.to_owned(),
        }),
        None => out.push(Replacement {
            range: state.at..state.at,
            insert: format!(" state=\"{wanted}\""),
        }),
    }
    out.extend(state.finer.clone().map(|range| Replacement {
        range,
        insert: String::new(),
    }));
    out
}
