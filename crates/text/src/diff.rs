//! Word-level diff of two texts.

use crate::words::tokens;
use crate::{Edit, EditSet, TextRange};
use similar::{Algorithm, DiffOp, capture_diff_slices};
use std::collections::HashMap;
use unicode_segmentation::UnicodeSegmentation;

/// Maximum number of tokens, on both sides together, that are compared at once. The cost is quadratic if nothing
/// matches; at this size it is a few hundredths of a second.
const COMPARED_AT_ONCE: usize = 6_000;

impl EditSet {
    /// Returns the word-level changes that turn `old` into `new`. Equal words between two changes keep them separate.
    ///
    /// Texts too long and too different for a comparison by word are compared by sentence first. The result is the same
    /// on every machine: there is no time limit.
    pub fn between(old: &str, new: &str) -> Self {
        let prefix = common_prefix(old, new);
        let suffix = common_suffix(&old[prefix..], &new[prefix..]);
        // Start and end are widened to whole tokens, so that equal parts of words do not count as equal.
        let (start, old_end) = widen(old, prefix, old.len() - suffix);
        let (start_new, new_end) = widen(new, prefix, new.len() - suffix);
        let start = start.min(start_new);
        let tail = (old.len() - old_end).min(new.len() - new_end);
        let (old_end, new_end) = (old.len() - tail, new.len() - tail);
        let (old, new) = (&old[start..old_end], &new[start..new_end]);

        let mut changes = Changes::default();
        changes.words(old, new, start as u32);
        Self::new(changes.edits).unwrap_or_default()
    }

    /// Returns the set with changes joined where only white space separates two replaced words: `big black` for `small
    /// white` is easier to read as one change. `original` is the text that the set edits.
    #[must_use]
    pub fn joined_across_spaces(&self, original: &str) -> Self {
        let mut edits: Vec<Edit> = Vec::with_capacity(self.edits().len());
        for edit in self.edits() {
            if let Some(last) = edits.last_mut() {
                let gap = original
                    .get(last.range.end() as usize..edit.range.start() as usize)
                    .unwrap_or("?");
                let replaces = |edit: &Edit| !edit.range.is_empty() && !edit.insert.is_empty();
                if gap.trim().is_empty() && !gap.contains('\n') && replaces(last) && replaces(edit) {
                    last.insert.push_str(gap);
                    last.insert.push_str(&edit.insert);
                    last.range = last.range.cover(edit.range);
                    continue;
                }
            }
            edits.push(edit.clone());
        }
        Self::new(edits).unwrap_or_else(|_| self.clone())
    }
}

/// Returns the changed grapheme clusters within one replaced word, for marks inside words: `Etat` to `État` is one
/// letter. If less than half of the longer word is unchanged, the whole word is one change.
pub fn refine(old: &str, new: &str) -> EditSet {
    let whole = || EditSet::single(Edit::replace(TextRange::of(old), new));
    let (old_units, new_units): (Vec<&str>, Vec<&str>) =
        (old.graphemes(true).collect(), new.graphemes(true).collect());
    if old == new {
        return EditSet::default();
    }
    if old_units.len() + new_units.len() > COMPARED_AT_ONCE {
        return whole();
    }
    let mut changes = Changes::default();
    changes.compare(&old_units, &new_units, 0, |changes, old, new, at| {
        changes.replace(length(old), new.concat(), at);
    });
    let kept = old.len()
        - changes
            .edits
            .iter()
            .map(|edit| edit.range.len() as usize)
            .sum::<usize>();
    if kept * 2 < old.len().max(new.len()) {
        whole()
    } else {
        EditSet::new(changes.edits).unwrap_or_else(|_| whole())
    }
}

#[derive(Default)]
struct Changes {
    edits: Vec<Edit>,
}

