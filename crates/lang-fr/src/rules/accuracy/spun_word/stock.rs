//! Common replacements by synonym spinners of words that French and English share.

use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::LazyLock;

/// The maximum number of words in a replacement.
pub(super) const MAX_WORDS: usize = 5;

/// A word that a phrase may have replaced.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Original {
    /// The French word.
    pub word: &'static str,
    /// How usual the replacement is: 1 for the first of its line, decreasing towards 0.
    pub weight: f32,
}

static STOCK: LazyLock<FxHashMap<&'static str, Vec<Original>>> = LazyLock::new(|| {
    let mut stock: FxHashMap<&str, Vec<Original>> = FxHashMap::default();
    for (word, replacements) in lines() {
        for (rank, replacement) in replacements.split(", ").enumerate() {
            let weight = 1.0 / (1.0 + rank as f32).sqrt();
            stock
                .entry(replacement)
                .or_default()
                .push(Original { word, weight });
        }
    }
    stock
});

/// Returns the lines of the list: a French word and its replacements.
fn lines() -> impl Iterator<Item = (&'static str, &'static str)> {
    include_str!("stock.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once(": "))
}

/// Returns the French words that `phrase` (in lower case) may have replaced, in the order of the list.
pub(super) fn originals(phrase: &str) -> &'static [Original] {
    STOCK.get(phrase).map_or(&[], Vec::as_slice)
}

/// The phrases that are known to replace the French `word`.
pub(super) fn replacements(word: &str) -> impl Iterator<Item = &'static str> {
    let line = lines().find(|(own, _)| *own == word);
    line.into_iter()
        .flat_map(|(_, replacements)| replacements.split(", "))
}

/// Whether one of the replacements of more than one word begins with `word`.
pub(super) fn begins_phrase(word: &str) -> bool {
    static FIRST: LazyLock<FxHashSet<&str>> = LazyLock::new(|| {
        let phrases = STOCK.keys().filter_map(|phrase| phrase.split_once(' '));
        phrases.map(|(first, _)| first).collect()
    });
    FIRST.contains(word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use copydesk_language::{english, french};
    use std::collections::HashSet;

    #[test]
    fn originals_are_words_of_both_languages() {
        let mut wrong = Vec::new();
        for (original, _) in lines() {
            let shared = |word: &str| french::contains(word) && english::contains(word);
            let lemmas = french::analyses(original);
            if !shared(original) && !lemmas.iter().any(|analysis| shared(analysis.lemma)) {
                wrong.push(original);
            }
        }
        assert!(wrong.is_empty(), "{wrong:?}");
    }

    #[test]
    fn lines_have_no_duplicates() {
        let mut seen = HashSet::new();
        for (original, replacements) in lines() {
            for replacement in replacements.split(", ") {
                assert!(
                    replacement != original && seen.insert((original, replacement)),
                    "{original}: {replacement}"
                );
                assert!(replacement.split(' ').count() <= MAX_WORDS, "{replacement}");
            }
        }
    }
}
