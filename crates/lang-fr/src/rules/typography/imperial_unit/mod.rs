//! A measure in miles, feet, pounds or degrees Fahrenheit, with its metric value; off by default.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::token_cursor::{is_space, numbers, past_space, text};
use crate::{Example, Finding, RuleMeta};
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "typography.imperial-unit",
    folder: copydesk_engine::rule_folder!(),
    category: Category::LocaleFormat,
    severity: Severity::Neutral,
    languages: &["fr"],
    default_on: false,
    examples: &[
        Example::fixes("La ville est à 10 miles.", "La ville est à 16\u{a0}kilomètres."),
        Example::fixes("Il fait 95 °F à Houston.", "Il fait 35\u{a0}°C à Houston."),
        Example::fixes(
            "Il fait 14 degrés Fahrenheit.",
            "Il fait −10\u{a0}degrés Celsius.",
        ),
        Example::fixes("Un terrain de 2.5 acres.", "Un terrain de 1\u{a0}hectare."),
        Example::not_flagged("La ville est à 16 kilomètres ; un écran de 6 pouces ; les 24 Heures."),
    ],
};

pub(super) struct ImperialUnit;

/// Unit, factor, and the singular and plural of the metric unit. Inches are omitted, since screens and pipes are
/// measured in them everywhere.
const UNITS: [(&str, f64, &str, &str); 12] = [
    ("mile", 1.609_344, "kilomètre", "kilomètres"),
    ("miles", 1.609_344, "kilomètre", "kilomètres"),
    ("mph", 1.609_344, "km/h", "km/h"),
    ("yards", 0.9144, "mètre", "mètres"),
    ("yard", 0.9144, "mètre", "mètres"),
    ("gallons", 3.785_411_784, "litre", "litres"),
    ("gallon", 3.785_411_784, "litre", "litres"),
    ("acres", 0.404_685_642, "hectare", "hectares"),
    ("acre", 0.404_685_642, "hectare", "hectares"),
    ("onces", 28.349_523, "gramme", "grammes"),
    ("lbs", 0.453_592_37, "kilo", "kilos"),
    ("ft", 0.3048, "mètre", "mètres"),
];

impl Checker for ImperialUnit {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for index in numbers(cx) {
            let Ok(value) = text(cx, index).replace(',', ".").parse::<f64>() else {
                continue;
            };
            let unit = past_space(cx, index + 1);
            let (last, right) = if let Some(known) = UNITS.iter().find(|(name, ..)| *name == text(cx, unit)) {
                let metric = round(value * known.1);
                let name = if metric < 2.0 { known.2 } else { known.3 };
                (unit, format!("{}\u{a0}{name}", figures(metric)))
            } else if let Some((last, name)) = fahrenheit(cx, unit) {
                let celsius = ((value - 32.0) / 1.8).round();
                (last, format!("{}\u{a0}{name}", figures(celsius)))
            } else {
                continue;
            };
            let at = cx.tokens[index].range.cover(cx.tokens[last].range);
            sink.push(
                Finding::new(&RULE, at, 75)
                    .arg("measure", at.of_text(cx.text).unwrap_or_default())
                    .arg("right", right.as_str())
                    .replace(right, Applicability::NeedsReview),
            );
        }
    }
}

/// Returns the last token of « °F » or « degrés Fahrenheit » that begins at `index`, and the unit to use instead.
fn fahrenheit(cx: &SegmentContext<'_>, index: usize) -> Option<(usize, &'static str)> {
    if matches!(text(cx, index), "°" | "º") && text(cx, index + 1) == "F" {
        return Some((index + 1, "°C"));
    }
    let degrees = matches!(text(cx, index), "degré" | "degrés") && is_space(cx, index + 1);
    (degrees && text(cx, index + 2) == "Fahrenheit").then_some((index + 2, "degrés Celsius"))
}

/// Rounds to two significant figures, since the original value is usually rounded too.
fn round(value: f64) -> f64 {
    if value < 10.0 {
        (value * 10.0).round() / 10.0
    } else if value < 100.0 {
        value.round()
    } else {
        (value / 10.0).round() * 10.0
    }
}

fn figures(value: f64) -> String {
    let text = if (value - value.round()).abs() < 0.05 {
        format!("{value:.0}")
    } else {
        format!("{value:.1}").replace('.', ",")
    };
    text.replace('-', "−")
}
