//! Spelling check of French words, and suggestions.

mod nearby;

use crate::french;
use crate::frequency::{Language, zipf};
use crate::word::{fold, is_capitalised, like, without_hyphen};
use nearby::nearby;
use spellbook::Dictionary;
use std::sync::LazyLock;

static DICTIONARY: LazyLock<Option<Dictionary>> = LazyLock::new(|| {
    Dictionary::new(
        include_str!(concat!(env!("OUT_DIR"), "/spelling.fr.aff")),
        include_str!(concat!(env!("OUT_DIR"), "/spelling.fr.dic")),
    )
    .ok()
});

/// Prefixes before a hyphen that are not words of the lexicon.
const PREFIXES: &[&str] = &[
    "afro", "anglo", "anti", "arabo", "austro", "auto", "bi", "centre", "co", "cyber", "dé", "demi", "éco",
    "ex", "euro", "extra", "franco", "germano", "gréco", "hispano", "hyper", "infra", "inter", "israélo",
    "italo", "judéo", "macro", "mi", "micro", "mini", "multi", "nano", "néo", "non", "nord", "ouest", "para",
    "péri", "poly", "post", "pré", "pro", "pseudo", "quasi", "ré", "russo", "semi", "sino", "socio", "sous",
    "sud", "super", "sur", "techno", "télé", "trans", "tri", "turco", "ultra", "uni", "vice", "est", "al",
];

/// Whether `word` is spelled correctly; elided words and enclitics are allowed. Cheap; loads nothing.
///
/// A word in lower case that the lexicon contains only with a capital (`belgique`) is not correct; one in capitals
/// without accents (`ETAT`, `Etat`) counts as correct here. A compound is correct if all its parts are (`mi-mandat`).
pub fn check(word: &str) -> bool {
    let bare = without_hyphen(word);
    is_right(bare) || bare.contains(HYPHENS) && bare.split(HYPHENS).all(is_part)
}

/// Whether `part` is a prefix that freely forms hyphenated compounds: `ex`, `vice`, `anglo`.
pub fn is_prefix(part: &str) -> bool {
    PREFIXES.contains(&&*fold(part))
}

const HYPHENS: [char; 3] = ['-', '\u{2010}', '\u{2011}'];

fn is_right(word: &str) -> bool {
    let readings = french::analyses(word);
    if is_capitalised(word) {
        !readings.is_empty()
    } else {
        readings.iter().any(|reading| !reading.capital)
    }
}

fn is_part(part: &str) -> bool {
    is_right(part) || is_prefix(part) || part.chars().all(|ch| ch.is_ascii_digit()) && !part.is_empty()
}

/// Returns corrections of the misspelled `word`, most likely first, in the case of `word`; at most ten. Elisions and
/// enclitics must be split off first, as in the tokens.
///
/// Takes about a millisecond. Only if no form of the lexicon is near is the spelling dictionary loaded (20 ms, once)
/// and queried, which takes tenths of a second.
pub fn suggest(word: &str) -> Vec<String> {
    const MAX_CANDIDATES: usize = 10;
    let bare = without_hyphen(word);
    let letters = bare.chars().count();
    if letters == 0 || letters > MAX_WORD {
        return Vec::new();
    }
    let folded = fold(bare);
    // With two wrong letters in a word of four, almost anything matches.
    let most = if letters <= 3 { 1.1 } else { 2.2 };
    let mut found: Vec<(String, f32)> = nearby(&folded, most);
    for form in french::spelling_of(bare) {
        if !found.iter().any(|(known, _)| *known == form) {
            found.push((form, 0.3));
        }
    }
    found.extend(split(&folded));
    found.retain(|(form, _)| *form != *folded);
    if found.is_empty() {
        found = from_dictionary(&folded);
    }
    let mut ranked: Vec<(f32, String)> = found
        .into_iter()
        .map(|(other, cost)| (likelihood(&other, cost), other))
        .collect();
    ranked.sort_by(|left, right| right.0.total_cmp(&left.0).then_with(|| left.1.cmp(&right.1)));
    let mut out: Vec<String> = Vec::new();
    for (_, form) in ranked {
        let suggestion = if is_capitalised(bare) {
            like(bare, &form)
        } else {
            french::in_its_case(&form)
        };
        let suggestion = suggestion.replace('\'', "’");
        if !out.contains(&suggestion) {
            out.push(suggestion);
        }
        if out.len() == MAX_CANDIDATES {
            break;
        }
    }
    out
}

/// Returns the forms of the lexicon, in lower case, within an edit cost of `most` from `word`, each with its cost: an
/// accent 0.3, a doubled letter 0.5, a missing letter, two swapped letters, a neighbouring key or a similar sound 0.8,
/// two keys hit at once 0.9, any other letter 1.1. In alphabetical order, without `word` itself; empty for words of
/// more than 40 letters. `most` is capped at 2.2.
///
/// Takes tenths of a millisecond for one letter, a few times as long for two.
pub fn near(word: &str, most: f32) -> Vec<(String, f32)> {
    if word.chars().count() > MAX_WORD {
        return Vec::new();
    }
    let folded = fold(word);
    let mut found = nearby(&folded, most);
    found.retain(|(form, _)| *form != *folded);
    found
}

/// Returns two frequent words, with a space between them, that give `word` without the space: `dela` gives `de la`.
pub fn parted(word: &str) -> Vec<String> {
    if word.chars().count() > MAX_WORD {
        return Vec::new();
    }
    split(&fold(word)).into_iter().map(|(parts, _)| parts).collect()
}

/// Maximum length of a word in letters: longer ones are not words, and the time grows with the length.
const MAX_WORD: usize = 40;

/// Returns pairs of known words that give `folded` without a space.
fn split(folded: &str) -> Vec<(String, f32)> {
    // Rarer words (and single letters) next to each other are coincidences.
    const FREQUENT: f32 = 4.0;
    let known = |part: &str| {
        (part.chars().count() > 1 || matches!(part, "a" | "à" | "y"))
            && zipf(Language::French, part) >= FREQUENT
            && french::contains(part)
    };
    folded
        .char_indices()
        .skip(1)
        .map(|(at, _)| folded.split_at(at))
        .filter(|(left, right)| known(left) && known(right))
        .map(|(left, right)| (format!("{left} {right}"), 1.2))
        .collect()
}

/// Returns the suggestions of the spelling dictionary that the lexicon contains.
fn from_dictionary(folded: &str) -> Vec<(String, f32)> {
    let Some(dictionary) = &*DICTIONARY else {
        return Vec::new();
    };
    let mut suggested = Vec::new();
    dictionary.suggest(folded, &mut suggested);
    suggested
        .into_iter()
        .map(|suggestion| fold(&suggestion).into_owned())
        .filter(|suggestion| suggestion.split(' ').all(french::contains))
        .zip(0_u8..)
        // The only measure of their likelihood is the order of the dictionary.
        .map(|(suggestion, place)| (suggestion, 2.0 + f32::from(place)))
        .collect()
}

/// Returns the likelihood of a form: its frequency less the edit cost. One letter costs as much as a hundredfold
/// frequency.
fn likelihood(form: &str, cost: f32) -> f32 {
    let frequency = form
        .split(' ')
        .map(|part| zipf(Language::French, part))
        .fold(8.0, f32::min);
    frequency - 2.0 * cost
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
        for word in [
            "belgique",
            "viison",
            "gouvernemant",
            "aparaître",
            "mi-mandta",
            "-",
        ] {
            assert!(!check(word), "{word}");
        }
    }

    #[test]
    fn the_most_likely_word_is_first() {
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
