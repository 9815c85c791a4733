//! Forms of English verbs, nouns and adjectives, from endings and lists of irregular forms.

use crate::strong::{INVARIABLE_PAST, STRONG};
use copydesk_language::english::{self, EnglishTraits};
use copydesk_language::frequency::{Language as Corpus, zipf};

/// Verbs without endings that are followed by a base form without "to".
pub(crate) const MODALS: [&str; 9] = [
    "can", "could", "will", "would", "shall", "should", "may", "might", "must",
];

/// Returns the frequency of an English word (Zipf).
pub(crate) fn frequency(word: &str) -> f32 {
    zipf(Corpus::English, word)
}

fn kinds(word: &str) -> EnglishTraits {
    english::kinds(word)
}

fn is_vowel(ch: char) -> bool {
    matches!(ch, 'a' | 'e' | 'i' | 'o' | 'u')
}

/// Whether the word ends in a consonant and y.
fn ends_in_consonant_y(word: &str) -> bool {
    let mut ends = word.chars().rev();
    ends.next() == Some('y') && ends.next().is_some_and(|ch| !is_vowel(ch))
}

/// Returns the word with the ending -s of a third person or a plural.
fn with_s(word: &str) -> String {
    if ends_in_consonant_y(word) {
        format!("{}ies", &word[..word.len() - 1])
    } else if ["s", "x", "z", "ch", "sh"].iter().any(|end| word.ends_with(end)) {
        format!("{word}es")
    } else {
        format!("{word}s")
    }
}

/// Returns the word with an ending that begins with a vowel: the more frequent of the spellings with and without a
/// double consonant.
fn with_ending(base: &str, ending: &str) -> String {
    if ending == "ed" && ends_in_consonant_y(base) {
        return format!("{}ied", &base[..base.len() - 1]);
    }
    if let Some(stem) = base.strip_suffix("ie").filter(|_| ending == "ing") {
        return format!("{stem}ying");
    }
    let silent =
        base.ends_with('e') && (ending == "ed" || !["ee", "oe", "ye"].iter().any(|end| base.ends_with(end)));
    if silent {
        return format!("{}{ending}", &base[..base.len() - 1]);
    }
    let plain = format!("{base}{ending}");
    let doubled = base
        .chars()
        .next_back()
        .map(|last| format!("{base}{last}{ending}"));
    match doubled {
        Some(doubled) if frequency(&doubled) > frequency(&plain) => doubled,
        _ => plain,
    }
}

/// Returns the third person singular of a verb.
pub(crate) fn third_person(base: &str) -> String {
    match base {
        "be" => "is".to_owned(),
        "have" => "has".to_owned(),
        "do" | "go" | "undergo" | "undo" => format!("{base}es"),
        _ => with_s(base),
    }
}

/// Returns the past tense of a verb.
pub(crate) fn past(base: &str) -> String {
    let strong = STRONG.iter().find(|(own, ..)| *own == base);
    strong.map_or_else(|| with_ending(base, "ed"), |(_, past, _)| (*past).to_owned())
}

/// Returns the past participle of a verb.
pub(crate) fn participle(base: &str) -> String {
    if INVARIABLE_PAST.contains(&base) {
        return base.to_owned();
    }
    let strong = STRONG.iter().find(|(own, ..)| *own == base);
    strong.map_or_else(
        || with_ending(base, "ed"),
        |(_, _, participle)| (*participle).to_owned(),
    )
}

/// Returns the -ing form of a verb.
pub(crate) fn gerund(base: &str) -> String {
    with_ending(base, "ing")
}

/// Returns the possible spellings of the base of a word with this ending.
fn stems(word: &str, ending: &str) -> Vec<String> {
    let Some(stem) = word.strip_suffix(ending).filter(|stem| stem.len() >= 2) else {
        return Vec::new();
    };
    let mut out = vec![format!("{stem}e"), stem.to_owned()];
    let mut ends = stem.chars().rev();
    if let (Some(last), Some(before)) = (ends.next(), ends.next())
        && last == before
    {
        out.push(stem[..stem.len() - last.len_utf8()].to_owned());
    }
    if ending == "ed"
        && let Some(stem) = stem.strip_suffix('i')
    {
        out.push(format!("{stem}y"));
    }
    out
}

