//! The kind of word that is required at a position, by the words before it.

use super::{fits, of_subject};
use crate::context::{SegmentContext, Word};
use crate::morphology::FrenchWord as _;
use crate::rules::syntax::adverb::before_adverbs;
use copydesk_language::french::{Analysis, Number, PartOfSpeech, Person, Tense};

/// The kind of word that is required where the current word is impossible.
#[derive(Clone, Copy, Debug)]
pub(super) enum ExpectedWord<'c> {
    /// A noun, or an adjective before one, after this determiner.
    Nominal(&'c str),
    /// A noun after a preposition alone.
    Bare,
    /// A verb after a subject.
    Finite(Person, Number),
    /// A verb after se, me, ne and similar words.
    Verb,
    /// A participle after avoir.
    AfterAvoir,
    /// A participle or an adjective after être or très.
    Attribute,
    /// An infinitive after de or pour.
    Infinitive,
}

impl<'c> ExpectedWord<'c> {
    /// Returns the kind of word required at `index`, if the current word is impossible there.
    pub(super) fn of(cx: &'c SegmentContext<'_>, index: usize, word: &Word<'_>) -> Option<Self> {
        let before = cx.previous(index)?;
        let earlier = index.checked_sub(1).and_then(|at| cx.previous(at));
        let only_finite = word.analyses().iter().all(Analysis::is_finite_verb);
        let finite = word.can_be_finite();
        let verbal = word.can_be(PartOfSpeech::Verb)
            && (finite || word.has_tense(Tense::Infinitive) || word.has_tense(Tense::PresentParticiple));
        let auxiliary = word.is_form_of("être") || word.is_form_of("avoir");
        if only_finite && !auxiliary {
            if pronounless(&before.fold) && !substantive(cx, index - 1) {
                return Some(Self::Nominal(&before.fold));
            }
            if matches!(&*before.fold, "le" | "la" | "les")
                && earlier.is_some_and(|other| governs_noun(&other.fold))
            {
                return Some(Self::Nominal(&before.fold));
            }
            // « elle relève le défie », « Le défie ne l’effraie pas », « ils restent en contacte »
            if matches!(&*before.fold, "le" | "la" | "les" | "l'" | "leur") && article(cx, index) {
                return Some(Self::Nominal(&before.fold));
            }
            if before.fold == "en"
                && earlier.is_some_and(|other| {
                    !other.text.starts_with('-') && other.is_finite_only() || other.is_form_of("être")
                })
                && simple(cx, index - 1)
            {
                return Some(Self::Bare);
            }
            if matches!(&*before.fold, "de" | "d'" | "pour" | "sans") {
                return Some(Self::Infinitive);
            }
            if matches!(
                &*before.fold,
                "dans" | "sur" | "avec" | "chez" | "contre" | "sous" | "vers" | "malgré" | "par"
            ) {
                return Some(Self::Bare);
            }
            if before.fold == "très" {
                return Some(Self::Attribute);
            }
            return Self::after_auxiliary(cx, index);
        }
        if word
            .analyses()
            .iter()
            .all(|own| own.tense == Some(Tense::Infinitive))
            && matches!(
                &*before.fold,
                "un" | "une"
                    | "mon"
                    | "ton"
                    | "son"
                    | "notre"
                    | "votre"
                    | "cet"
                    | "cette"
                    | "ces"
                    | "mes"
                    | "tes"
                    | "ses"
                    | "nos"
                    | "vos"
            )
            && !substantive(cx, index - 1)
        {
            return Some(Self::Nominal(&before.fold));
        }
        if finite || word.has_tense(Tense::PresentParticiple) {
            return None;
        }
        // From here on: nouns, adjectives, participles and infinitives where a verb is required.
        let mut at = index - 1;
        let mut clitics = 0;
        while clitics < 4
            && crate::rules::syntax::is_clitic(&cx.words[at].fold)
            && at > 0
            && cx.joined(at - 1)
        {
            at -= 1;
            clitics += 1;
        }
        if let Some((person, number)) = subject(cx, at)
            && !word.has_tense(Tense::Infinitive)
        {
            return Some(Self::Finite(person, number));
        }
        // « s’y oubli », « ne l’oubli pas »: without any subject before.
        let sure = cx.words[at..index]
            .iter()
            .any(|own| matches!(&*own.fold, "se" | "s'" | "me" | "m'" | "te" | "t'" | "ne" | "n'"));
        let negated = cx.words[at..index]
            .iter()
            .any(|own| matches!(&*own.fold, "ne" | "n'"));
        let close = negated && clitics > 1
            || matches!(
                &*before.fold,
                "se" | "s'" | "me" | "m'" | "te" | "t'" | "ne" | "n'" | "y"
            )
            || before.fold == "en" && clitics > 1;
        (!verbal && sure && close && word.fold != "man").then_some(Self::Verb)
    }