impl Changes {
    /// Adds the changes between two texts, of which the old one starts at byte `at`.
    fn words(&mut self, old: &str, new: &str, at: u32) {
        let (old_words, new_words): (Vec<&str>, Vec<&str>) = (tokens(old).collect(), tokens(new).collect());
        if old_words.len() + new_words.len() <= COMPARED_AT_ONCE {
            self.compare(&old_words, &new_words, at, |changes, old, new, at| {
                changes.replace(length(old), new.concat(), at);
            });
            return;
        }
        let (old_parts, new_parts) = (sentences(&old_words), sentences(&new_words));
        if old_parts.len() + new_parts.len() > COMPARED_AT_ONCE {
            self.replace(old.len(), new.to_owned(), at);
            return;
        }
        self.compare(&old_parts, &new_parts, at, |changes, old, new, at| {
            let (old_words, new_words) = (old.concat(), new.concat());
            if old_words.len() + new_words.len() <= COMPARED_AT_ONCE {
                changes.compare(&old_words, &new_words, at, |changes, old, new, at| {
                    changes.replace(length(old), new.concat(), at);
                });
            } else {
                changes.replace(length(&old_words), new_words.concat(), at);
            }
        });
    }

    /// Compares two lists and calls `differs` with each pair of differing sublists and their position in the old text.
    fn compare<T: std::hash::Hash + Eq + Length>(
        &mut self,
        old: &[T],
        new: &[T],
        at: u32,
        mut differs: impl FnMut(&mut Self, &[T], &[T], u32),
    ) {
        // Comparing numbers is faster than comparing words.
        let mut numbers: HashMap<&T, u32> = HashMap::new();
        let mut number = |item| {
            let next = numbers.len() as u32;
            *numbers.entry(item).or_insert(next)
        };
        let old_numbers: Vec<u32> = old.iter().map(&mut number).collect();
        let new_numbers: Vec<u32> = new.iter().map(&mut number).collect();
        let mut place = at;
        for op in capture_diff_slices(Algorithm::Myers, &old_numbers, &new_numbers) {
            let (tag, old_range, new_range) = op.as_tag_tuple();
            let len = length(&old[old_range.clone()]) as u32;
            if tag != similar::DiffTag::Equal {
                differs(self, &old[old_range], &new[new_range], place);
            }
            debug_assert!(!matches!(op, DiffOp::Equal { len: 0, .. }));
            place += len;
        }
    }

    /// Records that `len` bytes at `at` become `insert`; merges it with a change that ends there.
    fn replace(&mut self, len: usize, insert: String, at: u32) {
        if len == 0 && insert.is_empty() {
            return;
        }
        let range = TextRange::new(at, at + len as u32);
        match self.edits.last_mut() {
            Some(last) if last.range.end() == at => {
                last.range = last.range.cover(range);
                last.insert.push_str(&insert);
            }
            _ => self.edits.push(Edit { range, insert }),
        }
    }
}

/// The length in bytes of the text of an item.
trait Length {
    fn bytes(&self) -> usize;
}

impl Length for &str {
    fn bytes(&self) -> usize {
        self.len()
    }
}

impl Length for Vec<&str> {
    fn bytes(&self) -> usize {
        length(self)
    }
}

fn length<T: Length>(items: &[T]) -> usize {
    items.iter().map(Length::bytes).sum()
}

/// Splits words after each mark that may end a sentence or line.
fn sentences<'t>(words: &[&'t str]) -> Vec<Vec<&'t str>> {
    words
        .split_inclusive(|word| matches!(*word, "." | "!" | "?" | "…" | "\n" | "\r\n"))
        .map(<[_]>::to_vec)
        .collect()
}

/// Returns the length in bytes of the common prefix, on a character boundary.
fn common_prefix(old: &str, new: &str) -> usize {
    old.chars()
        .zip(new.chars())
        .take_while(|(old, new)| old == new)
        .map(|(ch, _)| ch.len_utf8())
        .sum()
}

/// Returns the length in bytes of the common suffix, on a character boundary.
fn common_suffix(old: &str, new: &str) -> usize {
    old.chars()
        .rev()
        .zip(new.chars().rev())
        .take_while(|(old, new)| old == new)
        .map(|(ch, _)| ch.len_utf8())
        .sum()
}

/// Widens `start..end` to token boundaries of the whole text. White space is always a token boundary.
fn widen(text: &str, start: usize, end: usize) -> (usize, usize) {
    let left = text[..start].rfind(char::is_whitespace).unwrap_or(0);
    let right = text[end..]
        .find(char::is_whitespace)
        .map_or(text.len(), |at| end + at);
    (left, right)
}
