//! The French words that an English word or phrase may have replaced.

use super::{dictionary, stock};
use copydesk_language::bilingual::{self, Tie};
use copydesk_language::cache::Cache;
use copydesk_language::collocation::Known;
use copydesk_language::english::{self, EnglishTraits};
use copydesk_language::french::{self, Gender, Number, PartOfSpeech, Person, Tense};
use copydesk_language::frequency::{Language, zipf};
use copydesk_language::thesaurus;
use copydesk_language::vectors::Vector;
use std::sync::{Arc, LazyLock};

/// Where a candidate comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Source {
    /// The list of common replacements has this pair.
    Stock,
    /// A thesaurus gives the phrase as a synonym of an English word that French spells alike.
    Thesaurus,
    /// It is close in meaning to the phrase, and English spells it alike.
    Similar,
    /// The English word itself is nearly a French one (quality, qualité).
    Cognate,
    /// It is a translation of the English word.
    Meaning,
}

/// A French word, in its dictionary form or in the form of its list.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    /// In lower case.
    pub word: String,
    /// Its similarity to the phrase, from 0 to 1.
    pub weight: f32,
    /// How close the meanings of both are in English, by their vectors, from -1 to 1.
    pub likeness: f32,
    /// How it is known.
    pub source: Source,
}

/// The score of a pair in the list of common replacements.
const STOCK: f32 = 5.0;
/// The score of a similar spelling: « development » may be untranslated as well as spun.
const COGNATE: f32 = 1.0;
/// The score of a translation.
const MEANING: f32 = 1.5;
/// How much nearness in the thesauri counts.
const NEARNESS: f32 = 2.0;
/// How much likeness of meaning counts.
const LIKENESS: f32 = 10.0;
/// The likeness of words that have little to do with one another.
const UNRELATED: f32 = 0.2;
/// The nearness of a word that no thesaurus relates to the phrase.
const BY_LIKENESS: f32 = 0.15;
/// Number of words of like meaning that are considered.
const NEAREST: usize = 40;
/// What a step of frequency (Zipf) is worth in likeness, in the choice of these words.
const USUAL: f32 = 0.06;

impl Candidate {
    /// Returns the score of the candidate independent of context: a natural logarithm, added to its fit.
    pub(super) fn worth(&self) -> f32 {
        let source = match self.source {
            Source::Stock => STOCK,
            Source::Thesaurus | Source::Similar => 0.0,
            Source::Cognate => COGNATE,
            Source::Meaning => MEANING,
        };
        source + NEARNESS * self.weight.ln() + LIKENESS * (self.likeness - UNRELATED)
    }
}

/// French words rarer than this (Zipf) are omitted: synonym spinners know common words only.
const MIN_FREQUENCY: f32 = 2.8;

