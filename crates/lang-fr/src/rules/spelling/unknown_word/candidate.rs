//! Candidates for an unknown word.

use super::derived::{Derivation, derivation};
use copydesk_language::cache::Cache;
use copydesk_language::collocation::{self, Known};
use copydesk_language::french::{self, Analysis};
use copydesk_language::frequency::{Language, zipf};
use copydesk_language::spelling;
use copydesk_language::word::capitalise;
use std::sync::Arc;

/// A word, or two words separated by a space, that may be meant.
#[derive(Debug)]
pub(super) struct Candidate {
    /// As written within a sentence.
    pub text: String,
    /// The cost of the typos between it and the text; see [`spelling::near`].
    pub slips: f32,
    /// Its frequency (Zipf), by its own count or that of its dictionary form.
    pub zipf: f32,
    /// The entry of the word, or of the first of two, in the collocations.
    pub known: Known,
    /// The readings of the word, or of the first of two.
    pub analyses: Vec<Analysis>,
    /// The second of two words.
    pub second: Option<String>,
    /// How much more often than by chance the two are neighbours (natural logarithm); 0 for one word.
    pub together: f32,
}

/// Words rarer than this (Zipf) are omitted: an unknown word is as likely.
const MIN_FREQUENCY: f32 = 2.0;
/// How much rarer (Zipf) than its dictionary form a form is assumed to be at most: many forms of common verbs have no
/// count.
const FORM_OF_LEMMA: f32 = 1.5;
/// The cost of a missing space.
const SPACE: f32 = 1.0;
/// The cost of a missing apostrophe.
const APOSTROPHE: f32 = 0.8;
/// The assumed frequency (Zipf) of a compound with hyphens, since the counts split them.
const COMPOUND: f32 = 3.6;
/// Shorter words are searched for one typo only: with two, too many words are near.
const LONG: usize = 8;
/// Words more frequent than this (Zipf) are hardly ever two typos away from the right word.
const USED: f32 = 2.0;
/// The maximum cost of typos in long words without a nearer candidate.
const FAR: f32 = 1.6;

/// A cache: misspellings and terms are repeated within an article.
static SEEN: Cache<Vec<Candidate>> = Cache::new(4_000);

/// Returns the candidates for `word` (in lower case).
pub(super) fn candidates(word: &str) -> Arc<Vec<Candidate>> {
    SEEN.of(word, || look_up(word))
}

fn look_up(word: &str) -> Vec<Candidate> {
    let near = |most: f32| -> Vec<Candidate> {
        let found = spelling::near(word, most);
        found
            .into_iter()
            .filter_map(|(form, slips)| one(word, form, slips))
            .collect()
    };
    let mut out = near(1.1);
    let term = || derivation(word) == Derivation::Sure;
    let rare = || zipf(Language::French, word) < USED;
    if out.is_empty() && word.chars().count() >= LONG && !word.contains('-') && rare() && !term() {
        out = near(FAR);
    }
    out.extend(
        spelling::parted(word)
            .into_iter()
            .filter_map(|parts| two(parts.split_once(' ')?, " ", SPACE)),
    );
    out.extend(elisions(word));
    out
}

/// Elided words before which the apostrophe is missing: « lhomme », « quil ».
const ELIDED: &[&str] = &[
    "l", "d", "s", "n", "c", "j", "m", "t", "qu", "jusqu", "lorsqu", "puisqu",
];

fn elisions(word: &str) -> impl Iterator<Item = Candidate> {
    ELIDED.iter().filter_map(move |elided| {
        let rest = word.strip_prefix(elided)?;
        if !french::contains(rest) || !french::begins_with_vowel_sound(rest) {
            return None;
        }
        two((&format!("{elided}'"), rest), "", APOSTROPHE)
    })
}

fn one(word: &str, form: String, slips: f32) -> Option<Candidate> {
    let analyses = french::analyses(&form);
    let compound = form.contains('-');
    let frequency = if compound {
        // In « peutêtre » only the hyphen is missing; a compound with a second typo is not a candidate.
        (word.contains('-') || form.replace('-', "") == word).then_some(COMPOUND)?
    } else {
        let lemmas = analyses
            .iter()
            .map(|analysis| zipf(Language::French, analysis.lemma) - FORM_OF_LEMMA);
        lemmas.fold(zipf(Language::French, &form), f32::max)
    };
    if frequency < MIN_FREQUENCY || form.ends_with('\'') {
        return None;
    }
    let text = if analyses.iter().all(|analysis| analysis.capital) {
        if compound {
            return None;
        }
        capitalise(&form)
    } else {
        form
    };
    Some(Candidate {
        slips,
        zipf: frequency,
        known: Known::new(&text),
        analyses,
        text,
        second: None,
        together: 0.0,
    })
}

fn two((left, right): (&str, &str), between: &str, slips: f32) -> Option<Candidate> {
    // Two words that are never neighbours are a coincidence.
    let together = collocation::pair(left, right);
    let frequency = zipf(Language::French, left).min(zipf(Language::French, right));
    (together > 0.0 && frequency >= MIN_FREQUENCY).then(|| Candidate {
        slips,
        zipf: frequency,
        known: Known::new(left),
        analyses: french::analyses(left),
        second: Some(right.to_owned()),
        together,
        text: format!("{left}{between}{right}"),
    })
}
