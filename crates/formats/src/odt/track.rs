//! Turns the edits of one segment into tracked changes: what goes moves into the list of changes, what comes is marked.

#![allow(
    clippy::format_push_string,
    clippy::format_collect,
    reason = "markup reads best as one template"
)]

use super::body::{Body, Changes};
use super::mend::{Before, changes, slices, spot};
use super::read::CHANGE;
use crate::Note;
use crate::change::Change;
use crate::office::{Mended, Tracker, Unit, quoted};
use crate::patch::Replacement;
use copydesk_text::{EditSet, TextRange};
use std::collections::BTreeMap;

/// What the stories' lists of changes gain, by part and list.
pub(super) type Regions = BTreeMap<(usize, usize), Region>;

/// What one list gains.
#[derive(Debug, Default)]
pub(super) struct Region {
    pub(super) markup: String,
    pub(super) exists: bool,
    /// The name of the list's element.
    pub(super) name: String,
}

/// The replacements that note `set`; `None` where an edit would cut through a mark.
pub(super) fn track(
    source: &str,
    unit: &Unit<Body>,
    set: &EditSet,
    notes: &[Note],
    tracker: &mut Tracker,
    regions: &mut Regions,
) -> Mended {
    let body = &unit.body;
    let changes = changes(unit, set)?;
    let mut left: Vec<&Note> = notes.iter().collect();
    let mut out = Vec::new();
    let mut before = Before::default();
    for (index, &Change { range, insert }) in changes.iter().enumerate() {
        before.skip(&unit.text, range.start());
        // A note stands with the first change that it is about.
        let mut why = Vec::new();
        left.retain(|note| {
            let is_about = note.range.contains(range) || note.range.overlaps(range);
            if is_about {
                why.push(note.text.as_str());
            }
            !is_about
        });
        let text = &body.prefixes.text;
        let mut gone = String::new();
        if !range.is_empty() {
            let number = tracker.number();
            let content = deleted(source, unit, range);
            region(
                body,
                regions,
                tracker,
                number,
                "deletion",
                &std::mem::take(&mut why),
                &content,
            );
            gone = format!("<{text}:change {text}:change-id=\"{CHANGE}{number}\"/>");
        }
        let mut put = |before: &mut Before| {
            if insert.is_empty() {
                return String::new();
            }
            let number = tracker.number();
            region(body, regions, tracker, number, "insertion", &why, "");
            let id = format!("{text}:change-id=\"{CHANGE}{number}\"");
            format!(
                "<{text}:change-start {id}/>{}<{text}:change-end {id}/>",
                before.write(body, insert)
            )
        };
        if range.is_empty() {
            let at = spot(unit, range.start());
            out.push(Replacement {
                range: at..at,
                insert: put(&mut before),
            });
        }
        for (place, slice) in slices(unit, range).into_iter().enumerate() {
            let kept_before = before.write(body, &slice.before);
            let marks = if place == 0 {
                gone.clone() + &put(&mut before)
            } else {
                String::new()
            };
            let kept_after = before.write(body, &slice.after);
            out.push(Replacement {
                range: slice.source,
                insert: kept_before + &marks + &kept_after,
            });
        }
        before.go_on(range.end());
        let until = changes.get(index + 1).map(|next| next.range.start());
        out.extend(before.guard(source, unit, until));
    }
    out.sort_by_key(|replacement| (replacement.range.start, replacement.range.end));
    Some(out)
}

/// The text of `range` as a paragraph, with the spans that it stands in.
fn deleted(source: &str, unit: &Unit<Body>, range: TextRange) -> String {
    let body = &unit.body;
    let text = &body.prefixes.text;
    let style = body.style.as_deref().map_or_else(String::new, |style| {
        format!(" {text}:style-name=\"{}\"", quoted(style))
    });
    let mut out = format!("<{text}:p{style}>");
    let mut before = Before::default();
    for slice in slices(unit, range) {
        let around: Vec<&str> = body
            .around(slice.source.start)
            .map(|around| &source[around.tag.clone()])
            .collect();
        out.extend(around.iter().copied());
        out.push_str(&before.write(body, &unit.text.as_str()[slice.text]));
        for tag in around.iter().rev() {
            let name = tag[1..]
                .split(|ch: char| ch.is_whitespace() || matches!(ch, '>' | '/'))
                .next();
            out.push_str(&format!("</{}>", name.unwrap_or_default()));
        }
    }
    out + &format!("</{text}:p>")
}

/// Adds a change to its story's list.
fn region(
    body: &Body,
    regions: &mut Regions,
    tracker: &Tracker,
    number: u32,
    kind: &str,
    why: &[&str],
    content: &str,
) {
    let text = &body.prefixes.text;
    let office = &body.prefixes.office;
    let (dc, declared) = match &body.prefixes.dc {
        Some(dc) => (dc.as_str(), ""),
        None => ("dc", " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""),
    };
    let Tracker { author, at, .. } = tracker;
    let at = at.trim_end_matches('Z');
    let why: String = why
        .iter()
        .map(|why| format!("<{text}:p>{}</{text}:p>", quoted(why)))
        .collect();
    let Changes { at: place, exists } = body.changes;
    let region = regions.entry((body.part, place)).or_default();
    region.exists = exists;
    region.name = format!("{text}:tracked-changes");
    region.markup.push_str(&format!(
        "<{text}:changed-region xml:id=\"{CHANGE}{number}\" {text}:id=\"{CHANGE}{number}\"><{text}:{kind}>\
         <{office}:change-info><{dc}:creator{declared}>{author}</{dc}:creator><{dc}:date{declared}>{at}</{dc}:date>{why}\
         </{office}:change-info>{content}</{text}:{kind}></{text}:changed-region>"
    ));
}
