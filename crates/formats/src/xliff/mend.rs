//! Turns the edits of one segment into replacements in its target.

use super::unit::{State, Unit};
use crate::Charset;
use crate::change::changes;
use crate::html::escape;
use crate::patch::Replacement;
use copydesk_text::EditSet;

/// The replacements for `set`, in order; `None` where an edit would cut through a code. The set fits the text. Edits
/// that change nothing replace nothing, and leave the state as it is.
pub(super) fn mend(unit: &Unit, set: &EditSet, charset: Charset) -> Option<Vec<Replacement>> {
    let written = |text: &str| escape(text, None, charset);
    let mut out = Vec::new();
    for change in changes(&unit.text, &unit.marks, set)? {
        out.extend(unit.placement.mended(&unit.text, change, unit.start, written));
    }
    if !out.is_empty() {
        out.extend(reviewed(&unit.state));
    }
    out.sort_by_key(|replacement| (replacement.range.start, replacement.range.end));
    let is_apart = |pair: &[Replacement]| pair[0].range.end <= pair[1].range.start;
    out.windows(2).all(is_apart).then_some(out)
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
