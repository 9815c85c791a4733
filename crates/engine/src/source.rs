//! The source text of a segment, as the rules compare it with the translation.

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
    /// Where, in bytes of the source.
    pub at: TextRange,
    /// As it is written.
    pub text: &'t str,
    /// In lower case, without a possessive ’s.
    pub fold: Cow<'t, str>,
    /// How it uses capitals.
    pub shape: Shape,
    /// Whether its capital means nothing: the word is the first of a sentence, or all words of a headline have one.
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
    /// The places of each word, by its form in lower case.
    places: HashMap<Cow<'t, str>, Vec<usize>>,
    language: Option<Lang>,
    belongs: bool,
}

/// Occurrences of one word that are looked at, so that the cost grows with the text only.
const MAX_OCCURRENCES: usize = 24;

/// A text of at least so many bytes shows its language.
const MIN_BYTES: usize = 60;

impl<'t> SourceText<'t> {
    /// Reads the source of a segment whose translation is `target`.
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

    /// The language of the source; `None` where the text is too short to recognise it.
    pub fn language(&self) -> Option<&Lang> {
        self.language.as_ref()
    }

    /// Whether it plausibly is the source of its segment: paragraphs that are out of step would be compared for nothing.
    pub(crate) fn belongs(&self) -> bool {
        self.belongs
    }

    /// The first places of a word, given in lower case, in [`SourceText::words`].
    pub fn places(&self, folded: &str) -> &[usize] {
        self.places.get(folded).map_or(&[], Vec::as_slice)
    }

    /// The first occurrences of a word, given in lower case.
    pub fn occurrences(&self, folded: &str) -> impl Iterator<Item = &SourceWord<'t>> {
        self.places(folded)
            .iter()
            .filter_map(|&place| self.words.get(place))
    }

    /// Whether the source holds the word, given in lower case.
    pub fn holds(&self, folded: &str) -> bool {
        self.places.contains_key(folded)
    }

    /// Whether the source holds one of the words, given in lower case.
    pub fn holds_any(&self, folded: &[&str]) -> bool {
        folded.iter().any(|word| self.holds(word))
    }
}

/// A sentence of at least so many words, the shortest left aside, that nearly all have a capital is a headline in the
/// English manner.
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

/// Texts shorter than this (bytes) are too short to be compared by length.
const SHORT: usize = 40;
/// No translation is so many times as long as its source, nor so many times shorter.
const MAX_RATIO: usize = 5;

/// Whether two texts can be one another’s translation: their lengths, and that they share a figure where both have some.
fn belong(source: &str, target: &str) -> bool {
    let (long, short) = (source.len().max(target.len()), source.len().min(target.len()));
    if short >= SHORT && long > short * MAX_RATIO {
        return false;
    }
    let (one, other) = (figures(source), figures(target));
    one.len() < 2 || other.len() < 2 || one.intersection(&other).next().is_some()
}

/// The runs of digits of a text.
fn figures(text: &str) -> BTreeSet<&str> {
    text.split(|ch: char| !ch.is_ascii_digit())
        .filter(|run| !run.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_know_whether_their_capital_tells() {
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
    fn a_source_that_shares_no_figure_is_another_paragraphs() {
        assert!(belong("In 2019, 12 of 40 voted.", "En 2019, 12 sur 40 ont voté."));
        assert!(!belong("In 2019, 12 of 40 voted.", "Le taux passe de 7,3 à 8,1."));
        assert!(belong("Twelve voted.", "Le taux passe de 7,3 à 8,1."));
    }
}
