//! Inflects a replacement like the words that it replaces.

use super::entry::Piece;
use crate::context::SegmentContext;
use crate::morphology::{FrenchSegment as _, FrenchWord as _};
use copydesk_language::french::{self, Analysis, Gender, Number, PartOfSpeech, Tense};

/// The words of a replacement, and the features of its first noun.
pub(super) struct Inflected {
    /// The words, separated by spaces.
    pub text: String,
    /// Gender and number of the first noun; `None` if there is none, or if the lexicon does not have them.
    pub head: Option<(Gender, Number)>,
}

/// Inflects `pieces` like the words from `start` on.
pub(super) fn inflect(cx: &SegmentContext<'_>, start: usize, pieces: &[Piece], plural: bool) -> Inflected {
    let head = head(cx, start, pieces);
    let mut text = String::new();
    for piece in pieces {
        let word = match piece {
            Piece::Plain(word) => (*word).to_owned(),
            Piece::Like(lemma, place) => {
                like(cx, start + place, lemma, head).unwrap_or_else(|| (*lemma).to_owned())
            }
        };
        if !text.is_empty() && !text.ends_with('\'') {
            text.push(' ');
        }
        text.push_str(&word);
    }
    if plural && head.is_some() {
        text = in_plural(&text);
        let head = head.map(|(gender, _)| (gender, Number::Plural));
        return Inflected { text, head };
    }
    Inflected { text, head }
}

/// Returns a noun with its adjectives in the plural; a part that begins with a preposition or an adverb is unchanged.
pub(in crate::rules) fn in_plural(text: &str) -> String {
    let mut out: Vec<String> = Vec::new();
    let mut words = text.split(' ');
    for word in words.by_ref() {
        let analyses = french::analyses(word);
        let own = |pos: PartOfSpeech| analyses.iter().find(|own| own.pos == pos && own.tense.is_none());
        let function = word.contains('\'') || analyses.iter().any(|own| own.pos == PartOfSpeech::Preposition);
        let plural = own(PartOfSpeech::Noun)
            .or_else(|| own(PartOfSpeech::Adjective))
            .filter(|_| !function)
            .and_then(|own| {
                let gender = plain(own.gender?);
                french::inflect(word, own.pos, gender, Number::Plural)
                    .into_iter()
                    .next()
            });
        let stop = plural.is_none();
        out.push(plural.unwrap_or_else(|| word.to_owned()));
        if stop {
            break;
        }
    }
    out.extend(words.map(str::to_owned));
    out.join(" ")
}

/// Returns gender and number of the first noun of a replacement.
fn head(cx: &SegmentContext<'_>, start: usize, pieces: &[Piece]) -> Option<(Gender, Number)> {
    for piece in pieces {
        let (word, place) = match piece {
            Piece::Plain(word) => (*word, None),
            Piece::Like(lemma, place) => (*lemma, Some(*place)),
        };
        let bare = word.rsplit('\'').next().unwrap_or(word);
        let analyses = french::analyses(bare);
        let first = analyses.first()?;
        if matches!(
            first.pos,
            PartOfSpeech::Preposition | PartOfSpeech::Pronoun | PartOfSpeech::Determiner
        ) {
            return None;
        }
        if let Some(noun) = analyses
            .iter()
            .find(|own| own.pos == PartOfSpeech::Noun && own.lemma == bare)
            .or_else(|| analyses.iter().find(|own| own.pos == PartOfSpeech::Noun))
        {
            let own = noun.number?;
            let number = place
                .and_then(|place| number_at(cx, start + place))
                .filter(|_| own != Number::Plural)
                .unwrap_or(own);
            return Some((noun.gender?, number));
        }
        if analyses.iter().any(|own| own.pos == PartOfSpeech::Verb) {
            return None;
        }
    }
    None
}

/// Returns the number of the word at `at`; if it has one form for both, the number of its determiner.
fn number_at(cx: &SegmentContext<'_>, at: usize) -> Option<Number> {
    let own = cx.words.get(at)?.analyses().iter().find_map(|own| own.number);
    if own.is_some_and(|own| own != Number::Invariable) {
        return own;
    }
    let plural = cx.previous(at).is_some_and(|before| {
        before
            .analyses()
            .iter()
            .any(|own| own.pos == PartOfSpeech::Determiner && own.number == Some(Number::Plural))
    });
    Some(if plural { Number::Plural } else { Number::Singular })
}

/// Returns `lemma` in the form of the word at `at`; an adjective agrees with the new noun, if there is one.
fn like(cx: &SegmentContext<'_>, at: usize, lemma: &str, head: Option<(Gender, Number)>) -> Option<String> {
    let word = cx.words.get(at)?;
    let wanted: Vec<PartOfSpeech> = french::analyses(lemma)
        .iter()
        .filter(|own| own.lemma == lemma)
        .map(|own| own.pos)
        .collect();
    let holding = cx.reading(at).filter(|own| wanted.contains(&own.pos));
    let model = holding.or_else(|| word.analyses().iter().find(|own| wanted.contains(&own.pos)))?;
    let found = match model.pos {
        PartOfSpeech::Verb => verb(model, lemma),
        PartOfSpeech::Noun => {
            let gender = french::analyses(lemma)
                .iter()
                .find(|own| own.pos == PartOfSpeech::Noun)
                .and_then(|own| own.gender)?;
            let gender = if gender == Gender::Epicene {
                model.gender?
            } else {
                gender
            };
            french::inflect(lemma, PartOfSpeech::Noun, plain(gender), number_at(cx, at)?)
        }
        PartOfSpeech::Adjective => {
            let (gender, number) = match head {
                Some(head) => head,
                None => (model.gender?, number_at(cx, at)?),
            };
            french::inflect(lemma, PartOfSpeech::Adjective, plain(gender), number)
        }
        _ => return None,
    };
    found.into_iter().next()
}

fn verb(model: &Analysis, lemma: &str) -> Vec<String> {
    let Some(tense) = model.tense else {
        return Vec::new();
    };
    if tense == Tense::PastParticiple {
        let number = match model.number {
            Some(Number::Plural) => Number::Plural,
            _ => Number::Singular,
        };
        return french::participle(lemma, plain(model.gender.unwrap_or(Gender::Masculine)), number);
    }
    let person = model.person.unwrap_or(french::Person::Third);
    french::conjugate(lemma, tense, person, model.number.unwrap_or(Number::Singular))
}

/// Returns the masculine for a word of both genders.
fn plain(gender: Gender) -> Gender {
    if gender == Gender::Feminine {
        gender
    } else {
        Gender::Masculine
    }
}
