//! Forms of the lexicon within a small edit distance of a word.

use crate::french::forms;
use crate::word::without_accent;
use fst::raw::{CompiledAddr, Fst};

/// Edit cost, in tenths.
type Cost = u8;
/// A letter inserted or replaced.
const LETTER: Cost = 11;
/// An inserted letter whose key is next to that of its neighbour: two keys hit at once.
const TWO_KEYS: Cost = 9;
/// A missing letter: a common misspelling.
const LEFT_OUT: Cost = 8;
/// A letter replaced by one with an adjacent key or a similar sound, or a silent letter added at the end.
const LIKELY: Cost = 8;
/// Two letters swapped.
const SWAPPED: Cost = 8;
/// A letter wrongly doubled or not doubled.
const DOUBLED: Cost = 5;
/// A missing or wrong accent.
const ACCENT: Cost = 3;
/// The maximum total cost.
const MAX_COST: Cost = 22;

/// Returns every form within an edit cost of `most` from `word` (capped at 2.2), with its minimum cost; see
/// [`super::near`]. In alphabetical order.
///
/// Follows the word through the automaton of all forms and tries edits as long as the remaining budget allows; then
/// there is at most one path, which nearly always ends at the next letter.
pub(super) fn nearby(word: &str, most: f32) -> Vec<(String, f32)> {
    let letters: Vec<char> = word.chars().collect();
    let mut walk = Walk {
        forms: forms(),
        bare: letters.iter().copied().map(without_accent).collect(),
        letters,
        path: String::new(),
        found: Vec::new(),
    };
    let affordable = |cost: &Cost| f32::from(*cost) < most * 10.0 + 0.5;
    let most = (0..=MAX_COST).rev().find(affordable).unwrap_or(0);
    walk.on(walk.forms.root().addr(), 0, most);
    let mut found = walk.found;
    // The first of equal forms has the largest remaining budget.
    found.sort_by(|(one, left), (other, right)| one.cmp(other).then(right.cmp(left)));
    found.dedup_by(|(one, _), (other, _)| one == other);
    found
        .into_iter()
        .map(|(form, left)| (form, f32::from(most - left) / 10.0))
        .collect()
}

struct Walk {
    forms: &'static Fst<&'static [u8]>,
    letters: Vec<char>,
    /// The letters without accents.
    bare: Vec<char>,
    /// The letters on the path to the node.
    path: String,
    /// Forms with the remaining budget when they were reached.
    found: Vec<(String, Cost)>,
}

impl Walk {
    /// Continues from the node at `address`, with the letters from `at` still to match and a budget of `left`.
    fn on(&mut self, address: CompiledAddr, at: usize, left: Cost) {
        let Some(&mine) = self.letters.get(at) else {
            if self.forms.node(address).is_final() {
                self.found.push((self.path.clone(), left));
            }
            if left >= DOUBLED {
                self.left_out(address, at, left);
            }
            return;
        };
        self.step(address, mine, at + 1, left);
        if left >= ACCENT {
            let bare = self.bare[at];
            for &other in ways_to_write(bare).iter().filter(|other| **other != mine) {
                self.step(address, other, at + 1, left - ACCENT);
            }
        }
        if left < DOUBLED {
            return;
        }
        let cost = put_in(&self.letters, at);
        if cost <= left {
            self.on(address, at + 1, left - cost);
        }
        if let Some(&next) = self.letters.get(at + 1)
            && next != mine
            && left >= SWAPPED
            && let Some(between) = self.follow(address, next)
        {
            let length = self.path.len();
            self.path.push(next);
            self.step(between, mine, at + 2, left - SWAPPED);
            self.path.truncate(length);
        }
        self.left_out(address, at, left);
    }

    /// Continues past letters of the forms that are missing from the word or replaced.
    fn left_out(&mut self, address: CompiledAddr, at: usize, left: Cost) {
        let before = self.path.chars().next_back();
        if let Some(before) = before {
            self.step(address, before, at, left - DOUBLED);
        }
        if left < LEFT_OUT {
            return;
        }
        let forms = self.forms;
        for transition in forms.node(address).transitions() {
            if transition.inp < 0x80 {
                self.other(before, char::from(transition.inp), transition.addr, at, left);
                continue;
            }
            // The letters of the forms have at most two bytes.
            for second in forms.node(transition.addr).transitions() {
                if let Some(letter) = two_bytes(transition.inp, second.inp) {
                    self.other(before, letter, second.addr, at, left);
                }
            }
        }
    }

    /// Continues past a `letter` of the forms, to the node `next`, that is missing from the word or replaced; `before`
    /// is the preceding letter in the forms.
    fn other(&mut self, before: Option<char>, letter: char, next: CompiledAddr, at: usize, left: Cost) {
        let length = self.path.len();
        self.path.push(letter);
        if before != Some(letter) {
            self.on(next, at, left - LEFT_OUT);
        }
        if let Some(&bare) = self.bare.get(at) {
            let other = without_accent(letter);
            let cost = if likely(bare, other) { LIKELY } else { LETTER };
            if other != bare && cost <= left {
                self.on(next, at + 1, left - cost);
            }
        }
        self.path.truncate(length);
    }

