//! « le le », « dans dans »: a repeated word.

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape, Word};
use crate::morphology::{FrenchSegment as _, FrenchWord as _};
use crate::{Example, Finding, RuleMeta};
use copydesk_language::french::PartOfSpeech;
use copydesk_model::{Applicability, Category, Severity};
use copydesk_text::{Edit, TextRange};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "grammar.doubled-word",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("Il prend le le train.", "Il prend le train."),
        Example::fixes("Une hausse de de dix pour cent.", "Une hausse de dix pour cent."),
        Example::fixes("Je je viens de l’l’aéroport.", "Je viens de l’aéroport."),
        Example::fixes(
            "Un nouveau traitement traitement existe.",
            "Un nouveau traitement existe.",
        ),
        Example::not_flagged("Nous nous voyons, vous vous taisez, elle est très très belle."),
        Example::not_flagged("La politique de de Gaulle, les îles de Bora Bora, un duo de Duran Duran."),
        Example::not_flagged("Tout ce qu’il a a de la valeur, il faut en en parlant rester calme."),
        Example::fixes(
            "La voiture roule sous sous le pont.",
            "La voiture roule sous le pont.",
        ),
        Example::fixes("Il était était malade.", "Il était malade."),
        Example::not_flagged("Son son est bon ; il entre entre deux gardes ; ce qu’il était était faux."),
        Example::not_flagged("La la la, chantait-il. Oui oui, si si, non non."),
    ],
};

pub(super) struct DoubledWord;

impl Checker for DoubledWord {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for index in 0..cx.words.len().saturating_sub(1) {
            let (word, next) = (&cx.words[index], &cx.words[index + 1]);
            if word.fold == next.fold && cx.joined(index) {
                sink.extend(doubled(cx, index, word, next));
            }
        }
    }
}

/// Function words that are never repeated, sorted.
const FUNCTION: &[&str] = &[
    "au", "aux", "avec", "c'", "car", "ce", "ces", "cet", "cette", "chez", "contre", "d'", "dans", "de",
    "des", "donc", "du", "entre", "et", "il", "ils", "je", "j'", "l'", "la", "le", "les", "lorsque", "ma",
    "mais", "mes", "mon", "n'", "ne", "nos", "notre", "on", "ou", "où", "par", "pendant", "pour", "qu'",
    "que", "qui", "quand", "s'", "sa", "sans", "se", "selon", "ses", "son", "sous", "sur", "te", "tu", "un",
    "une", "vers", "votre", "à", "était", "être",
];

/// Words that may be repeated on purpose, or whose repetition is two different words, sorted.
const RIGHT: &[&str] = &[
    "bla", "boum", "cha", "donnant", "elle", "elles", "en", "eux", "faire", "gna", "ha", "hé", "ho", "leur",
    "lui", "moi", "nous", "oh", "petit", "soi", "toc", "toi", "vis", "vous", "y",
];

fn doubled(cx: &SegmentContext<'_>, index: usize, word: &Word<'_>, next: &Word<'_>) -> Option<Finding> {
    let gap = cx.gap(index)?;
    if word.text.starts_with('-')
        || gap.is_empty() != word.fold.ends_with('\'')
        || RIGHT.contains(&&*word.fold)
        || next.shape != Shape::Lower
        || word.shape != Shape::Lower && !word.first
    {
        return None;
    }
    let after = cx.next(index + 1);
    // « la la la »
    let third = |other: Option<&Word<'_>>| other.is_some_and(|other| other.fold == word.fold);
    let sung = third(after) || third(cx.previous(index));
    let certain = FUNCTION.contains(&&*word.fold);
    let right = match &*word.fold {
        // « de de Gaulle »: the first is a preposition, the second belongs to a name.
        "de" | "d'" | "la" | "le" | "du" | "des" => after.is_some_and(|after| after.shape != Shape::Lower),
        // « à la une une photo »
        "une" | "un" => {
            cx.previous(index).is_some_and(|before| &*before.fold == "la")
                || after.is_some_and(|after| {
                    after
                        .analyses()
                        .iter()
                        .any(|own| own.pos == PartOfSpeech::Numeral)
                })
        }
        _ => !certain && reduplicates(cx, index, word),
    };
    if right || sung || certain && is_homograph(cx, index, word) || (!certain && gap.contains('\n')) {
        return None;
    }
    let gone = TextRange::new(word.at.end(), next.at.end());
    let at = word.at.cover(next.at);
    let confidence = if certain { 92 } else { 80 };
    // « de de la Rúa »
    let name = cx
        .words
        .get(index + 3)
        .is_some_and(|name| name.shape != Shape::Lower);
    let applicability = if certain && !name && are_function_words(cx, index) {
        Applicability::Safe
    } else {
        Applicability::NeedsReview
    };
    Some(Finding::new(&RULE, at, confidence).arg("word", word.text).edit(
        word.text,
        vec![Edit::replace(gone, "")],
        applicability,
    ))
}

