//! The French readings behind the engine's opaque [`Morphology`].

use crate::context::{SegmentContext, Shape, Word};
use crate::source::SourceText;
use copydesk_engine::Morphology;
use copydesk_language::french::{self, Analysis, PartOfSpeech, Tense};
use copydesk_language::frequency::{Language, zipf};
use copydesk_language::token::TokenKind;
use copydesk_language::word::fold;
use copydesk_language::{english, pos};
use std::borrow::Cow;

/// Looks up a word as it is written.
pub(crate) fn look_up(text: &str, shape: Shape) -> Morphology {
    let analyses = french::known_analyses(text);
    let mut out = Morphology {
        known: !analyses.is_empty(),
        ..Morphology::default()
    };
    for own in analyses.iter() {
        out.classes |= bit(own.pos);
        out.common |= !own.capital;
        out.name |= own.capital;
        out.function |= own.function.is_some()
            || matches!(own.pos, PartOfSpeech::Preposition | PartOfSpeech::Conjunction)
            || matches!(own.lemma, "être" | "avoir");
        out.finite |= own.is_finite_verb();
    }
    out.numeral = out.classes & bit(PartOfSpeech::Numeral) != 0 && !matches!(&*fold(text), "un" | "une");
    out.foreign = !out.known && is_foreign_english(&fold(text), shape);
    out.readings = Some(analyses);
    out
}

fn bit(pos: PartOfSpeech) -> u32 {
    1 << pos as u32
}

/// Whether the word, in lower case and not in the French lexicon, is English and at least ten times as frequent in
/// English as in French, so that it is not a loanword.
fn is_foreign_english(folded: &str, shape: Shape) -> bool {
    const NO_LOAN: f32 = 1.0;
    shape == Shape::Lower
        && folded.len() > 1
        && folded
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte == b'-')
        && english::contains(folded)
        && zipf(Language::English, folded) - zipf(Language::French, folded) >= NO_LOAN
}

/// French readings of a word.
pub(crate) trait FrenchWord {
    /// Returns its readings in the French lexicon.
    fn analyses(&self) -> &[Analysis];

    /// Whether the French lexicon knows the word.
    fn in_french(&self) -> bool;

    /// Whether one of its readings is this part of speech.
    fn can_be(&self, pos: PartOfSpeech) -> bool;

    /// Whether the word, in lower case, is English, not in the French lexicon and not a loanword.
    fn is_foreign_english(&self) -> bool;

    /// Whether the English lexicon knows the word.
    fn in_english(&self) -> bool;

    /// Whether one of its readings is a verb in this tense.
    fn has_tense(&self, tense: Tense) -> bool {
        self.analyses()
            .iter()
            .any(|analysis| analysis.tense == Some(tense))
    }

    /// Whether one of its readings is a finite verb.
    fn can_be_finite(&self) -> bool {
        self.analyses().iter().any(Analysis::is_finite_verb)
    }

    /// Whether it is in the French lexicon, and all of its readings are finite verbs.
    fn is_finite_only(&self) -> bool {
        self.in_french() && self.analyses().iter().all(Analysis::is_finite_verb)
    }

    /// Whether it can be a finite form of this verb.
    fn is_form_of(&self, verb: &str) -> bool {
        self.analyses()
            .iter()
            .any(|analysis| analysis.lemma == verb && analysis.is_finite_verb())
    }
}

impl FrenchWord for Word<'_> {
    fn analyses(&self) -> &[Analysis] {
        let readings = self.morphology.readings.as_deref();
        readings
            .and_then(|readings| readings.downcast_ref::<Vec<Analysis>>())
            .map_or(&[], Vec::as_slice)
    }

    fn in_french(&self) -> bool {
        self.morphology.known
    }

    fn can_be(&self, pos: PartOfSpeech) -> bool {
        self.morphology.classes & bit(pos) != 0
    }

    fn is_foreign_english(&self) -> bool {
        self.morphology.foreign
    }

    fn in_english(&self) -> bool {
        english::contains(&self.fold)
    }

    fn can_be_finite(&self) -> bool {
        self.morphology.finite
    }
}

/// Returns the dictionary forms of a word.
pub(crate) fn lemmas(word: &str) -> Vec<Cow<'static, str>> {
    let analyses = french::known_analyses(word);
    let lemmas = analyses.iter().map(|analysis| Cow::Borrowed(analysis.lemma));
    lemmas.collect()
}

/// French readings in their sentence.
pub(crate) trait FrenchSegment {
    /// Returns the most likely reading of the word at `index` in its sentence, from word order and agreement; `None`
    /// for an unknown word. About one in fifteen is wrong: a rule that depends on the reading also checks all
    /// [`FrenchWord::analyses`].
    fn reading(&self, index: usize) -> Option<&Analysis>;
}

impl FrenchSegment for SegmentContext<'_> {
    fn reading(&self, index: usize) -> Option<&Analysis> {
        self.parsed(disambiguate)?.get(index)?.as_ref()
    }
}

fn disambiguate(cx: &SegmentContext<'_>) -> Vec<Option<Analysis>> {
    let mut out = Vec::with_capacity(cx.words.len());
    let (mut words, mut places): (Vec<&str>, Vec<usize>) = (Vec::new(), Vec::new());
    let mut tokens = cx.tokens.iter().enumerate().peekable();
    for sentence in 0..cx.sentences.len() {
        words.clear();
        places.clear();
        let end = cx.sentences[sentence].end();
        while let Some((index, token)) = tokens.next_if(|(_, token)| token.range.start() < end) {
            if matches!(token.kind, TokenKind::Space | TokenKind::LineBreak) {
                continue;
            }
            let word = cx
                .words
                .get(out.len() + places.len())
                .filter(|word| word.token == index);
            if word.is_some() {
                places.push(words.len());
            }
            words.push(&cx.text[token.range]);
        }
        let chosen = pos::disambiguate(&words);
        out.extend(places.iter().map(|&place| chosen.get(place).copied().flatten()));
    }
    out
}

/// What rules that compare with an English source need to know about it.
pub(crate) trait EnglishSource {
    /// Whether the source is English, by its common words.
    fn is_english(&self) -> bool;
}

impl EnglishSource for SourceText<'_> {
    fn is_english(&self) -> bool {
        if let Some(seen) = self.language() {
            return seen.primary() == "en";
        }
        // Names and identifiers do not show the language.
        let plain = || self.words.iter().filter(|word| word.shape == Shape::Lower);
        let known = plain().filter(|word| english::contains(&word.fold)).count();
        known * 2 >= plain().count()
    }
}
