//! An error of agreement in the past participle of a pronominal verb: « elle s’est trompé », « ils se sont succédés ».

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape, Word};
use crate::morphology::FrenchWord as _;
use crate::rules::syntax::adjective::finding;
use crate::rules::syntax::adverb::past_adverbs;
use crate::rules::syntax::clause::Subject;
use crate::rules::syntax::forms::{Forms, is_adjectival};
use crate::rules::syntax::noun_phrase::is_day;
use crate::{Example, Finding, RuleMeta};
use copydesk_language::french::{self, Analysis, Gender, Number, PartOfSpeech, Tense, VerbTraits};
use copydesk_language::word::like;
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "grammar.pronominal-participle",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("Elle s’est trompé de rue.", "Elle s’est trompée de rue."),
        Example::fixes("Ils se sont évanoui.", "Ils se sont évanouis."),
        Example::fixes(
            "Les ministres se sont réuni mardi.",
            "Les ministres se sont réunis mardi.",
        ),
        Example::fixes(
            "Les rois se sont succédés sans bruit.",
            "Les rois se sont succédé sans bruit.",
        ),
        Example::fixes("Elles se sont faites prendre.", "Elles se sont fait prendre."),
        Example::fixes("Elle s’est lavée les mains.", "Elle s’est lavé les mains."),
        Example::fixes(
            "Ils se sont donnés rendez-vous.",
            "Ils se sont donné rendez-vous.",
        ),
        Example::fixes("Elle s’est permise de parler.", "Elle s’est permis de parler."),
        Example::not_flagged("Elle s’est lavée la veille ; elles se sont offertes à lui."),
        Example::not_flagged(
            "Elle s’est lavé les mains. Elles se sont parlé. Ils se sont donné rendez-vous.",
        ),
        Example::not_flagged(
            "Elle s’est rendu compte de tout. Elle s’est demandé pourquoi. Ils se sont dit au revoir.",
        ),
        Example::not_flagged(
            "Elle s’en est aperçue. Vous vous êtes trompé. Elles se sont laissé convaincre.",
        ),
    ],
};

pub(super) struct Pronominal;

/// Verbs whose reflexive pronoun is an indirect object (« à soi »): the participle is invariable.
const TO_ONESELF: [&str; 16] = [
    "succéder",
    "plaire",
    "complaire",
    "déplaire",
    "nuire",
    "parler",
    "mentir",
    "sourire",
    "rire",
    "téléphoner",
    "ressembler",
    "suffire",
    "survivre",
    "convenir",
    "ressembler",
    "écrire",
];

/// Verbs whose reflexive pronoun may be an indirect or a direct object.
const EITHER: [&str; 38] = [
    "demander",
    "dire",
    "imaginer",
    "permettre",
    "donner",
    "promettre",
    "jurer",
    "accorder",
    "offrir",
    "procurer",
    "acheter",
    "laver",
    "rendre",
    "faire",
    "laisser",
    "répéter",
    "figurer",
    "proposer",
    "approprier",
    "arroger",
    "reprocher",
    "attribuer",
    "répondre",
    "partager",
    "casser",
    "fouler",
    "fracturer",
    "couper",
    "voir",
    "entendre",
    "sentir",
    "mettre",
    "prendre",
    "raconter",
    "échanger",
    "disputer",
    "fixer",
    "trouver",
];

/// Verbs of actions on one’s own body or things: with an object after it, the participle is invariable.
const OF_ONE_S_OWN: [&str; 22] = [
    "laver",
    "couper",
    "casser",
    "brûler",
    "essuyer",
    "brosser",
    "fouler",
    "fracturer",
    "tordre",
    "ronger",
    "frotter",
    "gratter",
    "teindre",
    "donner",
    "offrir",
    "acheter",
    "accorder",
    "attribuer",
    "échanger",
    "procurer",
    "partager",
    "fixer",
];

/// Whether « les mains », « un pull », « rendez-vous » follow.
fn object_follows(cx: &SegmentContext<'_>, at: usize) -> bool {
    let Some(next) = cx.next(at) else { return false };
    let article = matches!(
        &*next.fold,
        "le" | "la" | "les" | "l'" | "un" | "une" | "leur" | "leurs" | "son" | "sa" | "ses"
    );
    let noun = || {
        cx.next(at + 1).is_some_and(|noun| {
            noun.can_be(PartOfSpeech::Noun)
                && !noun.can_be(PartOfSpeech::Adjective)
                && !noun.analyses().iter().any(|own| TIMES.contains(&own.lemma))
        })
    };
    next.fold == "rendez-vous" || article && noun()
}

/// « elle s’est lavée la veille »: no object.
const TIMES: [&str; 12] = [
    "jour",
    "veille",
    "nuit",
    "matin",
    "soir",
    "semaine",
    "mois",
    "année",
    "lendemain",
    "fois",
    "instant",
    "moment",
];

impl Checker for Pronominal {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for index in 0..cx.words.len() {
            sink.extend(check(cx, index));
        }
    }
}