/// Whether both words of the pair are read as function words in their sentence: « son son est bon », « il entre entre
/// deux gardes » and « ce qu’il était était faux » have a noun or a verb.
fn are_function_words(cx: &SegmentContext<'_>, index: usize) -> bool {
    use PartOfSpeech::{Conjunction, Determiner, Preposition, Pronoun};
    [index, index + 1].into_iter().all(|at| {
        cx.reading(at)
            .is_some_and(|own| matches!(own.pos, Determiner | Pronoun | Preposition | Conjunction))
    })
}

/// Whether one word of the pair is a noun or a verb: « son son est », « des sous sous la table », « il entre entre deux ».
fn is_homograph(cx: &SegmentContext<'_>, index: usize, word: &Word<'_>) -> bool {
    let previous = cx.previous(index);
    let reads = |at: usize, kinds: &[PartOfSpeech]| {
        cx.reading(at).is_some_and(|reading| kinds.contains(&reading.pos))
    };
    match &*word.fold {
        // The second one is the noun, unless another follows: « son son chien ».
        "son" => !(cx.joined(index + 1) && reads(index + 2, &[PartOfSpeech::Noun, PartOfSpeech::Adjective])),
        // The first one is the noun, after its determiner.
        "car" | "sous" | "vers" | "pendant" => previous.is_some_and(|before| {
            before.can_be(PartOfSpeech::Determiner)
                || before.morphology.numeral
                || reads(index - 1, &[PartOfSpeech::Adjective])
        }),
        // The first one is the verb, after its subject.
        "contre" | "entre" => previous.is_some_and(|before| {
            crate::rules::syntax::is_subject(&before.fold) || matches!(&*before.fold, "qui" | "qu'")
        }),
        // « ce qu’il était était faux »
        "était" => cx.words[..index]
            .iter()
            .rev()
            .take(6)
            .take_while(|other| other.sentence == word.sentence)
            .any(|other| matches!(&*other.fold, "qui" | "que" | "qu'" | "dont" | "où")),
        _ => false,
    }
}

/// Whether a repetition may be right: of adverbs, adjectives and interjections for emphasis (très très, fou fou), of
/// numbers in lists, of a verb after a relative clause (« ce qu’il a a de la valeur »). Unknown words are names or
/// sounds.
fn reduplicates(cx: &SegmentContext<'_>, index: usize, word: &Word<'_>) -> bool {
    if word.analyses().is_empty() || word.fold.len() < 2 {
        return true;
    }
    let emphatic = word.analyses().iter().any(|own| {
        matches!(
            own.pos,
            PartOfSpeech::Adverb
                | PartOfSpeech::Adjective
                | PartOfSpeech::Interjection
                | PartOfSpeech::Numeral
                | PartOfSpeech::ProperNoun
        )
    });
    let verb = word
        .analyses()
        .iter()
        .any(copydesk_language::french::Analysis::is_finite_verb);
    let relative = || {
        cx.words[..index]
            .iter()
            .rev()
            .take(8)
            .take_while(|other| other.sentence == word.sentence)
            .any(|other| matches!(&*other.fold, "qui" | "que" | "qu'" | "dont" | "où" | "quoi"))
    };
    // « les poules du couvent couvent »
    let homograph = || {
        word.analyses().iter().any(|own| own.pos == PartOfSpeech::Noun)
            && cx.previous(index).is_some_and(|before| {
                before
                    .analyses()
                    .iter()
                    .any(|own| own.pos == PartOfSpeech::Determiner)
            })
    };
    emphatic || verb && (relative() || homograph())
}
