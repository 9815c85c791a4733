//! Reads how a clause begins: its subject, the object pronouns before its verb, and the verb.

use super::noun_phrase::{NounPhrase, features};
use crate::context::{SegmentContext, Shape, Word};
use copydesk_language::french::{Gender, Number, PartOfSpeech, Person};
use std::ops::Range;

/// What the subject is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A pronoun that can hardly be anything else: what follows is its verb.
    Pronoun,
    /// A noun with its determiner: what follows is its verb only if it can be nothing else.
    Noun,
    /// A name: its number is not known.
    Name,
}

/// A subject with the place of its verb.
#[derive(Debug)]
pub(super) struct Subject {
    /// What it is.
    pub kind: Kind,
    /// Its person.
    pub person: Person,
    /// Its number; invariable where it does not tell.
    pub number: Number,
    /// Its gender, where it tells.
    pub gender: Option<Gender>,
    /// Places of « ne » and the object pronouns between subject and verb.
    pub clitics: Range<usize>,
    /// Place of the verb.
    pub verb: usize,
    /// Whether « que » stands before the subject, which then may be the verb's object.
    pub after_que: bool,
}

impl Subject {
    /// The subject that begins at the word at `index`, with the word after it where a verb is due.
    pub(super) fn read(cx: &SegmentContext<'_>, index: usize) -> Option<Self> {
        pronoun(cx, index)
            .or_else(|| relative(cx, index))
            .or_else(|| noun(cx, index))
            .or_else(|| name(cx, index))
    }

    /// A subject that ends before `after`: what follows are clitics and the verb.
    fn before_verb(
        cx: &SegmentContext<'_>,
        (kind, person, number, gender): (Kind, Person, Number, Option<Gender>),
        first: usize,
        after: usize,
    ) -> Option<Self> {
        let mut verb = after;
        while cx.joined(verb - 1) && cx.words.get(verb).is_some_and(is_clitic) && cx.joined(verb) {
            verb += 1;
        }
        (cx.joined(verb - 1) && verb < cx.words.len()).then(|| Self {
            kind,
            person,
            number,
            gender,
            clitics: after..verb,
            verb,
            after_que: cx
                .previous(first)
                .is_some_and(|before| matches!(&*before.fold, "que" | "qu'")),
        })
    }
}

/// A pronoun that can only be a subject where it stands.
fn pronoun(cx: &SegmentContext<'_>, index: usize) -> Option<Subject> {
    use Gender::{Feminine, Masculine};
    use Number::{Plural, Singular};
    let word = &cx.words[index];
    let starts = starts_clause(cx, index);
    let (person, number, gender) = match &*word.fold {
        "je" | "j'" => (Person::First, Singular, None),
        "tu" => (Person::Second, Singular, None),
        "il" => (Person::Third, Singular, Some(Masculine)),
        "on" => (Person::Third, Singular, None),
        "ils" => (Person::Third, Plural, Some(Masculine)),
        // These stand alone, too (« pour elle », « il nous voit »), so only at the start of their clause.
        "elle" if starts => (Person::Third, Singular, Some(Feminine)),
        "elles" if starts => (Person::Third, Plural, Some(Feminine)),
        "nous" if starts => (Person::First, Plural, None),
        "vous" if starts => (Person::Second, Plural, None),
        "celui-ci" | "celui-là" if starts => (Person::Third, Singular, Some(Masculine)),
        "celle-ci" | "celle-là" if starts => (Person::Third, Singular, Some(Feminine)),
        "ceux-ci" | "ceux-là" if starts => (Person::Third, Plural, Some(Masculine)),
        "celles-ci" | "celles-là" if starts => (Person::Third, Plural, Some(Feminine)),
        "cela" | "ça" if word.first => (Person::Third, Singular, Some(Masculine)),
        "chacun" if word.first => (Person::Third, Singular, Some(Masculine)),
        "chacune" if word.first => (Person::Third, Singular, Some(Feminine)),
        "personne" if cx.next(index).is_some_and(is_negation) => (Person::Third, Singular, None),
        _ => return None,
    };
    Subject::before_verb(cx, (Kind::Pronoun, person, number, gender), index, index + 1)
}

