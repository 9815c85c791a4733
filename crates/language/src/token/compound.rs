//! Words with apostrophes and hyphens inside: elisions and enclitics are split off, compounds are not split.

use crate::french;
use crate::word::{fold, is_all_caps, is_capitalised};

/// A piece of a chain, in bytes of the chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) start: usize,
    pub(super) end: usize,
}

/// Elided words without their apostrophe, in lower case.
const ELIDED: &[&str] = &[
    "l", "d", "s", "qu", "n", "c", "j", "m", "t", "jusqu", "lorsqu", "puisqu", "quoiqu", "ç",
];

/// Enclitics, which follow a verb and a hyphen.
const ENCLITICS: &[&str] = &[
    "je", "tu", "il", "elle", "on", "nous", "vous", "ils", "elles", "ce", "y", "en", "moi", "toi", "lui",
    "leur", "le", "la", "les", "ci", "là", "t", "m",
];

/// Length in bytes of the longest compound that is looked up in the lexicon.
const MAX_COMPOUND: usize = 64;

const HYPHENS: [char; 3] = ['-', '\u{2010}', '\u{2011}'];
const APOSTROPHES: [char; 3] = ['\'', '’', 'ʼ'];

/// Whether the word, written without its apostrophe, is an elided word.
pub(super) fn elides(word: &str) -> bool {
    word.len() <= 7
        && ELIDED
            .iter()
            .any(|elided| *elided == word || word.len() == elided.len() && *elided == fold(word))
}

/// Passes the pieces of `chain` to `sink`, in order and without gaps.
///
/// `chain` is a sequence of letters and digits joined by hyphens, apostrophes and middle dots, none of which is at its
/// start or end.
pub(super) fn split(chain: &str, sink: &mut dyn FnMut(Piece)) {
    let mut from = 0;
    while let Some(len) = elision(&chain[from..]) {
        sink(Piece {
            start: from,
            end: from + len,
        });
        from += len;
    }
    enclitics(chain, from, sink);
}

/// Returns the length of the elided word at the start of `chain`, including the apostrophe.
fn elision(chain: &str) -> Option<usize> {
    let at = chain.find(APOSTROPHES)?;
    let (head, rest) = (&chain[..at], &chain[at..]);
    if !elides(head) {
        return None;
    }
    let mark = rest.chars().next()?.len_utf8();
    let tail = &rest[mark..];
    let short_name = is_capitalised(head)
        && !matches!(head, "L" | "D" | "Qu")
        && is_capitalised(tail)
        && !is_all_caps(tail);
    // N’Golo, M’Bappé: a capital on both sides means a name.
    if short_name && head.chars().count() == 1 {
        return None;
    }
    // c’est-à-dire and others that the lexicon contains as a whole.
    if chain.len() <= MAX_COMPOUND && tail.contains(HYPHENS) && french::is_compound(chain) {
        return None;
    }
    Some(at + mark)
}

/// Splits enclitics off the end of `chain[from..]`.
fn enclitics(chain: &str, from: usize, sink: &mut dyn FnMut(Piece)) {
    let rest = &chain[from..];
    if rest.is_empty() {
        return;
    }
    let whole = Piece {
        start: from,
        end: chain.len(),
    };
    if !rest.contains(HYPHENS) || rest.len() <= MAX_COMPOUND && french::is_compound(rest) {
        sink(whole);
        return;
    }
    // Starts of the pieces after the first, including the hyphen.
    let mut cuts: Vec<usize> = rest.match_indices(HYPHENS).map(|(at, _)| at).collect();
    let mut head = rest.len();
    let mut clitics: Vec<(usize, usize)> = Vec::new();
    while let Some(cut) = cuts.pop() {
        let hyphen = rest[cut..].chars().next().map_or(1, char::len_utf8);
        let piece = &rest[cut + hyphen..head];
        let (word, elided) = match piece.find(APOSTROPHES) {
            // "donne-m’en": the part after the apostrophe is a separate word.
            Some(at) => (
                &piece[..at],
                Some(cut + hyphen + at + piece[at..].chars().next().map_or(1, char::len_utf8)),
            ),
            None => (piece, None),
        };
        let folded = fold(word);
        if !ENCLITICS.contains(&&*folded) || (is_capitalised(word) && !is_all_caps(rest)) {
            break;
        }
        // The euphonic t of "va-t-il" belongs to the following word.
        if folded == "t" && elided.is_none() {
            let Some(last) = clitics.last_mut() else { break };
            last.0 = cut;
        } else if let Some(split) = elided {
            clitics.push((split, head));
            clitics.push((cut, split));
        } else if folded == "m" {
            break;
        } else {
            clitics.push((cut, head));
        }
        head = cut;
    }
    if head == 0 || !takes(&rest[..head], &rest[head..]) {
        sink(whole);
        return;
    }
    sink(Piece {
        start: from,
        end: from + head,
    });
    for &(start, end) in clitics.iter().rev() {
        sink(Piece {
            start: from + start,
            end: from + end,
        });
    }
}

/// Whether `head` can have the enclitics `tail`: a verb, or with -ci and -là any word; -la may be -là without its
/// accent.
fn takes(head: &str, tail: &str) -> bool {
    let tail = fold(tail);
    if tail.is_empty() {
        return true;
    }
    if matches!(tail.trim_start_matches(HYPHENS), "ci" | "là") {
        return true;
    }
    if tail.trim_start_matches(HYPHENS) == "la" && !is_capitalised(head) && french::contains(head) {
        return true;
    }
    french::is_verb_form(head)
}