/// Whether the word can be the base form of a verb.
pub(crate) fn is_base_verb(word: &str) -> bool {
    if matches!(word, "be" | "have" | "do" | "go" | "say") {
        return true;
    }
    kinds(word).contains(EnglishTraits::VERB)
        && (INVARIABLE_PAST.contains(&word)
            || base_of_third(word).is_none()
                && base_of_past(word).is_none()
                && base_of_gerund(word).is_none()
            || STRONG.iter().any(|(own, ..)| *own == word))
}

/// Returns the base of a third person singular.
pub(crate) fn base_of_third(word: &str) -> Option<String> {
    match word {
        "is" => return Some("be".to_owned()),
        "has" => return Some("have".to_owned()),
        _ => {}
    }
    let stem = word.strip_suffix('s').filter(|stem| !stem.ends_with('s'))?;
    let mut bases = vec![stem.to_owned()];
    bases.extend(stem.strip_suffix("ie").map(|stem| format!("{stem}y")));
    bases.extend(stem.strip_suffix('e').map(str::to_owned));
    bases.into_iter().find(|base| {
        base.len() > 1 && third_person(base) == word && kinds(base).contains(EnglishTraits::VERB)
    })
}

/// Returns the base of a past tense or participle.
pub(crate) fn base_of_past(word: &str) -> Option<String> {
    base_of_strong_past(word)
        .or_else(|| base_of_strong_participle(word))
        .map(str::to_owned)
        .or_else(|| base_of_regular_past(word))
}

/// Returns the base of a past tense or participle in -ed.
pub(crate) fn base_of_regular_past(word: &str) -> Option<String> {
    stems(word, "ed")
        .into_iter()
        .find(|base| with_ending(base, "ed") == word && kinds(base).contains(EnglishTraits::VERB))
}

/// Returns the base of an irregular past tense.
pub(crate) fn base_of_strong_past(word: &str) -> Option<&'static str> {
    let strong = STRONG.iter().find(|(_, past, _)| *past == word);
    strong.map(|(base, ..)| *base)
}

/// Returns the base of an irregular past participle.
pub(crate) fn base_of_strong_participle(word: &str) -> Option<&'static str> {
    let strong = STRONG.iter().find(|(_, _, participle)| *participle == word);
    strong.map(|(base, ..)| *base)
}

/// Whether the word can be a past participle.
pub(crate) fn is_participle(word: &str) -> bool {
    word == "been"
        || INVARIABLE_PAST.contains(&word)
        || base_of_strong_participle(word).is_some()
        || base_of_regular_past(word).is_some()
}

/// Returns the base of an -ing form.
pub(crate) fn base_of_gerund(word: &str) -> Option<String> {
    stems(word, "ing")
        .into_iter()
        .find(|base| gerund(base) == word && is_base_verb(base))
}

/// Irregular plurals with their singulars.
const IRREGULAR_PLURALS: [(&str, &str); 20] = [
    ("children", "child"),
    ("criteria", "criterion"),
    ("feet", "foot"),
    ("geese", "goose"),
    ("halves", "half"),
    ("knives", "knife"),
    ("leaves", "leaf"),
    ("lives", "life"),
    ("loaves", "loaf"),
    ("men", "man"),
    ("mice", "mouse"),
    ("oxen", "ox"),
    ("people", "person"),
    ("phenomena", "phenomenon"),
    ("shelves", "shelf"),
    ("teeth", "tooth"),
    ("thieves", "thief"),
    ("wives", "wife"),
    ("wolves", "wolf"),
    ("women", "woman"),
];

/// Irregular plurals to which another plural ending is wrongly added.
pub(crate) const PLURALS_WITHOUT_S: [&str; 8] = [
    "children",
    "criteria",
    "feet",
    "geese",
    "mice",
    "phenomena",
    "teeth",
    "bacteria",
];

/// Words in -s that are singular, or the same in both numbers.
const NO_PLURALS: [&str; 46] = [
    "alas",
    "always",
    "athletics",
    "barracks",
    "billiards",
    "cosmos",
    "crossroads",
    "diabetes",
    "doings",
    "economics",
    "gallows",
    "gas",
    "glasses",
    "headquarters",
    "hers",
    "innings",
    "lens",
    "linguistics",
    "links",
    "mathematics",
    "means",
    "measles",
    "mumps",
    "news",
    "ours",
    "perhaps",
    "physics",
    "plus",
    "politics",
    "rabies",
    "series",
    "shambles",
    "species",
    "summons",
    "thanks",
    "theirs",
    "thus",
    "towards",
    "works",
    "yes",
    "yours",
    "corps",
    "chess",
    "christmas",
    "atlas",
    "tropics",
];