    /// « a reçut », « est mit », « n’a jamais voulut »
    fn after_auxiliary(cx: &SegmentContext<'_>, index: usize) -> Option<Self> {
        let at = before_adverbs(cx, index)?;
        let auxiliary = &cx.words[at];
        // « tout ce qu’il a suffit »: the verb of another clause.
        let relative = cx.words[at.saturating_sub(4)..at]
            .iter()
            .any(|own| matches!(&*own.fold, "que" | "qu'" | "dont" | "où"));
        // « son aura brillait »
        let noun = at > 0
            && cx.joined(at - 1)
            && auxiliary.can_be(PartOfSpeech::Noun)
            && cx.words[at - 1].can_be(PartOfSpeech::Determiner);
        if relative || noun || auxiliary.text.starts_with('-') || auxiliary.fold == "as" {
            return None;
        }
        if auxiliary
            .analyses()
            .iter()
            .any(|own| own.lemma == "avoir" && own.pos == PartOfSpeech::Verb)
        {
            let told = auxiliary.fold != "a"
                || at > 0
                    && cx.joined(at - 1)
                    && (subject(cx, at - 1).is_some()
                        || crate::rules::syntax::is_clitic(&cx.words[at - 1].fold)
                        || cx.words[at - 1].can_be(PartOfSpeech::Noun));
            return told.then_some(Self::AfterAvoir);
        }
        let being = auxiliary.is_form_of("être") && !auxiliary.can_be(PartOfSpeech::Adjective)
            || auxiliary.fold == "été";
        (being && auxiliary.fold != "es").then_some(Self::Attribute)
    }

    /// Whether the word `form` with this reading is possible here.
    pub(super) fn takes(self, own: &Analysis, form: &str) -> bool {
        if own.capital {
            return false;
        }
        match self {
            Self::Nominal(determiner) => own.pos == PartOfSpeech::Noun && fits(determiner, own, form),
            Self::Bare => own.pos == PartOfSpeech::Noun,
            Self::Finite(person, number) => {
                own.is_finite_verb()
                    && own.person == Some(person)
                    && own.number == Some(number)
                    && matches!(
                        own.tense,
                        Some(Tense::Present | Tense::Imperfect | Tense::SimplePast)
                    )
            }
            Self::Verb => {
                own.is_finite_verb()
                    && own.person != Some(Person::First)
                    && matches!(
                        own.tense,
                        Some(Tense::Present | Tense::Imperfect | Tense::Imperative)
                    )
            }
            Self::AfterAvoir => {
                own.tense == Some(Tense::PastParticiple)
                    && own.number != Some(Number::Plural)
                    && own.gender != Some(copydesk_language::french::Gender::Feminine)
            }
            Self::Attribute => own.tense == Some(Tense::PastParticiple) || own.pos == PartOfSpeech::Adjective,
            Self::Infinitive => own.tense == Some(Tense::Infinitive) || own.pos == PartOfSpeech::Noun,
        }
    }

    /// Returns the minimum frequency (Zipf) of a word that is not a form of the same verb.
    pub(super) fn rarest(self) -> f32 {
        match self {
            Self::Nominal(_) | Self::Verb | Self::Finite(..) => 2.5,
            _ => 3.0,
        }
    }

    pub(super) fn confidence(self) -> u8 {
        match self {
            Self::Nominal(_) | Self::AfterAvoir => 84,
            Self::Finite(..) | Self::Attribute => 82,
            Self::Verb | Self::Bare | Self::Infinitive => 80,
        }
    }
}

/// Returns the person and number of the verb of the word at `at`, if that can only be a subject.
fn subject(cx: &SegmentContext<'_>, at: usize) -> Option<(Person, Number)> {
    let word = &cx.words[at];
    if !matches!(&*word.fold, "je" | "j'" | "tu" | "il" | "on" | "ils" | "qui")
        || word.shape != crate::context::Shape::Lower && !word.first
    {
        return None;
    }
    // « peut on faire », « elle s’est tu »: the verb precedes.
    let inverted = cx.previous(at).is_some_and(|other| {
        other.can_be_finite() && word.fold != "qui"
            || other.fold == "l'" && at > 1 && crate::rules::syntax::is_clitic(&cx.words[at - 2].fold)
            || other.fold == "l'" && word.fold != "on"
            || word.fold == "qui" && other.can_be(PartOfSpeech::Preposition)
    });
    let plural = word.fold == "qui"
        && cx.previous(at).is_some_and(|other| {
            matches!(&*other.fold, "ceux" | "celles" | "ceux-ci" | "celles-ci")
                || other.can_be(PartOfSpeech::Noun)
                    && other
                        .analyses()
                        .iter()
                        .all(|own| own.number == Some(Number::Plural))
        });
    if inverted {
        None
    } else if plural {
        Some((Person::Third, Number::Plural))
    } else {
        of_subject(&word.fold)
    }
}

