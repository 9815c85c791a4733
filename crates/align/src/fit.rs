//! Whether two texts belong together.

use crate::Part;
use crate::path::Step;
use crate::scores::Scores;
use unicode_segmentation::UnicodeSegmentation;

/// Texts with fewer words, the shorter of the two, may have nothing in common by chance.
const MIN_WORDS: usize = 100;

/// Four in five texts of other articles have less in common. Translations have more than 3, and more than 0.19 if a third of
/// their paragraphs is missing on each side (measured on news in six languages).
const MIN_EVIDENCE: f32 = 0.15;

/// How many times longer than the other a text may be. Scripts with a sign for each word need a third of the characters.
const MAX_RATIO: f32 = 8.0;

/// From this number of characters on, the longer text can be too long.
const MIN_LENGTH: f32 = 600.0;

/// The share of letters in alphabets other than Latin from which names and words of the same origin tell nothing.
const OTHER_SCRIPT: f32 = 0.3;

/// How well two texts fit as a source and its translation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fit {
    /// How much paragraphs that are paired have in common besides their length, for each paragraph of the shorter text: the
    /// mean logarithm of a probability ratio. About 10 for translations, about -0.5 for other articles.
    pub evidence: f32,
    /// The length of the source divided by that of the translation, in characters.
    pub ratio: f32,
    /// Whether the source has no word.
    pub is_empty: bool,
    /// Number of words of the shorter text.
    pub words: usize,
    /// Number of characters of the longer text.
    pub length: usize,
    /// Whether the texts are in one alphabet, so that names are written alike.
    pub one_script: bool,
}

/// Why a text cannot be the source of a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Mismatch {
    /// It has no text.
    #[error("the source has no text")]
    Empty,
    /// One of the texts is many times longer than the other.
    #[error("the source is much longer or much shorter than the article")]
    Length,
    /// The texts have nothing in common.
    #[error("the source is of another article")]
    OtherText,
    /// They are in the same language.
    #[error("the source is in the language of the article")]
    SameLanguage,
}

impl Mismatch {
    /// The codes of all mismatches.
    pub const CODES: &[&str] = &[
        "source-empty",
        "source-other-length",
        "source-other-text",
        "source-same-language",
    ];

    /// Returns the stable code, in kebab-case.
    pub fn code(self) -> &'static str {
        match self {
            Self::Empty => "source-empty",
            Self::Length => "source-other-length",
            Self::OtherText => "source-other-text",
            Self::SameLanguage => "source-same-language",
        }
    }
}

impl Fit {
    pub(crate) fn measure(source: &[Part<'_>], target: &[Part<'_>], scores: &Scores, steps: &[Step]) -> Self {
        let (from, to) = (scores.source.length(), scores.target.length());
        let paragraphs = source.len().min(target.len()).max(1);
        let common: i64 = steps.iter().map(|step| i64::from(step.anchored)).sum();
        let words = |parts: &[Part<'_>]| -> usize {
            parts.iter().map(|part| part.text.unicode_words().count()).sum()
        };
        let (source_words, target_words) = (words(source), words(target));
        Self {
            is_empty: source_words == 0,
            evidence: common as f32 / 1000.0 / paragraphs as f32,
            ratio: from as f32 / to.max(1) as f32,
            words: source_words.min(target_words),
            length: from.max(to) as usize,
            one_script: is_latin(source) == is_latin(target),
        }
    }

    /// Checks that the texts can be a source and its translation. A doubtful source is accepted: a translation is never
    /// refused because it is free.
    ///
    /// # Errors
    /// One of the texts is empty, they have nothing in common, or one is many times longer.
    pub fn check(&self) -> Result<(), Mismatch> {
        if self.is_empty {
            return Err(Mismatch::Empty);
        }
        let is_long = self.length as f32 >= MIN_LENGTH;
        if is_long && !(1.0 / MAX_RATIO..=MAX_RATIO).contains(&self.ratio) {
            return Err(Mismatch::Length);
        }
        if self.one_script && self.words >= MIN_WORDS && self.evidence < MIN_EVIDENCE {
            return Err(Mismatch::OtherText);
        }
        Ok(())
    }
}

/// Whether a text is in the Latin alphabet, mostly.
fn is_latin(parts: &[Part<'_>]) -> bool {
    let letters = parts
        .iter()
        .flat_map(|part| part.text.chars())
        .filter(|c| c.is_alphabetic());
    // The Latin blocks end at U+024F; U+1E00 to U+1EFF has further accents.
    let is_other = |c: &char| !matches!(u32::from(*c), 0..=0x24f | 0x1e00..=0x1eff);
    let (mut all, mut other) = (0, 0);
    for letter in letters {
        all += 1;
        other += usize::from(is_other(&letter));
    }
    other as f32 <= OTHER_SCRIPT * all as f32
}