/// « moi qui … », « les joueurs qui … »: the verb agrees with what « qui » stands for.
fn relative(cx: &SegmentContext<'_>, index: usize) -> Option<Subject> {
    let qui = |at: usize| cx.next(at).is_some_and(|word| word.fold == "qui");
    let features = if qui(index) {
        match &*cx.words[index].fold {
            "moi" => (Kind::Pronoun, Person::First, Number::Singular, None),
            "toi" => (Kind::Pronoun, Person::Second, Number::Singular, None),
            "celui" => (
                Kind::Pronoun,
                Person::Third,
                Number::Singular,
                Some(Gender::Masculine),
            ),
            "celle" => (
                Kind::Pronoun,
                Person::Third,
                Number::Singular,
                Some(Gender::Feminine),
            ),
            // « l’un de ceux qui est venu » is written as well.
            _ => return None,
        }
    } else {
        let phrase = NounPhrase::read(cx, index)?;
        // « le chef des équipes qui … », « le père et le fils qui … »: another noun may be meant.
        let alone = index == 0
            || !cx.joined(index - 1)
            || cx.words[index - 1].can_be_finite() && !cx.words[index - 1].can_be(PartOfSpeech::Noun);
        if !alone || !phrase.after.is_empty() || !qui(phrase.noun) {
            return None;
        }
        let (gender, number) = features(cx, &phrase)?;
        return Subject::before_verb(
            cx,
            (Kind::Noun, Person::Third, number, Some(gender)),
            index,
            phrase.noun + 2,
        );
    };
    Subject::before_verb(cx, features, index, index + 2)
}

/// A noun with its determiner at the start of a clause.
fn noun(cx: &SegmentContext<'_>, index: usize) -> Option<Subject> {
    let conjunction = cx.previous(index).is_some_and(|before| {
        matches!(
            &*before.fold,
            "que" | "qu'" | "lorsque" | "puisque" | "quand" | "si" | "car"
        )
    });
    if !cx.words[index].first && !conjunction {
        return None;
    }
    let phrase = NounPhrase::read(cx, index)?;
    if COLLECTIVE.contains(&&*cx.words[phrase.noun].fold) {
        return None;
    }
    let (gender, number) = features(cx, &phrase)?;
    let end = phrase.after.last().copied().unwrap_or(phrase.noun);
    Subject::before_verb(
        cx,
        (Kind::Noun, Person::Third, number, Some(gender)),
        index,
        end + 1,
    )
}

/// A name at the start of a sentence.
fn name(cx: &SegmentContext<'_>, index: usize) -> Option<Subject> {
    let word = &cx.words[index];
    let name = word.shape == Shape::Capital
        && word.first
        && !word.analyses.is_empty()
        && word
            .analyses
            .iter()
            .all(|own| own.pos == PartOfSpeech::ProperNoun);
    if !name {
        return None;
    }
    Subject::before_verb(
        cx,
        (Kind::Name, Person::Third, Number::Invariable, None),
        index,
        index + 1,
    )
}

/// Whether a word may begin a clause: first of its sentence, after a mark, or after a conjunction.
pub(super) fn starts_clause(cx: &SegmentContext<'_>, index: usize) -> bool {
    cx.words[index].first
        || index.checked_sub(1).is_some_and(|before| {
            !cx.joined(before)
                || matches!(
                    &*cx.words[before].fold,
                    "que"
                        | "qu'"
                        | "quand"
                        | "si"
                        | "où"
                        | "dont"
                        | "car"
                        | "lorsque"
                        | "lorsqu'"
                        | "puisque"
                        | "puisqu'"
                        | "mais"
                )
        })
}

fn is_negation(word: &Word<'_>) -> bool {
    matches!(&*word.fold, "ne" | "n'")
}

/// « ne » and the object pronouns that stand before a verb.
fn is_clitic(word: &Word<'_>) -> bool {
    matches!(
        &*word.fold,
        "ne" | "n'"
            | "me"
            | "m'"
            | "te"
            | "t'"
            | "se"
            | "s'"
            | "le"
            | "la"
            | "l'"
            | "les"
            | "lui"
            | "leur"
            | "y"
            | "en"
            | "nous"
            | "vous"
    )
}

/// Nouns after which verb and attribute agree with what they count.
const COLLECTIVE: [&str; 12] = [
    "plupart",
    "majorité",
    "moitié",
    "totalité",
    "multitude",
    "foule",
    "nombre",
    "série",
    "reste",
    "tiers",
    "quart",
    "ensemble",
];

/// The place of the first word from `at` on that is no adverb of the kind that stands between a verb and its participle
/// or attribute (« n’est pas encore », « ont très bien »).
pub(super) fn past_adverbs(cx: &SegmentContext<'_>, at: usize) -> Option<usize> {
    const MOST: usize = 4;
    let mut at = at;
    for _ in 0..MOST {
        let word = cx.words.get(at)?;
        let adverb = matches!(
            &*word.fold,
            "pas"
                | "plus"
                | "jamais"
                | "bien"
                | "mal"
                | "si"
                | "aussi"
                | "trop"
                | "moins"
                | "peu"
                | "fort"
                | "même"
                | "encore"
                | "déjà"
                | "rien"
                | "toujours"
        ) || word.in_french() && word.analyses.iter().all(|own| own.pos == PartOfSpeech::Adverb);
        if !adverb {
            return Some(at);
        }
        if !cx.joined(at) {
            return None;
        }
        at += 1;
    }
    Some(at).filter(|&at| at < cx.words.len())
}
