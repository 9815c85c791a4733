//! Kinds of words in patterns: `#inf`, `#noun`.

use crate::context::{Shape, Word};
use crate::morphology::FrenchWord as _;
use copydesk_language::french::{self, Gender, Number, PartOfSpeech, Person, Tense};

/// A kind of word, by all of its readings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::rules) enum Kind {
    /// An infinitive that cannot be a noun.
    Infinitive,
    /// A past participle that can be neither a noun nor a finite verb.
    Participle,
    /// Any past participle.
    AnyParticiple,
    /// A finite verb and nothing else.
    Finite,
    /// Any finite verb.
    AnyFinite,
    /// A finite verb in the third person singular and nothing else.
    Third,
    /// A noun that cannot be a verb.
    Noun,
    /// A noun that can be masculine singular, and cannot be a verb.
    Masculine,
    /// A noun that can be feminine singular, and cannot be a verb.
    Feminine,
    /// A noun that can only be plural, and cannot be a verb.
    Plural,
    /// A numeral in letters.
    Numeral,
    /// A determiner.
    Determiner,
    /// A preposition that can be neither a noun nor a verb.
    Preposition,
    /// An adjective.
    Adjective,
    /// A name: a capital within a sentence.
    Name,
    /// A subject pronoun: il, elle, on, qui and similar words.
    Subject,
    /// Any noun.
    AnyNoun,
    /// Any infinitive.
    AnyInfinitive,
    /// Any adverb.
    Adverb,
    /// A clitic before a verb: me, le, lui, y, ne.
    Clitic,
    /// A form of être that cannot be a noun.
    Be,
    /// A form of avoir that cannot be a noun.
    Have,
    /// A present participle and nothing else.
    Gerund,
    /// A verb in the first person singular and nothing else.
    FirstOnly,
    /// A verb in the first person plural and nothing else.
    FirstPlural,
    /// A verb in the second person and nothing else.
    SecondOnly,
    /// A verb in the third person plural and nothing else.
    ThirdPlural,
}

impl Kind {
    pub(super) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "inf" => Self::Infinitive,
            "pp" => Self::Participle,
            "pp?" => Self::AnyParticiple,
            "fin" => Self::Finite,
            "fin?" => Self::AnyFinite,
            "3s" => Self::Third,
            "noun" => Self::Noun,
            "ms" => Self::Masculine,
            "fs" => Self::Feminine,
            "pl" => Self::Plural,
            "num" => Self::Numeral,
            "det" => Self::Determiner,
            "prep" => Self::Preposition,
            "adj" => Self::Adjective,
            "name" => Self::Name,
            "subj" => Self::Subject,
            "n" => Self::AnyNoun,
            "inf?" => Self::AnyInfinitive,
            "adv" => Self::Adverb,
            "cl" => Self::Clitic,
            "be" => Self::Be,
            "have" => Self::Have,
            "ger" => Self::Gerund,
            "1s" => Self::FirstOnly,
            "1p" => Self::FirstPlural,
            "2" => Self::SecondOnly,
            "3p" => Self::ThirdPlural,
            _ => return None,
        })
    }

    pub(super) fn holds(self, word: &Word<'_>) -> bool {
        use PartOfSpeech as P;
        let any = |test: fn(&french::Analysis) -> bool| word.analyses().iter().any(test);
        // A capital within a sentence is that of a name: « c’est Paris ».
        let name = word.shape == Shape::Capital && !word.first;
        let noun = || !name && word.can_be(P::Noun);
        let verb = || word.can_be(P::Verb);
        let finite = || any(french::Analysis::is_finite_verb);
        let only_finite = || {
            word.shape == Shape::Lower
                && !word.analyses().is_empty()
                && word.analyses().iter().all(french::Analysis::is_finite_verb)
        };
        let pronoun = || {
            let kinds = [
                P::Pronoun,
                P::Determiner,
                P::Preposition,
                P::Adverb,
                P::Conjunction,
            ];
            kinds.into_iter().any(|kind| word.can_be(kind))
        };
        match self {
            Self::Infinitive => !noun() && any(|own| own.tense == Some(Tense::Infinitive)),
            Self::Participle => {
                !noun() && !finite() && !pronoun() && any(|own| own.tense == Some(Tense::PastParticiple))
            }
            Self::AnyParticiple => any(|own| own.tense == Some(Tense::PastParticiple)),
            Self::Finite => only_finite(),
            Self::AnyFinite => finite(),
            Self::Third => {
                only_finite()
                    && any(|own| own.person == Some(Person::Third) && own.number == Some(Number::Singular))
            }
            Self::Noun => noun() && !verb() && !pronoun(),
            Self::Masculine => noun() && !verb() && !pronoun() && nominal(word, Gender::Masculine),
            Self::Feminine => noun() && !verb() && !pronoun() && nominal(word, Gender::Feminine),
            Self::Plural => {
                noun()
                    && !verb()
                    && !pronoun()
                    && any(|own| own.pos == P::Noun && own.number == Some(Number::Plural))
            }
            Self::Numeral => word.can_be(P::Numeral),
            Self::Determiner => word.can_be(P::Determiner),
            Self::Preposition => !noun() && !verb() && word.can_be(P::Preposition),
            Self::Adjective => !name && word.can_be(P::Adjective),
            Self::Name => !word.first && word.shape == Shape::Capital,
            Self::Subject => crate::rules::syntax::is_subject(&word.fold),
            Self::AnyNoun => noun(),
            Self::AnyInfinitive => any(|own| own.tense == Some(Tense::Infinitive)),
            Self::Adverb => word.can_be(P::Adverb),
            Self::Clitic => crate::rules::syntax::is_clitic(&word.fold),
            Self::Be => word.fold != "êtres" && any(|own| own.lemma == "être" && own.pos == P::Verb),
            Self::Have => word.fold != "avoirs" && any(|own| own.lemma == "avoir" && own.pos == P::Verb),
            Self::Gerund => {
                word.in_french()
                    && word
                        .analyses()
                        .iter()
                        .all(|own| own.tense == Some(Tense::PresentParticiple))
            }
            Self::FirstOnly => {
                only_finite()
                    && any(|own| own.person == Some(Person::First) && own.number == Some(Number::Singular))
            }
            Self::FirstPlural => {
                only_finite()
                    && any(|own| own.person == Some(Person::First) && own.number == Some(Number::Plural))
            }
            Self::SecondOnly => only_finite() && any(|own| own.person == Some(Person::Second)),
            Self::ThirdPlural => {
                only_finite()
                    && any(|own| own.person == Some(Person::Third) && own.number == Some(Number::Plural))
            }
        }
    }
}

/// Whether the word can be a noun in the singular of this gender.
fn nominal(word: &Word<'_>, gender: Gender) -> bool {
    word.analyses().iter().any(|own| {
        own.pos == PartOfSpeech::Noun
            && own.gender.is_some_and(|own| own.agrees(gender))
            && own.number.is_some_and(|own| own.agrees(Number::Singular))
    })
}
