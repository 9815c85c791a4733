//! Forms of the lexicon that are few slips of the pen away from a word.

use crate::french::forms;
use crate::word::without_accent;
use fst::raw::{CompiledAddr, Fst};

/// What a slip costs.
const LETTER: f32 = 1.0;
/// An accent left out or wrong.
const ACCENT: f32 = 0.3;
/// A letter doubled or no longer doubled.
const DOUBLED: f32 = 0.5;
/// Two letters swapped.
const SWAPPED: f32 = 0.8;

/// Every form whose slips from `word` cost `most` at most, with that cost.
///
/// Walks the automaton of all forms and keeps one row of the edit-distance table for each letter on the way; branches
/// whose rows are all too dear are left.
pub(super) fn nearby(word: &str, most: f32) -> Vec<(String, f32)> {
    let letters: Vec<char> = word.chars().collect();
    let mut first = Vec::with_capacity(letters.len() + 1);
    first.push(0.0);
    for at in 0..letters.len() {
        first.push(first[at] + deletion(&letters, at));
    }
    let mut walk = Walk {
        forms: forms(),
        letters,
        most,
        path: Vec::new(),
        rows: vec![first],
        bytes: Vec::new(),
        found: Vec::new(),
    };
    walk.node(walk.forms.root().addr());
    walk.found
}

struct Walk {
    forms: &'static Fst<&'static [u8]>,
    letters: Vec<char>,
    most: f32,
    /// The letters on the way to the node.
    path: Vec<char>,
    /// One row more than letters on the way.
    rows: Vec<Vec<f32>>,
    /// The first bytes of a letter that is not complete.
    bytes: Vec<u8>,
    found: Vec<(String, f32)>,
}

impl Walk {
    fn node(&mut self, address: CompiledAddr) {
        let node = self.forms.node(address);
        if self.bytes.is_empty()
            && node.is_final()
            && let Some(&cost) = self.rows.last().and_then(|row| row.last())
            && cost <= self.most
        {
            self.found.push((self.path.iter().collect(), cost));
        }
        for transition in node.transitions() {
            self.bytes.push(transition.inp);
            match std::str::from_utf8(&self.bytes)
                .ok()
                .and_then(|text| text.chars().next())
            {
                Some(letter) => {
                    let bytes = std::mem::take(&mut self.bytes);
                    self.letter(letter, transition.addr);
                    self.bytes = bytes;
                }
                None => self.node(transition.addr),
            }
            self.bytes.pop();
        }
    }

    fn letter(&mut self, letter: char, address: CompiledAddr) {
        let row = self.row(letter);
        if row.iter().any(|&cost| cost <= self.most) {
            self.path.push(letter);
            self.rows.push(row);
            self.node(address);
            self.rows.pop();
            self.path.pop();
        }
    }

    /// The row after one more letter of the form.
    fn row(&self, letter: char) -> Vec<f32> {
        let above = &self.rows[self.rows.len() - 1];
        let before = self.path.last().copied();
        let insertion = if before == Some(letter) { DOUBLED } else { LETTER };
        let mut row = Vec::with_capacity(above.len());
        row.push(above[0] + insertion);
        for at in 0..self.letters.len() {
            let mine = self.letters[at];
            let replaced = if mine == letter {
                0.0
            } else if without_accent(mine) == without_accent(letter) {
                ACCENT
            } else {
                LETTER
            };
            let mut cost = (above[at] + replaced)
                .min(above[at + 1] + insertion)
                .min(row[at] + deletion(&self.letters, at));
            if at > 0
                && before == Some(mine)
                && self.letters[at - 1] == letter
                && let Some(two_above) = self
                    .rows
                    .len()
                    .checked_sub(2)
                    .and_then(|place| self.rows.get(place))
            {
                cost = cost.min(two_above[at - 1] + SWAPPED);
            }
            row.push(cost);
        }
        row
    }
}

/// What it costs that the form lacks the letter at `at`.
fn deletion(letters: &[char], at: usize) -> f32 {
    if at > 0 && letters[at - 1] == letters[at] {
        DOUBLED
    } else {
        LETTER
    }
}
