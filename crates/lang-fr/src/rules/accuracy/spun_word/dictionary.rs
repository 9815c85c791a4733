//! Translations of common English words that are not French: for untranslated words.

use rustc_hash::FxHashMap;
use std::sync::LazyLock;

static MEANINGS: LazyLock<FxHashMap<&'static str, Vec<&'static str>>> = LazyLock::new(|| {
    let entries = lines().map(|(word, meanings)| (word, meanings.split(", ").collect()));
    entries.collect()
});

/// Returns the lines of the list: an English word and its translations.
fn lines() -> impl Iterator<Item = (&'static str, &'static str)> {
    include_str!("dictionary.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once(": "))
}

/// Returns the French translations of the English `word` (lower case, dictionary form), the most usual first.
pub(super) fn meanings(word: &str) -> &'static [&'static str] {
    MEANINGS.get(word).map_or(&[], Vec::as_slice)
}

/// The English words that can mean the French `word`, in its dictionary form.
pub(super) fn words_for(word: &str) -> impl Iterator<Item = &'static str> {
    let means = move |meanings: &str| meanings.split(", ").any(|meaning| meaning == word);
    lines().filter_map(move |(english, meanings)| means(meanings).then_some(english))
}

#[cfg(test)]
mod tests {
    use super::lines;
    use copydesk_language::frequency::{Language, zipf};
    use copydesk_language::{english, french};
    use std::collections::HashSet;

    /// The minimum difference in frequency (Zipf) between English and French for a word that the French lexicon also
    /// has: `city`, `team`.
    const FOREIGN: f32 = 1.0;

    /// Whether the word is English if it occurs in a French text.
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
