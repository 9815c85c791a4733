//! Word frequencies.

use crate::lookup::{Lookup, Table};
use crate::word::fold;

/// Languages with frequency data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Language {
    /// French.
    French,
    /// English.
    English,
}

static FRENCH: Lookup = Lookup::new(
    Table::FrenchFrequency,
    include_bytes!(concat!(env!("OUT_DIR"), "/frequency.fr.fst")),
);
static ENGLISH: Lookup = Lookup::new(
    Table::EnglishFrequency,
    include_bytes!(concat!(env!("OUT_DIR"), "/frequency.en.fst")),
);

/// Returns the Zipf frequency of `form` in any case: the logarithm to base 10 of its occurrences per billion words, in
/// steps of 0.05.
///
/// 7 is `de`, 5 an everyday word, 3 a rare one; 0 if the word does not occur. Elided words are looked up without their
/// apostrophe.
pub fn zipf(language: Language, form: &str) -> f32 {
    let table = match language {
        Language::French => &FRENCH,
        Language::English => &ENGLISH,
    };
    let folded = fold(form);
    let word = folded.strip_suffix('\'').unwrap_or(&folded);
    table.get(word).map_or(0.0, |twentieths| twentieths as f32 / 20.0)
}

#[cfg(test)]
mod tests {
    use super::{Language, zipf};

    #[test]
    fn everyday_words_are_frequent() {
        assert!(zipf(Language::French, "De") > 7.0);
        assert!(zipf(Language::French, "question") > zipf(Language::French, "destination"));
        assert!(zipf(Language::English, "vacation") - zipf(Language::French, "vacation") > 1.0);
        assert!(zipf(Language::French, "l’") > 6.0);
        assert!(zipf(Language::French, "xqzk").abs() < f32::EPSILON);
    }
}
