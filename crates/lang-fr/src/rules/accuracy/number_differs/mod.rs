//! A number that differs from the source.

use super::quantity::{self, Quantity};
use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::morphology::EnglishSource as _;
use crate::source::SourceText;
use crate::{Example, Finding, RuleMeta};
use copydesk_language::token::TokenKind;
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "accuracy.number-differs",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Mistranslation,
    severity: Severity::Critical,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("En 2016, 48 barrages ont cédé.", "En 2017, 48 barrages ont cédé.")
            .of("In 2017, 48 dams failed."),
        Example::fixes(
            "Le taux de 14,2 % monte pour 31 villes.",
            "Le taux de 12,4 % monte pour 31 villes.",
        )
        .of("The 12.4% rate is rising for 31 towns."),
        Example::fixes(
            "Quelque 1 300 foyers attendent.",
            "Quelque 1 200 foyers attendent.",
        )
        .of("Some 1,200 households are waiting."),
        Example::fixes("Il a perdu quatorze moutons.", "Il a perdu quinze moutons.")
            .of("He lost fifteen sheep."),
        Example::fixes(
            "Le pont a coûté 3,5 milliards d’euros.",
            "Le pont a coûté 3,5\u{a0}millions d’euros.",
        )
        .of("The bridge cost 3.5 million euros."),
        Example::not_flagged("Il est parti à 15 h avec 12 amis.").of("He left at 3 p.m. with 12 friends."),
        Example::not_flagged("Les 1 500 milliards, à 16 km d’ici, douze fois.")
            .of("The 1.5 trillion, 10 miles away, 12 times."),
        Example::not_flagged("La dette atteint 1 500 milliards d’euros, soit 3,2 millions par ville.")
            .of("The debt has reached 1.5 trillion euros, or 3,200,000 per town."),
        Example::not_flagged("Dans les années 1980, 3 fois sur 4.")
            .of("In the 80s, three times out of four."),
        Example::not_flagged("Le 3 mars 2021, 245 989 foyers, 2,50 euros.")
            .of("On 03/03/2021, 245,989 households, 2.5 euros."),
        Example::not_flagged("Près de 1 500 personnes, dont quatre-vingt-deux enfants.")
            .of("Some 1,498 people, 82 of them children."),
    ],
};

pub(super) struct NumberDiffers;

/// The number of figures from which a segment is a table.
const TABLE: usize = 60;

impl Checker for NumberDiffers {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        let Some(source) = cx.source_text().filter(|source| source.is_english()) else {
            return;
        };
        if converts(source) {
            return;
        }
        let (Some(ours), Some(theirs)) = (quantity::french(cx), quantity::english(source)) else {
            return;
        };
        if ours.is_empty() || theirs.is_empty() || ours.len().max(theirs.len()) > TABLE {
            return;
        }
        let mut left: Vec<&Quantity> = ours.iter().collect();
        let mut right: Vec<&Quantity> = Vec::new();
        for number in &theirs {
            match left.iter().position(|own| own.equals(number)) {
                Some(at) => {
                    left.remove(at);
                }
                None => right.push(number),
            }
        }
        // Exactly one number differs and all others agree. Anything else may be a difference in wording.
        let ([own], [other]) = (left.as_slice(), right.as_slice()) else {
            return;
        };
        if own.rounds(other) || is_decade(own, other) {
            return;
        }
        let right = translated(other, own, &cx.text[own.figures]);
        let finding = Finding::new(&RULE, own.at, 82)
            .arg("number", &cx.text[own.at])
            .arg("right", &source.text[other.at]);
        sink.push(finding.replace(right, Applicability::NeedsReview));
    }
}

/// Whether the source has measures or scales that a translation may convert.
fn converts(source: &SourceText<'_>) -> bool {
    const OTHER: [&str; 36] = [
        "mile",
        "miles",
        "mph",
        "foot",
        "feet",
        "ft",
        "inch",
        "inches",
        "yard",
        "yards",
        "pound",
        "pounds",
        "lb",
        "lbs",
        "ounce",
        "ounces",
        "oz",
        "stone",
        "acre",
        "acres",
        "hectare",
        "hectares",
        "degrees",
        "gallon",
        "gallons",
        "pint",
        "pints",
        "fahrenheit",
        "et",
        "gmt",
        "dozen",
        "dozens",
        "score",
        "°f",
        "knots",
        "fathoms",
    ];
    source.holds_any(&OTHER)
        || source.tokens.iter().any(|token| {
            // “5’10”, “6ft”
            token.kind == TokenKind::Number && source.text[token.range].ends_with("ft")
        })
}

/// Whether one is a year and the other its last two digits: “1980s”, « les années 80 ».
fn is_decade(own: &Quantity, other: &Quantity) -> bool {
    let short = |year: &Quantity, short: &Quantity| year.is_year() && year.whole[2..] == short.whole;
    short(own, other) || short(other, own)
}

/// Returns the number of the source in French, written as the number that it replaces: in words or figures, with the
/// same separator of thousands.
fn translated(number: &Quantity, own: &Quantity, written: &str) -> String {
    /// Greater numbers are not written in words.
    const MAX_IN_WORDS: u64 = 1000;
    let value = number.whole.parse::<u64>().ok();
    if let Some(value) = value.filter(|&value| {
        own.in_words
            && number.scale.is_none()
            && number.part.is_empty()
            && (2..=MAX_IN_WORDS).contains(&value)
    }) {
        let options = if written.ends_with("une") {
            &french_numbers::PRE_REFORM_FEMININE
        } else {
            &french_numbers::PRE_REFORM_MASCULINE
        };
        return french_numbers::french_number_options(&value, options);
    }
    let separator = written
        .chars()
        .find(|ch| ch.is_whitespace() || *ch == '.')
        .unwrap_or('\u{202f}');
    let grouped = number.whole.len() > 4 || (number.whole.len() == 4 && written.contains(separator));
    let mut out = String::new();
    for (at, digit) in number.whole.chars().enumerate() {
        if grouped && at > 0 && (number.whole.len() - at).is_multiple_of(3) {
            out.push(separator);
        }
        out.push(digit);
    }
    if number.whole.is_empty() {
        out.push('0');
    }
    if !number.part.is_empty() {
        out.push(',');
        out.push_str(&number.part);
    }
    if let Some(scale) = number.scale {
        out.push('\u{a0}');
        out.push_str(scale.french);
        if scale.power > 3 && value.is_some_and(|value| value > 1) {
            out.push('s');
        }
    }
    out
}
