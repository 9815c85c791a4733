//! Reads a simple noun phrase: determiner, perhaps an adjective, noun, perhaps adjectives.

use crate::context::{SegmentContext, Shape, Word};
use copydesk_language::french::{self, Analysis, Gender, Number, PartOfSpeech, Tense};
use copydesk_language::frequency::{Language, zipf};
use copydesk_text::TextRange;

/// A noun with its determiner and the adjectives beside it, as places in the segment's words.
#[derive(Debug)]
pub(super) struct NounPhrase {
    pub determiner: usize,
    /// The adjective between determiner and noun.
    pub before: Option<usize>,
    pub noun: usize,
    /// Adjectives after the noun, two at most.
    pub after: Vec<usize>,
}

/// Determiners that are nothing else, or hardly.
const SURE: [&str; 26] = [
    "une", "des", "du", "au", "aux", "cet", "cette", "ces", "mon", "ma", "mes", "ton", "ta", "tes", "son",
    "sa", "ses", "notre", "nos", "votre", "vos", "leurs", "quelle", "quels", "quelles", "aucune",
];
/// Determiners that are pronouns as well: « il les mange », « l’un », « ce doit ».
const UNSURE: [&str; 6] = ["le", "la", "les", "un", "ce", "aucun"];

impl NounPhrase {
    /// The phrase that begins with the determiner at `index`; `None` where there is none, or where the words may be read
    /// otherwise.
    pub(super) fn read(cx: &SegmentContext<'_>, index: usize) -> Option<Self> {
        let determiner = &cx.words[index];
        let sure = SURE.contains(&&*determiner.fold);
        if !sure && !UNSURE.contains(&&*determiner.fold) || determiner.shape == Shape::Upper {
            return None;
        }
        if cx.gap(index)?.is_empty() {
            return None;
        }
        cx.next(index).filter(|next| is_candidate(next))?;
        let read_as = |at: usize, pos: PartOfSpeech| cx.reading(at).is_some_and(|reading| reading.pos == pos);
        if !sure && !read_as(index, PartOfSpeech::Determiner) {
            return None;
        }
        let adjective_first = index + 2 < cx.words.len()
            && cx.joined(index + 1)
            && cx.words[index + 1]
                .analyses
                .iter()
                .any(|own| own.pos == PartOfSpeech::Adjective)
            && is_candidate(&cx.words[index + 2])
            && read_as(index + 2, PartOfSpeech::Noun)
            && cx.words[index + 2]
                .analyses
                .iter()
                .all(|own| own.pos == PartOfSpeech::Noun);
        // « la partie nord »: a noun that fits is the noun.
        let fits = |own: &Analysis| {
            let (gender, number) = (
                own.gender.unwrap_or(Gender::Epicene),
                own.number.unwrap_or(Number::Invariable),
            );
            own.pos == PartOfSpeech::Noun
                && french::determiner_fits(determiner.text, gender, number, cx.words[index + 1].text)
        };
        let adjective_first = adjective_first && !cx.words[index + 1].analyses.iter().any(fits);
        let noun = if adjective_first { index + 2 } else { index + 1 };
        // « aux première et deuxième places », « soixante et un buts », « il a du être là »
        let before = index.checked_sub(1).map(|at| &cx.words[at]);
        let coordinated = cx.next(noun).is_some_and(|next| next.fold == "et")
            && determiner.fold.ends_with(['s', 'x'])
            && cx.words[noun].analyses.iter().any(is_adjectival);
        let counted = determiner.fold.starts_with("un") && before.is_some_and(|before| before.fold == "et");
        let modal = cx.words[noun]
            .analyses
            .iter()
            .any(|own| own.tense == Some(Tense::Infinitive))
            && before.is_some_and(|before| before.is_form_of("avoir"));
        if coordinated || counted || modal {
            return None;
        }
        let word = &cx.words[noun];
        let other = word.analyses.iter().any(|own| !nominal(own));
        let verb_like = word
            .analyses
            .iter()
            .all(|own| nominal(own) || own.pos == PartOfSpeech::Verb);
        // After a determiner that is nothing else, a verb cannot follow; other kinds of word may.
        if other
            && !(verb_like && (sure || determiner.fold.ends_with("un")) && read_as(noun, PartOfSpeech::Noun))
        {
            return None;
        }
        if !word.analyses.iter().any(|own| own.pos == PartOfSpeech::Noun) {
            return None;
        }
        let mut after = Vec::new();
        let mut at = noun;
        while after.len() < 2 && cx.joined(at) && is_adjective(cx, at + 1) {
            at += 1;
            after.push(at);
        }
        Some(Self {
            determiner: index,
            before: adjective_first.then_some(index + 1),
            noun,
            after,
        })
    }

    /// The span of the last word that the determiner governs.
    pub(super) fn end(&self, cx: &SegmentContext<'_>) -> TextRange {
        cx.words[self.noun].at
    }
}

/// The gender and number that determiner and noun agree on.
pub(super) fn features(cx: &SegmentContext<'_>, phrase: &NounPhrase) -> Option<(Gender, Number)> {
    let (determiner, noun) = (&cx.words[phrase.determiner], &cx.words[phrase.noun]);
    let next = &cx.words[phrase.determiner + 1];
    let mut fitting = noun
        .analyses
        .iter()
        .filter(|own| own.pos == PartOfSpeech::Noun)
        .filter_map(|own| {
            let (gender, number) = (own.gender?, own.number?);
            french::determiner_fits(determiner.text, gender, number, next.text).then_some((gender, number))
        });
    let first = fitting.next()?;
    let plain =
        first.0 != Gender::Epicene && first.1 != Number::Invariable && fitting.all(|other| other == first);
    plain.then_some(first)
}

/// Whether a word may stand in a phrase: in lower case, known, and no rare syllable (le hip hop).
fn is_candidate(word: &Word<'_>) -> bool {
    const COMMON: f32 = 3.3;
    let letters = word.text.chars().count();
    let plain = letters > 3 || letters == 3 && zipf(Language::French, &word.fold) >= COMMON;
    plain && word.shape == Shape::Lower && word.in_french()
}

/// A noun, an adjective or a participle.
pub(super) fn nominal(reading: &Analysis) -> bool {
    matches!(reading.pos, PartOfSpeech::Noun | PartOfSpeech::Adjective)
        || reading.tense == Some(Tense::PastParticiple)
}

/// Whether the word is an adjective or a participle in its sentence.
pub(super) fn is_adjective(cx: &SegmentContext<'_>, at: usize) -> bool {
    cx.words
        .get(at)
        .is_some_and(|word| word.shape == Shape::Lower && word.analyses.iter().any(is_adjectival))
        && cx.reading(at).is_some_and(is_adjectival)
}

fn is_adjectival(reading: &Analysis) -> bool {
    reading.pos == PartOfSpeech::Adjective || reading.tense == Some(Tense::PastParticiple)
}
