//! Turns the edits of one segment into replacements in the existing runs.

#![allow(clippy::format_push_string, reason = "markup reads best as one template")]

use super::body::Body;
use super::slice::{Spot, slices, spot};
use crate::Charset;
use crate::change::{Change, changes};
use crate::html::escape;
use crate::office::{Rewritten, Unit};
use crate::patch::{Replacement, apply};
use copydesk_text::EditSet;
use std::collections::BTreeMap;

/// Returns whether the set leaves nothing of a paragraph that can be removed as a whole.
pub(super) fn removes_paragraph(unit: &Unit<Body>, set: &EditSet) -> bool {
    let leaves_nothing = || set.apply(&unit.text).is_ok_and(|text| text.trim().is_empty());
    unit.body.paragraph.removable && leaves_nothing()
}

/// Returns the replacements for `set`; `None` if an edit would cut through a mark. The set fits the text.
pub(super) fn rewrite(source: &str, unit: &Unit<Body>, set: &EditSet) -> Rewritten {
    let changes = changes(&unit.text, &unit.marks_for(set), set)?;
    let body = &unit.body;
    if removes_paragraph(unit, set) {
        return Some(vec![Replacement {
            range: body.paragraph.source.clone(),
            insert: String::new(),
        }]);
    }
    let mut out = Vec::new();
    // Replacements within each text element, by its index.
    let mut texts: BTreeMap<usize, Vec<Replacement>> = BTreeMap::new();
    for Change { range, insert } in changes {
        if range.is_empty() {
            match spot(unit, range.start()) {
                Spot::In(text, at) => texts.entry(text).or_default().push(Replacement {
                    range: at..at,
                    insert: within(body, insert),
                }),
                Spot::Beside(at, _) => out.push(Replacement {
                    range: at..at,
                    insert: element(body, "t", insert),
                }),
                Spot::Alone(at, run) => out.push(Replacement {
                    range: at..at,
                    insert: alone(
                        body,
                        &run.map_or_else(String::new, |run| run.formatting(source)),
                        insert,
                    ),
                }),
            }
            continue;
        }
        let mut insert = Some(insert);
        for slice in slices(unit, range) {
            let text = slice.before.clone() + insert.take().unwrap_or_default() + &slice.after;
            match slice.text {
                Some(index) => texts.entry(index).or_default().push(Replacement {
                    range: slice.source,
                    insert: within(body, &text),
                }),
                None => out.push(Replacement {
                    range: slice.source,
                    insert: if text.is_empty() {
                        text
                    } else {
                        element(body, "t", &text)
                    },
                }),
            }
        }
    }
    for (index, mut replacements) in texts {
        replacements.sort_by_key(|replacement| (replacement.range.start, replacement.range.end));
        if must_preserve(source, body, index, &replacements) {
            out.extend(preserving(body, index));
        }
        out.extend(replacements);
    }
    if let Some(twin) = &body.twin {
        out.extend(rewrite(source, twin, set)?);
    }
    out.sort_by_key(|replacement| (replacement.range.start, replacement.range.end));
    Some(out)
}

/// Returns whether the text element needs `xml:space="preserve"` after the replacements.
fn must_preserve(source: &str, body: &Body, index: usize, replacements: &[Replacement]) -> bool {
    let text = &body.texts[index];
    let shift = |range: &std::ops::Range<usize>| range.start - text.shown.start..range.end - text.shown.start;
    let inside: Vec<Replacement> = replacements
        .iter()
        .filter(|made| text.shown.start <= made.range.start && made.range.end <= text.shown.end)
        .map(|made| Replacement {
            range: shift(&made.range),
            insert: made.insert.clone(),
        })
        .collect();
    let after = apply(&source[text.shown.clone()], &inside);
    let is_space = |ch| matches!(ch, ' ' | '\t' | '\n' | '\r');
    after.starts_with(is_space) || after.ends_with(is_space) || after.contains('<')
}

/// Returns the replacements that make the white space at the ends of a text element significant.
pub(super) fn preserving(body: &Body, index: usize) -> Vec<Replacement> {
    let text = &body.texts[index];
    if text.preserve {
        return Vec::new();
    }
    let mut out = vec![Replacement {
        range: text.name_end..text.name_end,
        insert: " xml:space=\"preserve\"".to_owned(),
    }];
    // White space that was hidden must not become visible.
    for hidden in [
        text.content.start..text.shown.start,
        text.shown.end..text.content.end,
    ] {
        if !hidden.is_empty() {
            out.push(Replacement {
                range: hidden,
                insert: String::new(),
            });
        }
    }
    out
}

/// Returns text as it is written within a text element; breaks and tabs are elements between two of these.
pub(super) fn within(body: &Body, text: &str) -> String {
    let mut out = String::new();
    for part in text.split_inclusive(['\n', '\t']) {
        let line = part.trim_end_matches(['\n', '\t']);
        out.push_str(&escape(line, None, Charset::UTF_8));
        let between = match &part[line.len()..] {
            "\n" => "br",
            "\t" => "tab",
            _ => continue,
        };
        let (t, between) = (body.name("t"), body.name(between));
        out.push_str(&format!("</{t}><{between}/><{t} xml:space=\"preserve\">"));
    }
    out
}

/// Returns text in a text element of its own, named `t` or `delText`.
pub(super) fn element(body: &Body, name: &str, text: &str) -> String {
    let name = body.name(name);
    format!("<{name} xml:space=\"preserve\">{}</{name}>", within(body, text))
}

/// Returns text in a run of its own.
pub(super) fn alone(body: &Body, formatting: &str, text: &str) -> String {
    let run = body.name("r");
    format!("<{run}>{formatting}{}</{run}>", element(body, "t", text))
}
