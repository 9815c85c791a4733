//! The symbol of a unit that is wrongly written: kms, Kg, mn, m2, KWh; and a unit with a capital: 3 Mètres.

use super::around::{is_space, numbers, span, text};
use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::{Example, Finding, RuleMeta};
use copydesk_language::word::fold;
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "typography.unit-symbol",
    category: Category::LocaleFormat,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::mends("Il court 10 kms par jour.", "Il court 10 km par jour."),
        Example::mends("Un sac de 25 Kg.", "Un sac de 25 kg."),
        Example::mends("Un terrain de 500 m2.", "Un terrain de 500 m²."),
        Example::mends("Une pause de 15 mn.", "Une pause de 15 min."),
        Example::mends("Il mesure deux ou 3 Mètres.", "Il mesure deux ou 3 mètres."),
        Example::silent("10 km, 25 kg, 3 Go, 5 Mo, 20 Minutes, la M2, 4 K et 12 V."),
    ],
};

/// The rule.
pub(super) struct UnitSymbol;

/// What is written, and the symbol (Bureau international des poids et mesures, *Le Système international d’unités*).
const SYMBOLS: [(&str, &str); 46] = [
    ("kms", "km"),
    ("Km", "km"),
    ("KM", "km"),
    ("Kms", "km"),
    ("KMS", "km"),
    ("mts", "m"),
    ("cms", "cm"),
    ("Cm", "cm"),
    ("CM", "cm"),
    ("mms", "mm"),
    ("Mm", "mm"),
    ("MM", "mm"),
    ("kgs", "kg"),
    ("Kg", "kg"),
    ("KG", "kg"),
    ("Kgs", "kg"),
    ("KGS", "kg"),
    ("grs", "g"),
    ("gr", "g"),
    ("Gr", "g"),
    ("Mg", "mg"),
    ("lts", "l"),
    ("CL", "cl"),
    ("ML", "ml"),
    ("hrs", "h"),
    ("hr", "h"),
    ("mn", "min"),
    ("mns", "min"),
    ("mins", "min"),
    ("sec", "s"),
    ("secs", "s"),
    ("m2", "m²"),
    ("m3", "m³"),
    ("km2", "km²"),
    ("Km2", "km²"),
    ("cm2", "cm²"),
    ("cm3", "cm³"),
    ("mm2", "mm²"),
    ("Kw", "kW"),
    ("KW", "kW"),
    ("kw", "kW"),
    ("KWh", "kWh"),
    ("Kwh", "kWh"),
    ("kwh", "kWh"),
    ("Mhz", "MHz"),
    ("Ghz", "GHz"),
];

/// Units that are written out.
const NAMES: [&str; 18] = [
    "mètre",
    "mètres",
    "kilomètre",
    "kilomètres",
    "centimètre",
    "centimètres",
    "millimètres",
    "gramme",
    "grammes",
    "kilogrammes",
    "kilos",
    "tonnes",
    "litre",
    "litres",
    "hectares",
    "degrés",
    "euros",
    "dollars",
];

impl Checker for UnitSymbol {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for index in numbers(cx) {
            let number = text(cx, index);
            let range = cx.tokens[index].range;
            let digits = number
                .find(|ch: char| !(ch.is_ascii_digit() || matches!(ch, ',' | '.')))
                .unwrap_or(number.len());
            let (unit, at) = if digits < number.len() {
                (
                    &number[digits..],
                    span(range.start() as usize + digits, range.end() as usize),
                )
            } else if is_space(cx, index + 1) && index + 2 < cx.tokens.len() {
                (text(cx, index + 2), cx.tokens[index + 2].range)
            } else {
                continue;
            };
            let (at, right) = if unit == "kW" && text(cx, index + 3) == "/" && text(cx, index + 4) == "h" {
                (at.cover(cx.tokens[index + 4].range), "kWh".to_owned())
            } else if let Some((_, right)) = SYMBOLS.iter().find(|(wrong, _)| *wrong == unit) {
                // Kilowatt-hours again: KW/h.
                if *right == "kW" && text(cx, index + 3) == "/" && text(cx, index + 4) == "h" {
                    (at.cover(cx.tokens[index + 4].range), "kWh".to_owned())
                } else {
                    (at, (*right).to_owned())
                }
            } else if unit.eq_ignore_ascii_case("kw·h") && unit != "kW·h" {
                (at, "kW·h".to_owned())
            } else if unit.starts_with(|ch: char| ch.is_ascii_uppercase())
                && NAMES.contains(&&*fold(unit))
                && unit.ends_with(char::is_lowercase)
            {
                (at, fold(unit).into_owned())
            } else {
                continue;
            };
            sink.push(
                Finding::new(&RULE, at, 90)
                    .arg("unit", at.of_text(cx.text).unwrap_or_default())
                    .arg("right", right.as_str())
                    .replace(right, Applicability::Safe),
            );
        }
    }
}
