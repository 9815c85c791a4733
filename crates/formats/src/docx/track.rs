//! Turns the edits of one segment into tracked changes: runs are split and no text is removed.

#![allow(clippy::format_push_string, reason = "markup reads best as one template")]

use super::body::{Body, Run};
use super::comments::NewComments;
use super::cut::{Cut, beside, cut_run, cut_text};
use super::rewrite::{alone, preserving, removes_paragraph};
use super::slice::{Slice, Spot, slices, spot};
use crate::Note;
use crate::change::{WordChange, word_changes};
use crate::office::{Rewritten, SignedComment, Tracker, Unit};
use crate::patch::Replacement;
use copydesk_text::{EditSet, TextRange};
use std::collections::BTreeSet;
use std::ops::Range;

/// Returns the replacements that track `set`; `None` if an edit would cut through a mark.
pub(super) fn track(
    source: &str,
    unit: &Unit<Body>,
    set: &EditSet,
    notes: &[Note],
    tracker: &mut Tracker,
    written: &mut NewComments,
) -> Rewritten {
    let together = |at| is_together(source, unit, at);
    let changes = word_changes(&unit.text, &unit.marks_for(set), set, together)?;
    let mut pen = Pen {
        source,
        unit,
        tracker,
        out: Vec::new(),
        cuts: BTreeSet::new(),
    };
    let comments = comments(&changes, notes, unit.body.commentable);
    for (index, change) in changes.iter().enumerate() {
        let (mut open, mut close) = (String::new(), String::new());
        for comment in &comments {
            let number = (comment.first == index).then(|| {
                let number = pen.tracker.number();
                written.push(SignedComment {
                    number,
                    range: TextRange::empty(0),
                    author: pen.tracker.author.clone(),
                    at: pen.tracker.at.clone(),
                    text: comment.text.to_owned(),
                });
                number
            });
            if let Some(number) = number {
                comment.number.set(number);
                open.push_str(&pen.comment("commentRangeStart", number));
            }
            if comment.last == index {
                let number = comment.number.get();
                close.push_str(&pen.comment("commentRangeEnd", number));
                let run = unit.body.name("r");
                let reference = pen.comment("commentReference", number);
                close.push_str(&format!("<{run}>{reference}</{run}>"));
            }
        }
        pen.change(change, &open, &close);
    }
    if removes_paragraph(unit, set) {
        let mark = deleted_end(source, unit, pen.tracker);
        pen.out.push(mark);
    }
    let Pen { mut out, cuts, .. } = pen;
    for index in cuts {
        let covered = |at: usize| {
            out.iter()
                .any(|cut: &Replacement| cut.range.start <= at && at < cut.range.end)
        };
        let preserved = preserving(&unit.body, index);
        let kept: Vec<_> = preserved
            .into_iter()
            .filter(|made| !covered(made.range.start))
            .collect();
        out.extend(kept);
    }
    if let Some(twin) = &unit.body.twin {
        // A comment on the first copy is enough.
        out.extend(track(source, twin, set, &[], tracker, written)?);
    }
    out.sort_by_key(|replacement| (replacement.range.start, replacement.range.end));
    Some(out)
}

/// Returns whether the text on both sides of this byte is in one element, or in two with the same formatting.
fn is_together(source: &str, unit: &Unit<Body>, at: u32) -> bool {
    let place = |from: u32| {
        let piece = unit.placement.touched(TextRange::new(from, from + 1)).first();
        piece.map(|piece| piece.source.start() as usize)
    };
    let (Some(left), Some(right)) = (at.checked_sub(1).and_then(place), place(at)) else {
        return false;
    };
    unit.body.looks_alike(source, left, right)
}

/// A comment and the changes that it explains.
struct Comment<'n> {
    text: &'n str,
    first: usize,
    last: usize,
    number: std::cell::Cell<u32>,
}

fn comments<'n>(changes: &[WordChange], notes: &'n [Note], commentable: bool) -> Vec<Comment<'n>> {
    let of_note = |note: &'n Note| {
        let touches =
            |change: &&WordChange| note.range.contains(change.range) || note.range.overlaps(change.range);
        let first = changes.iter().position(|change| touches(&change))?;
        let last = changes.iter().rposition(|change| touches(&change))?;
        Some(Comment {
            text: &note.text,
            first,
            last,
            number: std::cell::Cell::new(0),
        })
    };
    if commentable {
        notes.iter().filter_map(of_note).collect()
    } else {
        Vec::new()
    }
}