/// Whether no clause with its own subject begins before the word at `index` in its sentence.
fn simple(cx: &SegmentContext<'_>, index: usize) -> bool {
    let start = cx.word_range_of_sentence(cx.words[index].sentence).start;
    !cx.words[start..index].iter().any(|own| {
        matches!(
            &*own.fold,
            "que"
                | "qu'"
                | "qui"
                | "dont"
                | "où"
                | "quand"
                | "lorsque"
                | "lorsqu'"
                | "si"
                | "s'"
                | "comme"
                | "quoi"
                | "ce"
                | "ça"
                | "cela"
                | "puisque"
                | "puisqu'"
                | "et"
                | "ou"
        )
    })
}

/// Whether le, la, les, l’ or leur before the word at `index` must be an article: the text before it already has its
/// verb, or the sentence begins with it and continues with its verb.
fn article(cx: &SegmentContext<'_>, index: usize) -> bool {
    let Some(at) = index.checked_sub(1) else {
        return false;
    };
    match cx.previous(at) {
        Some(other) => {
            let inverted = other.text.starts_with('-')
                && other.can_be(PartOfSpeech::Pronoun)
                && matches!(
                    other.fold.trim_start_matches("-t"),
                    "-il" | "-elle" | "-on" | "-ils" | "-elles" | "-tu" | "-je" | "-vous" | "-nous"
                );
            (inverted
                || other.is_finite_only() && !other.text.starts_with('-')
                || other.is_form_of("être") && !other.can_be(PartOfSpeech::Noun))
                && simple(cx, at)
        }
        None => {
            cx.words[at].first
                && cx.next(index).is_some_and(|other| {
                    matches!(
                        &*other.fold,
                        "ne" | "n'" | "se" | "s'" | "m'" | "t'" | "me" | "te"
                    ) || other.is_finite_only()
                        || other.is_form_of("être")
                        || other.is_form_of("avoir")
                })
        }
    }
}

/// Whether the word is a determiner that cannot be a pronoun.
fn pronounless(fold: &str) -> bool {
    matches!(
        fold,
        "un" | "une"
            | "mon"
            | "ton"
            | "son"
            | "cet"
            | "cette"
            | "ma"
            | "ta"
            | "sa"
            | "au"
            | "du"
            | "notre"
            | "votre"
            | "chaque"
            | "mes"
            | "tes"
            | "ses"
            | "ces"
            | "nos"
            | "vos"
            | "leurs"
            | "des"
            | "aux"
            | "quel"
            | "quelle"
            | "quels"
            | "quelles"
            | "quelques"
            | "ledit"
            | "ladite"
            | "lesdits"
            | "auxdits"
            | "auxdites"
    )
}

/// « l’un parle », « la une montre », « le tien »: the determiner before is a pronoun or a noun there.
fn substantive(cx: &SegmentContext<'_>, at: usize) -> bool {
    let before = cx.previous(at).map(|word| &*word.fold);
    match &*cx.words[at].fold {
        "un" | "une" => before.is_some_and(|word| {
            matches!(
                word,
                "l'" | "la"
                    | "quelqu'"
                    | "chaque"
                    | "que"
                    | "qu'"
                    | "aucun"
                    | "aucune"
                    | "pas"
                    | "les"
                    | "numéro"
                    | "le"
            )
        }),
        "son" | "ton" => {
            before.is_some_and(|word| matches!(word, "le" | "un" | "du" | "au" | "ce" | "bon" | "de"))
        }
        _ => false,
    }
}

/// Whether the word is a preposition after which le and la are articles.
fn governs_noun(fold: &str) -> bool {
    matches!(
        fold,
        "dans"
            | "sur"
            | "avec"
            | "chez"
            | "contre"
            | "sous"
            | "vers"
            | "malgré"
            | "dès"
            | "selon"
            | "entre"
            | "parmi"
            | "par"
            | "depuis"
            | "pendant"
    )
}
