//! An adjective or a participle that does not agree with the noun before it.

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape, Word};
use crate::morphology::{FrenchSegment as _, FrenchWord as _};
use crate::rules::syntax::adjective::{finding, is_colour};
use crate::rules::syntax::forms::{Forms, can_be_noun, form, is_adjectival, nominal};
use crate::rules::syntax::noun_phrase::{NounPhrase, is_adjective, is_and, is_noun, is_preposed, is_time};
use crate::{Example, Finding, RuleMeta};
use copydesk_language::collocation::pair_frequency;
use copydesk_language::french::{Analysis, Gender, Number, PartOfSpeech, Tense};
use copydesk_model::{Category, Severity};

static RULES: &[&RuleMeta] = &[&ADJECTIVE];

static ADJECTIVE: RuleMeta = RuleMeta {
    id: "grammar.adjective-agreement",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "Le maire a présenté une loi national.",
            "Le maire a présenté une loi nationale.",
        ),
        Example::fixes(
            "Ils ont eu un dialogue constructive.",
            "Ils ont eu un dialogue constructif.",
        ),
        Example::fixes(
            "Elle achète des voitures neuve.",
            "Elle achète des voitures neuves.",
        ),
        Example::fixes(
            "Nous cherchons une solution très élégant.",
            "Nous cherchons une solution très élégante.",
        ),
        Example::fixes("C’est une chose important.", "C’est une chose importante."),
        Example::fixes(
            "La commission européen a tranché.",
            "La commission européenne a tranché.",
        ),
        Example::fixes("Les hommes politique sont là.", "Les hommes politiques sont là."),
        Example::fixes(
            "Chaque joueur blessés doit sortir.",
            "Chaque joueur blessé doit sortir.",
        ),
        Example::fixes(
            "La directrice, épuisé par ce voyage, se tait.",
            "La directrice, épuisée par ce voyage, se tait.",
        ),
        Example::not_flagged(
            "La hausse de la production observée ; le prix des maisons élevé ; des robes orange.",
        ),
        Example::fixes(
            "Il a loué une chambre et une cave sombre et humide, une lampe et une armoire neuf.",
            "Il a loué une chambre et une cave sombre et humide, une lampe et une armoire neuves.",
        ),
        Example::not_flagged("Une lampe et une armoire neuve ; un vélo et une moto neufs."),
        Example::not_flagged("Une loi et un décret importants. Les élections législatives passées."),
        Example::not_flagged("Il passe ses nuits debout, ses journées couché. Les droits civil et pénal."),
        Example::not_flagged("Ces yeux bleu clair, une des pièces vendue. Il rentre à la maison seul."),
    ],
};

pub(super) struct Adjective;

/// The maximum distance of an auxiliary before the participle, in words.
const AUXILIARY: usize = 4;
/// The maximum distance of another noun that may govern the adjective, in words.
const REACH: usize = 10;

impl Checker for Adjective {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for index in 0..cx.words.len() {
            if let Some(phrase) = NounPhrase::read(cx, index) {
                let found = beside(cx, &phrase)
                    .or_else(|| usual(cx, &phrase))
                    .or_else(|| shared(cx, &phrase));
                sink.extend(found.or_else(|| apposed(cx, &phrase)));
            }
        }
    }
}

/// Checks an adjective right after its noun.
fn beside(cx: &SegmentContext<'_>, phrase: &NounPhrase) -> Option<Finding> {
    let forms = phrase.forms(cx);
    let disagrees = |at: &&usize| Forms::nominal(&cx.words[**at]).and(forms).is_empty();
    let at = *phrase.after.iter().find(disagrees)?;
    let adjective = &cx.words[at];
    // « il a par la suite confirmé », « je me suis un jour retrouvée »: the participle belongs to its auxiliary.
    let first = cx
        .word_range_of_sentence(adjective.sentence)
        .start
        .max(phrase.determiner.saturating_sub(AUXILIARY));
    let auxiliary = adjective.has_tense(Tense::PastParticiple)
        && cx.words[first..phrase.determiner]
            .iter()
            .any(|word| word.is_form_of("avoir") || word.is_form_of("être"));
    // « les accusations pesant sur lui », « le refrain continue »: a verb.
    let verb =
        adjective.has_tense(Tense::PresentParticiple) && !stands_alone(cx, at) || adjective.can_be_finite();
    if forms.is_empty() || auxiliary || verb || adjective.can_be(PartOfSpeech::Adverb) {
        return None;
    }
    if said_of_another(cx, phrase, at) || governed_elsewhere(cx, adjective, phrase.determiner, at) {
        return None;
    }
    let (gender, number) = forms.nearest(Forms::nominal(adjective))?;
    finding(&ADJECTIVE, adjective, gender, number, 76)
}

