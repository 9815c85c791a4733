//! What common English words mean that are hardly French ones: for words that a machine left as they were.

use rustc_hash::FxHashMap;
use std::sync::LazyLock;

static MEANINGS: LazyLock<FxHashMap<&'static str, Vec<&'static str>>> = LazyLock::new(|| {
    let entries = lines().map(|(word, meanings)| (word, meanings.split(", ").collect()));
    entries.collect()
});

/// The lines of the list: an English word and its French meanings.
fn lines() -> impl Iterator<Item = (&'static str, &'static str)> {
    include_str!("dictionary.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once(": "))
}

/// French dictionary forms for the English `word`, in lower case and its dictionary form; the usual one first.
pub(super) fn meanings(word: &str) -> &'static [&'static str] {
    MEANINGS.get(word).map_or(&[], Vec::as_slice)
}

#[cfg(test)]
mod tests {
    use super::lines;
    use copydesk_language::frequency::{Language, zipf};
    use copydesk_language::{english, french};
    use std::collections::HashSet;

    /// How much more frequent in English (Zipf) a word must be that the French lexicon knows as well: `city`, `team`.
    const FOREIGN: f32 = 1.0;

    /// Whether the word is English where it stands in a French text.
    fn is_foreign(word: &str) -> bool {
        !french::contains(word) || zipf(Language::English, word) - zipf(Language::French, word) >= FOREIGN
    }

    #[test]
    fn lines_lead_from_english_to_french_once() {
        let mut seen = HashSet::new();
        let mut wrong = Vec::new();
        for (word, meanings) in lines() {
            if !english::contains(word) || !is_foreign(word) || !seen.insert(word) {
                wrong.push(word);
            }
            let base = |meaning: &&str| french::analyses(meaning).iter().any(|own| own.lemma == *meaning);
            wrong.extend(meanings.split(", ").filter(|meaning| !base(meaning)));
        }
        assert!(wrong.is_empty(), "{wrong:?}");
    }
}
