//! An adjective used as an adverb, which is invariable: « coûtent chères », « comme prévus ».

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape, Word};
use crate::morphology::{FrenchSegment as _, FrenchWord as _};
use crate::rules::syntax::adjective::is_colour;
use crate::rules::syntax::adverb::past_adverbs;
use crate::rules::syntax::forms::Forms;
use crate::{Example, Finding, RuleMeta};
use copydesk_language::french::{Gender, Number, PartOfSpeech, Tense};
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "grammar.invariable-adjective",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("Ces travaux coûtent chers.", "Ces travaux coûtent cher."),
        Example::fixes("Elles parlent trop fortes.", "Elles parlent trop fort."),
        Example::fixes("Ces roses sentent bonnes.", "Ces roses sentent bon."),
        Example::fixes("Ils sont arrivés comme prévus.", "Ils sont arrivés comme prévu."),
        Example::fixes(
            "La route est plus longue que prévue.",
            "La route est plus longue que prévu.",
        ),
        Example::fixes("Elle a des yeux bleus clairs.", "Elle a des yeux bleu clair."),
        Example::fixes(
            "Il porte une veste verte foncée.",
            "Il porte une veste vert foncé.",
        ),
        Example::fixes(
            "Il a les yeux marrons et porte des gilets oranges.",
            "Il a les yeux marron et porte des gilets orange.",
        ),
        Example::not_flagged("Il vend des marrons, trois oranges, des pulls roses et des tartes aux olives."),
        Example::not_flagged("Les travaux prévus sont chers. Des robes bleues. Elle reste forte."),
        Example::not_flagged(
            "Comme prévu, ils coûtent cher. Tels que prévus. Les eaux bleues, claires et froides.",
        ),
    ],
};

pub(super) struct Invariable;

/// Verbs, and the adjectives that are invariable after them.
const MANNERS: [(&str, &[&str]); 24] = [
    ("coûter", &["cher"]),
    ("valoir", &["cher"]),
    ("payer", &["cher"]),
    ("sentir", &["bon", "mauvais", "fort"]),
    ("voir", &["clair"]),
    ("chanter", &["juste", "faux", "fort"]),
    ("sonner", &["juste", "faux", "creux"]),
    ("parler", &["haut", "fort", "bas", "franc", "clair", "net"]),
    ("crier", &["fort", "haut"]),
    ("rire", &["fort", "jaune", "haut"]),
    ("frapper", &["fort", "dur"]),
    ("taper", &["fort", "dur"]),
    ("souffler", &["fort"]),
    ("voler", &["bas", "haut"]),
    ("viser", &["haut", "juste", "bas"]),
    ("travailler", &["dur"]),
    ("peser", &["lourd"]),
    ("tenir", &["bon"]),
    ("couper", &["court", "net"]),
    ("filer", &["doux", "droit"]),
    ("marcher", &["droit"]),
    ("creuser", &["profond"]),
    ("jouer", &["franc", "faux"]),
    ("tomber", &["juste", "bas"]),
];

/// Participles that end a comparison: « plus que prévu ».
const FORESEEN: [&str; 14] = [
    "prévoir",
    "convenir",
    "annoncer",
    "promettre",
    "indiquer",
    "demander",
    "attendre",
    "souhaiter",
    "espérer",
    "supposer",
    "penser",
    "croire",
    "imaginer",
    "craindre",
];

/// Adjectives that qualify a colour.
const SHADES: [&str; 7] = ["clair", "foncé", "foncer", "pâle", "vif", "sombre", "fluo"];

impl Checker for Invariable {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (index, word) in cx.words.iter().enumerate() {
            sink.extend(
                manner(cx, index, word)
                    .or_else(|| foreseen(cx, index, word))
                    .or_else(|| shade(cx, index, word))
                    .or_else(|| colour_of_noun(cx, index, word)),
            );
        }
    }
}

/// « coûtent chères »
fn manner(cx: &SegmentContext<'_>, index: usize, verb: &Word<'_>) -> Option<Finding> {
    let lemma = verb
        .analyses()
        .iter()
        .find(|own| own.pos == PartOfSpeech::Verb && own.tense != Some(Tense::PastParticiple))?;
    let (_, adjectives) = MANNERS.iter().find(|(manner, _)| *manner == lemma.lemma)?;
    // « se sentir forte » is right.
    let reflexive = index > 0
        && matches!(
            &*cx.words[index - 1].fold,
            "se" | "s'" | "me" | "m'" | "te" | "t'" | "nous" | "vous" | "le" | "la" | "les"
        );
    if reflexive || !cx.joined(index) {
        return None;
    }
    let at = past_adverbs(cx, index + 1)?;
    let word = &cx.words[at];
    let own = word
        .analyses()
        .iter()
        .find(|own| own.pos == PartOfSpeech::Adjective && adjectives.contains(&own.lemma))?;
    let before_noun = cx
        .next(at)
        .is_some_and(|next| next.can_be(PartOfSpeech::Noun) && !next.can_be(PartOfSpeech::Preposition));
    if before_noun || Forms::nominal(word).has(Gender::Masculine, Number::Singular) {
        return None;
    }
    Some(finding(word, own.lemma, 82))
}

