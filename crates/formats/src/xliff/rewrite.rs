//! Turns the edits of one segment into replacements in its target.

use super::unit::{Gap, State, Unit, Version};
use crate::change::changes;
use crate::html::escape;
use crate::patch::Replacement;
use crate::xml::is_illegal;
use crate::{Charset, FormatError};
use copydesk_model::SegmentId;
use copydesk_text::EditSet;

/// The effect of a segment's edits on its target.
#[derive(Debug, Default)]
pub(super) struct Rewritten {
    /// Replacements in the content of the target or, if there is none, at its position; in order.
    pub(super) content: Vec<Replacement>,
    /// Replacements in the state of the target.
    pub(super) state: Vec<Replacement>,
    /// The text of the segment afterwards.
    pub(super) text: String,
}

/// Returns the replacements for `set`. The set fits the text. Edits that change nothing replace nothing and do not
/// change the state; unreviewed edits do not change the state either.
///
/// # Errors
/// See [`crate::Loaded::write`].
pub(super) fn rewrite(
    source: &str,
    unit: &Unit,
    segment: SegmentId,
    set: &EditSet,
    charset: Charset,
    reviewed: bool,
) -> Result<Rewritten, FormatError> {
    if set.edits().iter().any(|edit| edit.insert.contains(is_illegal)) {
        return Err(FormatError::ChangesMarkup { segment });
    }
    let text = set
        .apply(&unit.text)
        .map_err(|_| FormatError::EditDoesNotFit { segment })?;
    if let Some(gap) = unit.gap.as_ref().filter(|_| unit.is_untranslated) {
        let state = state_change(&unit.state).filter(|_| reviewed);
        return Ok(filled(unit, gap, text, charset, state.unwrap_or_default()));
    }
    let (content, text) = if let (Some(html), Some(section)) = (&unit.html, unit.sections.first()) {
        let (content, text) = html.rewritten(&source[section.clone()], segment, set, charset)?;
        (content, text.unwrap_or_default())
    } else {
        let content = in_target(unit, set, charset).ok_or(FormatError::CutsMark { segment })?;
        (content, text)
    };
    let is_apart = |pair: &[Replacement]| pair[0].range.end <= pair[1].range.start;
    if !content.windows(2).all(is_apart) {
        return Err(FormatError::CutsMark { segment });
    }
    let state = state_change(&unit.state).filter(|_| reviewed && !content.is_empty());
    Ok(Rewritten {
        content,
        state: state.unwrap_or_default(),
        text,
    })
}

/// Returns the replacements in a target of text and codes; `None` if an edit would cut through a code.
fn in_target(unit: &Unit, set: &EditSet, charset: Charset) -> Option<Vec<Replacement>> {
    let mut out = Vec::new();
    for change in changes(&unit.text, &unit.marks, set)? {
        let rewritten = unit
            .placement
            .rewritten(&unit.text, change, unit.content.start, str::to_owned);
        out.extend(rewritten.into_iter().map(|mut replacement| {
            let range = &replacement.range;
            let is_inside = unit
                .sections
                .iter()
                .any(|section| section.start <= range.start && range.end <= section.end);
            replacement.insert = if is_inside {
                // A section cannot contain its own end delimiter.
                replacement.insert.replace("]]>", "]]]]><![CDATA[>")
            } else {
                escape(&replacement.insert, None, charset)
            };
            replacement
        }));
    }
    out.sort_by_key(|replacement| (replacement.range.start, replacement.range.end));
    Some(out)
}

/// Writes the first text of a target that is an empty element or missing.
fn filled(unit: &Unit, gap: &Gap, text: String, charset: Charset, state: Vec<Replacement>) -> Rewritten {
    let written = escape(&text, None, charset);
    let name = format!("{}target", unit.prefix);
    let (replacement, state) = match gap {
        _ if text.is_empty() => return Rewritten::default(),
        Gap::Closed(slash) => {
            let insert = format!(">{written}</{name}>");
            let range = slash.clone();
            (Replacement { range, insert }, state)
        }
        Gap::Missing(at, margin) => {
            // In XLIFF 1, the state is an attribute of the new target; in XLIFF 2, it is elsewhere.
            let (in_tag, state) = match unit.state.version {
                Version::One => (state.into_iter().map(|state| state.insert).collect(), Vec::new()),
                Version::Two => (String::new(), state),
            };
            let insert = format!("{margin}<{name}{in_tag}>{written}</{name}>");
            (
                Replacement {
                    range: *at..*at,
                    insert,
                },
                state,
            )
        }
    };
    Rewritten {
        content: vec![replacement],
        state,
        text,
    }
}

/// Returns the change that marks the target as reviewed; `None` if it is already reviewed or final.
fn state_change(state: &State) -> Option<Vec<Replacement>> {
    let wanted = state.version.reviewed();
    let mut out = Vec::new();
    match &state.known {
        Some((known, _)) if known == "final" || known == wanted => return None,
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
    Some(out)
}