struct Pen<'a> {
    source: &'a str,
    unit: &'a Unit<Body>,
    tracker: &'a mut Tracker,
    out: Vec<Replacement>,
    /// Indexes of the text elements that are cut.
    cuts: BTreeSet<usize>,
}

impl Pen<'_> {
    fn change(&mut self, change: &WordChange, open: &str, close: &str) {
        let (range, insert) = (change.range, change.insert.as_str());
        let (open, close) = self.outside_controls(range, open, close);
        let (open, close) = (open.as_str(), close.as_str());
        if range.is_empty() {
            let (cut, run) = match spot(self.unit, range.start()) {
                Spot::In(text, at) => {
                    let run = self.unit.body.run_at(at).cloned();
                    (self.cut_text(text, at, run.as_ref()), run)
                }
                Spot::Beside(at, run) => (self.cut_run(at, run), Some(run.clone())),
                Spot::Alone(at, run) => {
                    let mut run = run.cloned();
                    if let Some(run) = &mut run
                        && at != run.source.start
                        && at != run.source.end
                    {
                        // It is outside the insertion that contains the run.
                        run.inserted = None;
                    }
                    (beside(at), run)
                }
            };
            let insertion = self.insertion(insert, run.as_ref());
            let insert = [&cut.close, open, &insertion, close, &cut.open].concat();
            self.put(cut.at..cut.at, insert, cut.text);
            return;
        }
        let slices = slices(self.unit, range);
        let last = slices.len().saturating_sub(1);
        // New text is formatted like the first slice of the old text; it goes after all of it if they are formatted
        // alike.
        let body = &self.unit.body;
        let alike = slices.windows(2).all(|pair| {
            let places = (pair[0].source.start, pair[1].source.start);
            pair.iter().all(|slice| slice.text.is_some()) && body.looks_alike(self.source, places.0, places.1)
        });
        let place = if alike { last } else { 0 };
        for (index, slice) in slices.iter().enumerate() {
            let insert = if index == place { insert } else { "" };
            let insert = [&slice.before, insert, &slice.after].concat();
            let open = if index == 0 { open } else { "" };
            let close = if index == last { close } else { "" };
            self.replace(slice, &insert, open, close);
        }
    }

    /// Puts the range markers of a comment outside the content controls around the change: LibreOffice loses text if a
    /// comment is inside one. Returns the markup that still goes beside the change.
    fn outside_controls(&mut self, range: TextRange, open: &str, close: &str) -> (String, String) {
        let body = &self.unit.body;
        let (mut left, mut right) = (open.to_owned(), close.to_owned());
        if body.controls.is_empty() || (open.is_empty() && close.is_empty()) {
            return (left, right);
        }
        let place = |at: Option<u32>| at.unwrap_or_default() as usize;
        let start = place(self.unit.placement.source_start(range.start()));
        let end = place(self.unit.placement.source_end(range.end()));
        // Text at the edge of a control may be inserted on either side of it.
        let control = |at: usize| {
            let holds = |control: &&Range<usize>| control.start <= at && at <= control.end;
            body.controls.iter().find(holds).cloned()
        };
        let mut put = |at: usize, insert: String| {
            if !insert.is_empty() {
                self.out.push(Replacement {
                    range: at..at,
                    insert,
                });
            }
        };
        if let Some(control) = control(start) {
            put(control.start, std::mem::take(&mut left));
        }
        if let Some(control) = control(end) {
            put(control.end, std::mem::take(&mut right));
        }
        (left, right)
    }

    /// Marks a slice as deleted and the replacement text as inserted.
    fn replace(&mut self, slice: &Slice, insert: &str, open: &str, close: &str) {
        let body = &self.unit.body;
        let Some(run) = body.run_at(slice.source.start).cloned() else {
            return;
        };
        let (left, right) = match slice.text {
            Some(text) => (
                self.cut_text(text, slice.source.start, Some(&run)),
                self.cut_text(text, slice.source.end, Some(&run)),
            ),
            None => (
                self.cut_run(slice.source.start, &run),
                self.cut_run(slice.source.end, &run),
            ),
        };
        let raw = &self.source[slice.source.clone()];
        let gone = match slice.text {
            Some(_) => {
                let name = body.name("delText");
                format!("<{name} xml:space=\"preserve\">{raw}</{name}>")
            }
            None => raw.to_owned(),
        };
        let (del, r) = (body.name("del"), body.name("r"));
        let formatting = run.formatting(self.source);
        let signature = self.signature();
        let deletion = format!("<{del}{signature}><{r}>{formatting}{gone}</{r}></{del}>");
        let insertion = if insert.is_empty() {
            String::new()
        } else {
            self.insertion(insert, Some(&run))
        };
        let insert = [&left.close, open, &deletion, &insertion, close, &right.open].concat();
        self.put(
            left.at..right.at,
            insert,
            slice.text.filter(|_| left.text.is_some() || right.text.is_some()),
        );
    }

    /// Returns text as a tracked insertion. Inside another author's insertion, that one is closed and reopened around
    /// it.
    fn insertion(&mut self, text: &str, run: Option<&Run>) -> String {
        let body = &self.unit.body;
        let formatting = run.map_or_else(String::new, |run| run.formatting(self.source));
        let ins = body.name("ins");
        let signature = self.signature();
        let own = format!("<{ins}{signature}>{}</{ins}>", alone(body, &formatting, text));
        match run.and_then(|run| run.inserted.clone()) {
            Some(tag) => {
                // The rest becomes a separate insertion.
                let number = self.tracker.number();
                let name = body.name("id");
                format!("</{ins}>{own}{}", with_value(&self.source[tag], &name, number))
            }
            None => own,
        }
    }

    fn comment(&self, name: &str, number: u32) -> String {
        let body = &self.unit.body;
        marker(body, name, number)
    }

    fn put(&mut self, range: Range<usize>, insert: String, text: Option<usize>) {
        self.cuts.extend(text);
        self.out.push(Replacement { range, insert });
    }

    fn cut_text(&self, index: usize, at: usize, run: Option<&Run>) -> Cut {
        cut_text(self.source, &self.unit.body, index, at, run)
    }

    fn cut_run(&self, at: usize, run: &Run) -> Cut {
        cut_run(self.source, &self.unit.body, at, run)
    }

    fn signature(&mut self) -> String {
        signature(&self.unit.body, self.tracker)
    }
}