/// « une lampe et une chaise neuf »: an adjective after two nouns agrees with both or with the second.
fn shared(cx: &SegmentContext<'_>, phrase: &NounPhrase) -> Option<Finding> {
    let and = phrase
        .determiner
        .checked_sub(1)
        .filter(|&and| cx.words[and].fold == "et")?;
    let first = (and.saturating_sub(4)..and).find_map(|at| {
        NounPhrase::read(cx, at).filter(|first| first.end() + 1 == and && first.after.is_empty())
    })?;
    let at = *phrase.after.first()?;
    let (adjective, forms, other) = (&cx.words[at], phrase.forms(cx), first.forms(cx));
    let verb = adjective.can_be_finite() || adjective.can_be(PartOfSpeech::Adverb);
    let plain = at == phrase.noun + 1 && !verb && adjective.can_be(PartOfSpeech::Adjective);
    // « le maire et la ministre chargée des comptes »
    let closed = cx
        .next(at)
        .is_none_or(|next| !next.analyses().iter().any(is_adjectival));
    if !plain || !closed || forms.is_empty() || other.is_empty() || is_colour(adjective) {
        return None;
    }
    let gender = match (forms.gender()?, other.gender()?) {
        (Gender::Feminine, Gender::Feminine) => Gender::Feminine,
        _ => Gender::Masculine,
    };
    let both = Forms::of(Some(gender), Some(Number::Plural));
    let own = Forms::nominal(adjective);
    if !own.and(forms).is_empty() || !own.and(both).is_empty() {
        return None;
    }
    finding(&ADJECTIVE, adjective, gender, Number::Plural, 74)
}

/// « les hommes politique »: a word that can also be a noun, but is an adjective after this noun.
fn usual(cx: &SegmentContext<'_>, phrase: &NounPhrase) -> Option<Finding> {
    let at = phrase.noun + 1;
    let (noun, word) = (&cx.words[phrase.noun], cx.next(phrase.noun)?);
    let forms = phrase.forms(cx);
    let plain = word.shape == Shape::Lower
        && phrase.after.first().is_none_or(|first| *first == at)
        && word
            .analyses()
            .iter()
            .all(|own| nominal(own) || own.is_finite_verb())
        && word.can_be(PartOfSpeech::Adjective)
        && word.can_be(PartOfSpeech::Noun);
    // « un homme ou une cause particuliers »
    let several = Forms::nominal(word).number() == Some(Number::Plural)
        && cx.previous(phrase.determiner).is_some_and(is_and);
    if !plain
        || several
        || forms.is_empty()
        || !Forms::nominal(word).and(forms).is_empty()
        || said_of_another(cx, phrase, at)
    {
        return None;
    }
    let (gender, number) = forms.nearest(Forms::nominal(word))?;
    let right = form(word, gender, number, None)?;
    (pair_frequency(&noun.fold, &right) > 0.0)
        .then(|| finding(&ADJECTIVE, word, gender, number, 78))
        .flatten()
}

/// « une chose important. »: an adjective that can also be a participle, without a complement.
fn stands_alone(cx: &SegmentContext<'_>, at: usize) -> bool {
    cx.words[at].can_be(PartOfSpeech::Adjective)
        && (cx.next(at).is_none() || cx.reading(at + 1).is_some_and(Analysis::is_finite_verb))
}

/// « La directrice, épuisé par ce voyage, … »: a participle between commas, after the noun that begins the sentence.
fn apposed(cx: &SegmentContext<'_>, phrase: &NounPhrase) -> Option<Finding> {
    let noun = &cx.words[phrase.noun];
    let at = phrase.end() + 1;
    let comma = cx.gap(at - 1).is_some_and(|gap| gap == ", ");
    if !cx.words[phrase.determiner].first || !comma || !is_adjective(cx, at) || is_time(noun) {
        return None;
    }
    let participle = &cx.words[at];
    let forms = phrase.forms(cx);
    let complement = cx.gap(at).is_none_or(|gap| !gap.trim().is_empty())
        || cx.next(at).is_some_and(|next| {
            next.can_be(PartOfSpeech::Preposition) || matches!(&*next.fold, "du" | "des" | "au" | "aux")
        });
    let plain = participle.has_tense(Tense::PastParticiple)
        && !participle.can_be_finite()
        && !participle.can_be(PartOfSpeech::Adverb)
        && !participle.can_be(PartOfSpeech::Preposition);
    if !complement || !plain || forms.is_empty() || !Forms::nominal(participle).and(forms).is_empty() {
        return None;
    }
    let (gender, number) = forms.nearest(Forms::nominal(participle))?;
    finding(&ADJECTIVE, participle, gender, number, 72)
}

