//! Turns the edits of one segment into tracked changes: deleted text moves to the list of changes, inserted text is
//! marked.

#![allow(
    clippy::format_push_string,
    clippy::format_collect,
    reason = "markup reads best as one template"
)]

use super::body::{Body, Changes};
use super::read::CHANGE;
use super::rewrite::{PrecedingText, Slice, slices, spot};
use crate::Note;
use crate::change::{WordChange, word_changes};
use crate::office::{Rewritten, Tracker, Unit, quoted};
use crate::patch::Replacement;
use copydesk_text::{EditSet, TextRange};
use std::collections::BTreeMap;
use std::ops::Range;

/// The parts of tracked changes that are written outside the paragraph.
#[derive(Debug, Default)]
pub(super) struct Notebook {
    /// The additions to the stories' lists of changes, by part and list.
    regions: BTreeMap<(usize, usize), Region>,
    /// Paragraphs that are deleted as a whole, by part and position.
    gone: BTreeMap<(usize, usize), DeletedParagraph>,
}

/// The additions to one list.
#[derive(Debug, Default)]
struct Region {
    markup: String,
    exists: bool,
    /// The name of the list element.
    name: String,
}

/// A paragraph that is deleted as a whole, including its end; a marker in the following paragraph shows where it was.
#[derive(Debug)]
struct DeletedParagraph {
    source: Range<usize>,
    /// The start tag of the paragraph after it.
    next: Range<usize>,
    mark: String,
}

