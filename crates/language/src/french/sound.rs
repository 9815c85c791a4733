//! What a word sounds like at its start.

use crate::table::automaton;
use crate::word::{fold, is_all_caps, strip_accents, without_accent};
use fst::raw::Fst;
use std::sync::LazyLock;

/// Words in h that do not elide, folded.
static ASPIRATED: LazyLock<Fst<&'static [u8]>> =
    LazyLock::new(|| automaton(include_bytes!(concat!(env!("OUT_DIR"), "/french.aspirated.fst"))));

/// Words that begin with a vowel and yet do not elide.
const FIRM: &[&str] = &[
    "onze",
    "onzième",
    "onzièmes",
    "onzièmement",
    "oui",
    "ouistiti",
    "ouistitis",
    "uhlan",
    "uhlans",
    "ululer",
    "ululement",
    "ululements",
    "ouah",
    "oh",
    "ah",
    "eh",
    "ouf",
    "ouais",
];

/// Words in y and a vowel that elide all the same, accents left aside.
const SOFT: &[&str] = &[
    "yeux",
    "yeuse",
    "yeuses",
    "yeble",
    "yebles",
    "yonne",
    "york",
    "yourcenar",
    "yerres",
    "yenne",
];

/// Whether `word` starts with a vowel sound, so that what stands before it elides: `l’homme`, `l’ONU`, but `le héros`,
/// `le onze`, `le yaourt`, `le FMI`. Numbers in digits do not.
pub fn begins_with_vowel_sound(word: &str) -> bool {
    let folded = fold(word.trim_start_matches(['«', '"', '“', '(', ' ', '\u{a0}', '\u{202f}']));
    let mut chars = folded.chars();
    let (Some(first), second) = (chars.next(), chars.next()) else {
        return false;
    };
    match without_accent(first) {
        'h' => {
            let aspirated = is_all_caps(word) && second.is_some_and(|ch| !is_vowel(ch)) || aspirates(&folded);
            !aspirated
        }
        'y' => !second.is_some_and(is_vowel) || SOFT.contains(&&*strip_accents(&folded)),
        'a' | 'e' | 'i' | 'o' | 'u' | 'œ' | 'æ' => !FIRM.contains(&&*folded),
        _ => false,
    }
}

fn aspirates(folded: &str) -> bool {
    ASPIRATED.get(folded.as_bytes()).is_some()
}

fn is_vowel(ch: char) -> bool {
    matches!(without_accent(ch), 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'œ' | 'æ')
}

#[cfg(test)]
mod tests {
    use super::begins_with_vowel_sound;

    #[test]
    fn what_elides() {
        for word in [
            "homme",
            "hier",
            "Histoire",
            "ONU",
            "OTAN",
            "UE",
            "État",
            "œuvre",
            "yeux",
            "Yonne",
            "Yves",
            "héroïne",
            "hôpital",
            "Ukraine",
            "H",
        ] {
            assert!(begins_with_vowel_sound(word), "{word}");
        }
        for word in [
            "héros",
            "hurla",
            "hurlait",
            "onze",
            "oui",
            "yaourt",
            "FMI",
            "huit",
            "Hollande",
            "hauts",
            "handicapés",
            "web",
            "11",
            "",
            "hors",
            "HLM",
            "haïr",
            "hausses",
        ] {
            assert!(!begins_with_vowel_sound(word), "{word}");
        }
    }
}
