//! Reads a noun phrase: determiner, adjectives, noun, adjectives.

use super::forms::{Forms, is_adjectival, nominal};
use crate::context::{SegmentContext, Shape, Word};
use crate::morphology::{FrenchSegment as _, FrenchWord as _};
use crate::rules::typography::convention::is_french_day;
use copydesk_language::french::{Analysis, Number, PartOfSpeech, Tense};
use copydesk_language::frequency::{Language, zipf};
use std::rc::Rc;

/// A noun with its determiner and adjectives, as indices into the words of the segment.
#[derive(Debug)]
pub(in crate::rules) struct NounPhrase {
    pub determiner: usize,
    /// The adjectives between determiner and noun.
    pub before: Vec<usize>,
    pub noun: usize,
    /// The adjectives after the noun, at most three.
    pub after: Vec<usize>,
}

/// Words that are almost always determiners; for others (« il les mange », « l’un », « ce doit ») the reading decides.
const SURE: [&str; 28] = [
    "une", "des", "du", "au", "aux", "cet", "cette", "ces", "mon", "ma", "mes", "ton", "ta", "tes", "son",
    "sa", "ses", "notre", "nos", "votre", "vos", "leurs", "quelle", "quels", "quelles", "aucune", "chaque",
    "quelques",
];

/// The noun phrases of a segment, by the indices of their determiners.
struct Phrases(Vec<Option<Rc<NounPhrase>>>);

impl NounPhrase {
    /// Returns the noun phrase that begins with the determiner at `index`; `None` if there is none, or if another
    /// reading is possible.
    pub(in crate::rules) fn read(cx: &SegmentContext<'_>, index: usize) -> Option<Rc<Self>> {
        let all = cx.once(|cx| {
            let phrases = (0..cx.words.len()).map(|at| Self::read_at(cx, at).map(Rc::new));
            Phrases(phrases.collect())
        });
        all.0.get(index)?.clone()
    }

    fn read_at(cx: &SegmentContext<'_>, index: usize) -> Option<Self> {
        const MAX_WORDS: usize = 7;
        let determiner = cx.words.get(index)?;
        if !determines(cx, index) {
            return None;
        }
        let mut at = index + 1;
        // « ces quatre candidats »; « quelque cent candidats » and « au moins neuf candidats » are different.
        while cx.next(at - 1)?.can_be(PartOfSpeech::Numeral) && cx.joined(at) && at < index + MAX_WORDS {
            if determiner.fold == "quelque" {
                return None;
            }
            at += 1;
        }
        let mut before = Vec::new();
        let noun = loop {
            let word = cx.next(at - 1)?;
            if at > index + MAX_WORDS || word.shape != Shape::Lower {
                return None;
            }
            let next = cx.next(at);
            let leads_on = next.is_some_and(|next| {
                next.shape == Shape::Lower && (is_link(next) || next.analyses().iter().any(nominal))
            });
            // « la partie nord », « un vecteur vitesse »: a noun, unless it usually precedes its noun.
            let noun = word.can_be(PartOfSpeech::Noun);
            let adjective = word.can_be(PartOfSpeech::Adjective) || word.has_tense(Tense::PastParticiple);
            // « ses étranges manies »: an adjective of the next word, which can only be a noun.
            let goes_on = || {
                next.is_some_and(|next| {
                    next.in_french()
                        && next.analyses().iter().all(|own| own.pos == PartOfSpeech::Noun)
                        && !Forms::nominal(next).and(Forms::nominal(word)).is_empty()
                })
            };
            let precedes = if noun {
                is_preposed(word) || word.can_be(PartOfSpeech::Adjective) && goes_on()
            } else {
                adjective
            };
            if precedes && leads_on && (!noun || cx.reading(at)?.pos != PartOfSpeech::Noun) {
                before.push(at);
            } else if noun && (cx.reading(at)?.pos == PartOfSpeech::Noun || adjective) {
                break at;
            } else if !((is_degree(word) || !before.is_empty() && is_and(word))
                && next?.analyses().iter().any(is_adjectival)
                && !next?.can_be(PartOfSpeech::Numeral))
            {
                return None;
            }
            at += 1;
        };
        let word = &cx.words[noun];
        // « quelque grands qu’ils soient »: an adverb.
        let concedes = |next: &Word<'_>| matches!(&*next.fold, "que" | "qu'");
        if determiner.fold == "quelque" && cx.next(noun).is_some_and(concedes) {
            return None;
        }
        if !is_candidate(word) || misread(cx, index, noun) {
            return None;
        }
        let other = word.analyses().iter().any(|own| !nominal(own));
        let verb_like = word
            .analyses()
            .iter()
            .all(|own| nominal(own) || own.pos == PartOfSpeech::Verb);
        // A verb cannot follow a word that is certainly a determiner; other parts of speech can. Nor does a finite verb
        // follow « le » after a preposition or another verb.
        let infinitive = word.has_tense(Tense::Infinitive);
        let certain = SURE.contains(&&*determiner.fold)
            || determiner.fold == "un"
            || !infinitive
                && (determiner.first
                    && determiner.fold != "leur"
                    && !(before.iter().any(|&at| cx.words[at].can_be(PartOfSpeech::Noun))
                        && word.can_be_finite())
                    || cx.previous(index).is_some_and(|before| {
                        before.can_be(PartOfSpeech::Preposition)
                            || before.is_finite_only()
                            || before.has_tense(Tense::PastParticiple)
                            || before.is_form_of("être")
                            || matches!(&*before.fold, "tout" | "toute" | "tous" | "toutes")
                    })
                    || is_followed_by_its_adjective(cx, index, noun));
        // « en les représentant », « la loi les concernant »; « sur les étudiant » is a noun.
        let after_preposition = || {
            cx.previous(index)
                .is_some_and(|before| before.can_be(PartOfSpeech::Preposition) && before.fold != "en")
        };
        if word.has_tense(Tense::PresentParticiple)
            && !(SURE.contains(&&*determiner.fold) || after_preposition())
        {
            return None;
        }
        if other && !(verb_like && certain) {
            return None;
        }
        Some(Self {
            determiner: index,
            before,
            noun,
            after: following(cx, noun),
        })
    }

