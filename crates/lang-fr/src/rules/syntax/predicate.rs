//! Finds the attribute of a subject: from its verb, over auxiliaries and other verbs.

use super::adverb::past_adverbs;
use crate::context::{SegmentContext, Word};
use crate::morphology::{FrenchSegment as _, FrenchWord as _};
use copydesk_language::french::{Analysis, PartOfSpeech, Tense};

/// Returns the index after the verbs that link the subject with its attribute. `after` is the index after the first of
/// them; `reflexive` is whether it has a reflexive pronoun. « est », « a été », « va être », « ne semble pas avoir
/// été », « s’efforce de paraître », « se sent ».
pub(in crate::rules) fn attribute_place(
    cx: &SegmentContext<'_>,
    verb: usize,
    after: usize,
    reflexive: bool,
    object: bool,
) -> Option<usize> {
    const MAX_WORDS: usize = 4;
    let (mut verb, mut after) = (verb, after);
    for step in 0..MAX_WORDS {
        if !cx.joined(after - 1) {
            return None;
        }
        let word = &cx.words[verb];
        let next = past_adverbs(cx, after)?;
        if is_any_form(word, "avoir") {
            // « a été », « avoir semblé »
            if !cx.words[next].analyses().iter().any(is_linking_participle) {
                return None;
            }
            (verb, after) = (next, next + 1);
            continue;
        }
        let infinitive = infinitive_at(cx, next);
        if is_linking(word) {
            // « est devenue »
            let changed = is_any_form(word, "être")
                && cx.words[next]
                    .analyses()
                    .iter()
                    .any(|own| is_linking_participle(own) && own.lemma != "être");
            // « semble avoir été », « est loin d’être », « est censé être »
            let (link, place) = match infinitive {
                Some(place) if !is_any_form(word, "être") => (true, place),
                _ => match bridge(cx, next) {
                    Some(place) => (true, place),
                    _ => (false, next),
                },
            };
            if changed {
                (verb, after) = (next, next + 1);
                continue;
            }
            if !link {
                return (step > 0 || !reflexive || !is_any_form(word, "être")).then_some(after);
            }
            (verb, after) = (place, place + 1);
            continue;
        }
        if step == 0
            && reflexive
            && REFLEXIVE.iter().any(|own| is_any_form(word, own))
            && infinitive.is_none()
        {
            return Some(after);
        }
        // « elle fait, laisse, voit paraître », « il demande d’être »: the subject of the infinitive is another. So it
        // is with an object.
        let another = object || ANOTHER.iter().any(|own| is_any_form(word, own));
        let place = infinitive
            .or_else(|| after_preposition(cx, next))
            .filter(|_| !another)?;
        (verb, after) = (place, place + 1);
    }
    None
}

/// Verbs whose adjective is an attribute of the subject.
const LINKING: [&str; 8] = [
    "être",
    "sembler",
    "paraître",
    "devenir",
    "redevenir",
    "demeurer",
    "rester",
    "apparaître",
];

/// Verbs that do so with a reflexive pronoun.
const REFLEXIVE: [&str; 13] = [
    "savoir",
    "sentir",
    "voir",
    "montrer",
    "révéler",
    "croire",
    "trouver",
    "vouloir",
    "faire",
    "avérer",
    "retrouver",
    "tenir",
    "juger",
];

/// Verbs whose infinitive has, or may have, another subject.
const ANOTHER: [&str; 24] = [
    "faire",
    "laisser",
    "voir",
    "entendre",
    "regarder",
    "sentir",
    "écouter",
    "envoyer",
    "emmener",
    "demander",
    "proposer",
    "ordonner",
    "dire",
    "permettre",
    "interdire",
    "conseiller",
    "recommander",
    "exiger",
    "suggérer",
    "imposer",
    "commander",
    "éviter",
    "empêcher",
    "falloir",
];

fn is_linking(word: &Word<'_>) -> bool {
    word.analyses()
        .iter()
        .any(|own| own.pos == PartOfSpeech::Verb && LINKING.contains(&own.lemma))
}

fn is_linking_participle(own: &Analysis) -> bool {
    own.tense == Some(Tense::PastParticiple) && LINKING.contains(&own.lemma)
}

fn is_any_form(word: &Word<'_>, verb: &str) -> bool {
    word.analyses()
        .iter()
        .any(|own| own.lemma == verb && own.pos == PartOfSpeech::Verb)
}

/// Returns the index of the infinitive from `at` on, after « ne pas » and its own « y » or « en ».
fn infinitive_at(cx: &SegmentContext<'_>, at: usize) -> Option<usize> {
    let mut at = at;
    while matches!(
        &*cx.words.get(at)?.fold,
        "ne" | "n'" | "y" | "en" | "se" | "s'" | "pas" | "plus" | "jamais"
    ) && cx.joined(at)
    {
        at += 1;
    }
    let word = cx.words.get(at)?;
    let verb = cx.reading(at).is_some_and(|own| own.pos == PartOfSpeech::Verb) || is_linking(word);
    (word.has_tense(Tense::Infinitive) && verb).then_some(at)
}

/// « d’être », « à rester »
fn after_preposition(cx: &SegmentContext<'_>, at: usize) -> Option<usize> {
    (matches!(&*cx.words.get(at)?.fold, "de" | "d'" | "à") && cx.joined(at))
        .then(|| infinitive_at(cx, at + 1))
        .flatten()
}

/// « loin d’être », « susceptible de paraître », « censée être »: an adjective with an infinitive.
fn bridge(cx: &SegmentContext<'_>, at: usize) -> Option<usize> {
    const ADJECTIVES: [&str; 12] = [
        "susceptible",
        "capable",
        "incapable",
        "sûr",
        "certain",
        "content",
        "heureux",
        "fier",
        "censé",
        "supposé",
        "prêt",
        "contraint",
    ];
    let word = cx.words.get(at)?;
    // « loin » has already been skipped as an adverb.
    if at > 0 && cx.words[at - 1].fold == "loin" {
        return after_preposition(cx, at);
    }
    let leads = word
        .analyses()
        .iter()
        .any(|own| ADJECTIVES.contains(&own.lemma) || matches!(own.lemma, "supposer" | "contraindre"));
    if !leads || !cx.joined(at) {
        return None;
    }
    let place = infinitive_at(cx, at + 1).or_else(|| after_preposition(cx, at + 1))?;
    // « content de venir » is itself an attribute.
    let linking = is_linking(&cx.words[place]) || cx.words[place].fold == "avoir";
    linking.then_some(place)
}
