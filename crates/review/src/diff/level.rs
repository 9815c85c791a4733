//! //! [`Level`]: how finely changes are shown.

use super::pieces::Side;
use copydesk_text::TextRange;
use similar::{Algorithm, DiffTag, capture_diff_slices};

/// How finely changes are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Level {
    /// Changes as they were decided or typed.
    Edit,
    /// A change inside a word is widened to the whole word.
    #[default]
    Word,
    /// Only the characters that differ within each change.
    Character,
}

/// Minimum share of equal characters, in per cent of the longer side. Below it the two words are unrelated, and marking
/// the letters that they happen to share would only confuse.
const ALIKE: usize = 40;

/// The parts of a change that differ, character by character; the whole change if the sides have little in common.
pub(super) fn by_character<'m>(old: &str, new: &str, change: Side<'m>) -> Vec<Side<'m>> {
    let (gone, come): (Vec<char>, Vec<char>) = (
        old[change.old].chars().collect(),
        new[change.new].chars().collect(),
    );
    let ops = capture_diff_slices(Algorithm::Myers, &gone, &come);
    let equal: usize = ops
        .iter()
        .filter(|op| op.tag() == DiffTag::Equal)
        .map(|op| op.old_range().len())
        .sum();
    if equal * 100 < gone.len().max(come.len()) * ALIKE {
        return vec![change];
    }
    let bytes = |chars: &[char]| chars.iter().map(|ch| ch.len_utf8() as u32).sum::<u32>();
    let place = |chars: &[char], at: std::ops::Range<usize>, start: u32| {
        let from = start + bytes(&chars[..at.start]);
        TextRange::new(from, from + bytes(&chars[at]))
    };
    ops.iter()
        .filter(|op| op.tag() != DiffTag::Equal)
        .map(|op| Side {
            old: place(&gone, op.old_range(), change.old.start()),
            new: place(&come, op.new_range(), change.new.start()),
            by: change.by,
        })
        .collect()
}