fn check(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    let subject = Subject::read(cx, index)?;
    if !cx.words[subject.verb].is_form_of("être") || !subject.is_reflexive(cx) {
        return None;
    }
    let object = cx.words[subject.clitics.clone()]
        .iter()
        .any(|clitic| matches!(&*clitic.fold, "le" | "la" | "l'" | "les" | "en"));
    let at = past_adverbs(cx, subject.verb + 1).filter(|_| cx.joined(subject.verb))?;
    let word = &cx.words[at];
    let participles = || {
        word.analyses()
            .iter()
            .filter(|own| own.tense == Some(Tense::PastParticiple))
    };
    let is = |verbs: &[&str]| participles().any(|own| verbs.contains(&own.lemma));
    let known = participles().next().is_some() && word.shape == Shape::Lower && !object;
    let infinitive = cx.next(at).is_some_and(|next| next.has_tense(Tense::Infinitive));
    // « succédés » is not in the lexicon: the participle of a verb without a direct object has one form.
    if word.analyses().is_empty() && !object {
        return unchanging(word);
    }
    if !known {
        return None;
    }
    if is(&TO_ONESELF) || is(&["faire", "laisser"]) && infinitive {
        let fits = Forms::of_readings(participles()).has(Gender::Masculine, Number::Singular);
        // « elles se sont laissées convaincre » was the rule before 1990.
        let old = is(&["laisser"]) || is(&["écrire", "convenir"]);
        return (!fits && !old)
            .then(|| finding(&RULE, word, Gender::Masculine, Number::Singular, 82))
            .flatten();
    }
    // « elle s’est permis de parler »: the object follows.
    let granted = is(&["permettre"]) && cx.next(at).is_some_and(|next| matches!(&*next.fold, "de" | "d'"));
    if granted || is(&OF_ONE_S_OWN) && object_follows(cx, at) {
        let fits = Forms::of_readings(participles()).has(Gender::Masculine, Number::Singular);
        return (!fits && !word.can_be_finite())
            .then(|| finding(&RULE, word, Gender::Masculine, Number::Singular, 80))
            .flatten();
    }
    let direct = participles().all(|own| {
        own.verb.contains(VerbTraits::TRANSITIVE) || own.verb.contains(VerbTraits::ONLY_PRONOMINAL)
    });
    if is(&EITHER) || !direct || infinitive || has_object(cx, at) || word.can_be_finite() {
        return None;
    }
    let forms = Forms::of_readings(participles());
    if subject.forms == Forms::ALL || !forms.and(subject.forms).is_empty() {
        return None;
    }
    let (gender, number) = subject.forms.nearest(forms)?;
    finding(&RULE, word, gender, number, 80)
}

/// « succédés », « souries »: a participle with an ending that it cannot have.
fn unchanging(word: &Word<'_>) -> Option<Finding> {
    let stem = word.fold.trim_end_matches('s').trim_end_matches('e');
    let known = stem.len() < word.fold.len()
        && french::analyses(stem)
            .iter()
            .any(|own| own.tense == Some(Tense::PastParticiple) && TO_ONESELF.contains(&own.lemma));
    known.then(|| {
        let right = like(word.text, stem);
        Finding::new(&RULE, word.at, 86)
            .arg("word", word.text)
            .arg("right", right.as_str())
            .replace(right, Applicability::NeedsReview)
    })
}

/// Whether a direct object follows, with which the participle does not agree: « lavé les mains », « donné
/// rendez-vous ».
fn has_object(cx: &SegmentContext<'_>, at: usize) -> bool {
    let noun = |own: &Analysis| own.pos == PartOfSpeech::Noun;
    let object = |next: &Word<'_>| {
        next.analyses().iter().any(|own| {
            matches!(own.pos, PartOfSpeech::Determiner | PartOfSpeech::Numeral)
                && !matches!(&*next.fold, "de" | "d'" | "du" | "des" | "au" | "aux")
        }) || matches!(&*next.fold, "que" | "qu'" | "si" | "comment" | "pourquoi")
            || next.analyses().iter().all(noun) && !next.analyses().is_empty() && !is_day(next)
    };
    // « du », « des » may also begin an object.
    let partitive = cx
        .next(at)
        .is_some_and(|next| matches!(&*next.fold, "des" | "du") && !participle_takes_de(&cx.words[at]));
    cx.next(at).is_some_and(object) || partitive || cx.next(at).is_none() && false_end(cx, at)
}

fn participle_takes_de(word: &Word<'_>) -> bool {
    word.analyses()
        .iter()
        .filter(|own| is_adjectival(own))
        .any(|own| own.verb.contains(VerbTraits::INDIRECT))
}

/// Whether a quotation follows, which may be the object: « s’est exclamé : « … » ».
fn false_end(cx: &SegmentContext<'_>, at: usize) -> bool {
    cx.gap(at).is_some_and(|gap| gap.contains(['«', '“', '"', ':']))
}
