//! Whether a French word is spelled right, and what was meant.

use crate::french;
use crate::frequency::{Language, zipf};
use crate::word::{fold, is_all_caps, is_capitalised, like, without_hyphen};
use spellbook::Dictionary;
use std::sync::LazyLock;

static DICTIONARY: LazyLock<Option<Dictionary>> = LazyLock::new(|| {
    Dictionary::new(
        include_str!("../data/packages/npm/dictionary-fr/index.aff"),
        include_str!("../data/packages/npm/dictionary-fr/index.dic"),
    )
    .ok()
});

/// Whether `word` is spelled right, elided words and enclitics included. Cheap; loads nothing.
///
/// A word in lower case that the lexicon knows with a capital only (`belgique`) is not; one in capitals without accents
/// (`ETAT`, `Etat`) is not judged here and counts as right.
pub fn check(word: &str) -> bool {
    let readings = french::analyses(word);
    if is_capitalised(without_hyphen(word)) {
        !readings.is_empty()
    } else {
        readings.iter().any(|reading| !reading.capital)
    }
}

/// Words that may have been meant by the misspelled `word`, the likeliest first, in the case of `word`. Elisions and
/// enclitics are to be split off first, as the tokens are.
///
/// Takes milliseconds to tenths of a second; the first call loads the dictionary (about 20 ms).
pub fn suggest(word: &str) -> Vec<String> {
    // Longer ones are no words, and the search's time grows with the length.
    const LONGEST: usize = 40;
    let bare = without_hyphen(word);
    if bare.is_empty() || bare.chars().count() > LONGEST {
        return Vec::new();
    }
    let folded = fold(bare);
    let mut found: Vec<String> = french::spelling_of(bare);
    if let Some(dictionary) = &*DICTIONARY {
        let mut suggested = Vec::new();
        dictionary.suggest(&folded, &mut suggested);
        for suggestion in suggested {
            let suggestion = suggestion.replace('’', "'");
            // What the lexicon itself does not know would be flagged again.
            let known = suggestion
                .split([' ', '\''])
                .all(|part| french::contains(part) || french::contains(&format!("{part}'")));
            if known && !found.contains(&suggestion) && *suggestion != *folded {
                found.push(suggestion);
            }
        }
    }
    // Distance first, frequency among equals: two letters off must be ten thousand times as frequent to win.
    let mut ranked: Vec<(f32, String)> = found
        .into_iter()
        .map(|other| (likelihood(&folded, &other), other))
        .collect();
    ranked.sort_by(|left, right| right.0.total_cmp(&left.0));
    let mut out: Vec<String> = Vec::with_capacity(ranked.len());
    for (_, suggestion) in ranked {
        let suggestion = if is_all_caps(bare) || is_capitalised(bare) {
            like(bare, &suggestion)
        } else {
            suggestion
        };
        if !out.contains(&suggestion) {
            out.push(suggestion.replace('\'', "’"));
        }
    }
    out
}

/// How likely `other` was meant by `word`: its frequency, less what the letters between them cost.
fn likelihood(word: &str, other: &str) -> f32 {
    let parts = other.split([' ', '\'']).map(|part| zipf(Language::French, part));
    let frequency = parts.fold(8.0, f32::min);
    let splits = other.matches([' ', '\'', '-']).count() as f32;
    frequency - 2.0 * distance(word, other) - splits
}

/// Letters to insert, delete, replace or swap; an accent alone costs less than a letter.
fn distance(left: &str, right: &str) -> f32 {
    use crate::word::without_accent;
    let left: Vec<char> = left.chars().collect();
    let right: Vec<char> = right.chars().collect();
    let width = right.len() + 1;
    let mut costs = vec![0.0_f32; (left.len() + 1) * width];
    for i in 0..=left.len() {
        for j in 0..=right.len() {
            let at = |i: usize, j: usize| costs[i * width + j];
            costs[i * width + j] = if i == 0 {
                j as f32
            } else if j == 0 {
                i as f32
            } else {
                let (a, b) = (left[i - 1], right[j - 1]);
                let replaced = match (a == b, without_accent(a) == without_accent(b)) {
                    (true, _) => 0.0,
                    (_, true) => 0.3,
                    _ => 1.0,
                };
                // A doubled letter is the slip that is made most.
                let doubled_left = i > 1 && left[i - 2] == a;
                let doubled_right = j > 1 && right[j - 2] == b;
                let mut best = (at(i - 1, j - 1) + replaced)
                    .min(at(i - 1, j) + if doubled_left { 0.5 } else { 1.0 })
                    .min(at(i, j - 1) + if doubled_right { 0.5 } else { 1.0 });
                if i > 1 && j > 1 && a == right[j - 2] && left[i - 2] == b {
                    best = best.min(at(i - 2, j - 2) + 0.8);
                }
                best
            };
        }
    }
    costs[left.len() * width + right.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_checked() {
        for word in [
            "vision",
            "l’",
            "-t-il",
            "Paris",
            "Vision",
            "OTAN",
            "rendez-vous",
            "ETAT",
        ] {
            assert!(check(word), "{word}");
        }
        for word in ["belgique", "viison", "gouvernemant", "aparaître"] {
            assert!(!check(word), "{word}");
        }
    }

    #[test]
    fn the_likeliest_word_comes_first() {
        for (wrong, right) in [
            ("gouvernemant", "gouvernement"),
            ("Viison", "Vision"),
            ("probleme", "problème"),
            ("aparaître", "apparaître"),
            ("langague", "langage"),
            ("dévelopement", "développement"),
        ] {
            assert_eq!(
                suggest(wrong).first().map(String::as_str),
                Some(right),
                "{:?}",
                suggest(wrong)
            );
        }
        assert!(suggest("").is_empty() && suggest(&"x".repeat(50)).is_empty());
    }
}
