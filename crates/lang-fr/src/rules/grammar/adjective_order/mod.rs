//! « une bleue voiture », « les économiques sanctions »: English order, for an adjective that French puts after its noun.

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape, Word};
use crate::morphology::FrenchWord as _;
use crate::rules::syntax::apostrophe;
use crate::{Example, Finding, RuleMeta};
use copydesk_language::collocation::{pair, pair_frequency, share_before_noun};
use copydesk_language::french::{self, Analysis, Gender, Number, PartOfSpeech};
use copydesk_model::{Applicability, Category, Severity};
use copydesk_text::Edit;

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "grammar.adjective-order",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("Il conduit une bleue voiture.", "Il conduit une voiture bleue."),
        Example::fixes(
            "Les économiques sanctions seront levées.",
            "Les sanctions économiques seront levées.",
        ),
        Example::fixes(
            "Le journal décrit l’économique situation du pays.",
            "Le journal décrit la situation économique du pays.",
        ),
        Example::fixes(
            "Il vit dans un américain village.",
            "Il vit dans un village américain.",
        ),
        Example::not_flagged(
            "Une belle voiture, une nouvelle sanction, un ancien village, de noirs desseins.",
        ),
        Example::not_flagged("Le politique juge la situation ; un vert pomme, un bleu nuit, le rouge sang."),
        Example::not_flagged(
            "La politique monétaire du pays ; le français langue étrangère ; la sociale-démocratie.",
        ),
    ],
};

pub(super) struct AdjectiveOrder;

impl Checker for AdjectiveOrder {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for index in 0..cx.words.len() {
            if cx.words[index].can_be(PartOfSpeech::Determiner) {
                sink.extend(misplaced(cx, index));
            }
        }
    }
}

/// The maximum share of occurrences before a noun. Adjectives that classify (« économique », « américain ») occur
/// hundreds of times, but never before their noun; adjectives of judgement may precede it: « un brutal renversement ».
const MAX_SHARE_BEFORE: f32 = 0.01;

/// Colours follow their noun too, except in verse and names.
const COLOURS: [&str; 7] = ["bleu", "gris", "jaune", "orange", "rouge", "vert", "violet"];

/// Adjectives with another meaning before their noun: « de noirs desseins », « de blanches mains ».
const DARK_AND_LIGHT: [&str; 2] = ["blanc", "noir"];

/// The association (a logarithm) from which a determiner and a word belong together.
const USUAL: f32 = 0.5;

fn misplaced(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    let determiner = &cx.words[index];
    let (adjective, noun) = (cx.next(index)?, cx.next(index + 1)?);
    let in_place = [adjective, noun]
        .into_iter()
        .all(|word| word.shape == Shape::Lower && word.in_french())
        && !adjective.text.contains('-')
        && only_noun(noun)
        && !plays_another_part(determiner, adjective);
    if !in_place {
        return None;
    }
    let (quality, thing) = agreement(determiner, adjective, noun)?;
    let kind = share_before_noun(quality.lemma).is_some_and(|share| share < MAX_SHARE_BEFORE);
    let after = (kind && !DARK_AND_LIGHT.contains(&quality.lemma) || COLOURS.contains(&quality.lemma))
        && pair_frequency(&adjective.fold, &noun.fold) == 0.0;
    // « la politique santé », « un public jeune »: a word that often follows determiners is a noun there.
    let is_noun = adjective.can_be(PartOfSpeech::Noun) && pair(&determiner.fold, &adjective.fold) > USUAL;
    if !after || is_noun {
        return None;
    }
    let (gender, number) = (thing.gender?, thing.number?);
    let first = french::determiner_before(&determiner.fold, gender, number, &noun.fold)
        .filter(|first| *first != determiner.fold);
    let words = format!("{} {}", noun.text, adjective.text);
    let at = adjective.at.cover(noun.at);
    let mut edits = vec![Edit::replace(at, words.clone())];
    let mut label = words;
    if let Some(first) = first {
        let mark = apostrophe(cx.text);
        let first = match first.strip_suffix('’') {
            Some(elided) => format!("{elided}{mark}"),
            None => format!("{first} "),
        };
        label = format!("{first}{label}");
        edits = vec![Edit::replace(determiner.at.cover(at), label.clone())];
    }
    Some(
        Finding::new(&RULE, at, 80)
            .arg("adjective", adjective.text)
            .arg("noun", noun.text)
            .edit(label, edits, Applicability::NeedsReview),
    )
}

fn only_noun(word: &Word<'_>) -> bool {
    !word.analyses().is_empty()
        && word
            .analyses()
            .iter()
            .all(|own| own.pos == PartOfSpeech::Noun && !own.capital)
}

/// « le rouge », « les sociales »: if the first may be a pronoun, the second may be a verb.
fn plays_another_part(determiner: &Word<'_>, adjective: &Word<'_>) -> bool {
    matches!(&*determiner.fold, "le" | "la" | "les" | "l'") && adjective.can_be(PartOfSpeech::Verb)
        || determiner.can_be(PartOfSpeech::Numeral) && determiner.fold != "un" && determiner.fold != "une"
        || adjective.can_be(PartOfSpeech::Adverb)
        || adjective.can_be(PartOfSpeech::Numeral)
}

/// Returns the readings of both words that agree with each other and with the determiner.
fn agreement<'w>(
    determiner: &Word<'_>,
    adjective: &'w Word<'_>,
    noun: &'w Word<'_>,
) -> Option<(&'w Analysis, &'w Analysis)> {
    let qualities = adjective
        .analyses()
        .iter()
        .filter(|own| own.pos == PartOfSpeech::Adjective);
    let pairs = qualities.flat_map(|own| noun.analyses().iter().map(move |thing| (own, thing)));
    pairs.into_iter().find(|(own, thing)| {
        let (Some(gender), Some(number)) = (thing.gender, thing.number) else {
            return false;
        };
        gender != Gender::Epicene
            && number != Number::Invariable
            && own.agrees(gender, number)
            && french::determiner_fits(&determiner.fold, gender, number, &adjective.fold)
    })
}