/// Returns one end of a comment, or its reference.
pub(super) fn marker(body: &Body, name: &str, number: u32) -> String {
    format!("<{} {}=\"{number}\"/>", body.name(name), body.name("id"))
}

/// Returns the attributes of a new change.
fn signature(body: &Body, tracker: &mut Tracker) -> String {
    let w = &body.prefix;
    let number = tracker.number();
    let Tracker { author, at, .. } = tracker;
    format!(" {w}:id=\"{number}\" {w}:author=\"{author}\" {w}:date=\"{at}\"")
}

/// Returns the replacement that marks the end of a paragraph as deleted.
pub(super) fn deleted_end(source: &str, unit: &Unit<Body>, tracker: &mut Tracker) -> Replacement {
    let body = &unit.body;
    let paragraph = body.paragraph.clone();
    let (del, r_pr, p_pr) = (body.name("del"), body.name("rPr"), body.name("pPr"));
    let del = format!("<{del}{}/>", signature(body, tracker));
    let mark = format!("<{r_pr}>{del}</{r_pr}>");
    let is_empty = |range: &Range<usize>| source[range.clone()].ends_with("/>");
    let (range, insert) = match (&paragraph.mark, &paragraph.properties) {
        (Some((range, _)), _) if is_empty(range) => (range.clone(), mark),
        (Some((_, inner)), _) => (*inner..*inner, del),
        (None, Some(range)) if is_empty(range) => (range.clone(), format!("<{p_pr}>{mark}</{p_pr}>")),
        (None, Some(_)) => (paragraph.before..paragraph.before, mark),
        (None, None) => (
            paragraph.inner..paragraph.inner,
            format!("<{p_pr}>{mark}</{p_pr}>"),
        ),
    };
    Replacement { range, insert }
}

/// Returns a start tag with the value of an existing attribute replaced by this number.
fn with_value(tag: &str, name: &str, number: u32) -> String {
    let value = || {
        let place = tag.match_indices(name).find_map(|(at, _)| {
            let before = tag[..at].chars().next_back()?;
            let rest = tag[at + name.len()..]
                .trim_start()
                .strip_prefix('=')?
                .trim_start();
            let quote = rest
                .chars()
                .next()
                .filter(|ch| before.is_whitespace() && matches!(ch, '"' | '\''))?;
            let start = tag.len() - rest.len() + 1;
            Some(start..start + rest[1..].find(quote)?)
        })?;
        Some(format!("{}{number}{}", &tag[..place.start], &tag[place.end..]))
    };
    value().unwrap_or_else(|| tag.to_owned())
}
