//! The source text of a segment, with which rules compare the translation.

use crate::context::Shape;
use copydesk_language::identify;
use copydesk_language::token::{self, Token, TokenKind};
use copydesk_language::word::fold;
use copydesk_model::Lang;
use copydesk_text::TextRange;
use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};

/// A word of the source text.
#[derive(Clone, Debug)]
pub struct SourceWord<'t> {
    /// Its range, in bytes of the source.
    pub at: TextRange,
    /// As written.
    pub text: &'t str,
    /// In lower case, without a possessive ’s.
    pub fold: Cow<'t, str>,
    /// How it uses capitals.
    pub shape: Shape,
    /// Whether its capital is not significant: the word is the first of a sentence, or all words of a headline have
    /// one.
    pub untelling: bool,
}

/// The source text with its words.
#[derive(Debug)]
pub struct SourceText<'t> {
    /// The text.
    pub text: &'t str,
    /// All tokens, spaces included.
    pub tokens: Vec<Token>,
    /// The words among them.
    pub words: Vec<SourceWord<'t>>,
    /// The indices of each word, by its form in lower case.
    places: HashMap<Cow<'t, str>, Vec<usize>>,
    language: Option<Lang>,
    belongs: bool,
}

/// The maximum number of occurrences of one word that are considered, so that the cost is linear.
const MAX_OCCURRENCES: usize = 24;

/// The minimum length in bytes for language identification.
const MIN_BYTES: usize = 60;

impl<'t> SourceText<'t> {
    /// Tokenizes the source of a segment whose translation is `target`.
    pub(crate) fn read(text: &'t str, target: &str) -> Self {
        let tokens = token::tokenize_plain(text);
        let words = words(text, &tokens);
        let mut places: HashMap<Cow<'t, str>, Vec<usize>> = HashMap::new();
        for (index, word) in words.iter().enumerate() {
            let own = places.entry(word.fold.clone()).or_default();
            if own.len() < MAX_OCCURRENCES {
                own.push(index);
            }
        }
        let language = (text.len() >= MIN_BYTES).then(|| identify(text)).flatten();
        Self {
            text,
            language,
            belongs: belong(text, target),
            tokens,
            words,
            places,
        }
    }

    /// Returns the language of the source; `None` if the text is too short to identify it.
    pub fn language(&self) -> Option<&Lang> {
        self.language.as_ref()
    }

    /// Whether it plausibly is the source of its segment, and not that of another paragraph.
    pub(crate) fn belongs(&self) -> bool {
        self.belongs
    }

    /// Returns the first indices of a word, given in lower case, in [`SourceText::words`].
    pub fn places(&self, folded: &str) -> &[usize] {
        self.places.get(folded).map_or(&[], Vec::as_slice)
    }

    /// Returns the first occurrences of a word, given in lower case.
    pub fn occurrences(&self, folded: &str) -> impl Iterator<Item = &SourceWord<'t>> {
        self.places(folded)
            .iter()
            .filter_map(|&place| self.words.get(place))
    }

    /// Whether the source contains the word, given in lower case.
    pub fn holds(&self, folded: &str) -> bool {
        self.places.contains_key(folded)
    }

    /// Whether the source contains one of the words, given in lower case.
    pub fn holds_any(&self, folded: &[&str]) -> bool {
        folded.iter().any(|word| self.holds(word))
    }
}

/// The minimum number of words of a headline in title case, in which nearly all words except the shortest have a
/// capital.
const MIN_HEADLINE: usize = 4;
/// Shorter words (of, to) are not capitalised in headlines.
const MIN_LETTERS: usize = 3;

fn words<'t>(text: &'t str, tokens: &[Token]) -> Vec<SourceWord<'t>> {
    let sentences = token::sentences(text, tokens);
    let mut out: Vec<SourceWord<'t>> = Vec::with_capacity(tokens.len() / 2);
    let mut tokens = tokens.iter().peekable();
    for sentence in sentences {
        let from = out.len();
        let mut first = true;
        while let Some(token) = tokens.next_if(|token| token.range.start() < sentence.end()) {
            let written = &text[token.range];
            match token.kind {
                TokenKind::Word => {
                    out.push(SourceWord {
                        at: token.range,
                        text: written,
                        fold: without_possessive(fold(written)),
                        shape: Shape::of(written),
                        untelling: first,
                    });
                    first = false;
                }
                TokenKind::Punctuation => {
                    first = first || matches!(written, "\"" | "“" | "”" | ":" | "•" | "–" | "—" | "…");
                }
                TokenKind::LineBreak => first = true,
                TokenKind::Space => {}
                _ => first = false,
            }
        }
        let long = out[from..].iter().filter(|word| word.text.len() >= MIN_LETTERS);
        let (all, lower) = long.fold((0, 0), |(all, lower), word| {
            (all + 1, lower + usize::from(word.shape == Shape::Lower))
        });
        if all >= MIN_HEADLINE && lower * 4 <= all {
            for word in &mut out[from..] {
                word.untelling = true;
            }
        }
    }
    out
}

fn without_possessive(word: Cow<'_, str>) -> Cow<'_, str> {
    match word {
        Cow::Borrowed(word) => Cow::Borrowed(word.strip_suffix("'s").unwrap_or(word)),
        Cow::Owned(word) => Cow::Owned(word.strip_suffix("'s").map(str::to_owned).unwrap_or(word)),
    }
}

/// The minimum length in bytes for a comparison by length.
const SHORT: usize = 40;
/// The maximum ratio between the lengths of a text and its translation.
const MAX_RATIO: usize = 5;

/// Whether two texts can be translations of each other: by their lengths, and by a common figure if both have figures.
fn belong(source: &str, target: &str) -> bool {
    let (long, short) = (source.len().max(target.len()), source.len().min(target.len()));
    if short >= SHORT && long > short * MAX_RATIO {
        return false;
    }
    let (one, other) = (figures(source), figures(target));
    one.len() < 2 || other.len() < 2 || one.intersection(&other).next().is_some()
}

/// Returns the sequences of digits of a text.
fn figures(text: &str) -> BTreeSet<&str> {
    text.split(|ch: char| !ch.is_ascii_digit())
        .filter(|run| !run.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn insignificant_capitals_are_marked() {
        let source = SourceText::read("The Nile is long. Experts Praise New Dam On Nile", "");
        let told: Vec<_> = source
            .words
            .iter()
            .filter(|word| word.shape == Shape::Capital && !word.untelling)
            .map(|word| word.text)
            .collect();
        assert_eq!(told, ["Nile"]);
        assert_eq!(source.occurrences("nile").count(), 2);
    }

    #[test]
    fn a_source_without_a_common_figure_does_not_belong() {
        assert!(belong("In 2019, 12 of 40 voted.", "En 2019, 12 sur 40 ont voté."));
        assert!(!belong("In 2019, 12 of 40 voted.", "Le taux passe de 7,3 à 8,1."));
        assert!(belong("Twelve voted.", "Le taux passe de 7,3 à 8,1."));
    }
}
