//! Composition of two edit sets.

use super::{Edit, EditError, EditSet, shifted};
use crate::TextRange;
use std::ops::Range;

/// One edit of a composition, and its origin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Composed {
    /// The edit, in offsets of the first set's original.
    pub edit: Edit,
    /// Indices of the edits of the first set that it includes.
    pub first: Range<usize>,
    /// Indices of the edits of the later set that it includes.
    pub later: Range<usize>,
}

/// Edits of both sets that must be merged, collected from left to right.
struct Group {
    /// The range of the group in the text between the two sets.
    between: TextRange,
    first: Range<usize>,
    later: Range<usize>,
    /// Length change of all edits of the first set before the group.
    delta: i64,
}

impl EditSet {
    /// Returns the composition of this set and `later`: `compose(later).apply(text) == later.apply(apply(text))`.
    ///
    /// `later` is in offsets of the text that results from this set; the result is in offsets of this set's original.
    ///
    /// # Errors
    /// [`EditError::OutOfBounds`] if `later` cuts through a character that this set inserts.
    pub fn compose(&self, later: &Self) -> Result<Self, EditError> {
        let composed = self
            .compose_traced(later)?
            .into_iter()
            .map(|composed| composed.edit);
        Ok(Self::sorted(composed.collect()))
    }

    /// Like [`EditSet::compose`], with the origin of each edit. Edits that only touch are kept separate, so that each
    /// has a single origin.
    ///
    /// # Errors
    /// Those of [`EditSet::compose`].
    pub fn compose_traced(&self, later: &Self) -> Result<Vec<Composed>, EditError> {
        let places: Vec<TextRange> = self.inserted().collect();
        let (mut i, mut j) = (0, 0);
        let mut delta = 0;
        let mut out = Vec::new();
        let mut open: Option<Group> = None;
        loop {
            let place = places.get(i).copied();
            let edit = later.edits.get(j).map(|edit| edit.range);
            let (between, of_first) = match (place, edit) {
                // If both start at the same offset, an insertion of the first set comes first: all edits of the later
                // set at this offset must join it, or two insertions would be at the same offset of the original.
                (Some(place), Some(edit))
                    if place.start() == edit.start() && self.edits[i].range.is_empty() =>
                {
                    (place, true)
                }
                (Some(place), Some(edit)) => (place.min(edit), place <= edit),
                (Some(place), None) => (place, true),
                (None, Some(edit)) => (edit, false),
                (None, None) => break,
            };
            let joins = open.as_ref().is_some_and(|group| {
                if of_first {
                    !group.later.is_empty()
                        && self.must_join(i, between, later.edits[group.later.end - 1].range)
                } else {
                    let last = group.first.end;
                    !group.first.is_empty() && self.must_join(last - 1, places[last - 1], between)
                }
            });
            if !joins && let Some(group) = open.take() {
                out.extend(self.close(&group, &places, later)?);
            }
            let group = open.get_or_insert(Group {
                between,
                first: i..i,
                later: j..j,
                delta,
            });
            group.between = group.between.cover(between);
            if of_first {
                delta += self.edits[i].length_delta();
                i += 1;
                group.first.end = i;
            } else {
                j += 1;
                group.later.end = j;
            }
        }
        if let Some(group) = open {
            out.extend(self.close(&group, &places, later)?);
        }
        Ok(out)
    }

    /// Whether edit `i` of this set, whose text is at `place`, and a later edit of `edit` must be merged.
    fn must_join(&self, i: usize, place: TextRange, edit: TextRange) -> bool {
        if edit.is_empty() && (place.is_empty() || self.edits[i].range.is_empty()) {
            // Two insertions at one offset of the original, or a word inserted where one was deleted.
            return place.start() <= edit.start() && edit.start() <= place.end();
        }
        place.collides(edit)
    }

    /// Returns the edit of a complete group; `None` if it changes nothing (inserted, then removed).
    fn close(
        &self,
        group: &Group,
        places: &[TextRange],
        later: &Self,
    ) -> Result<Option<Composed>, EditError> {
        let delta_after = group.delta
            + self.edits[group.first.clone()]
                .iter()
                .map(Edit::length_delta)
                .sum::<i64>();
        let range = TextRange::new(
            shifted(group.between.start(), -group.delta),
            shifted(group.between.end(), -delta_after).max(shifted(group.between.start(), -group.delta)),
        );
        let mut insert = String::new();
        let mut at = group.between.start();
        let mut next = group.first.start;
        // Every byte of the group was inserted by the first set or is replaced by the later one.
        let mut copy = |insert: &mut String, from: u32, to: u32| {
            while next < group.first.end {
                let place = places[next];
                let (start, end) = (place.start().max(from), place.end().min(to));
                if start < end {
                    let kept = TextRange::new(start - place.start(), end - place.start());
                    let text = &self.edits[next].insert;
                    let out_of_bounds = EditError::OutOfBounds {
                        range: kept,
                        len: text.len() as u32,
                    };
                    insert.push_str(kept.of_text(text).ok_or(out_of_bounds)?);
                }
                if place.end() > to {
                    break;
                }
                next += 1;
            }
            Ok(())
        };
        for edit in &later.edits[group.later.clone()] {
            copy(&mut insert, at, edit.range.start())?;
            insert.push_str(&edit.insert);
            at = edit.range.end();
        }
        copy(&mut insert, at, group.between.end())?;
        if range.is_empty() && insert.is_empty() {
            return Ok(None);
        }
        let edit = Edit { range, insert };
        Ok(Some(Composed {
            edit,
            first: group.first.clone(),
            later: group.later.clone(),
        }))
    }
}
