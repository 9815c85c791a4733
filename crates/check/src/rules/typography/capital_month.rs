//! A month or a day of the week with a capital, as English writes it.

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape};
use crate::{Example, Finding, RuleMeta};
use copydesk_language::token::TokenKind;
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "typography.capital-month",
    category: Category::LocaleCapitalisation,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::mends(
            "Il est né le 30 Septembre 1882.",
            "Il est né le 30 septembre 1882.",
        ),
        Example::mends(
            "Il viendra ce Lundi avec son fils.",
            "Il viendra ce lundi avec son fils.",
        ),
        Example::silent("Mars est loin. Le 14 juillet, Lundi de Pâques, le Mardi gras. Mai 68, le 8 Mai."),
    ],
};

/// The rule.
pub(super) struct CapitalMonth;

const MONTHS: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];
const DAYS: [&str; 7] = [
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
];
/// Words after which a day is an ordinary day; « le Mardi gras » and « le Dimanche » of a journal are not.
const BEFORE_DAY: [&str; 5] = ["ce", "chaque", "depuis", "jusqu'à", "dès"];
/// Dates that are names: le 14 Juillet, le 8 Mai, le 11 Novembre, le 1er Mai.
const FEASTS: [(&str, &str); 4] = [
    ("14", "juillet"),
    ("8", "mai"),
    ("11", "novembre"),
    ("1er", "mai"),
];

impl Checker for CapitalMonth {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (index, word) in cx
            .words
            .iter()
            .enumerate()
            .filter(|(_, word)| word.shape == Shape::Capital)
        {
            let number = word
                .token
                .checked_sub(2)
                .and_then(|at| cx.tokens.get(at))
                .filter(|token| token.kind == TokenKind::Number);
            let month = number.is_some_and(|number| {
                let day = &cx.text[number.range];
                let dated = day
                    .trim_end_matches("er")
                    .parse::<u32>()
                    .is_ok_and(|day| (1..=31).contains(&day));
                dated && !FEASTS.contains(&(day, &*word.fold)) && MONTHS.contains(&&*word.fold)
            });
            let day = !word.first
                && DAYS.contains(&&*word.fold)
                && cx
                    .previous(index)
                    .is_some_and(|before| BEFORE_DAY.contains(&&*before.fold));
            if month || day {
                let finding = Finding::new(&RULE, word.at, 92).arg("word", word.text);
                sink.push(finding.replace(word.fold.as_ref(), Applicability::Safe));
            }
        }
    }
}