    /// Continues past one letter of the forms, if there is a form with it.
    fn step(&mut self, address: CompiledAddr, letter: char, at: usize, left: Cost) {
        if let Some(next) = self.follow(address, letter) {
            let length = self.path.len();
            self.path.push(letter);
            self.on(next, at, left);
            self.path.truncate(length);
        }
    }

    /// Returns the node after a letter.
    fn follow(&self, mut address: CompiledAddr, letter: char) -> Option<CompiledAddr> {
        let mut buffer = [0; 4];
        for &byte in letter.encode_utf8(&mut buffer).as_bytes() {
            let node = self.forms.node(address);
            address = node.transition_addr(node.find_input(byte)?);
        }
        Some(address)
    }
}

/// Decodes a letter from two bytes of UTF-8.
fn two_bytes(first: u8, second: u8) -> Option<char> {
    std::str::from_utf8(&[first, second])
        .ok()
        .and_then(|text| text.chars().next())
}

/// Returns the letter (given without accent) with and without each accent of French.
fn ways_to_write(bare: char) -> &'static [char] {
    match bare {
        'a' => &['a', 'à', 'â'],
        'c' => &['c', 'ç'],
        'e' => &['e', 'é', 'è', 'ê', 'ë'],
        'i' => &['i', 'î', 'ï'],
        'o' => &['o', 'ô', 'ö'],
        'u' => &['u', 'ù', 'û', 'ü'],
        'n' => &['n', 'ñ'],
        _ => &[],
    }
}

/// Returns the cost of the letter at `at` if it is superfluous.
fn put_in(letters: &[char], at: usize) -> Cost {
    let mine = letters[at];
    let before = at.checked_sub(1).map(|before| letters[before]);
    let after = letters.get(at + 1).copied();
    if before == Some(mine) {
        DOUBLED
    } else if after.is_none() && matches!(mine, 's' | 't' | 'e' | 'x') {
        // Silent at the end: « parmis », « malgrés ».
        LIKELY
    } else if [before, after]
        .into_iter()
        .flatten()
        .any(|other| beside(other, mine))
    {
        TWO_KEYS
    } else {
        LETTER
    }
}

/// Whether the two letters (without accents) are easily confused.
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
    ) || beside(one, other)
}

/// Whether the keys of the letters are adjacent.
fn beside(one: char, other: char) -> bool {
    one.is_ascii_lowercase()
        && other.is_ascii_lowercase()
        && NEIGHBOURS[usize::from(one as u8 - b'a')] >> (other as u8 - b'a') & 1 == 1
}

/// The rows of letters of the French keyboard.
const ROWS: [&[u8]; 3] = [b"azertyuiop", b"qsdfghjklm", b"wxcvbn"];

/// For each letter a bit set of the adjacent letters.
const NEIGHBOURS: [u32; 26] = {
    let mut neighbours = [0; 26];
    let mut row = 0;
    while row < ROWS.len() {
        let mut at = 1;
        while at < ROWS[row].len() {
            let (left, right) = (ROWS[row][at - 1] - b'a', ROWS[row][at] - b'a');
            neighbours[left as usize] |= 1 << right;
            neighbours[right as usize] |= 1 << left;
            at += 1;
        }
        row += 1;
    }
    neighbours
};

#[cfg(test)]
mod tests {
    use super::nearby;

    fn cost(word: &str, form: &str) -> Option<f32> {
        nearby(word, 1.1)
            .into_iter()
            .find(|(found, _)| found == form)
            .map(|(_, cost)| cost)
    }

    #[test]
    fn typos_have_their_costs() {
        assert_eq!(cost("annonçé", "annoncé"), Some(0.3));
        assert_eq!(cost("generale", "générale"), Some(0.6));
        assert_eq!(cost("apeler", "appeler"), Some(0.5));
        assert_eq!(cost("combatttre", "combattre"), Some(0.5));
        assert_eq!(cost("ministér", "ministère"), Some(1.1));
        assert_eq!(cost("ministre", "ministre"), Some(0.0));
        assert_eq!(cost("mniistre", "ministre"), Some(0.8));
        assert_eq!(cost("minstre", "ministre"), Some(0.8));
        assert_eq!(cost("minisbtre", "ministre"), Some(1.1));
        assert_eq!(cost("miniistre", "ministre"), Some(0.5));
        assert_eq!(cost("minixtre", "ministre"), Some(0.8));
        assert_eq!(cost("minibtre", "ministre"), Some(1.1));
        assert_eq!(cost("parmis", "parmi"), Some(0.8));
    }
}
