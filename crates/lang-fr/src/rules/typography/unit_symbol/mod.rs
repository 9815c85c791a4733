//! A wrong symbol of a unit: kms, Kg, mn, m2, KWh; and a unit with a capital: 3 Mètres.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::facts::Habit;
use crate::token_cursor::{is_space, numbers, span, text};
use crate::{Condition, Example, Finding, RuleMeta};
use copydesk_language::word::fold;
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "typography.unit-symbol",
    folder: copydesk_engine::rule_folder!(),
    category: Category::LocaleFormat,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("Il court 10 kms par jour.", "Il court 10 km par jour."),
        Example::fixes("Un sac de 25 Kg.", "Un sac de 25 kg."),
        Example::fixes("Un terrain de 500 m2.", "Un terrain de 500 m²."),
        Example::fixes("Une pause de 15 mn.", "Une pause de 15 min."),
        Example::fixes("Il mesure deux ou 3 Mètres.", "Il mesure deux ou 3 mètres."),
        Example::fixes("Il fait 35° C et 12 °c.", "Il fait 35\u{a0}°C et 12 °C."),
        Example::fixes("Il fait 35°C à 10 km de là.", "Il fait 35\u{a0}°C à 10 km de là."),
        Example::not_flagged("Il fait 35°C ; 3° c) ; 48° 51′ N ; l’angle de 30° calculé ; 20 °C."),
        Example::not_flagged("10 km, 25 kg, 3 Go, 5 Mo, 20 Minutes, la M2, 4 K et 12 V."),
    ],
};

pub(super) struct UnitSymbol;

/// Wrong and right symbols (Bureau international des poids et mesures, *Le Système international d’unités*).
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

/// Symbols that can only be a unit; « 3 MM. » are gentlemen, « 2 CM » may be school classes, « 100 Mètres » a race.
const SURE: [&str; 18] = [
    "kms", "Kms", "cms", "mms", "kgs", "Kg", "Kgs", "hrs", "mns", "m2", "m3", "km2", "Km2", "cm2", "cm3",
    "mm2", "Km", "Kwh",
];

/// Names of units.
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
        sink.extend(
            cx.text
                .match_indices(['°', 'º'])
                .filter_map(|(at, mark)| degrees(cx, at, mark)),
        );
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
            let applicability = if SURE.contains(&unit) {
                Applicability::Safe
            } else {
                Applicability::NeedsReview
            };
            sink.push(
                Finding::new(&RULE, at, 90)
                    .arg("unit", at.of_text(cx.text).unwrap_or_default())
                    .arg("right", right.as_str())
                    .replace(right, applicability),
            );
        }
    }
}

/// « 35° C », « 12 °c », and « 35°C » in an article with spaces before units.
fn degrees(cx: &SegmentContext<'_>, start: usize, mark: &str) -> Option<Finding> {
    let (before, after) = (&cx.text[..start], &cx.text[start + mark.len()..]);
    let number = before.trim_end_matches([' ', '\u{a0}', '\u{202f}']);
    let letter = after.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    let scale = letter.chars().next().filter(|ch| matches!(ch, 'C' | 'c' | 'F'))?;
    let ends = !letter[1..].starts_with(|ch: char| ch.is_alphanumeric() || matches!(ch, '\'' | '’'));
    if !ends || !number.ends_with(|ch: char| ch.is_ascii_digit()) {
        return None;
    }
    let end = start + mark.len() + (after.len() - letter.len()) + 1;
    let space = match &before[number.len()..] {
        "" => "\u{a0}",
        own => own,
    };
    let right = format!("{space}°{}", scale.to_ascii_uppercase());
    let at = span(number.len(), end);
    let wrong = at.of_text(cx.text)?;
    // « 25 c »: a small letter and a space in between may be something else (« 3° c) »).
    let misplaced = letter.len() < after.len();
    if wrong == right || misplaced && scale == 'c' {
        return None;
    }
    let glued = number.len() == before.len() && !misplaced && scale != 'c';
    let finding = Finding::new(&RULE, at, 88)
        .arg("unit", wrong.trim_start())
        .arg("right", right.trim_start());
    let finding = if glued {
        finding.when(Condition::Keeps(Habit::SpacedUnit.into()))
    } else {
        finding
    };
    Some(finding.replace(right, Applicability::Safe))
}
