//! The initial sound of words.

use crate::table::automaton;
use crate::word::{fold, is_all_caps, strip_accents, without_accent};
use fst::raw::Fst;
use std::sync::LazyLock;

/// Words in h, folded: 0 if the h is aspirated, 1 if it is known to be mute.
static ASPIRATED: LazyLock<Fst<&'static [u8]>> =
    LazyLock::new(|| automaton(include_bytes!(concat!(env!("OUT_DIR"), "/french.aspirated.fst"))));

/// Words that begin with a vowel but block elision.
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
    "ouolof",
    "ouolofs",
    "in",
    "off",
];

/// Words that begin with y and a vowel but allow elision, ignoring accents.
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

/// What is known about the start of a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Onset {
    /// A vowel, or an h that is known to be mute: the preceding word elides.
    Vowel,
    /// A consonant, an aspirated h, or a vowel that blocks elision.
    Consonant,
    /// An h that no source classifies as mute or aspirated.
    UnknownH,
}

/// Returns what is known about the start of `word`; unlike [`begins_with_vowel_sound`], it does not guess.
pub fn onset(word: &str) -> Onset {
    let folded = fold(word);
    if folded.starts_with('h') && !is_all_caps(word) {
        return match ASPIRATED.get(folded.as_bytes()).map(fst::raw::Output::value) {
            Some(KNOWN_MUTE) => Onset::Vowel,
            Some(_) => Onset::Consonant,
            None => Onset::UnknownH,
        };
    }
    if begins_with_vowel_sound(word) {
        Onset::Vowel
    } else {
        Onset::Consonant
    }
}

/// The value of a word with a mute h in [`ASPIRATED`].
const KNOWN_MUTE: u64 = 1;

/// Whether `word` starts with a vowel sound, so that the preceding word elides: `l’homme`, `l’ONU`, but `le héros`, `le
/// onze`, `le yaourt`, `le FMI`. Numbers in digits do not.
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
    ASPIRATED
        .get(folded.as_bytes())
        .is_some_and(|kind| kind.value() != KNOWN_MUTE)
}

fn is_vowel(ch: char) -> bool {
    matches!(without_accent(ch), 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'œ' | 'æ')
}

#[cfg(test)]
mod tests {
    use super::{Onset, begins_with_vowel_sound, onset};

    #[test]
    fn an_h_is_mute_only_if_a_source_shows_it() {
        for word in [
            "homme",
            "histoire",
            "hôpital",
            "heure",
            "hésite",
            "habitants",
            "hiver",
            "haleine",
            "hostie",
            "habitable",
            "hébergeur",
            "hydrographe",
            "hypocritement",
            "herboriste",
        ] {
            assert_eq!(onset(word), Onset::Vowel, "{word}");
        }
        for word in ["héros", "haschisch", "huit", "hérissons", "onze", "yaourt", "mur"] {
            assert_eq!(onset(word), Onset::Consonant, "{word}");
        }
        for word in [
            "hipster",
            "hub",
            "hurricane",
            "hobbit",
            "hosto",
            "hackathon",
            "hidalgo",
            "hooligan",
        ] {
            assert_ne!(onset(word), Onset::Vowel, "{word}");
        }
    }

    #[test]
    fn elision_depends_on_the_initial_sound() {
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
