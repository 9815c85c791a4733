//! Words that are not in the lexicon but are derived from a known word with an affix.

use copydesk_language::french;
use copydesk_language::word::fold;

/// How certain it is that an unknown word is derived.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Derivation {
    /// A prefix of science and technology before a known word: antithrombotique, transeuropéen.
    Sure,
    /// A short prefix before a known word, or a suffix after one: recontrer, fabiusien. It may also be a typo.
    Possible,
    /// Not derived.
    None,
}

/// Prefixes that form new words freely and with which few other words begin.
const LONG_PREFIXES: &[&str] = &[
    "aéro", "agro", "anti", "archi", "auto", "bathy", "brachy", "cardio", "chimio", "cyber", "dermato",
    "électro", "endo", "ethno", "extra", "gastro", "géo", "hémato", "hétéro", "histo", "homéo", "homo",
    "hydro", "hyper", "hypo", "immuno", "infra", "inter", "intra", "macro", "magnéto", "maxi", "méga",
    "méta", "micro", "mini", "mono", "morpho", "multi", "nano", "narco", "néo", "neuro", "omni", "ortho",
    "ostéo", "paléo", "para", "patho", "penta", "pharmaco", "philo", "photo", "phyto", "physio", "pluri",
    "pneumo", "poly", "post", "proto", "pseudo", "psycho", "pyro", "radio", "rétro", "semi", "socio", "sous",
    "stéréo", "super", "supra", "techno", "télé", "thermo", "trans", "turbo", "ultra", "vaso", "vidéo",
    "visio", "xéno", "zoo", "éco", "éro", "bio",
];

/// Prefixes with which many other words begin.
const SHORT_PREFIXES: &[&str] = &[
    "a", "ab", "bi", "co", "con", "contre", "dé", "dés", "di", "dis", "em", "en", "ex", "im", "in", "ir",
    "mé", "non", "par", "per", "pré", "pro", "r", "re", "ré", "ren", "sub", "sur", "tri", "uni",
];

/// Suffixes that form new words freely, with the endings that the base may lose before them.
const SUFFIXES: &[(&str, &[&str])] = &[
    ("isation", &["", "e", "ique"]),
    ("isations", &["", "e", "ique"]),
    ("isme", &["", "e", "er", "ique"]),
    ("ismes", &["", "e", "er", "ique"]),
    ("iste", &["", "e", "er", "ique"]),
    ("istes", &["", "e", "er", "ique"]),
    ("iser", &["", "e", "ique"]),
    ("isé", &["", "e", "ique"]),
    ("isée", &["", "e", "ique"]),
    ("isés", &["", "e", "ique"]),
    ("isées", &["", "e", "ique"]),
    ("ité", &["", "e", "el"]),
    ("ités", &["", "e", "el"]),
    ("able", &["er", "ir", "re", "e"]),
    ("ables", &["er", "ir", "re", "e"]),
    ("ation", &["er", "e"]),
    ("ations", &["er", "e"]),
    ("age", &["er", "e", ""]),
    ("ages", &["er", "e", ""]),
    ("esque", &["", "e", "o", "a"]),
    ("esques", &["", "e", "o", "a"]),
    ("ien", &["", "e", "ie", "a"]),
    ("iens", &["", "e", "ie", "a"]),
    ("ienne", &["", "e", "ie", "a"]),
    ("iennes", &["", "e", "ie", "a"]),
    ("ais", &["", "e", "a"]),
    ("aise", &["", "e", "a"]),
    ("aises", &["", "e", "a"]),
    ("ois", &["", "e", "y"]),
    ("oise", &["", "e", "y"]),
    ("oises", &["", "e", "y"]),
    ("ique", &["", "e", "ie"]),
    ("iques", &["", "e", "ie"]),
    ("é", &["", "e"]),
    ("ée", &["", "e"]),
    ("és", &["", "e"]),
    ("ées", &["", "e"]),
    ("mania", &["", "e"]),
    ("phobe", &["", "o"]),
    ("phile", &["", "o"]),
];

/// The minimum length of the base, in letters.
const MIN_WORD: usize = 4;

/// Returns how `word` (in lower case) may be derived.
pub(super) fn derivation(word: &str) -> Derivation {
    if has_prefix(word, LONG_PREFIXES) {
        return Derivation::Sure;
    }
    if has_prefix(word, SHORT_PREFIXES) || has_suffix(word) {
        return Derivation::Possible;
    }
    Derivation::None
}

fn has_prefix(word: &str, prefixes: &[&str]) -> bool {
    prefixes.iter().any(|prefix| {
        word.strip_prefix(prefix).is_some_and(|rest| {
            let rest = rest.trim_start_matches('-');
            rest.chars().count() >= MIN_WORD && (is_word(rest) || has_suffix(rest))
        })
    })
}

fn has_suffix(word: &str) -> bool {
    SUFFIXES.iter().any(|(suffix, lost)| {
        let Some(stem) = word.strip_suffix(suffix) else {
            return false;
        };
        if stem.chars().count() < MIN_WORD {
            return false;
        }
        // Names take suffixes too: melvillien.
        lost.iter().any(|lost| french::contains(&format!("{stem}{lost}")))
    })
}

fn is_word(form: &str) -> bool {
    french::analyses(&fold(form))
        .iter()
        .any(|analysis| !analysis.capital)
}
