//! An adjective before its noun, without a determiner: « à grande pas », « d’autre choses ».

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape};
use crate::morphology::FrenchWord as _;
use crate::rules::syntax::forms::{Forms, form, nominal, noun_form};
use crate::rules::syntax::noun_phrase::{is_noun, is_preposed};
use crate::{Example, Finding, RuleMeta};
use copydesk_language::french::{Number, PartOfSpeech};
use copydesk_model::{Applicability, Category, Severity};
use copydesk_text::Edit;

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "grammar.preposed-adjective",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("Il parle avec de grande mots.", "Il parle avec de grands mots."),
        Example::fixes("Elle parle d’autre choses.", "Elle parle d’autres choses."),
        Example::fixes(
            "Il vit dans de vieux maisons.",
            "Il vit dans de vieilles maisons.",
        ),
        Example::fixes("Il a bien d’autres raison.", "Il a bien d’autres raisons."),
        Example::not_flagged("À haute voix, de bonne heure, en plein air, de nouveau, à long terme."),
        Example::not_flagged("Il a de nouveau raison. Elle est de petite taille. Sans grande surprise."),
    ],
};

pub(super) struct Bare;

impl Checker for Bare {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (index, word) in cx.words.iter().enumerate() {
            if matches!(
                &*word.fold,
                "en" | "à" | "de" | "d'" | "pour" | "sans" | "avec" | "par" | "comme" | "entre"
            ) {
                sink.extend(check(cx, index));
            }
        }
    }
}

fn check(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    let adjective = cx.next(index)?;
    let noun = cx.next(index + 1)?;
    let plain = adjective.shape == Shape::Lower
        && noun.shape == Shape::Lower
        && is_preposed(adjective)
        && !adjective.can_be(PartOfSpeech::Adverb)
        && !adjective.can_be(PartOfSpeech::Determiner)
        && !adjective.can_be(PartOfSpeech::Numeral)
        && adjective
            .analyses()
            .iter()
            .any(|own| own.pos == PartOfSpeech::Adjective)
        && !matches!(
            &*adjective.fold,
            "nouveau" | "même" | "seul" | "premier" | "second"
        );
    let sure = is_noun(cx, index + 2)
        && noun.text.chars().count() > 2
        && noun
            .analyses()
            .iter()
            .all(|own| nominal(own) || own.is_finite_verb());
    let asked = noun.analyses().iter().filter(|own| own.pos == PartOfSpeech::Noun);
    let (own, asked) = (Forms::nominal(adjective), Forms::of_readings(asked));
    if !plain || !sure || !own.and(asked).is_empty() {
        return None;
    }
    let (gender, number) = asked.nearest(own)?;
    let right = form(adjective, gender, number, Some(noun.text))?;
    // « d’autres raison »: the plural is intended.
    let plural = own.number() == Some(Number::Plural) && asked.number() == Some(Number::Singular);
    if let Some(more) =
        noun_form(noun, gender, Number::Plural).filter(|_| plural && own.has(gender, Number::Plural))
    {
        let finding = Finding::new(&RULE, noun.at, 80)
            .arg("word", noun.text)
            .arg("right", more.as_str());
        return Some(finding.replace(more, Applicability::NeedsReview));
    }
    let mut finding = Finding::new(&RULE, adjective.at, 80)
        .arg("word", adjective.text)
        .arg("right", right.as_str())
        .replace(right, Applicability::NeedsReview);
    // Instead, the noun may have a missing or an extra s.
    let other = own
        .each()
        .find(|(own, _)| *own == gender)
        .and_then(|(gender, number)| noun_form(noun, gender, number));
    if let Some(other) = other {
        finding = finding.edit(
            other.clone(),
            vec![Edit::replace(noun.at, other)],
            Applicability::NeedsReview,
        );
    }
    Some(finding)
}