    /// Returns the index of its last word.
    pub(in crate::rules) fn end(&self) -> usize {
        self.after.last().copied().unwrap_or(self.noun)
    }

    /// Returns the combinations that the determiner, the adjectives before the noun and the noun share.
    pub(in crate::rules) fn forms(&self, cx: &SegmentContext<'_>) -> Forms {
        let noun = Forms::of_readings(
            cx.words[self.noun]
                .analyses()
                .iter()
                .filter(|own| own.pos == PartOfSpeech::Noun),
        );
        self.before
            .iter()
            .fold(noun.and(self.determiner_forms(cx)), |forms, &at| {
                forms.and(Forms::nominal(&cx.words[at]))
            })
    }

    /// Returns the combinations with which the determiner agrees.
    pub(in crate::rules) fn determiner_forms(&self, cx: &SegmentContext<'_>) -> Forms {
        Forms::of_determiner(&cx.words[self.determiner], &cx.words[self.determiner + 1])
    }
}

/// Whether the word is a determiner in its sentence.
fn determines(cx: &SegmentContext<'_>, index: usize) -> bool {
    let word = &cx.words[index];
    let elided = word.fold.ends_with('\'');
    word.can_be(PartOfSpeech::Determiner)
        && word.shape != Shape::Upper
        && !matches!(&*word.fold, "de" | "d'")
        && !word.text.starts_with('-')
        && cx.gap(index).is_some_and(|gap| elided || !gap.is_empty())
        && (SURE.contains(&&*word.fold)
            || cx.previous(index).is_some_and(|before| {
                before.is_form_of("être") && matches!(&*word.fold, "le" | "la" | "les")
            }) && cx.next(index).is_some_and(|next| next.can_be(PartOfSpeech::Noun))
            || cx
                .reading(index)
                .is_some_and(|reading| reading.pos == PartOfSpeech::Determiner))
}

