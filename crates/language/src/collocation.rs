//! French words that occur next to each other: counts of forms and of lemmas (`remis en question` also counts as
//! `remettre en question`) in the definitions of the French Wiktionary, 7 million words of prose.

mod counts;
mod order;

use crate::french;
use crate::frequency::{Language, zipf};
use crate::word::{fold, without_hyphen};
use counts::{Counts, FORMS, LEMMAS, Number};
pub use order::share_before_noun;

/// A word looked up for [`WordContext::fit`]: its numbers in the tables, and its frequency in the language.
#[derive(Clone, Copy, Debug)]
pub struct Known {
    form: Option<Number>,
    lemma: Option<Number>,
    /// Its share of all words; never 0.
    share: f32,
}

impl Known {
    /// Looks up `word`, in any case; elided words have their apostrophe (`l’`).
    pub fn new(word: &str) -> Self {
        let folded = fold(without_hyphen(word));
        let digits = folded.starts_with(|ch: char| ch.is_ascii_digit());
        let form = if digits { "0" } else { &*folded };
        let lemma = french::leading_lemma(form).unwrap_or(form);
        // Words that do not occur count as often as those that occur once in a hundred million words.
        let zipf = zipf(Language::French, form).max(1.0);
        Self {
            form: FORMS.number(form),
            lemma: LEMMAS.number(lemma),
            share: 10_f32.powf(zipf - 9.0),
        }
    }

    fn at(&self, level: &'static Counts) -> Option<Number> {
        if std::ptr::eq(level, &raw const FORMS) {
            self.form
        } else {
            self.lemma
        }
    }
}

/// Returns how much more often `right` follows `left` than by chance: the natural logarithm of the ratio (pointwise
/// mutual information), for the forms as they are or otherwise for their lemmas. 0 if neither pair occurs; negative if
/// it occurs less often than by chance. Elided words are given with their apostrophe (`l’`).
pub fn pair(left: &str, right: &str) -> f32 {
    let (left, right) = (Known::new(left), Known::new(right));
    for level in [&FORMS, &LEMMAS] {
        if let (Some(left), Some(right)) = (left.at(level), right.at(level))
            && let Some(both) = level.pair(left, right)
        {
            return (both * level.total() / (level.count(left) * level.count(right))).ln();
        }
    }
    0.0
}

/// Returns how often `right` follows `left` per million words of definitions; lemmas count a quarter if the forms never
/// occur. 0 if neither does.
pub fn pair_frequency(left: &str, right: &str) -> f32 {
    let (left, right) = (Known::new(left), Known::new(right));
    let per_million = |level: &'static Counts| {
        let both = level.pair(left.at(level)?, right.at(level)?)?;
        Some(both * 1e6 / level.total())
    };
    per_million(&FORMS)
        .or_else(|| per_million(&LEMMAS).map(|lemmas| lemmas / 4.0))
        .unwrap_or(0.0)
}

/// Returns how often the three words occur in a row per million words of definitions; lemmas count a quarter if the
/// forms never occur. 0 if neither does.
pub fn triple(first: &str, second: &str, third: &str) -> f32 {
    let words = [Known::new(first), Known::new(second), Known::new(third)];
    let per_million = |level: &'static Counts| {
        let [first, second, third] = [words[0].at(level)?, words[1].at(level)?, words[2].at(level)?];
        Some(level.triple(first, second, third)? * 1e6 / level.total())
    };
    per_million(&FORMS)
        .or_else(|| per_million(&LEMMAS).map(|lemmas| lemmas / 4.0))
        .unwrap_or(0.0)
}

/// A position between known words, where the fit of several candidates is compared: the context is looked up once.
#[derive(Clone, Debug)]
pub struct WordContext {
    /// Up to two preceding words, nearest last.
    before: Vec<Known>,
    /// Up to two following words.
    after: Vec<Known>,
}

impl WordContext {
    /// Creates the position between the words `before` and `after` it (two on each side are used; pass fewer at the
    /// start or end of a sentence).
    pub fn new(before: &[&str], after: &[&str]) -> Self {
        let known = |words: &[&str]| words.iter().map(|word| Known::new(word)).collect();
        Self {
            before: known(&before[before.len().saturating_sub(2)..]),
            after: known(&after[..after.len().min(2)]),
        }
    }

    /// Returns how well `word` fits here: the natural logarithm of the likelihood of the whole sequence, by a trigram
    /// model that backs off to pairs and single words. A higher value fits better; values are comparable only between
    /// candidates for the same position.
    pub fn fit(&self, word: Known) -> f32 {
        let mut row = Row::default();
        for &known in self.before.iter().chain([&word]).chain(&self.after) {
            row.push(known);
        }
        (self.before.len()..row.len)
            .map(|at| row.probability(at).ln())
            .sum()
    }
}

