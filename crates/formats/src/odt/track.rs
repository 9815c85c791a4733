//! Turns the edits of one segment into tracked changes: what goes moves into the list of changes, what comes is marked.

#![allow(
    clippy::format_push_string,
    clippy::format_collect,
    reason = "markup reads best as one template"
)]

use super::body::{Body, Changes};
use super::mend::{Before, Slice, slices, spot};
use super::read::CHANGE;
use crate::Note;
use crate::change::{Change, changes};
use crate::office::{Mended, Tracker, Unit, quoted};
use crate::patch::Replacement;
use copydesk_text::EditSet;
use std::collections::BTreeMap;
use std::ops::Range;

/// What the tracked changes need elsewhere in the parts.
#[derive(Debug, Default)]
pub(super) struct Notebook {
    /// What the stories' lists of changes gain, by part and list.
    regions: BTreeMap<(usize, usize), Region>,
    /// Paragraphs that go as a whole, by part and place.
    gone: BTreeMap<(usize, usize), Gone>,
}

/// What one list gains.
#[derive(Debug, Default)]
struct Region {
    markup: String,
    exists: bool,
    /// The name of the list's element.
    name: String,
}

/// A paragraph that goes as a whole, its end with it: what follows it says where it was.
#[derive(Debug)]
struct Gone {
    source: Range<usize>,
    /// The start tag of the paragraph after it.
    next: Range<usize>,
    mark: String,
}

impl Notebook {
    /// The replacements that this comes to, by part.
    pub(super) fn replacements(&self) -> impl Iterator<Item = (usize, Replacement)> {
        let mut out = Vec::new();
        for (&(part, _), gone) in &self.gone {
            // Several in a row are all marked in the first paragraph that stays.
            let mut next = &gone.next;
            while let Some(also) = self.gone.get(&(part, next.start)) {
                next = &also.next;
            }
            let insert = gone.mark.clone();
            let mark = Replacement {
                range: next.end..next.end,
                insert,
            };
            let removal = Replacement {
                range: gone.source.clone(),
                insert: String::new(),
            };
            out.extend([(part, mark), (part, removal)]);
        }
        for (&(part, at), Region { markup, exists, name }) in &self.regions {
            let insert = if *exists {
                markup.clone()
            } else {
                format!("<{name}>{markup}</{name}>")
            };
            out.push((
                part,
                Replacement {
                    range: at..at,
                    insert,
                },
            ));
        }
        out.into_iter()
    }
}

/// The replacements that note `set`; `None` where an edit would cut through a mark.
pub(super) fn track(
    source: &str,
    unit: &Unit<Body>,
    set: &EditSet,
    notes: &[Note],
    tracker: &mut Tracker,
    notebook: &mut Notebook,
) -> Mended {
    let body = &unit.body;
    let changes = changes(&unit.text, &unit.marks, set)?;
    if let Some(next) = body.next.clone().filter(|_| body.removable)
        && set.apply(&unit.text).is_ok_and(|text| text.trim().is_empty())
    {
        let why: Vec<&str> = notes.iter().map(|note| note.text.as_str()).collect();
        let number = tracker.number();
        // What goes is the paragraph and its end: the next one begins where it began.
        let content = source[body.source.clone()].to_owned() + &like(&source[next.clone()]);
        let regions = &mut notebook.regions;
        region(body, regions, tracker, number, "deletion", &why, &content, "");
        let text = &body.prefixes.text;
        let gone = Gone {
            source: body.source.clone(),
            next,
            mark: format!("<{text}:change {text}:change-id=\"{CHANGE}{number}\"/>"),
        };
        notebook.gone.insert((body.part, body.source.start), gone);
        return Some(Vec::new());
    }
    let regions = &mut notebook.regions;
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
        let touched = slices(unit, range);
        // Where an insertion of somebody else begins or ends, ours is two; one within theirs says so, as LibreOffice does.
        let theirs = |slice: &Slice| body.insertion(slice.source.start);
        let together = |a: &Slice, b: &Slice| theirs(a) == theirs(b);
        let mut pieces = Vec::with_capacity(touched.len());
        for some in touched.chunk_by(together) {
            let number = tracker.number();
            let content = deleted(source, unit, some);
            let why = std::mem::take(&mut why);
            let said = some.first().and_then(theirs).map(|theirs| theirs.said.clone());
            let said = said.map_or("", |said| &source[said]);
            region(body, regions, tracker, number, "deletion", &why, &content, said);
            let gone = format!("<{text}:change {text}:change-id=\"{CHANGE}{number}\"/>");
            let rest = some.iter().skip(1).map(|slice| (slice, String::new()));
            pieces.extend(some.first().map(|slice| (slice, gone)));
            pieces.extend(rest);
        }
        let mut put = |before: &mut Before| {
            if insert.is_empty() {
                return String::new();
            }
            let number = tracker.number();
            region(body, regions, tracker, number, "insertion", &why, "", "");
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
        for (place, (slice, gone)) in pieces.into_iter().enumerate() {
            let kept_before = before.write(body, &slice.before);
            let marks = if place == 0 {
                gone + &put(&mut before)
            } else {
                gone
            };
            let kept_after = before.write(body, &slice.after);
            out.push(Replacement {
                range: slice.source.clone(),
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

/// An empty paragraph that looks like the one with this start tag.
fn like(tag: &str) -> String {
    let name = tag[1..]
        .split(|ch: char| ch.is_whitespace() || matches!(ch, '>' | '/'))
        .next()
        .unwrap_or_default();
    // An id is of one element alone.
    if tag.contains(":id=") {
        format!("<{name}/>")
    } else {
        format!("{}/>", tag.trim_end_matches('>'))
    }
}

/// The text of some slices as a paragraph, with the spans that it stands in.
fn deleted(source: &str, unit: &Unit<Body>, some: &[Slice]) -> String {
    let body = &unit.body;
    let text = &body.prefixes.text;
    let style = body.style.as_deref().map_or_else(String::new, |style| {
        format!(" {text}:style-name=\"{}\"", quoted(style))
    });
    let mut out = format!("<{text}:p{style}>");
    let mut before = Before::default();
    for slice in some {
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

/// Adds a change to its story's list; `said` is what the list says of an insertion that it lies in.
#[allow(
    clippy::too_many_arguments,
    reason = "each is one part of the element that is written"
)]
fn region(
    body: &Body,
    regions: &mut BTreeMap<(usize, usize), Region>,
    tracker: &Tracker,
    number: u32,
    kind: &str,
    why: &[&str],
    content: &str,
    said: &str,
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
         </{office}:change-info>{content}</{text}:{kind}>{said}</{text}:changed-region>"
    ));
}
