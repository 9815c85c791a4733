//! « en Canada », « à Allemagne », « en Paris »: a wrong preposition before a country or a town.

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape};
use crate::morphology::FrenchWord as _;
use crate::{Example, Finding, RuleMeta};
use copydesk_language::collocation::pair_frequency;
use copydesk_language::word::like;
use copydesk_model::{Applicability, Category, Severity};
use copydesk_text::{Edit, TextRange};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "grammar.place-preposition",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("Il vit en Canada.", "Il vit au Canada."),
        Example::fixes("Elle part à Allemagne.", "Elle part en Allemagne."),
        Example::fixes("Ils habitent en Paris.", "Ils habitent à Paris."),
        Example::fixes("Je rentre d’États-Unis.", "Je rentre des États-Unis."),
        Example::not_flagged("Il vit au Canada, part en Allemagne et passe à Paris. Il croit en Dieu."),
        Example::not_flagged("Il joue en Paris Saint-Germain contre Lyon ; il écrit à Jean."),
    ],
};

pub(super) struct PlacePreposition;

/// The minimum frequency of the right preposition before the name, per million words of the definitions.
const KNOWN: f32 = 2.0;

impl Checker for PlacePreposition {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (index, word) in cx.words.iter().enumerate() {
            if matches!(&*word.fold, "en" | "à") {
                sink.extend(misplaced(cx, index));
            } else if matches!(&*word.fold, "de" | "d'") {
                sink.extend(without_article(cx, index));
            }
        }
    }
}

/// Countries with plural names, which keep their article after « de ».
const PLURALS: [&str; 9] = [
    "états-unis",
    "etats-unis",
    "pays-bas",
    "philippines",
    "maldives",
    "seychelles",
    "comores",
    "bahamas",
    "émirats",
];

/// « Je rentre d’États-Unis »
fn without_article(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    let (preposition, place) = (&cx.words[index], cx.words.get(index + 1)?);
    let gap = cx.gap(index)?;
    if !matches!(gap, "" | " ") || place.shape == Shape::Lower || !PLURALS.contains(&&*place.fold) {
        return None;
    }
    let right = like(preposition.text, "des");
    let at = preposition.at.cover(place.at);
    let label = format!("{right} {}", place.text);
    let edit = Edit::replace(
        TextRange::new(preposition.at.start(), place.at.start()),
        format!("{right} "),
    );
    Some(
        Finding::new(&RULE, at, 82)
            .arg("wrong", preposition.text)
            .arg("right", right)
            .arg("place", place.text)
            .edit(label, vec![edit], Applicability::NeedsReview),
    )
}

fn misplaced(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    let (preposition, place) = (&cx.words[index], cx.next(index)?);
    // « en Paris Saint-Germain », « à France Travail »: part of a longer name.
    let longer = cx.next(index + 1).is_some_and(|next| next.shape != Shape::Lower);
    let name = place.shape == Shape::Capital && place.analyses().iter().any(|own| own.capital);
    if !name || longer || pair_frequency(&preposition.fold, &place.fold) > 0.0 {
        return None;
    }
    let frequency = |right: &&str| pair_frequency(right, &place.fold);
    let right = ["en", "à", "au", "aux"]
        .into_iter()
        .filter(|right| *right != preposition.fold && frequency(right) >= KNOWN)
        .max_by(|one, other| frequency(one).total_cmp(&frequency(other)))?;
    Some(
        Finding::new(&RULE, preposition.at, 82)
            .arg("wrong", preposition.text)
            .arg("right", right)
            .arg("place", place.text)
            .replace(like(preposition.text, right), Applicability::NeedsReview),
    )
}
