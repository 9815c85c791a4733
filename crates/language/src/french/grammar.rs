//! Inflection: from lemma and features to forms.

use super::analysis::{Gender, Number, PartOfSpeech, Person, Tense};
use super::data::{self, Reading};
use super::lexicon::readings;
use super::{Analysis, begins_with_vowel_sound};
use crate::word::{fold, like};

/// Returns the forms of `lemma` as `pos` in this gender and number: nouns, adjectives, determiners, pronouns.
///
/// `lemma` may be any form of the word: `inflect("constructive", Adjective, Masculine, Singular)` gives `constructif`.
/// Forms shared by both genders or numbers count for each. The forms are in lower case (including names), without
/// duplicates; empty if the word has no such form (`vision` in the masculine).
pub fn inflect(lemma: &str, pos: PartOfSpeech, gender: Gender, number: Number) -> Vec<String> {
    forms(lemma, pos, |analysis| {
        analysis.tense.is_none()
            && analysis.gender.is_some_and(|own| own.agrees(gender))
            && analysis.number.is_some_and(|own| own.agrees(number))
    })
}

/// Returns the forms of a noun or an adjective, given by any of them, each once with one of its readings.
pub fn nominal_forms(lemma: &str, pos: PartOfSpeech) -> Vec<(String, Gender, Number)> {
    readings_of(lemma, pos)
        .filter(|(_, analysis)| analysis.tense.is_none())
        .filter_map(|(rank, analysis)| Some((data::form(rank), analysis.gender?, analysis.number?)))
        .collect()
}

/// Returns the past participle of a verb, given by any of its forms, in this gender and number.
pub fn participle(verb: &str, gender: Gender, number: Number) -> Vec<String> {
    forms(verb, PartOfSpeech::Verb, |analysis| {
        analysis.tense == Some(Tense::PastParticiple)
            && analysis.gender.is_some_and(|own| own.agrees(gender))
            && analysis.number.is_some_and(|own| own.agrees(number))
    })
}

/// Returns the forms of a verb, given by any of its forms, in this tense; person and number are ignored for infinitives
/// and participles.
pub fn conjugate(verb: &str, tense: Tense, person: Person, number: Number) -> Vec<String> {
    forms(verb, PartOfSpeech::Verb, |analysis| {
        analysis.tense == Some(tense)
            && (!tense.is_finite() || (analysis.person == Some(person) && analysis.number == Some(number)))
    })
}

/// Returns the lemmas that `form` can be a form of, as `pos`.
fn lemmas(form: &str, pos: PartOfSpeech) -> Vec<u32> {
    let mut lemmas: Vec<u32> = readings(form)
        .filter(|reading| reading.analysis().pos == pos)
        .map(Reading::lemma)
        .collect();
    lemmas.sort_unstable();
    lemmas.dedup();
    // "dits" is a form of "dit" and of "dire": if the form is itself a lemma, the others are ignored.
    let folded = fold(form);
    if let Some(own) = lemmas.iter().copied().find(|&lemma| data::lemma(lemma) == folded) {
        lemmas = vec![own];
    }
    lemmas
}

/// Returns the forms, as `pos` and with a reading that `fits`, of the words that `form` can be a form of.
fn forms(form: &str, pos: PartOfSpeech, fits: impl Fn(&Analysis) -> bool) -> Vec<String> {
    let mut ranks = Vec::new();
    for (rank, analysis) in readings_of(form, pos) {
        if fits(&analysis) && !ranks.contains(&rank) {
            ranks.push(rank);
        }
    }
    ranks.into_iter().map(data::form).collect()
}

/// Returns every form, by its number, of the words that `form` can be a form of, with each of its readings as `pos`.
fn readings_of(form: &str, pos: PartOfSpeech) -> impl Iterator<Item = (u32, Analysis)> {
    let numbered = |lemma| data::forms_of(lemma).map(move |rank| (lemma, rank));
    let read = |(lemma, rank)| {
        let own = data::readings(rank).filter(move |reading| reading.lemma() == lemma);
        own.map(move |reading| (rank, reading.analysis()))
    };
    let all = lemmas(form, pos).into_iter().flat_map(numbered).flat_map(read);
    all.filter(move |(_, analysis)| analysis.pos == pos)
}

/// One determiner in all its forms; `before_vowel` is the singular before a vowel sound.
struct Series {
    masculine: &'static str,
    feminine: &'static str,
    before_vowel: Option<&'static str>,
    plural: &'static str,
    /// The feminine also changes before a vowel sound (ma, l’), not only the masculine (cet).
    vowel_feminine: bool,
}

const fn series(
    masculine: &'static str,
    feminine: &'static str,
    before_vowel: Option<&'static str>,
    plural: &'static str,
    vowel_feminine: bool,
) -> Series {
    Series {
        masculine,
        feminine,
        before_vowel,
        plural,
        vowel_feminine,
    }
}

const SERIES: &[Series] = &[
    series("le", "la", Some("l’"), "les", true),
    series("du", "de la", Some("de l’"), "des", true),
    series("au", "à la", Some("à l’"), "aux", true),
    series("un", "une", None, "des", false),
    series("ce", "cette", Some("cet"), "ces", false),
    series("mon", "ma", Some("mon"), "mes", true),
    series("ton", "ta", Some("ton"), "tes", true),
    series("son", "sa", Some("son"), "ses", true),
    series("notre", "notre", None, "nos", false),
    series("votre", "votre", None, "vos", false),
    series("leur", "leur", None, "leurs", false),
    series("quel", "quelle", None, "quels", false),
    series("aucun", "aucune", None, "aucuns", false),
    series("tout", "toute", None, "tous", false),
    series("certain", "certaine", None, "certains", false),
    series("chaque", "chaque", None, "", false),
];