/// Returns the singular of a plural noun.
pub(crate) fn singular(word: &str) -> Option<String> {
    if let Some((_, singular)) = IRREGULAR_PLURALS.iter().find(|(plural, _)| *plural == word) {
        return Some((*singular).to_owned());
    }
    if NO_PLURALS.contains(&word) || ["ss", "us", "is", "ics"].iter().any(|end| word.ends_with(end)) {
        return None;
    }
    let stem = word.strip_suffix('s')?;
    let mut singulars = vec![stem.to_owned()];
    singulars.extend(stem.strip_suffix("ie").map(|stem| format!("{stem}y")));
    singulars.extend(stem.strip_suffix('e').map(str::to_owned));
    let is_noun = |one: &String| {
        let kinds = kinds(one);
        one.len() > 2
            && plural(one) == word
            && kinds.contains(EnglishTraits::NOUN)
            && !kinds.contains(EnglishTraits::CAPITAL)
            && frequency(one) > 2.5
    };
    singulars.into_iter().find(is_noun)
}

/// Returns the plural of a noun.
pub(crate) fn plural(word: &str) -> String {
    let irregular = IRREGULAR_PLURALS.iter().find(|(_, singular)| *singular == word);
    match irregular {
        Some((plural, _)) => (*plural).to_owned(),
        None if word.ends_with('o') && frequency(&format!("{word}es")) > frequency(&format!("{word}s")) => {
            format!("{word}es")
        }
        None => with_s(word),
    }
}

/// Nouns without a plural, and without "a".
pub(crate) const UNCOUNTABLE: [&str; 40] = [
    "accommodation",
    "advice",
    "baggage",
    "bread",
    "clothing",
    "cutlery",
    "electricity",
    "equipment",
    "evidence",
    "feedback",
    "footage",
    "furniture",
    "garbage",
    "hardware",
    "health",
    "homework",
    "housework",
    "information",
    "jewellery",
    "jewelry",
    "knowledge",
    "luck",
    "luggage",
    "machinery",
    "mail",
    "money",
    "music",
    "news",
    "pollution",
    "poverty",
    "progress",
    "research",
    "rubbish",
    "scenery",
    "software",
    "stuff",
    "traffic",
    "transport",
    "violence",
    "weather",
];

/// Of these, the ones that can be right with an -s or an article: also verbs, or names of kinds.
const SOMETIMES_COUNTED: [&str; 14] = [
    "accommodation",
    "bread",
    "evidence",
    "footage",
    "health",
    "mail",
    "money",
    "music",
    "news",
    "pollution",
    "progress",
    "research",
    "traffic",
    "transport",
];

/// Substances, whose plural means kinds of them.
pub(crate) const SUBSTANCES: [&str; 24] = [
    "air", "beef", "blood", "butter", "dust", "energy", "flour", "food", "fuel", "gold", "ice", "juice",
    "meat", "milk", "oil", "oxygen", "petrol", "rain", "rice", "salt", "sand", "snow", "sugar", "wine",
];

/// Nouns with the same form in the plural.
const SAME_IN_PLURAL: [&str; 26] = [
    "aircraft",
    "bison",
    "carp",
    "cattle",
    "cod",
    "craft",
    "data",
    "deer",
    "elk",
    "fish",
    "folk",
    "media",
    "moose",
    "offspring",
    "police",
    "salmon",
    "sheep",
    "shrimp",
    "spacecraft",
    "squid",
    "staff",
    "trout",
    "youth",
    "percent",
    "kin",
    "livestock",
];

/// Whether a plural of this uncountable noun is wrong in any context.
pub(crate) fn is_never_counted(word: &str) -> bool {
    UNCOUNTABLE.contains(&word) && !SOMETIMES_COUNTED.contains(&word)
}

/// Whether the word can only be a noun.
pub(crate) fn is_only_noun(word: &str) -> bool {
    let kinds = kinds(word);
    let others = [
        EnglishTraits::VERB,
        EnglishTraits::ADJECTIVE,
        EnglishTraits::ADVERB,
        EnglishTraits::FUNCTION,
        EnglishTraits::CAPITAL,
    ];
    kinds.contains(EnglishTraits::NOUN) && !others.iter().any(|other| kinds.contains(*other))
}

