//! A decimal point instead of a comma.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::{Example, Finding, RuleMeta};
use copydesk_language::token::TokenKind;
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "typography.decimal-point",
    folder: copydesk_engine::rule_folder!(),
    category: Category::LocaleFormat,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "Le coût atteint 2.8 milliards d’euros.",
            "Le coût atteint 2,8 milliards d’euros.",
        ),
        Example::fixes("La hausse est de 3.5 %.", "La hausse est de 3,5 %."),
        Example::not_flagged("La version 2.8, l’article 3.5 et 12.000 habitants."),
    ],
};

pub(super) struct DecimalPoint;

/// Units and counted words after which a point is a decimal point. Doses (mg, ml) are not flagged.
const UNITS: [&str; 77] = [
    "%",
    "‰",
    "millions",
    "million",
    "milliards",
    "milliard",
    "millier",
    "milliers",
    "euros",
    "euro",
    "€",
    "$",
    "£",
    "¥",
    "dollars",
    "livres",
    "francs",
    "yens",
    "yuans",
    "roubles",
    "km",
    "m",
    "cm",
    "mm",
    "kg",
    "g",
    "t",
    "l",
    "cl",
    "ha",
    "kW",
    "MW",
    "GW",
    "kWh",
    "MWh",
    "Mo",
    "Go",
    "To",
    "Hz",
    "kHz",
    "MHz",
    "GHz",
    "V",
    "W",
    "A",
    "°C",
    "tonnes",
    "tonne",
    "litres",
    "litre",
    "mètres",
    "mètre",
    "kilomètres",
    "kilomètre",
    "centimètres",
    "millimètres",
    "grammes",
    "kilos",
    "kilogrammes",
    "hectares",
    "degrés",
    "degré",
    "secondes",
    "minutes",
    "heures",
    "jours",
    "semaines",
    "mois",
    "ans",
    "années",
    "fois",
    "points",
    "buts",
    "pouces",
    "miles",
    "mph",
    "km/h",
];

/// Words after which a decimal point is not a house style.
const SURE: [&str; 6] = ["%", "‰", "million", "millions", "milliard", "milliards"];

impl Checker for DecimalPoint {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (index, token) in cx
            .tokens
            .iter()
            .enumerate()
            .filter(|(_, token)| token.kind == TokenKind::Number)
        {
            let number = &cx.text[token.range];
            let Some((whole, part)) = number.split_once('.') else {
                continue;
            };
            let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
            // Three digits after the point may be grouped thousands.
            if !digits(whole) || !digits(part) || part.len() > 2 {
                continue;
            }
            let after = cx.tokens[index + 1..]
                .iter()
                .find(|token| token.kind != TokenKind::Space);
            if after.is_some_and(|after| UNITS.contains(&&cx.text[after.range])) {
                let right = format!("{whole},{part}");
                let finding = Finding::new(&RULE, token.range, 92)
                    .arg("number", number)
                    .arg("right", right.as_str());
                // In Switzerland amounts of money have a point, and a version may precede a unit (« USB 3.0 Go »).
                let unit = after.map_or("", |after| &cx.text[after.range]);
                let applicability = if SURE.contains(&unit) {
                    Applicability::Safe
                } else {
                    Applicability::NeedsReview
                };
                sink.push(finding.replace(right, applicability));
            }
        }
    }
}