/// Returns the candidates for `phrase` (lower case, words separated by one space).
pub(super) fn candidates(phrase: &str) -> Vec<Candidate> {
    let mut out = Vec::new();
    let mut push = |word: String, weight: f32, source: Source| {
        if word != phrase && !out.iter().any(|known: &Candidate| known.word == word) {
            out.push(Candidate {
                word,
                weight,
                likeness: UNRELATED,
                source,
            });
        }
    };
    let singular = english::bases(phrase.rsplit(' ').next().unwrap_or(phrase));
    for original in stock::originals(phrase) {
        push(original.word.to_owned(), original.weight, Source::Stock);
    }
    if !phrase.contains(' ') {
        for base in singular.iter().filter(|base| *base != phrase) {
            for original in stock::originals(base) {
                push(original.word.to_owned(), 0.8 * original.weight, Source::Stock);
            }
        }
        for (word, tie) in std::iter::once(phrase)
            .chain(singular.iter().map(String::as_str))
            .flat_map(bilingual::french_of)
        {
            let weight = if tie == Tie::Same { 0.9 } else { 0.6 };
            push(word, weight, Source::Cognate);
        }
        for meanings in std::iter::once(phrase)
            .chain(singular.iter().map(String::as_str).filter(|base| *base != phrase))
            .map(dictionary::meanings)
        {
            for (rank, meaning) in meanings.iter().enumerate() {
                push((*meaning).to_owned(), 1.0 / (1.0 + rank as f32), Source::Meaning);
            }
        }
    }
    for related in thesaurus::related(phrase) {
        if may_be_replaced(related.word) {
            push(related.word.to_owned(), related.weight, Source::Thesaurus);
        }
    }
    if let Some(meaning) = Vector::of(phrase) {
        for candidate in &mut out {
            if candidate.source == Source::Thesaurus
                && let Some(other) = Vector::of(&candidate.word)
            {
                // The vectors of rare words are mostly noise: unlike ones are no evidence against a synonym.
                candidate.likeness = meaning.similarity(&other).max(UNRELATED);
            }
        }
        for (word, likeness) in similar(&meaning) {
            let own = word == phrase || singular.iter().any(|base| base == word);
            if !own && !out.iter().any(|known| known.word == word) {
                out.push(Candidate {
                    word: word.to_owned(),
                    weight: BY_LIKENESS,
                    likeness,
                    source: Source::Similar,
                });
            }
        }
    }
    out
}

/// Whether a spinner may replace this English word in French: it looks words up as they are written, so that only
/// identical spellings count.
fn may_be_replaced(word: &str) -> bool {
    zipf(Language::French, word) >= MIN_FREQUENCY && french::contains(word)
}

/// A word that a spinner may replace, with its meaning.
struct Alike {
    word: &'static str,
    meaning: Vector,
    /// What its frequency is worth in likeness: spinners replace words that are common in both languages.
    usual: f32,
}

static ALIKE: LazyLock<Vec<Alike>> = LazyLock::new(|| {
    let words = thesaurus::values().filter(|word| may_be_replaced(word));
    let alike = words.filter_map(|word| {
        Some(Alike {
            word,
            meaning: Vector::of(word)?,
            usual: USUAL * zipf(Language::French, word).min(zipf(Language::English, word)),
        })
    });
    alike.collect()
});

/// Returns the words of most similar meaning that a spinner may replace, with their likeness.
fn similar(meaning: &Vector) -> impl Iterator<Item = (&'static str, f32)> {
    let mut words: Vec<_> = ALIKE
        .iter()
        .map(|alike| {
            let likeness = meaning.similarity(&alike.meaning);
            (likeness + alike.usual, likeness, alike.word)
        })
        .collect();
    if NEAREST < words.len() {
        words.select_nth_unstable_by(NEAREST, |one, other| other.0.total_cmp(&one.0));
        words.truncate(NEAREST);
    }
    words.sort_by(|one, other| other.0.total_cmp(&one.0).then_with(|| one.2.cmp(other.2)));
    words.into_iter().map(|(_, likeness, word)| (word, likeness))
}

/// Whether two French words in their dictionary form mean the same: the lists have an English word for both.
pub(in crate::rules) fn mean_the_same(one: &str, other: &str) -> bool {
    let share = |(word, other): (&str, &str)| {
        let mut english = stock::replacements(word).chain(dictionary::words_for(word));
        english.any(|phrase| {
            stock::originals(phrase)
                .iter()
                .any(|original| original.word == other)
                || dictionary::meanings(phrase).contains(&other)
        })
    };
    one != other && [(one, other), (other, one)].into_iter().any(share)
}

/// Whether a French word can be what an English form of these kinds stands for.
pub(super) fn same_kind(kinds: EnglishTraits, pos: PartOfSpeech) -> bool {
    if kinds.is_empty() {
        return true;
    }
    match pos {
        PartOfSpeech::Noun => kinds.contains(EnglishTraits::NOUN),
        PartOfSpeech::Adjective => kinds.contains(EnglishTraits::ADJECTIVE),
        PartOfSpeech::Verb => kinds.contains(EnglishTraits::VERB),
        PartOfSpeech::Adverb => kinds.contains(EnglishTraits::ADVERB),
        _ => false,
    }
}

