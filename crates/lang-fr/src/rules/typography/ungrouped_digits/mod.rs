//! A long number without spaces between its thousands: 245989 cas.

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape};
use crate::morphology::FrenchWord as _;
use crate::token_cursor::{before_space, is_space, numbers, text, word_at};
use crate::{Example, Finding, RuleMeta};
use copydesk_language::french::{Number, PartOfSpeech};
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "typography.ungrouped-digits",
    folder: copydesk_engine::rule_folder!(),
    category: Category::LocaleFormat,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "Le fleuve charrie 250000 tonnes de sable.",
            "Le fleuve charrie 250\u{a0}000 tonnes de sable.",
        ),
        Example::fixes("Un prix de 45000 euros.", "Un prix de 45\u{a0}000 euros."),
        Example::not_flagged("Le code postal 75012 habitants compris ; écrire au BP 20012 étudiants."),
        Example::not_flagged(
            "Né en 1999, dossier no 123456 pages, 75011 Paris, 5000 habitants, le 0612345678 appels.",
        ),
    ],
};

pub(super) struct UngroupedDigits;

impl Checker for UngroupedDigits {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for index in numbers(cx) {
            let number = text(cx, index);
            let digits = number.len();
            if !(5..=9).contains(&digits)
                || !number.bytes().all(|byte| byte.is_ascii_digit())
                || number.starts_with('0')
                || !is_space(cx, index + 1)
            {
                continue;
            }
            let counted = matches!(
                text(cx, index + 2),
                "€" | "$" | "£" | "km" | "km²" | "m²" | "ha" | "m³"
            ) || word_at(cx, index + 2)
                .map(|at| &cx.words[at])
                .is_some_and(|word| {
                    word.shape == Shape::Lower
                        && word.analyses().iter().any(|analysis| {
                            analysis.pos == PartOfSpeech::Noun
                                && matches!(analysis.number, Some(Number::Plural | Number::Invariable))
                        })
                });
            // « no 12345 », « article 12345 », « dossier 12345 »: the number is an identifier.
            let names = before_space(cx, index).is_some_and(|before| {
                let before = text(cx, before);
                matches!(
                    before.to_lowercase().as_str(),
                    "no" | "nos"
                        | "nº"
                        | "n°"
                        | "#"
                        | "°"
                        | "/"
                        | "-"
                        | "º"
                        | "bp"
                        | "cp"
                        | "cs"
                        | "postal"
                        | "postaux"
                )
            });
            if !counted || names {
                continue;
            }
            let mut right = String::new();
            for (place, digit) in number.chars().enumerate() {
                if place > 0 && (digits - place).is_multiple_of(3) {
                    right.push('\u{a0}');
                }
                right.push(digit);
            }
            sink.push(
                Finding::new(&RULE, cx.tokens[index].range, 80)
                    .arg("right", right.as_str())
                    .replace(right, Applicability::NeedsReview),
            );
        }
    }
}
