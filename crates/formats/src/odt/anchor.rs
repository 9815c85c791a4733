//! Anchors comments at words, without changing the text.

use super::body::Body;
use crate::PARAGRAPH_BREAK;
use crate::office::{Rewritten, SignedComment, Unit, quoted};
use crate::patch::Replacement;

/// Returns the replacements that anchor these comments.
pub(super) fn anchor(source: &str, unit: &Unit<Body>, comments: &[SignedComment]) -> Rewritten {
    let (text, office) = (&unit.body.prefixes.text, &unit.body.prefixes.office);
    let (dc, declared) = match &unit.body.prefixes.dc {
        Some(dc) => (dc.as_str(), ""),
        None => ("dc", " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""),
    };
    let mut out = Vec::new();
    for SignedComment {
        number,
        range,
        author,
        at,
        text: said,
    } in comments
    {
        let start = unit.placement.source_start(range.start())? as usize;
        let end = if range.is_empty() {
            start
        } else {
            unit.placement.source_end(range.end())? as usize
        };
        let mut name = format!("__Annotation__cd{number}");
        while source.contains(&format!("\"{name}\"")) {
            name.push('_');
        }
        let at = at.trim_end_matches('Z');
        let paragraph = |said: &str| format!("<{text}:p>{}</{text}:p>", quoted(said));
        let said: String = said.split(['\n', PARAGRAPH_BREAK]).map(paragraph).collect();
        out.push((
            start,
            // Of comments that start at one place, the longer one is outside.
            1,
            format!(
                "<{office}:annotation {office}:name=\"{name}\"><{dc}:creator{declared}>{author}</{dc}:creator>\
                 <{dc}:date{declared}>{at}</{dc}:date>{said}</{office}:annotation>"
            ),
        ));
        out.push((
            end,
            0,
            format!("<{office}:annotation-end {office}:name=\"{name}\"/>"),
        ));
        if range.is_empty() {
            // The end follows the start.
            if let Some(last) = out.last_mut() {
                last.1 = 2;
            }
        }
    }
    out.sort_by_key(|(at, order, _)| (*at, *order));
    let made = out.into_iter().map(|(at, _, insert)| Replacement {
        range: at..at,
        insert,
    });
    Some(made.collect())
}