/// Whether the adjective modifies another word than the noun before it: the subject (« passe ses journées couché »),
/// one of several nouns (« les codes civil et pénal », « une des pièces vendue »), a colour (« des yeux bleu clair »),
/// or no noun (« c’est au pire inutile »).
fn said_of_another(cx: &SegmentContext<'_>, phrase: &NounPhrase, at: usize) -> bool {
    let (noun, adjective) = (&cx.words[phrase.noun], &cx.words[at]);
    let singular = Forms::nominal(adjective).number() == Some(Number::Singular);
    let shared = singular
        && cx
            .words
            .get(at + 1)
            .is_some_and(|next| is_and(next) || cx.gap(at).is_some_and(|gap| gap.starts_with(',')));
    let one_of = singular
        && cx.previous(phrase.determiner).is_some_and(|before| {
            matches!(
                &*before.fold,
                "un" | "une" | "aucun" | "aucune" | "chacun" | "chacune" | "celui" | "celle"
            )
        });
    let colour = is_colour(adjective)
        && cx
            .next(at)
            .is_some_and(|next| matches!(&*next.fold, "de" | "d'") || next.analyses().iter().any(nominal));
    // « une tête plus petit que moi »
    let compared = matches!(&*cx.words[at - 1].fold, "plus" | "moins")
        && cx
            .next(at)
            .is_some_and(|next| matches!(&*next.fold, "que" | "qu'"));
    // « dans leur ensemble »
    let within = cx
        .previous(phrase.determiner)
        .is_some_and(|before| before.fold == "dans")
        && matches!(&*cx.words[phrase.determiner].fold, "leur" | "son" | "sa" | "l'");
    let adverbial = compared
        || within
        || matches!(
            &*cx.words[phrase.determiner].fold,
            "au" | "du" | "un" | "aux" | "les"
        ) && QUANTITIES.contains(&&*noun.fold);
    let alone = matches!(
        &*adjective.fold,
        "sûr" | "seul" | "seule" | "seuls" | "seules" | "compris" | "comprise"
    );
    let subject = cx.words[phrase.determiner].first;
    let once = noun.fold == "fois";
    shared || one_of || colour || adverbial || alone || once || is_time(noun) && !subject
}

/// Nouns that form an adverb or a quantity with « au », « du » and « un ».
const QUANTITIES: [&str; 18] = [
    "tiers",
    "quart",
    "quarts",
    "trois-quarts",
    "pire",
    "mieux",
    "moins",
    "plus",
    "minimum",
    "maximum",
    "moment",
    "reste",
    "contraire",
    "fond",
    "total",
    "départ",
    "peu",
    "besoin",
];

/// Whether an adjective could belong to another noun before its own, or to several.
fn governed_elsewhere(cx: &SegmentContext<'_>, adjective: &Word<'_>, phrase: usize, at: usize) -> bool {
    let first = cx
        .word_range_of_sentence(adjective.sentence)
        .start
        .max(phrase.saturating_sub(REACH));
    // A noun before the verb does not govern a word after it.
    let verb = (first..phrase)
        .rev()
        .find(|&at| cx.reading(at).is_some_and(Analysis::is_finite_verb));
    let start = verb.map_or(first, |verb| verb + 1);
    let readings = || adjective.analyses().iter().filter(|own| nominal(own));
    let noun_before = (start..phrase).any(|at| match cx.reading(at) {
        Some(noun) if matches!(noun.pos, PartOfSpeech::Noun | PartOfSpeech::ProperNoun) => {
            readings().any(|own| {
                own.agrees(
                    noun.gender.unwrap_or(Gender::Epicene),
                    noun.number.unwrap_or(Number::Invariable),
                )
            })
        }
        Some(_) => false,
        None => true,
    });
    let joined_plural = readings().any(|own| own.number == Some(Number::Plural))
        && cx.words[start..at]
            .iter()
            .any(|word| matches!(&*word.fold, "et" | "ou" | "ni"));
    // « une loi jugée importante », « un homme nommé ministre »: the next word decides.
    let noun_after = cx.next(at).is_some_and(|next| {
        is_noun(cx, at + 1) && is_preposed(adjective)
            || can_be_noun(next)
                && !cx.reading(at + 1).is_some_and(Analysis::is_finite_verb)
                && !next
                    .analyses()
                    .iter()
                    .any(|own| own.pos == PartOfSpeech::Preposition || is_adjectival(own))
    });
    noun_before || joined_plural || noun_after
}
