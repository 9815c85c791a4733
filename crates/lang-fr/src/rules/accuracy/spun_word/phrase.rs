//! What is computed once for an English word or phrase, independent of its context.

use super::candidate::{Candidate, Form, Source, candidates, forms, own_forms, same_kind};
use copydesk_language::cache::Cache;
use copydesk_language::collocation::Known;
use copydesk_language::english::{self, EnglishTraits};
use copydesk_language::frequency::{Language, zipf};
use std::sync::Arc;

/// A candidate with the forms that it may have replaced.
#[derive(Debug)]
pub(super) struct Choice {
    /// The candidate.
    pub candidate: Candidate,
    /// Its forms of every kind.
    forms: Arc<Vec<Form>>,
    /// The kinds of the English word; empty if any kind is possible.
    kinds: EnglishTraits,
    /// Its frequency in English (Zipf).
    pub in_english: f32,
}

impl Choice {
    /// Returns the forms of the kinds that the English word has.
    pub(super) fn forms(&self) -> impl Iterator<Item = &Form> {
        self.forms.iter().filter(|form| same_kind(self.kinds, form.pos))
    }
}

/// An English word or phrase.
#[derive(Debug)]
pub(super) struct Phrase {
    /// In lower case, its words separated by one space.
    pub text: String,
    /// The French words that it may have replaced.
    pub choices: Vec<Choice>,
    /// Its readings as a French word, if it is one.
    pub own_forms: Vec<Form>,
    /// The entry of the phrase in the collocations.
    pub known: Known,
    /// Its frequency in English (Zipf).
    pub in_english: f32,
    /// Whether it is an English noun in the plural; `None` for other words and if the ending is ambiguous (data).
    pub plural: Option<bool>,
}

/// A cache of phrases: articles share a few hundred of them.
static SEEN: Cache<Phrase> = Cache::new(4_000);

impl Phrase {
    /// Returns the phrase, given in lower case with its words separated by one space.
    pub(super) fn of(phrase: &str) -> Arc<Self> {
        SEEN.of(phrase, || Self::new(phrase))
    }

    fn new(phrase: &str) -> Self {
        let own_kinds = if phrase.contains(' ') {
            EnglishTraits::default()
        } else {
            kinds(phrase)
        };
        let choice = |(candidate, in_english): (Candidate, f32)| Choice {
            forms: forms(&candidate.word),
            kinds: match candidate.source {
                Source::Stock => EnglishTraits::default(),
                Source::Thesaurus | Source::Similar | Source::Cognate | Source::Meaning => own_kinds,
            },
            in_english,
            candidate,
        };
        Self {
            text: phrase.to_owned(),
            choices: likely(phrase, candidates(phrase)).map(choice).collect(),
            own_forms: own_forms(phrase),
            known: Known::new(phrase),
            in_english: zipf(Language::English, phrase),
            plural: is_plural(phrase.rsplit(' ').next().unwrap_or(phrase)),
        }
    }
}

/// Candidates that are looked at in a place: the place hardly ever makes up for what speaks against the others.
const MAX_CANDIDATES: usize = 40;

/// Returns the candidates with the highest scores independent of context, with their frequency in English (Zipf), best
/// first.
fn likely(phrase: &str, candidates: Vec<Candidate>) -> impl Iterator<Item = (Candidate, f32)> {
    let with_frequency = |candidate: Candidate| {
        // A translation has the frequency of the English word.
        let english = if candidate.source == Source::Meaning {
            phrase
        } else {
            &candidate.word
        };
        let in_english = zipf(Language::English, english);
        (2.0 * candidate.worth() + in_english, candidate, in_english)
    };
    let candidates: Vec<_> = candidates.into_iter().map(with_frequency).collect();
    let mut worths: Vec<f32> = candidates.iter().map(|(worth, ..)| *worth).collect();
    worths.sort_by(|one, other| other.total_cmp(one));
    let least = worths.get(MAX_CANDIDATES - 1).copied().unwrap_or(f32::MIN);
    candidates
        .into_iter()
        .filter(move |(worth, ..)| *worth >= least)
        .map(|(_, candidate, in_english)| (candidate, in_english))
}

/// Returns the kinds of an English word, including those of its base forms.
fn kinds(word: &str) -> EnglishTraits {
    english::bases(word)
        .iter()
        .map(|base| english::kinds(base))
        .fold(english::kinds(word), EnglishTraits::or)
}

fn is_noun(word: &str) -> bool {
    kinds(word).contains(EnglishTraits::NOUN)
}

/// Whether an English noun is written as a plural; `None` for other words and if the ending is ambiguous (data).
fn is_plural(word: &str) -> Option<bool> {
    if !is_noun(word) {
        return None;
    }
    let of_another = english::bases(word)
        .iter()
        .any(|base| base != word && is_noun(base));
    match (of_another, word.ends_with('s')) {
        (true, true) => Some(true),
        (true, false) => None,
        (false, _) => Some(false),
    }
}
