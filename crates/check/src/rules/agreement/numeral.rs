//! A noun in the singular after a number: « trois maison ».

use super::forms::nominal;
use super::noun_phrase::{is_noun, is_preposed};
use crate::checker::Checker;
use crate::context::{SegmentContext, Shape};
use crate::{Example, Finding, RuleMeta};
use copydesk_language::french::{self, Gender, Number, PartOfSpeech};
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "grammar.noun-after-numeral",
    category: Category::Grammar,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::mends("Il a acheté trois maison.", "Il a acheté trois maisons."),
        Example::mends(
            "Ces quatre candidat se taisent.",
            "Ces quatre candidats se taisent.",
        ),
        Example::silent("Il a deux fils et cent amis ; page deux, article six ; à deux pas."),
    ],
};

/// The rule.
pub(super) struct Numeral;

/// Nouns after which a number names instead of counting.
const NUMBERED: [&str; 10] = [
    "page", "article", "chapitre", "numéro", "tome", "acte", "scène", "canal", "section", "volume",
];

impl Checker for Numeral {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (index, word) in cx.words.iter().enumerate() {
            let counts = word.analyses.iter().any(|own| {
                own.pos == PartOfSpeech::Numeral
                    && own.number == Some(Number::Plural)
                    && own.gender == Some(Gender::Epicene)
            });
            if !counts
                || word.shape == Shape::Upper
                || cx
                    .previous(index)
                    .is_some_and(|before| NUMBERED.contains(&&*before.fold))
            {
                continue;
            }
            let Some(noun) = cx.next(index).filter(|next| next.shape == Shape::Lower) else {
                continue;
            };
            let singular = noun.in_french()
                && noun
                    .analyses
                    .iter()
                    .all(|own| nominal(own) && own.number == Some(Number::Singular))
                && noun.can_be(PartOfSpeech::Noun);
            // « tous deux membres », « le mille marin », « trois minimum », « le quatre juillet »
            let other = cx.previous(index).is_some_and(|before| {
                matches!(&*before.fold, "tous" | "toutes" | "le" | "un" | "au" | "du")
                    || matches!(&*before.fold, "les")
                        && index > 1
                        && matches!(&*cx.words[index - 2].fold, "tous" | "toutes")
            });
            let read = is_noun(cx, index + 1) && !matches!(&*noun.fold, "minimum" | "maximum");
            if other || !read || is_preposed(noun) {
                continue;
            }
            // « cent » and « mille » are nouns of number themselves.
            if !singular || matches!(&*noun.fold, "cent" | "mille" | "vingt") {
                continue;
            }
            let gender = noun
                .analyses
                .first()
                .and_then(|own| own.gender)
                .unwrap_or(Gender::Masculine);
            let Some(plural) = french::inflect(noun.text, PartOfSpeech::Noun, gender, Number::Plural)
                .into_iter()
                .next()
            else {
                continue;
            };
            let finding = Finding::new(&RULE, noun.at, 86)
                .arg("numeral", word.text)
                .arg("right", plural.as_str());
            sink.push(finding.replace(plural, Applicability::Safe));
        }
    }
}
