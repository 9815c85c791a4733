//! [`Slice`]: the parts of a change, each within one element of a run; and where text can be inserted.

#![allow(clippy::match_same_arms, reason = "the arms are in the order of the cases")]

use super::body::{Body, Run, TextElement};
use crate::office::Unit;
use crate::placement::Piece;
use copydesk_model::MarkKind;
use copydesk_text::TextRange;
use std::ops::Range;

/// A range of a segment within one element of a run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Slice {
    /// Index of the text element; `None` for a character that is an element of its own.
    pub(super) text: Option<usize>,
    /// Source range: within the content of the text element, or the whole element.
    pub(super) source: Range<usize>,
    /// What is kept of the first and the last character if the source unit covers more than the change.
    pub(super) before: String,
    pub(super) after: String,
}

/// Returns the slices of a text range, in order.
pub(super) fn slices(unit: &Unit<Body>, range: TextRange) -> Vec<Slice> {
    let mut out: Vec<Slice> = Vec::new();
    for piece in unit.placement.touched(range) {
        let start = range.start().max(piece.text.start());
        let end = range.end().min(piece.text.end());
        let text_of = |start, end| unit.text.as_str()[TextRange::new(start, end)].to_owned();
        let (source, before, after) = if piece.verbatim {
            let at = |byte: u32| (piece.source.start() + byte - piece.text.start()) as usize;
            (at(start)..at(end), String::new(), String::new())
        } else {
            (
                piece.source.to_usize(),
                text_of(piece.text.start(), start),
                text_of(end, piece.text.end()),
            )
        };
        let text = unit.body.text_at(source.start);
        match out.last_mut() {
            Some(last) if text.is_some() && last.text == text => {
                last.source.end = source.end;
                last.after = after;
            }
            _ => out.push(Slice {
                text,
                source,
                before,
                after,
            }),
        }
    }
    out
}

/// Where text can be inserted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Spot<'u> {
    /// In a text element: its index and the source position.
    In(usize, usize),
    /// In a run, between its elements.
    Beside(usize, &'u Run),
    /// In a new run, formatted like this one.
    Alone(usize, Option<&'u Run>),
}

/// Returns where to insert text at byte `at`: it takes the formatting of the preceding text, but does not extend a
/// link.
pub(super) fn spot(unit: &Unit<Body>, at: u32) -> Spot<'_> {
    let pieces = &unit.placement.pieces;
    let index = pieces.partition_point(|piece| piece.text.end() < at);
    let inside = pieces.get(index).filter(|piece| piece.text.start() < at);
    let before = inside.copied();
    let after = match before {
        Some(piece) if piece.text.end() > at => Some(piece),
        Some(_) => pieces.get(index + 1).copied(),
        None => pieces.get(index).copied(),
    };
    let place = |piece: Option<Piece>, end: bool| {
        let piece = piece.filter(|piece| !is_kept(unit, piece.text))?;
        let at = source_at(piece, at, end)?;
        let body = &unit.body;
        let found = match body.text_at(at) {
            Some(text) => Spot::In(text, at),
            None => Spot::Beside(at, body.run_at(if end { at - 1 } else { at })?),
        };
        Some((found, body.link_at(piece.source.start() as usize)))
    };
    let (left, right) = (place(before, true), place(after, false));
    match (left, right) {
        // Inside one link, or outside all links.
        (Some((left, link)), Some((_, other))) if link == other || link.is_none() => left,
        (Some((_, Some(_))), Some((right, None))) => right,
        (Some((left, None)), None) => left,
        (None, Some((right, None))) => right,
        (Some((left, Some(link))), _) => Spot::Alone(link.end, run_of(unit, &left)),
        (None, Some((right, Some(link)))) => Spot::Alone(link.start, run_of(unit, &right)),
        _ => beside_kept(unit, before.or(after)),
    }
}

/// Returns the spot before or after the run of inviolable content.
fn beside_kept(unit: &Unit<Body>, piece: Option<Piece>) -> Spot<'_> {
    let Some(piece) = piece else {
        return Spot::Alone(unit.body.paragraph.inner, None);
    };
    let after = unit.placement.pieces.first().map(|first| first.text) != Some(piece.text);
    let source = piece.source.to_usize();
    match unit.body.run_at(source.start) {
        Some(run) => {
            let link = unit.body.link_at(source.start);
            let outer = link.cloned().unwrap_or(run.source.clone());
            Spot::Alone(if after { outer.end } else { outer.start }, Some(run))
        }
        None => Spot::Alone(if after { source.end } else { source.start }, None),
    }
}

fn run_of<'u>(unit: &'u Unit<Body>, spot: &Spot<'u>) -> Option<&'u Run> {
    match spot {
        Spot::In(_, at) => unit.body.run_at(*at),
        Spot::Beside(_, run) => Some(run),
        Spot::Alone(_, run) => *run,
    }
}

fn source_at(piece: Piece, at: u32, end: bool) -> Option<usize> {
    let source = piece.source.to_usize();
    Some(match (piece.verbatim, end) {
        (true, _) => source.start + at.checked_sub(piece.text.start())? as usize,
        // Within an atomic piece, only its ends are valid positions.
        (false, true) => source.end,
        (false, false) => source.start,
    })
}

/// Returns whether text of the unit must not be edited.
fn is_kept(unit: &Unit<Body>, range: TextRange) -> bool {
    let mut kept = unit.marks.iter().filter(|mark| mark.kind == MarkKind::Inviolable);
    kept.any(|mark| !mark.range.is_empty() && mark.range.overlaps(range))
}

impl TextElement {
    /// Returns whether it is the first content of its run.
    pub(super) fn is_first(&self, run: &Run, source: &str) -> bool {
        let start = run
            .properties
            .as_ref()
            .map_or(run.inner, |properties| properties.end);
        source
            .get(start..self.source.start)
            .is_some_and(|between| between.trim().is_empty())
    }

    /// Returns whether it is the last content of its run.
    pub(super) fn is_last(&self, run: &Run, source: &str) -> bool {
        let rest = source
            .get(self.source.end..run.source.end)
            .unwrap_or_default()
            .trim_start();
        rest.starts_with("</") && rest.find('>') == Some(rest.len() - 1)
    }
}