/// « aux première et deuxième places », « vos nom et prénom », « soixante et un buts », « il a du être là », « quelle
/// est », « un putain de bruit »: words that only look like a noun phrase, or whose determiner agrees with something
/// else.
fn misread(cx: &SegmentContext<'_>, index: usize, noun: usize) -> bool {
    let (determiner, word) = (&cx.words[index], &cx.words[noun]);
    let before = cx.previous(index);
    let singular = word
        .analyses()
        .iter()
        .all(|own| own.number != Some(Number::Plural));
    let link = cx.words.get(noun + 1).is_some_and(is_and) && cx.joined(noun)
        || cx.gap(noun).is_some_and(|gap| gap == ", ");
    let other = noun + 1 + usize::from(cx.joined(noun));
    let coordinated = determiner.fold.ends_with(['s', 'x'])
        && singular
        && link
        && (is_noun(cx, other) || is_adjective(cx, other))
        && cx.words[other]
            .analyses()
            .iter()
            .any(|own| own.number != Some(Number::Plural));
    let numbered = cx.words[index + 1].can_be(PartOfSpeech::Numeral)
        && (matches!(&*determiner.fold, "tous" | "toutes")
            || before.is_some_and(|before| matches!(&*before.fold, "tous" | "toutes")));
    let counted = determiner.fold.starts_with("un")
        && before.is_some_and(is_and)
        && index
            .checked_sub(1)
            .and_then(|and| cx.previous(and))
            .is_none_or(|word| word.can_be(PartOfSpeech::Numeral));
    let modal = word.has_tense(Tense::Infinitive) && before.is_some_and(|before| before.is_form_of("avoir"));
    // « nous faisons tous partie », « au moins égale », « divers droite »
    let floating = matches!(&*determiner.fold, "tout" | "tous" | "toutes")
        && index
            .checked_sub(1)
            .and_then(|before| cx.reading(before))
            .is_some_and(Analysis::is_finite_verb);
    let least = matches!(&*determiner.fold, "au" | "du") && cx.words[index + 1].fold == "moins"
        || determiner.fold == "divers" && matches!(&*word.fold, "droite" | "gauche" | "centre");
    let auxiliary = word.is_form_of("être") || word.is_form_of("avoir");
    let expressive = cx
        .next(noun)
        .is_some_and(|next| matches!(&*next.fold, "de" | "d'"))
        && EXPRESSIVE.contains(&&*word.fold);
    let foreign = cx
        .next(noun)
        .is_some_and(|next| next.shape == Shape::Lower && !next.in_french() && next.in_english());
    let something = determiner.fold == "quelque" && word.fold == "chose";
    coordinated
        || numbered
        || floating
        || least
        || counted
        || modal
        || auxiliary
        || expressive
        || foreign
        || something
        || NAMING.contains(&&*word.fold)
}

/// Expressive nouns, whose determiner agrees with the noun after « de ».
const EXPRESSIVE: [&str; 12] = [
    "putain",
    "espèce",
    "drôle",
    "diable",
    "bougre",
    "amour",
    "vache",
    "fripon",
    "salaud",
    "imbécile",
    "idiot",
    "cochon",
];

/// Nouns whose determiner may agree with the person (« la numéro un »), or that have no fixed gender.
const NAMING: [&str; 12] = [
    "orge", "peu", "moins", "plus", "numéro", "gens", "mini", "super", "bis", "extra", "uns", "unes",
];

/// « , les mesure tarifaires »: whether the word after a word that may be a verb can only be an adjective that agrees
/// with the determiner. Verbs that take an attribute of their object (« les juge utiles ») are excluded.
fn is_followed_by_its_adjective(cx: &SegmentContext<'_>, index: usize, noun: usize) -> bool {
    let word = &cx.words[noun];
    let has_attribute = word
        .analyses()
        .iter()
        .any(|own| own.pos == PartOfSpeech::Verb && OBJECT_ATTRIBUTE.contains(&own.lemma));
    let determiner = Forms::of_determiner(&cx.words[index], &cx.words[index + 1]);
    !has_attribute
        && noun == index + 1
        && cx.next(noun).is_some_and(|next| {
            next.shape == Shape::Lower
                && next.in_french()
                && next
                    .analyses()
                    .iter()
                    .all(|own| own.pos == PartOfSpeech::Adjective)
                && !Forms::nominal(next).and(determiner).is_empty()
        })
}

/// Verbs that have an object and its attribute: « les rend utiles ».
const OBJECT_ATTRIBUTE: [&str; 24] = [
    "croire",
    "considérer",
    "déclarer",
    "dire",
    "élire",
    "estimer",
    "faire",
    "garder",
    "imaginer",
    "juger",
    "laisser",
    "mettre",
    "nommer",
    "penser",
    "porter",
    "préférer",
    "proclamer",
    "rendre",
    "savoir",
    "sentir",
    "supposer",
    "tenir",
    "trouver",
    "voir",
];

/// Returns the adjectives right after a noun, which may have adverbs (« très ») or « et » between them.
fn following(cx: &SegmentContext<'_>, noun: usize) -> Vec<usize> {
    const MAX_WORDS: usize = 3;
    let mut after = Vec::new();
    let mut at = noun;
    while after.len() < MAX_WORDS && cx.joined(at) {
        let mut next = at + 1;
        let and = !after.is_empty() && is_and(&cx.words[next]);
        if (and || is_intensive(&cx.words[next])) && cx.joined(next) {
            next += 1;
        }
        // « une loi nationale et grands décrets »
        let leads_on = and && cx.next(next).is_some_and(|word| word.can_be(PartOfSpeech::Noun));
        if !is_adjective(cx, next) || leads_on {
            break;
        }
        after.push(next);
        at = next;
    }
    after
}

