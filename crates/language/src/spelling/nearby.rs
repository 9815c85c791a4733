//! Forms of the lexicon that are few slips of the pen away from a word.

use crate::french::forms;
use crate::word::without_accent;
use fst::raw::{CompiledAddr, Fst};

/// What slips cost, in tenths of a wrong letter.
type Cost = u8;
/// A letter left out, put in or taken for another.
const LETTER: Cost = 10;
/// A letter taken for one that lies beside it on the keyboard or sounds like it, or one at the end that is not heard.
const LIKELY: Cost = 8;
/// Two letters swapped.
const SWAPPED: Cost = 8;
/// A letter doubled or no longer doubled.
const DOUBLED: Cost = 5;
/// An accent left out or wrong.
const ACCENT: Cost = 3;
/// More than any word may cost.
const TOO_MUCH: Cost = 100;

/// Every form whose slips from `word` cost `most` wrong letters at most (2 and more count as 2), with that cost.
///
/// Walks the automaton of all forms and keeps one row of the edit-distance table for each letter on the way; branches
/// whose rows are all too dear are left. Cells so far from the diagonal that they must be too dear are not looked at.
pub(super) fn nearby(word: &str, most: f32) -> Vec<(String, f32)> {
    let letters: Vec<char> = word.chars().collect();
    let most = (most.clamp(0.0, 2.0) * 10.0) as Cost;
    let width = letters.len() + 1;
    let mut rows = vec![TOO_MUCH; width];
    rows[0] = 0;
    for at in 0..letters.len() {
        rows[at + 1] = rows[at].saturating_add(left_out(&letters, at)).min(TOO_MUCH);
    }
    let mut walk = Walk {
        forms: forms(),
        bare: letters.iter().copied().map(without_accent).collect(),
        letters,
        most,
        // The cheapest slip that makes a word longer or shorter is a doubled letter.
        band: usize::from(most / DOUBLED),
        width,
        path: Vec::new(),
        rows,
        bytes: [0; 4],
        partial: 0,
        found: Vec::new(),
    };
    walk.node(walk.forms.root().addr());
    walk.found
}

struct Walk {
    forms: &'static Fst<&'static [u8]>,
    letters: Vec<char>,
    /// The letters without their accents.
    bare: Vec<char>,
    most: Cost,
    band: usize,
    /// Cells of a row.
    width: usize,
    /// The letters on the way to the node.
    path: Vec<char>,
    /// One row more than letters on the way, one after the other.
    rows: Vec<Cost>,
    /// The first bytes of a letter that is not complete, and how many there are.
    bytes: [u8; 4],
    partial: usize,
    found: Vec<(String, f32)>,
}

impl Walk {
    fn node(&mut self, address: CompiledAddr) {
        let node = self.forms.node(address);
        if self.partial == 0 && node.is_final() {
            let cost = self.rows.last().copied().unwrap_or(TOO_MUCH);
            if cost <= self.most {
                self.found
                    .push((self.path.iter().collect(), f32::from(cost) / 10.0));
            }
        }
        for transition in node.transitions() {
            if self.partial == 0 && transition.inp < 0x80 {
                self.letter(char::from(transition.inp), transition.addr);
                continue;
            }
            // Forms are UTF-8, so that four bytes always suffice.
            let Some(slot) = self.bytes.get_mut(self.partial) else {
                continue;
            };
            *slot = transition.inp;
            self.partial += 1;
            match std::str::from_utf8(&self.bytes[..self.partial])
                .ok()
                .and_then(|text| text.chars().next())
            {
                Some(letter) => {
                    let partial = std::mem::take(&mut self.partial);
                    let bytes = self.bytes;
                    self.letter(letter, transition.addr);
                    self.partial = partial;
                    self.bytes = bytes;
                }
                None => self.node(transition.addr),
            }
            self.partial -= 1;
        }
    }

    fn letter(&mut self, letter: char, address: CompiledAddr) {
        if self.row(letter) {
            self.path.push(letter);
            self.node(address);
            self.path.pop();
        }
        self.rows.truncate((self.path.len() + 1) * self.width);
    }

