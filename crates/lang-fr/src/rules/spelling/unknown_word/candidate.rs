//! Which words may have been meant by a word that no lexicon knows.

use super::derived::{Derivation, derivation};
use copydesk_language::collocation::{self, Known};
use copydesk_language::french::{self, Analysis};
use copydesk_language::frequency::{Language, zipf};
use copydesk_language::memory::Memory;
use copydesk_language::spelling;
use copydesk_language::word::capitalise;
use std::sync::Arc;

/// A word, or two parted by a space, that may have been meant.
#[derive(Debug)]
pub(super) struct Candidate {
    /// As it is written inside a sentence.
    pub text: String,
    /// What the slips cost that part it from what stands there; see [`spelling::near`].
    pub slips: f32,
    /// How frequent it is (Zipf), by its own count or its dictionary form's.
    pub zipf: f32,
    /// Itself, or the first of two words, among the collocations.
    pub known: Known,
    /// What it can be; of two words, what the first can be.
    pub analyses: Vec<Analysis>,
    /// The second of two words.
    pub second: Option<String>,
    /// How much more often than by chance the two stand side by side (natural logarithm); 0 for one word.
    pub together: f32,
}

/// Words rarer than this (Zipf) are left out: an unknown word is as likely as they are.
const RAREST: f32 = 2.0;
/// How much rarer (Zipf) than its dictionary form a form is taken to be at most: many forms of a common verb were never
/// counted.
const FORM_OF_LEMMA: f32 = 1.5;
/// What a space left out costs.
const SPACE: f32 = 1.0;
/// What an apostrophe left out costs.
const APOSTROPHE: f32 = 0.8;
/// How frequent (Zipf) a compound with hyphens is taken to be: the counts part them.
const COMPOUND: f32 = 3.6;
/// Words of fewer letters are searched for one wrong letter only: two off leaves anything.
const LONG: usize = 8;
/// A word that is used as much as this (Zipf) is hardly two slips away from another.
const USED: f32 = 2.0;
/// What is searched for in long words where no form is nearer.
const FAR: f32 = 1.6;

/// Words that were looked up before: the same misspelling, or the same term, comes again and again.
static SEEN: Memory<Vec<Candidate>> = Memory::new(4_000);

/// What may have been meant by `word` (in lower case).
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

/// What elides, with the apostrophe that was left out: « lhomme », « quil ».
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
        // « peutêtre » lacks its hyphen; another slip beside makes another word.
        (word.contains('-') || form.replace('-', "") == word).then_some(COMPOUND)?
    } else {
        let lemmas = analyses
            .iter()
            .map(|analysis| zipf(Language::French, analysis.lemma) - FORM_OF_LEMMA);
        lemmas.fold(zipf(Language::French, &form), f32::max)
    };
    if frequency < RAREST || form.ends_with('\'') {
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
    // Words that are not used side by side are a coincidence of letters.
    let together = collocation::pair(left, right);
    let frequency = zipf(Language::French, left).min(zipf(Language::French, right));
    (together > 0.0 && frequency >= RAREST).then(|| Candidate {
        slips,
        zipf: frequency,
        known: Known::new(left),
        analyses: french::analyses(left),
        second: Some(right.to_owned()),
        together,
        text: format!("{left}{between}{right}"),
    })
}
