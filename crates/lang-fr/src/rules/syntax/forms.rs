//! The genders and numbers that a word can have, and its forms.

use crate::context::Word;
use crate::morphology::FrenchWord as _;
use copydesk_language::french::{self, Analysis, Gender, Number, PartOfSpeech, Tense};

/// A set of combinations of gender and number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::rules) struct Forms(u8);

impl Forms {
    /// Every combination, in the order of the bits.
    pub(in crate::rules) const EACH: [(Gender, Number); 4] = [
        (Gender::Masculine, Number::Singular),
        (Gender::Feminine, Number::Singular),
        (Gender::Masculine, Number::Plural),
        (Gender::Feminine, Number::Plural),
    ];
    /// The set of all combinations.
    pub(in crate::rules) const ALL: Self = Self(15);

    /// Returns the combinations with this gender and number; `None` is any.
    pub(in crate::rules) fn of(gender: Option<Gender>, number: Option<Number>) -> Self {
        let mut bits = 0;
        for (at, (own, count)) in Self::EACH.iter().enumerate() {
            if gender.is_none_or(|gender| gender.agrees(*own))
                && number.is_none_or(|number| number.agrees(*count))
            {
                bits |= 1 << at;
            }
        }
        Self(bits)
    }

    /// Returns the combinations of all of these readings.
    pub(in crate::rules) fn of_readings<'a>(readings: impl Iterator<Item = &'a Analysis>) -> Self {
        Self(readings.fold(0, |bits, own| bits | Self::of(own.gender, own.number).0))
    }

    /// Returns the combinations that a word can have as a noun, an adjective or a participle.
    pub(in crate::rules) fn nominal(word: &Word<'_>) -> Self {
        Self::of_readings(word.analyses().iter().filter(|own| nominal(own)))
    }

    /// Returns the combinations with which a determiner agrees.
    pub(in crate::rules) fn of_determiner(determiner: &Word<'_>, next: &Word<'_>) -> Self {
        // « mon », « ton », « son » are feminine only before a vowel.
        if matches!(&*determiner.fold, "mon" | "ton" | "son") && !french::begins_with_vowel_sound(next.text) {
            return Self(1);
        }
        Self::of_readings(
            determiner
                .analyses()
                .iter()
                .filter(|own| matches!(own.pos, PartOfSpeech::Determiner | PartOfSpeech::Numeral)),
        )
    }

    /// Returns the combinations that are in both.
    pub(in crate::rules) fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Whether the set is empty.
    pub(in crate::rules) fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether the set contains this combination.
    pub(in crate::rules) fn has(self, gender: Gender, number: Number) -> bool {
        !self.and(Self::of(Some(gender), Some(number))).is_empty()
    }

    /// Returns every combination in the set.
    pub(in crate::rules) fn each(self) -> impl Iterator<Item = (Gender, Number)> {
        Self::EACH
            .into_iter()
            .enumerate()
            .filter(move |(at, _)| self.0 & (1 << at) != 0)
            .map(|(_, own)| own)
    }

    /// Returns the gender of all combinations; `None` if they differ.
    pub(in crate::rules) fn gender(self) -> Option<Gender> {
        let (masculine, feminine) = (self.0 & 0b0101 != 0, self.0 & 0b1010 != 0);
        match (masculine, feminine) {
            (true, false) => Some(Gender::Masculine),
            (false, true) => Some(Gender::Feminine),
            _ => None,
        }
    }

    /// Returns the number of all combinations; `None` if they differ.
    pub(in crate::rules) fn number(self) -> Option<Number> {
        let (singular, plural) = (self.0 & 0b0011 != 0, self.0 & 0b1100 != 0);
        match (singular, plural) {
            (true, false) => Some(Number::Singular),
            (false, true) => Some(Number::Plural),
            _ => None,
        }
    }

    /// Returns the combination that is nearest to those of `word`: with the fewest changes of gender and number.
    pub(in crate::rules) fn nearest(self, word: Self) -> Option<(Gender, Number)> {
        self.each().max_by_key(|&(gender, number)| {
            let kept = |other: (Gender, Number)| u8::from(other.0 == gender) + u8::from(other.1 == number);
            word.each().map(kept).max().unwrap_or(0)
        })
    }
}

/// Whether the reading is a noun, an adjective or a participle in lower case, not an abbreviation (« ET », « VA »).
pub(in crate::rules) fn nominal(reading: &Analysis) -> bool {
    is_common_noun(reading) || is_adjectival(reading)
}

fn is_common_noun(reading: &Analysis) -> bool {
    reading.pos == PartOfSpeech::Noun && !reading.capital
}

/// Whether the word can be a noun in lower case.
pub(in crate::rules) fn can_be_noun(word: &Word<'_>) -> bool {
    word.analyses().iter().any(is_common_noun)
}

/// Whether the reading is an adjective or a participle.
pub(in crate::rules) fn is_adjectival(reading: &Analysis) -> bool {
    reading.pos == PartOfSpeech::Adjective || reading.tense == Some(Tense::PastParticiple)
}

/// Returns the form of an adjective, a participle or a noun in this gender and number; `next` is the noun after it, if
/// any (« bel », « nouvel »).
pub(in crate::rules) fn form(
    word: &Word<'_>,
    gender: Gender,
    number: Number,
    next: Option<&str>,
) -> Option<String> {
    let of = |own: &Analysis| match own.pos {
        PartOfSpeech::Verb => french::participle(word.text, gender, number),
        pos => french::inflect(word.text, pos, gender, number),
    };
    let forms = word
        .analyses()
        .iter()
        .filter(|own| nominal(own))
        .map(of)
        .find(|forms| !forms.is_empty())?;
    let vowel = next.is_some_and(french::begins_with_vowel_sound);
    let before_vowel = |form: &String| matches!(form.as_str(), "bel" | "nouvel" | "vieil" | "fol" | "mol");
    let at = forms
        .iter()
        .position(|form| before_vowel(form) == vowel)
        .unwrap_or(0);
    forms.into_iter().nth(at)
}

/// Returns the form of a noun in this number and gender.
pub(in crate::rules) fn noun_form(word: &Word<'_>, gender: Gender, number: Number) -> Option<String> {
    french::inflect(word.text, PartOfSpeech::Noun, gender, number)
        .into_iter()
        .next()
}

/// Returns the form of a determiner before `next`.
pub(in crate::rules) fn determiner_form(
    word: &Word<'_>,
    gender: Gender,
    number: Number,
    next: &str,
) -> Option<String> {
    french::determiner_before(word.text, gender, number, next).or_else(|| {
        french::inflect(word.text, PartOfSpeech::Determiner, gender, number)
            .into_iter()
            .next()
            .map(|form| copydesk_language::word::like(word.text, &form))
    })
}