/// Whether the word can only be a plural noun.
pub(crate) fn is_plural(word: &str) -> bool {
    IRREGULAR_PLURALS.iter().any(|(plural, _)| *plural == word)
        && !matches!(word, "leaves" | "lives" | "halves")
        || is_only_noun(word) && singular(word).is_some()
}

/// Whether the word can only be a countable singular noun.
pub(crate) fn is_countable_singular(word: &str) -> bool {
    is_only_noun(word)
        && frequency(word) > 3.0
        && singular(word).is_none()
        && !word.ends_with('s')
        && !word.ends_with("ing")
        && !IRREGULAR_PLURALS.iter().any(|(plural, _)| *plural == word)
        && !SAME_IN_PLURAL.contains(&word)
        && !UNCOUNTABLE.contains(&word)
        && {
            let plural = plural(word);
            frequency(&plural) > frequency(word) - 1.6 && kinds(&plural).contains(EnglishTraits::NOUN)
        }
}

/// Irregular comparatives.
const IRREGULAR_COMPARATIVES: [&str; 8] = [
    "better", "worse", "more", "less", "fewer", "further", "farther", "rather",
];

/// Whether the word is a comparative.
pub(crate) fn is_comparative(word: &str) -> bool {
    IRREGULAR_COMPARATIVES.contains(&word) || is_inflected_comparative(word)
}

/// Whether the word is an adjective with the ending -er.
pub(crate) fn is_inflected_comparative(word: &str) -> bool {
    compared(word, "er")
        && !matches!(
            word,
            "former" | "later" | "latter" | "lower" | "upper" | "outer" | "inner" | "number" | "proper"
        )
}

/// Whether the word is an adjective with the ending -est.
pub(crate) fn is_superlative(word: &str) -> bool {
    matches!(word, "best" | "worst")
        || compared(word, "est") && !matches!(word, "honest" | "modest" | "interest")
}

fn compared(word: &str, ending: &str) -> bool {
    let mut bases = stems(word, ending);
    let stem = word.strip_suffix(ending).and_then(|stem| stem.strip_suffix('i'));
    bases.extend(stem.map(|stem| format!("{stem}y")));
    kinds(word).contains(EnglishTraits::ADJECTIVE)
        && bases.iter().any(|base| {
            base.len() > 2 && kinds(base).contains(EnglishTraits::ADJECTIVE) && frequency(base) > 3.5
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn verbs_are_conjugated_and_reduced() {
        for (base, third, past_form, participle_form, ing) in [
            ("go", "goes", "went", "gone", "going"),
            ("stop", "stops", "stopped", "stopped", "stopping"),
            ("carry", "carries", "carried", "carried", "carrying"),
            ("move", "moves", "moved", "moved", "moving"),
            ("see", "sees", "saw", "seen", "seeing"),
            ("visit", "visits", "visited", "visited", "visiting"),
            ("watch", "watches", "watched", "watched", "watching"),
        ] {
            assert_eq!(third_person(base), third);
            assert_eq!(past(base), past_form);
            assert_eq!(participle(base), participle_form);
            assert_eq!(gerund(base), ing);
            assert_eq!(base_of_third(third).as_deref(), Some(base));
            assert_eq!(base_of_past(past_form).as_deref(), Some(base));
            assert_eq!(base_of_gerund(ing).as_deref(), Some(base));
            assert!(is_base_verb(base) && !is_base_verb(third) && !is_base_verb(past_form));
        }
    }

    #[test]
    fn nouns_have_two_numbers() {
        for (one, many) in [
            ("book", "books"),
            ("city", "cities"),
            ("child", "children"),
            ("church", "churches"),
        ] {
            assert_eq!(plural(one), many);
            assert_eq!(singular(many).as_deref(), Some(one));
        }
        for word in ["news", "series", "bus", "lens", "politics", "crisis", "chaos"] {
            assert_eq!(singular(word), None, "{word}");
        }
        assert!(is_countable_singular("problem") && !is_countable_singular("information"));
    }

    #[test]
    fn adjectives_are_compared() {
        assert!(is_comparative("older") && is_comparative("easier") && is_comparative("bigger"));
        assert!(!is_comparative("worker") && !is_comparative("proper") && !is_superlative("honest"));
        assert!(is_superlative("easiest"));
    }
}