/// A form of a candidate with its features for agreement.
#[derive(Clone, Debug)]
pub(super) struct Form {
    /// In lower case.
    pub text: String,
    /// Its entry in the collocations.
    pub known: Known,
    /// Part of speech.
    pub pos: PartOfSpeech,
    /// Its gender, if any.
    pub gender: Option<Gender>,
    /// Its number, if any.
    pub number: Option<Number>,
    /// Whether it begins with a vowel sound, before which words are elided.
    pub vowel: bool,
}

impl Form {
    fn new(text: &str, pos: PartOfSpeech, gender: Option<Gender>, number: Option<Number>) -> Self {
        Self {
            text: text.to_owned(),
            known: Known::new(text),
            pos,
            gender,
            number,
            vowel: french::begins_with_vowel_sound(text),
        }
    }

    /// Whether both have the same text and features.
    fn same(&self, other: &Self) -> bool {
        (&self.text, self.pos, self.gender, self.number)
            == (&other.text, other.pos, other.gender, other.number)
    }
}

/// A cache of forms: a few hundred words are candidates for many phrases.
static SEEN: Cache<Vec<Form>> = Cache::new(4_000);

/// Returns the forms of a candidate: nouns and adjectives in every gender and number, other words unchanged.
pub(super) fn forms(word: &str) -> Arc<Vec<Form>> {
    SEEN.of(word, || inflected(word))
}

fn inflected(word: &str) -> Vec<Form> {
    use PartOfSpeech as P;
    let mut out: Vec<Form> = Vec::new();
    let mut push = |form: Form| {
        if !out.iter().any(|other| other.same(&form)) {
            out.push(form);
        }
    };
    for analysis in french::analyses(word) {
        if analysis.capital {
            continue;
        }
        match analysis.pos {
            P::Noun | P::Adjective if analysis.lemma == word || analysis.number == Some(Number::Plural) => {
                let forms = french::nominal_forms(word, analysis.pos);
                for number in [Number::Singular, Number::Plural] {
                    for gender in [Gender::Masculine, Gender::Feminine] {
                        if analysis.pos == P::Noun && !analysis.gender.is_none_or(|own| own.agrees(gender)) {
                            continue;
                        }
                        let agreeing = forms
                            .iter()
                            .filter(|(_, own, numbered)| own.agrees(gender) && numbered.agrees(number));
                        for (text, ..) in agreeing {
                            push(Form::new(text, analysis.pos, Some(gender), Some(number)));
                        }
                    }
                }
            }
            P::Verb if analysis.tense == Some(Tense::Infinitive) => {
                push(Form::new(word, P::Verb, None, None));
                conjugated(word, &mut push);
            }
            _ => push(Form::new(word, analysis.pos, analysis.gender, analysis.number)),
        }
    }
    out
}

/// Adds the forms of a verb that are usual in news: participles, and the third persons of two tenses.
fn conjugated(infinitive: &str, push: &mut impl FnMut(Form)) {
    for number in [Number::Singular, Number::Plural] {
        for gender in [Gender::Masculine, Gender::Feminine] {
            for text in french::participle(infinitive, gender, number) {
                push(Form::new(&text, PartOfSpeech::Verb, Some(gender), Some(number)));
            }
        }
        for tense in [Tense::Present, Tense::Imperfect] {
            for text in french::conjugate(infinitive, tense, Person::Third, number) {
                push(Form::new(&text, PartOfSpeech::Verb, None, Some(number)));
            }
        }
    }
}

/// Returns the readings of a French word as it is written.
pub(super) fn own_forms(word: &str) -> Vec<Form> {
    let readings = french::analyses(word)
        .into_iter()
        .filter(|analysis| !analysis.capital);
    readings
        .map(|own| Form::new(word, own.pos, own.gender, own.number))
        .collect()
}