/// Whether a word may be part of a noun phrase: it is known, and not an interjection (le hip hop).
fn is_candidate(word: &Word<'_>) -> bool {
    const COMMON: f32 = 3.3;
    let letters = word.text.chars().count();
    let plain = letters > 3 || letters == 3 && zipf(Language::French, &word.fold) >= COMMON;
    let own = word
        .analyses()
        .iter()
        .any(|own| own.pos == PartOfSpeech::Noun && !own.capital);
    plain && own && word.shape == Shape::Lower
}

/// Whether the word is an adjective or a participle in its sentence.
pub(in crate::rules) fn is_adjective(cx: &SegmentContext<'_>, at: usize) -> bool {
    cx.words
        .get(at)
        .is_some_and(|word| word.shape == Shape::Lower && word.analyses().iter().any(is_adjectival))
        && cx.reading(at).is_some_and(is_adjectival)
}

/// Whether the word is a noun in its sentence.
pub(in crate::rules) fn is_noun(cx: &SegmentContext<'_>, at: usize) -> bool {
    cx.reading(at)
        .is_some_and(|own: &Analysis| own.pos == PartOfSpeech::Noun)
}

/// Whether the word is a day of the week, which may be an adverbial without a preposition.
pub(in crate::rules) fn is_day(word: &Word<'_>) -> bool {
    is_french_day(&word.fold)
}

/// Whether the word is a noun of time, which can be an adverbial without a preposition.
pub(in crate::rules) fn is_time(word: &Word<'_>) -> bool {
    word.analyses().iter().any(|own| {
        matches!(
            own.lemma,
            "jour"
                | "journée"
                | "nuit"
                | "matin"
                | "matinée"
                | "soir"
                | "soirée"
                | "heure"
                | "semaine"
                | "mois"
                | "an"
                | "année"
                | "été"
                | "hiver"
                | "printemps"
                | "automne"
                | "temps"
                | "moment"
                | "instant"
                | "seconde"
                | "minute"
                | "cas"
                | "air"
                | "fois"
                | "vie"
                | "existence"
                | "lendemain"
                | "veille"
                | "dimanche"
                | "lundi"
                | "mardi"
                | "mercredi"
                | "jeudi"
                | "vendredi"
                | "samedi"
        )
    })
}

/// Whether the word is an adjective that usually precedes its noun.
pub(in crate::rules) fn is_preposed(word: &Word<'_>) -> bool {
    word.analyses()
        .iter()
        .any(|own| own.pos == PartOfSpeech::Adjective && PREPOSED.contains(&own.lemma))
        || word.fold.ends_with("ième")
        || word.fold.ends_with("ièmes")
}

/// Adjectives that usually precede their noun.
const PREPOSED: [&str; 43] = [
    "grand",
    "petit",
    "gros",
    "beau",
    "bon",
    "mauvais",
    "vieux",
    "jeune",
    "nouveau",
    "long",
    "haut",
    "premier",
    "second",
    "dernier",
    "autre",
    "même",
    "double",
    "triple",
    "joli",
    "vrai",
    "faux",
    "meilleur",
    "pire",
    "seul",
    "ancien",
    "futur",
    "prochain",
    "gentil",
    "brave",
    "pauvre",
    "sale",
    "simple",
    "certain",
    "tel",
    "fameux",
    "moindre",
    "principal",
    "énorme",
    "immense",
    "plein",
    "large",
    "sot",
    "amoureux",
];

/// Whether the word is « et » or « ou ».
pub(in crate::rules) fn is_and(word: &Word<'_>) -> bool {
    matches!(&*word.fold, "et" | "ou")
}

/// Whether the word is an adverb of degree.
pub(in crate::rules) fn is_degree(word: &Word<'_>) -> bool {
    matches!(
        &*word.fold,
        "très"
            | "plus"
            | "moins"
            | "si"
            | "trop"
            | "aussi"
            | "bien"
            | "tellement"
            | "assez"
            | "fort"
            | "mieux"
    )
}

/// Whether the word is an adverb of degree that is neither a conjunction after a noun (« si nécessaire ») nor part of a
/// set phrase (« bien sûr »).
fn is_intensive(word: &Word<'_>) -> bool {
    matches!(
        &*word.fold,
        "très" | "trop" | "tellement" | "assez" | "plus" | "moins"
    )
}

fn is_link(word: &Word<'_>) -> bool {
    is_and(word) || is_degree(word)
}
