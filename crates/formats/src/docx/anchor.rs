//! Anchors comments at words, without changing the text.

use super::body::Body;
use super::comments::NewComments;
use super::cut::{Cut, beside, cut_run, cut_text};
use super::rewrite::preserving;
use super::track::marker;
use crate::office::{Rewritten, SignedComment, Unit};
use crate::patch::Replacement;
use copydesk_text::TextRange;
use std::collections::{BTreeMap, BTreeSet};

/// The markers at one position: ends of comments precede starts.
struct Markers {
    cut: Cut,
    ends: String,
    starts: String,
}

/// Returns the replacements that anchor these comments; `None` if Word allows none here.
pub(super) fn anchor(
    source: &str,
    unit: &Unit<Body>,
    comments: &[SignedComment],
    written: &mut NewComments,
) -> Rewritten {
    let body = &unit.body;
    if !body.commentable || unit.text.is_empty() {
        return None;
    }
    let mut markers: BTreeMap<usize, Markers> = BTreeMap::new();
    let mut put = |cut: Cut, end: &str, start: &str| {
        let at = markers.entry(cut.at).or_insert_with(|| Markers {
            cut,
            ends: String::new(),
            starts: String::new(),
        });
        at.ends.push_str(end);
        at.starts.push_str(start);
    };
    for comment in comments {
        let range = words(&unit.text, comment.range);
        let (start, end) = (
            place(source, unit, range.start(), false)?,
            place(source, unit, range.end(), true)?,
        );
        let number = comment.number;
        let run = body.name("r");
        let reference = marker(body, "commentReference", number);
        let close = format!(
            "{}<{run}>{reference}</{run}>",
            marker(body, "commentRangeEnd", number)
        );
        put(start, "", &marker(body, "commentRangeStart", number));
        put(end, &close, "");
    }
    written.extend(comments.iter().cloned());
    let mut out = Vec::new();
    let cut: BTreeSet<usize> = markers.values().filter_map(|at| at.cut.text).collect();
    out.extend(cut.into_iter().flat_map(|index| preserving(body, index)));
    out.extend(
        markers
            .into_values()
            .map(|Markers { cut, ends, starts }| Replacement {
                range: cut.at..cut.at,
                insert: [cut.close, ends, starts, cut.open].concat(),
            }),
    );
    out.sort_by_key(|made| (made.range.start, made.range.end));
    Some(out)
}

/// Returns the range, or the character before or after it if it is empty.
fn words(text: &str, range: TextRange) -> TextRange {
    if !range.is_empty() {
        return range;
    }
    let at = range.start() as usize;
    let before = text.get(..at).and_then(|before| before.chars().next_back());
    let after = text.get(at..).and_then(|after| after.chars().next());
    match (before, after) {
        (Some(ch), _) => TextRange::new((at - ch.len_utf8()) as u32, at as u32),
        (None, Some(ch)) => TextRange::new(at as u32, (at + ch.len_utf8()) as u32),
        (None, None) => range,
    }
}

/// Returns where the character that starts or ends at a byte of the text does so, outside of content controls: LibreOffice loses
/// text if a comment is inside one.
fn place(source: &str, unit: &Unit<Body>, at: u32, is_end: bool) -> Option<Cut> {
    let body = &unit.body;
    let near = if is_end {
        TextRange::new(at.checked_sub(1)?, at)
    } else {
        TextRange::new(at, at + 1)
    };
    let piece = unit.placement.touched(near).first()?;
    let place = match (piece.verbatim, is_end) {
        (true, _) => piece.source.start() + (at - piece.text.start()),
        (false, true) => piece.source.end(),
        (false, false) => piece.source.start(),
    } as usize;
    let inside = if is_end { place - 1 } else { place };
    if let Some(control) = body.controls.iter().find(|control| control.contains(&inside)) {
        return Some(beside(if is_end { control.end } else { control.start }));
    }
    let run = body.run_at(inside)?;
    Some(match body.text_at(place) {
        Some(text) => cut_text(source, body, text, place, Some(run)),
        None => cut_run(source, body, place, run),
    })
}