/// Up to five consecutive words.
#[derive(Default)]
struct Row {
    words: [Option<Known>; 5],
    len: usize,
    /// Cached counts of each word with the next, for forms and for lemmas.
    pairs: [[Option<f32>; 4]; 2],
    asked: [[bool; 4]; 2],
}

impl Row {
    fn push(&mut self, word: Known) {
        if let Some(place) = self.words.get_mut(self.len) {
            *place = Some(word);
            self.len += 1;
        }
    }

    fn number(&self, level: usize, at: usize) -> Option<Number> {
        self.words.get(at)?.as_ref()?.at(LEVELS[level])
    }

    /// Returns how often the word at `at` occurs with the next one.
    fn pair(&mut self, level: usize, at: usize) -> Option<f32> {
        if !self.asked[level][at] {
            let numbers = self.number(level, at).zip(self.number(level, at + 1));
            self.pairs[level][at] = numbers.and_then(|(left, right)| LEVELS[level].pair(left, right));
            self.asked[level][at] = true;
        }
        self.pairs[level][at]
    }

    /// Returns the conditional probability of the word at `at` after the preceding words: after two, otherwise one,
    /// otherwise none.
    fn probability(&mut self, at: usize) -> f32 {
        // The factor of each back-off step ("stupid backoff", with its usual value).
        const BACK_OFF: f32 = 0.4;
        let share = self.words[at].map_or(1.0, |word| word.share);
        let after_one = |row: &mut Self| {
            at.checked_sub(1)
                .map(|left| row.after_one(left).unwrap_or(BACK_OFF * share))
        };
        match at.checked_sub(2).map(|first| self.after_two(first)) {
            Some(Some(seen)) => seen,
            Some(None) => BACK_OFF * after_one(self).unwrap_or(share),
            None => after_one(self).unwrap_or(share),
        }
    }

    /// Returns the conditional probability of the word after the two from `first`; `None` if the three never occur.
    fn after_two(&mut self, first: usize) -> Option<f32> {
        (0..LEVELS.len()).find_map(|level| {
            // Most pairs never occur, and so neither do their triples.
            let pair = self.pair(level, first)?;
            let [one, two, three] = [0, 1, 2].map(|more| self.number(level, first + more));
            let triple = LEVELS[level].triple(one?, two?, three?)?;
            Some(OF_LEVEL[level] * ratio(triple, pair))
        })
    }

    /// Returns the conditional probability of the word after the one at `left`; `None` if the two never occur.
    fn after_one(&mut self, left: usize) -> Option<f32> {
        (0..LEVELS.len()).find_map(|level| {
            let pair = self.pair(level, left)?;
            let alone = LEVELS[level].count(self.number(level, left)?);
            Some(OF_LEVEL[level] * ratio(pair, alone))
        })
    }
}

/// The counts: of words as written, then of lemmas.
static LEVELS: [&Counts; 2] = [&FORMS, &LEMMAS];
/// The weight of each count: a lemma has several forms, of which one fits.
const OF_LEVEL: [f32; 2] = [1.0, 0.3];

fn ratio(both: f32, alone: f32) -> f32 {
    (both / alone.max(both)).min(1.0)
}

/// Returns how well `word` fits between the words `before` and `after` it; see [`WordContext::fit`].
pub fn fit(before: &[&str], word: &str, after: &[&str]) -> f32 {
    WordContext::new(before, after).fit(Known::new(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_are_known() {
        assert!(pair("joue", "un") > 0.0 && pair("en", "question") > 1.0);
        assert!(triple("jouer", "un", "rôle") > 0.0);
        assert!(triple("remis", "en", "question") > 0.0);
        assert!(pair_frequency("occasion", "de") > 0.0);
        assert!(pair("xqz", "de").abs() < f32::EPSILON && triple("de", "xqz", "de").abs() < f32::EPSILON);
    }

    #[test]
    fn the_right_word_fits_best() {
        for (before, candidates, after) in [
            (
                &["remis", "en"][..],
                &["question", "requête", "interrogation", "query"][..],
                &["par"][..],
            ),
            (
                &["c’", "est", "l’"],
                &["occasion", "événement", "affaire"],
                &["de"],
            ),
            (&["a", "un"], &["impact", "impression", "effort"], &["sur", "la"]),
            (&["joue", "un"], &["rôle", "partie", "fonction"], &["important"]),
            (
                &["prendre", "une"],
                &["décision", "résolution", "détermination"],
                &[],
            ),
        ] {
            let best = candidates
                .iter()
                .max_by(|one, other| fit(before, one, after).total_cmp(&fit(before, other, after)));
            assert_eq!(best, candidates.first(), "{before:?}");
        }
    }
}