/// « comme prévus », « plus longue que prévue »
fn foreseen(cx: &SegmentContext<'_>, index: usize, word: &Word<'_>) -> Option<Finding> {
    let than = match &*word.fold {
        "comme" => true,
        "que" => {
            let start = cx
                .word_range_of_sentence(word.sentence)
                .start
                .max(index.saturating_sub(6));
            cx.words[start..index].iter().any(|before| {
                matches!(
                    &*before.fold,
                    "plus" | "moins" | "autant" | "aussi" | "mieux" | "pire" | "meilleur" | "meilleure"
                )
            })
        }
        _ => false,
    };
    if !than {
        return None;
    }
    let participle = cx.next(index)?;
    let ends = cx.words.get(index + 2).is_none() || !cx.joined(index + 1);
    let own = participle
        .analyses()
        .iter()
        .find(|own| own.tense == Some(Tense::PastParticiple) && FORESEEN.contains(&own.lemma));
    if own.is_none()
        || !ends
        || participle.shape != Shape::Lower
        || Forms::nominal(participle).has(Gender::Masculine, Number::Singular)
    {
        return None;
    }
    let right = crate::rules::syntax::forms::form(participle, Gender::Masculine, Number::Singular, None)?;
    Some(finding(participle, &right, 80))
}

/// Colours named after a thing are invariable; rose, mauve, pourpre, écarlate and fauve agree.
const COLOURS: [(&str, &str); 8] = [
    ("marrons", "marron"),
    ("oranges", "orange"),
    ("turquoises", "turquoise"),
    ("crèmes", "crème"),
    ("émeraudes", "émeraude"),
    ("olives", "olive"),
    ("cerises", "cerise"),
    ("saumons", "saumon"),
];

/// « des yeux marrons », but « des marrons » and « de tartes aux olives ».
fn colour_of_noun(cx: &SegmentContext<'_>, index: usize, word: &Word<'_>) -> Option<Finding> {
    let (_, right) = COLOURS.iter().find(|(wrong, _)| *wrong == word.fold)?;
    let noun = cx.previous(index).filter(|_| word.shape == Shape::Lower)?;
    let plural = noun.shape == Shape::Lower
        && cx.reading(index - 1).is_some_and(|own| {
            own.pos == PartOfSpeech::Noun && own.number.is_some_and(|number| number.agrees(Number::Plural))
        })
        && !noun.can_be(PartOfSpeech::Determiner)
        && !noun.can_be(PartOfSpeech::Preposition)
        && !noun.can_be(PartOfSpeech::Numeral);
    plural.then(|| finding(word, right, 80))
}

/// « des yeux bleus clairs »
fn shade(cx: &SegmentContext<'_>, index: usize, word: &Word<'_>) -> Option<Finding> {
    if word.shape != Shape::Lower || !is_colour(word) {
        return None;
    }
    let shade = cx.next(index)?;
    let lemma = shade.analyses().iter().find(|own| SHADES.contains(&own.lemma))?;
    let own = word
        .analyses()
        .iter()
        .find(|own| own.pos == PartOfSpeech::Adjective)?;
    let agrees = |word: &Word<'_>| !Forms::nominal(word).has(Gender::Masculine, Number::Singular);
    if !cx
        .previous(index)
        .is_some_and(|before| before.can_be(PartOfSpeech::Noun))
        || !(agrees(word) || agrees(shade))
    {
        return None;
    }
    let shade_form = if lemma.lemma == "foncer" {
        "foncé"
    } else {
        lemma.lemma
    };
    let right = format!("{} {shade_form}", own.lemma);
    let finding = Finding::new(&RULE, word.at.cover(shade.at), 78)
        .arg("word", format!("{} {}", word.text, shade.text))
        .arg("right", right.as_str());
    Some(finding.replace(right, Applicability::NeedsReview))
}

fn finding(word: &Word<'_>, right: &str, confidence: u8) -> Finding {
    let finding = Finding::new(&RULE, word.at, confidence)
        .arg("word", word.text)
        .arg("right", right);
    finding.replace(right, Applicability::NeedsReview)
}
