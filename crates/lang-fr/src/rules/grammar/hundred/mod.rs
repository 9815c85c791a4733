//! « Cent », « vingt » and « mille » in numbers: « deux cents trois », « trois cent jours ».

use crate::checker::Checker;
use crate::context::{SegmentContext, Word};
use crate::morphology::FrenchWord as _;
use crate::{Example, Finding, RuleMeta};
use copydesk_language::french::PartOfSpeech;
use copydesk_language::word::like;
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "grammar.hundred",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "Il reste deux cents trois places.",
            "Il reste deux cent trois places.",
        ),
        Example::fixes("Il reste trois cent places.", "Il reste trois cents places."),
        Example::fixes("Trois cents mille euros.", "Trois cent mille euros."),
        Example::fixes("Elle a cents raisons.", "Elle a cent raisons."),
        Example::fixes("Deux milles soldats.", "Deux mille soldats."),
        Example::not_flagged("Trois cents places, trois cent deux places, cent places, mille mercis."),
        Example::not_flagged(
            "Page deux cent, l’an huit cent, dix cents, deux cents millions, cent milles marins.",
        ),
    ],
};

pub(super) struct Hundred;

const MULTIPLIERS: [&str; 8] = ["deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"];

impl Checker for Hundred {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (index, word) in cx.words.iter().enumerate() {
            let right = match &*word.fold {
                "cents" => cents(cx, index),
                "cent" => cent(cx, index),
                "milles" => milles(cx, index),
                _ => None,
            };
            if let Some(right) = right {
                let right = like(word.text, right);
                let finding = Finding::new(&RULE, word.at, 82)
                    .arg("word", word.text)
                    .arg("right", right.as_str());
                sink.push(finding.replace(right, Applicability::NeedsReview));
            }
        }
    }
}

/// Nouns after which a number is ordinal and has no plural.
const NUMBERED: [&str; 12] = [
    "page", "article", "an", "année", "numéro", "chambre", "chapitre", "section", "lot", "vers", "ligne",
    "salle",
];

fn multiplied(cx: &SegmentContext<'_>, index: usize) -> bool {
    cx.previous(index)
        .is_some_and(|before| MULTIPLIERS.contains(&&*before.fold))
}

fn is_number(word: &Word<'_>) -> bool {
    word.can_be(PartOfSpeech::Numeral) && !word.can_be(PartOfSpeech::Determiner)
}

/// « deux cents trois », « cents raisons »
fn cents(cx: &SegmentContext<'_>, index: usize) -> Option<&'static str> {
    let next = cx.next(index)?;
    if multiplied(cx, index) {
        // « neuf » can also be an adjective.
        return (is_number(next) && next.fold != "neufs").then_some("cent");
    }
    let noun = next.analyses().iter().all(|own| own.pos == PartOfSpeech::Noun) && next.in_french();
    let other = cx.previous(index).is_some_and(|before| {
        is_number(before) || before.can_be(PartOfSpeech::Determiner) || before.can_be(PartOfSpeech::Adjective)
    });
    (noun && !other).then_some("cent")
}

/// « trois cent places »
fn cent(cx: &SegmentContext<'_>, index: usize) -> Option<&'static str> {
    let next = cx.next(index)?;
    let named = index
        .checked_sub(2)
        .is_some_and(|before| cx.joined(before) && NUMBERED.contains(&&*cx.words[before].fold));
    let noun = next.in_french()
        && next
            .analyses()
            .iter()
            .all(|own| own.pos == PartOfSpeech::Noun || own.is_finite_verb());
    (multiplied(cx, index) && noun && !named && !is_number(next)).then_some("cents")
}

/// « deux milles soldats »: the numeral has no plural, but the mile does.
fn milles(cx: &SegmentContext<'_>, index: usize) -> Option<&'static str> {
    let next = cx.next(index)?;
    let noun = next.in_french() && next.analyses().iter().all(|own| own.pos == PartOfSpeech::Noun);
    (multiplied(cx, index) && noun && !matches!(&*next.fold, "marin" | "marins" | "nautiques"))
        .then_some("mille")
}