    /// Adds the row after one more letter of the form; answers whether anything in it is cheap enough to go on.
    fn row(&mut self, letter: char) -> bool {
        let depth = self.path.len() + 1;
        let above = self.rows.len() - self.width;
        let start = self.rows.len();
        self.rows.resize(start + self.width, TOO_MUCH);
        let before = self.path.last().copied();
        let bare = without_accent(letter);
        let put_in = if before == Some(letter) { DOUBLED } else { LETTER };
        if depth <= self.band {
            self.rows[start] = self.rows[above].saturating_add(put_in).min(TOO_MUCH);
        }
        let mut cheap = self.rows[start] <= self.most;
        let from = depth.saturating_sub(self.band + 1);
        let to = (depth + self.band).min(self.letters.len());
        for at in from..to {
            let mine = self.letters[at];
            let replaced = if mine == letter {
                0
            } else if self.bare[at] == bare {
                ACCENT
            } else if likely(self.bare[at], bare) {
                LIKELY
            } else {
                LETTER
            };
            let mut cost = self.rows[above + at]
                .saturating_add(replaced)
                .min(self.rows[above + at + 1].saturating_add(put_in))
                .min(self.rows[start + at].saturating_add(left_out(&self.letters, at)));
            if at > 0
                && before == Some(mine)
                && self.letters[at - 1] == letter
                && mine != letter
                && depth >= 2
            {
                cost = cost.min(self.rows[above - self.width + at - 1].saturating_add(SWAPPED));
            }
            self.rows[start + at + 1] = cost.min(TOO_MUCH);
            cheap |= cost <= self.most;
        }
        cheap
    }
}

/// What it costs that the form lacks the letter at `at`.
fn left_out(letters: &[char], at: usize) -> Cost {
    if at > 0 && letters[at - 1] == letters[at] {
        DOUBLED
    } else if at + 1 == letters.len() && matches!(letters[at], 's' | 't' | 'e' | 'x') {
        // Silent at the end: « parmis », « malgrés ».
        LIKELY
    } else {
        LETTER
    }
}

/// Whether one letter (without accent) is easily taken for the other.
fn likely(one: char, other: char) -> bool {
    let (low, high) = if one <= other { (one, other) } else { (other, one) };
    // Letters for one sound; below, neighbours in a row of the French keyboard.
    matches!(
        (low, high),
        ('c', 'k' | 'q' | 's')
            | ('k', 'q')
            | ('s', 'x' | 'z')
            | ('i', 'y')
            | ('g', 'j')
            | ('a' | 'i', 'e')
            | ('m', 'n')
            | ('e', 'i')
            | ('d', 't')
            | ('v', 'w')
    ) || ROWS.iter().any(|row| {
        row.as_bytes().windows(2).any(|pair| {
            (char::from(pair[0]), char::from(pair[1])) == (one, other)
                || (char::from(pair[0]), char::from(pair[1])) == (other, one)
        })
    })
}

/// The rows of letters of the French keyboard.
const ROWS: [&str; 3] = ["azertyuiop", "qsdfghjklm", "wxcvbn"];

#[cfg(test)]
mod tests {
    use super::nearby;

    fn cost(word: &str, form: &str) -> Option<f32> {
        nearby(word, 1.0)
            .into_iter()
            .find(|(found, _)| found == form)
            .map(|(_, cost)| cost)
    }

    #[test]
    fn slips_cost_what_they_are() {
        assert_eq!(cost("annonçé", "annoncé"), Some(0.3));
        assert_eq!(cost("generale", "générale"), Some(0.6));
        assert_eq!(cost("apeler", "appeler"), Some(0.5));
        assert_eq!(cost("combatttre", "combattre"), Some(0.5));
        assert_eq!(cost("ministér", "ministère"), None);
        assert_eq!(cost("ministre", "ministre"), Some(0.0));
        assert_eq!(cost("mniistre", "ministre"), Some(0.8));
        assert_eq!(cost("minstre", "ministre"), Some(1.0));
        assert_eq!(cost("miniistre", "ministre"), Some(0.5));
        assert_eq!(cost("minixtre", "ministre"), Some(0.8));
        assert_eq!(cost("minibtre", "ministre"), Some(1.0));
        assert_eq!(cost("parmis", "parmi"), Some(0.8));
    }
}