/// Feminine plurals that differ from the masculine.
const FEMININE_PLURALS: &[(&str, &str)] = &[
    ("quel", "quelles"),
    ("aucun", "aucunes"),
    ("tout", "toutes"),
    ("certain", "certaines"),
];

/// Returns the form of the determiner (or contracted preposition) `determiner` before `next`, a word of this gender and
/// number: `determiner_before("une", Masculine, Singular, "dialogue")` gives `un`; `("la", …, "occasion")` gives `l’`,
/// `("ce", …, "ordre")` gives `cet`. An elided form has a typographic apostrophe and is not separated from the word;
/// others need a space. The case of `determiner` is kept; `None` if it is not known.
pub fn determiner_before(determiner: &str, gender: Gender, number: Number, next: &str) -> Option<String> {
    let folded = fold(determiner);
    let series = SERIES.iter().find(|series| {
        let vowel = series.before_vowel.map(|form| fold(form).into_owned());
        [series.masculine, series.feminine, series.plural].contains(&&*folded)
            || vowel.as_deref() == Some(&*folded)
            || FEMININE_PLURALS
                .iter()
                .any(|(masculine, plural)| *masculine == series.masculine && *plural == folded)
    })?;
    let feminine = gender == Gender::Feminine;
    let form = if number == Number::Plural {
        let plural = FEMININE_PLURALS
            .iter()
            .find(|(masculine, _)| feminine && *masculine == series.masculine);
        plural.map_or(series.plural, |(_, plural)| plural)
    } else {
        match series.before_vowel {
            Some(vowel) if (!feminine || series.vowel_feminine) && begins_with_vowel_sound(next) => vowel,
            _ if feminine => series.feminine,
            _ => series.masculine,
        }
    };
    (!form.is_empty()).then(|| like_determiner(determiner, form))
}

/// Applies the case of `determiner`, for which a single capital letter is ambiguous ("L’").
fn like_determiner(determiner: &str, form: &str) -> String {
    if determiner.chars().filter(|ch| ch.is_alphabetic()).count() == 1
        && determiner.starts_with(char::is_uppercase)
    {
        return crate::word::capitalise(form);
    }
    like(determiner, form)
}

/// Whether `determiner` can precede `next`, a word of this gender and number; unknown determiners can.
///
/// `mon`, `ton`, `son` and `l’` fit both genders only before a vowel sound, and so does `cet` the masculine.
pub fn determiner_fits(determiner: &str, gender: Gender, number: Number, next: &str) -> bool {
    let folded = fold(determiner);
    let genders: &[Gender] = if gender == Gender::Epicene {
        &[Gender::Masculine, Gender::Feminine]
    } else {
        std::slice::from_ref(&gender)
    };
    let numbers: &[Number] = if number == Number::Invariable {
        &[Number::Singular, Number::Plural]
    } else {
        std::slice::from_ref(&number)
    };
    let mut known = false;
    for &gender in genders {
        for &number in numbers {
            if let Some(right) = determiner_before(&folded, gender, number, next) {
                known = true;
                if fold(&right) == folded {
                    return true;
                }
            }
        }
    }
    !known
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_follow_features() {
        use Gender::{Feminine, Masculine};
        use Number::{Plural, Singular};
        assert_eq!(
            inflect("constructive", PartOfSpeech::Adjective, Masculine, Singular),
            ["constructif"]
        );
        assert_eq!(
            inflect("cheval", PartOfSpeech::Noun, Masculine, Plural),
            ["chevaux"]
        );
        assert_eq!(
            inflect("vision", PartOfSpeech::Noun, Masculine, Singular),
            [""; 0]
        );
        assert_eq!(participle("prendre", Feminine, Plural), ["prises"]);
        assert_eq!(
            conjugate("aller", Tense::Future, Person::Third, Singular),
            ["ira"]
        );
        assert_eq!(
            conjugate("engager", Tense::Present, Person::Third, Plural),
            ["engagent"]
        );
    }

    #[test]
    fn determiners_follow_their_word() {
        use Gender::{Epicene, Feminine, Masculine};
        use Number::{Plural, Singular};
        for (determiner, gender, number, next, right) in [
            ("une", Masculine, Singular, "dialogue", "un"),
            ("La", Feminine, Singular, "occasion", "L’"),
            ("L’", Masculine, Singular, "dialogue", "Le"),
            ("ce", Masculine, Singular, "ordre", "cet"),
            ("cet", Feminine, Singular, "occasion", "cette"),
            ("ma", Feminine, Singular, "amie", "mon"),
            ("son", Feminine, Singular, "vision", "sa"),
            ("du", Feminine, Singular, "destination", "de la"),
            ("le", Masculine, Singular, "héros", "le"),
            ("tout", Feminine, Plural, "visions", "toutes"),
        ] {
            assert_eq!(
                determiner_before(determiner, gender, number, next).as_deref(),
                Some(right)
            );
        }
        assert!(
            determiner_fits("mon", Feminine, Singular, "amie")
                && !determiner_fits("mon", Feminine, Singular, "vision")
        );
        assert!(
            determiner_fits("le", Epicene, Singular, "journaliste")
                && determiner_fits("xyz", Feminine, Plural, "a")
        );
        assert!(!determiner_fits("une", Masculine, Singular, "dialogue"));
    }
}