impl Notebook {
    /// Returns the resulting replacements, by part.
    pub(super) fn replacements(&self) -> impl Iterator<Item = (usize, Replacement)> {
        let mut out = Vec::new();
        for (&(part, _), gone) in &self.gone {
            // Consecutive deleted paragraphs are all marked in the first paragraph that is kept.
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

/// Returns the replacements that track `set`; `None` if an edit would cut through a mark.
pub(super) fn track(
    source: &str,
    unit: &Unit<Body>,
    set: &EditSet,
    notes: &[Note],
    tracker: &mut Tracker,
    notebook: &mut Notebook,
) -> Rewritten {
    let body = &unit.body;
    let changes = word_changes(&unit.text, &unit.marks_for(set), set, |at| is_together(unit, at))?;
    let is_emptied = set.apply(&unit.text).is_ok_and(|text| text.trim().is_empty());
    if let (Some(next), Some(gone)) = (body.next.clone(), body.removal())
        && is_emptied
    {
        let why: Vec<&str> = notes.iter().map(|note| note.text.as_str()).collect();
        let number = tracker.number();
        // The paragraph and its end are deleted: the next one starts at the same position.
        let content = match body.lists.as_slice() {
            _ if body.removable => source[body.source.clone()].to_owned() + &like(&source[next.clone()]),
            lists => {
                let item = lists.last().map_or("", |item| &source[item.clone()]);
                let between = format!("{}{}", end_of(item), without_id(item));
                let paragraphs = [
                    &source[body.source.clone()],
                    &between,
                    &like(&source[next.clone()]),
                ];
                in_lists(source, lists, &paragraphs.concat())
            }
        };
        let regions = &mut notebook.regions;
        region(body, regions, tracker, number, "deletion", &why, &content, "");
        let text = &body.prefixes.text;
        let gone = DeletedParagraph {
            source: gone,
            next,
            mark: format!("<{text}:change {text}:change-id=\"{CHANGE}{number}\"/>"),
        };
        notebook.gone.insert((body.part, body.source.start), gone);
        return Some(Vec::new());
    }
    let regions = &mut notebook.regions;
    let mut left: Vec<&Note> = notes.iter().collect();
    let mut out = Vec::new();
    let mut before = PrecedingText::default();
    for (index, WordChange { range, insert }) in changes.iter().enumerate() {
        let range = *range;
        before.skip(&unit.text, range.start());
        // A note is attached to the first change that it covers.
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
        // At the edges of another author's insertion, a change is split; inside one, it refers to that insertion, as
        // LibreOffice does.
        let theirs = |slice: &Slice| body.insertion(slice.source.start);
        let together = |a: &Slice, b: &Slice| theirs(a) == theirs(b);
        let mut pieces = Vec::with_capacity(touched.len());
        for some in touched.chunk_by(together) {
            let number = tracker.number();
            let content = deleted(source, unit, some);
            // A deletion that records its list structure splits the list, so it is only recorded if nothing else of the
            // item is left.
            let content = if is_emptied {
                in_lists(source, &body.lists, &content)
            } else {
                content
            };
            let why = std::mem::take(&mut why);
            let element = some.first().and_then(theirs).map(|theirs| theirs.element.clone());
            let element = element.map_or("", |element| &source[element]);
            region(
                body, regions, tracker, number, "deletion", &why, &content, element,
            );
            let gone = format!("<{text}:change {text}:change-id=\"{CHANGE}{number}\"/>");
            let rest = some.iter().skip(1).map(|slice| (slice, String::new()));
            pieces.extend(some.first().map(|slice| (slice, gone)));
            pieces.extend(rest);
        }
        let mut put = |before: &mut PrecedingText| {
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

/// Tracks that the end of a paragraph is deleted, so that the next one continues it; returns the marker at that place.
pub(super) fn deleted_break(
    source: &str,
    into: &Unit<Body>,
    unit: &Unit<Body>,
    tracker: &mut Tracker,
    notebook: &mut Notebook,
) -> String {
    let tag = |unit: &Unit<Body>| like(&source[unit.body.source.start..unit.body.inner]);
    let paragraphs = [tag(into), tag(unit)];
    let lists = &unit.body.lists;
    let content = match lists.last() {
        Some(item) => {
            let item = &source[item.clone()];
            let between = format!("{}{}", end_of(item), without_id(item));
            in_lists(source, lists, &paragraphs.join(&between))
        }
        None => paragraphs.concat(),
    };
    let number = tracker.number();
    region(
        &unit.body,
        &mut notebook.regions,
        tracker,
        number,
        "deletion",
        &[],
        &content,
        "",
    );
    let text = &unit.body.prefixes.text;
    format!("<{text}:change {text}:change-id=\"{CHANGE}{number}\"/>")
}

/// Returns whether the text on both sides of this byte is in the same elements.
fn is_together(unit: &Unit<Body>, at: u32) -> bool {
    let place = |from: u32| {
        let piece = unit.placement.touched(TextRange::new(from, from + 1)).first()?;
        let into = if piece.verbatim {
            from - piece.text.start()
        } else {
            0
        };
        Some((piece.source.start() + into) as usize)
    };
    match (at.checked_sub(1).and_then(place), place(at)) {
        (Some(left), Some(right)) => unit.body.is_together(left, right),
        _ => false,
    }
}

/// Wraps markup in new lists and items.
fn in_lists(source: &str, lists: &[Range<usize>], content: &str) -> String {
    let tags = || lists.iter().map(|tag| &source[tag.clone()]);
    let start: String = tags().map(without_id).collect();
    let end: String = tags().rev().map(end_of).collect();
    start + content + &end
}

/// Returns the end tag for a start tag.
fn end_of(tag: &str) -> String {
    format!("</{}>", name_of(tag))
}

/// Returns the name of the element of a start tag.
fn name_of(tag: &str) -> &str {
    let name = tag.get(1..).unwrap_or_default();
    name.split(|ch: char| ch.is_whitespace() || matches!(ch, '>' | '/'))
        .next()
        .unwrap_or_default()
}

/// Returns a start tag without its ids, which must be unique.
fn without_id(tag: &str) -> String {
    let mut out = tag.to_owned();
    while let Some(start) = out.find(" xml:id=").or_else(|| out.find(" text:id=")) {
        let value = start + out[start..].find('=').unwrap_or_default() + 1;
        let quote = out[value..].chars().next().unwrap_or('"');
        let length = out[value + 1..]
            .find(quote)
            .map_or(out.len() - value - 1, |end| end + 1);
        out.replace_range(start..value + 1 + length, "");
    }
    out
}

/// Returns an empty paragraph with the same formatting as the one with this start tag.
fn like(tag: &str) -> String {
    format!("{}/>", without_id(tag).trim_end_matches('>'))
}

/// Returns the text of some slices as a paragraph or heading, including its spans. LibreOffice applies this formatting
/// to a paragraph whose whole text is restored.
fn deleted(source: &str, unit: &Unit<Body>, some: &[Slice]) -> String {
    let body = &unit.body;
    let tag = &source[body.source.start..body.inner];
    let mut out = without_id(tag);
    let mut before = PrecedingText::default();
    for slice in some {
        let around: Vec<&str> = body
            .around(slice.source.start)
            .map(|around| &source[around.tag.clone()])
            .collect();
        out.extend(around.iter().copied());
        out.push_str(&before.write(body, &unit.text.as_str()[slice.text]));
        out.extend(around.iter().rev().map(|tag| end_of(tag)));
    }
    out + &end_of(tag)
}

/// Adds a change to the list of its story; `said` is the list element of the insertion that contains it.
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
    element: &str,
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
         </{office}:change-info>{content}</{text}:{kind}>{element}</{text}:changed-region>"
    ));
}
