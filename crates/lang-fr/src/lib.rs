//! French: morphology, habits and rules.

mod facts;
mod habit;
mod house_style;
mod morphology;
mod observation;
mod rules;

pub use habit::{Dimension, Habit};
pub use house_style::HOUSE_DIMENSIONS;

pub(crate) use copydesk_engine::{
    Condition, Example, Finding, HOUSE_STYLE, HouseStyle, Ranking, RuleMeta, checker, context, source,
    token_cursor,
};

use context::{SegmentContext, Shape};
use copydesk_engine::{Language, Morphology, RuleSet, Words};
use copydesk_language::english;
use copydesk_language::french::{Analysis, PartOfSpeech};
use copydesk_language::frequency::{Language as Corpus, zipf};
use copydesk_language::token::{self, Token};
use copydesk_text::TextRange;
use morphology::FrenchSegment as _;
use std::borrow::Cow;

/// The pack of French.
#[derive(Debug)]
pub struct French;

impl Language for French {
    fn tag(&self) -> &'static str {
        "fr"
    }

    fn words(&self) -> Words {
        rules::WORDS
    }

    fn rules(&self) -> &'static [RuleSet] {
        rules::FAMILIES
    }

    fn tokenize(&self, text: &str) -> Vec<Token> {
        token::tokenize(text)
    }

    fn has_lexicon(&self) -> bool {
        true
    }

    fn needs_more(&self, cx: &SegmentContext<'_>, index: usize) -> bool {
        cx.reading(index).is_some_and(|reading| {
            matches!(reading.pos, PartOfSpeech::Determiner | PartOfSpeech::Preposition)
        })
    }

    fn continues_phrase(&self, cx: &SegmentContext<'_>, index: usize) -> bool {
        cx.reading(index).is_some_and(|reading| match reading.pos {
            PartOfSpeech::Preposition => true,
            PartOfSpeech::Adjective => index > 0 && follows_its_noun(cx, index - 1, reading),
            _ => false,
        })
    }

    fn is_contrastive(&self, folded: &str) -> bool {
        CONTRASTIVE.contains(&folded)
    }

    fn foreign_lead(&self, folded: &str) -> f32 {
        if english::contains(folded) {
            zipf(Corpus::English, folded) - zipf(Corpus::French, folded)
        } else {
            f32::NEG_INFINITY
        }
    }

    fn look_up(&self, word: &str, shape: Shape) -> Morphology {
        morphology::look_up(word, shape)
    }

    fn lemmas(&self, word: &str) -> Vec<Cow<'static, str>> {
        morphology::lemmas(word)
    }

    fn knows_foreign(&self, folded: &str) -> bool {
        english::contains(folded)
    }

    fn frequency(&self, folded: &str) -> f32 {
        zipf(Corpus::French, folded)
    }

    fn letters(&self) -> &'static [&'static str] {
        LETTERS
    }

    fn elides(&self, short: &str) -> bool {
        matches!(short, "l" | "d" | "c" | "j" | "m" | "n" | "s" | "t" | "qu")
    }

    fn observe(&self, cx: &SegmentContext<'_>, sink: &mut dyn FnMut(copydesk_engine::Habit, TextRange)) {
        observation::observe(cx, &mut |habit, at| sink(habit.into(), at));
    }

    fn check_house_style(&self, cx: &SegmentContext<'_>, house: &HouseStyle, sink: &mut Vec<Finding>) {
        house_style::check(cx, house, sink);
    }

    fn adapt(&self, cx: &SegmentContext<'_>, finding: &mut Finding) {
        rules::adapt(cx, finding);
    }
}

const LETTERS: &[&str] = &[
    "é", "è", "ê", "à", "ç", "â", "î", "ô", "û", "ù", "ë", "ï", "œ", "ü",
];

/// Function words that reverse the meaning of a sentence.
const CONTRASTIVE: [&str; 21] = [
    "après", "aucun", "aucune", "avant", "avec", "contre", "jamais", "moins", "ni", "non", "nul", "nulle",
    "oui", "pas", "plus", "pour", "rien", "sans", "sous", "sur", "tous",
];

/// Whether the word at `index` is a noun that the adjective after it agrees with.
fn follows_its_noun(cx: &SegmentContext<'_>, index: usize, adjective: &Analysis) -> bool {
    cx.words[index].shape == Shape::Lower
        && cx.reading(index).is_some_and(|noun| {
            noun.pos == PartOfSpeech::Noun
                && noun
                    .gender
                    .zip(noun.number)
                    .is_some_and(|(gender, number)| adjective.agrees(gender, number))
        })
}
