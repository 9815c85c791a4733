//! A number that differs from the source.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::morphology::EnglishSource as _;
use crate::source::SourceText;
use crate::{Example, Finding, RuleMeta};
use copydesk_language::token::{Token, TokenKind};
use copydesk_model::{Applicability, Category, Severity};
use copydesk_text::TextRange;

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
        Example::not_flagged("Il est parti à 15 h avec 12 amis.").of("He left at 3 p.m. with 12 friends."),
        Example::not_flagged("Les 1 500 milliards, à 16 km d’ici, douze fois.")
            .of("The 1.5 trillion, 10 miles away, 12 times."),
        Example::not_flagged("Dans les années 1980, 3 fois sur 4.")
            .of("In the 80s, three times out of four."),
        Example::not_flagged("Le 3 mars 2021, 245 989 foyers, 2,50 euros.")
            .of("On 03/03/2021, 245,989 households, 2.5 euros."),
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
        let ours = numbers(cx.text, &cx.tokens, ',');
        let theirs = numbers(source.text, &source.tokens, '.');
        if ours.is_empty() || theirs.is_empty() || ours.len().max(theirs.len()) > TABLE {
            return;
        }
        let mut left: Vec<&Figure> = ours.iter().collect();
        let mut right: Vec<&Figure> = Vec::new();
        for figure in &theirs {
            match left.iter().position(|own| own.same(figure)) {
                Some(at) => {
                    left.remove(at);
                }
                None => right.push(figure),
            }
        }
        // Exactly one number differs and all others agree. Anything else may be a difference in wording.
        let ([own], [other]) = (left.as_slice(), right.as_slice()) else {
            return;
        };
        let telling = own.decimal() || other.decimal() || (own.year() && other.year());
        if ours.len() < 2 && !telling {
            return;
        }
        if !own.confusable(other) {
            return;
        }
        let right = other.french();
        let finding = Finding::new(&RULE, own.at, 82)
            .arg("number", &cx.text[own.at])
            .arg("right", right.as_str());
        sink.push(finding.replace(right, Applicability::NeedsReview));
    }
}

/// Whether the source has measures, times or scales that a translation may convert.
fn converts(source: &SourceText<'_>) -> bool {
    const OTHER: [&str; 46] = [
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
        "gallon",
        "gallons",
        "pint",
        "pints",
        "fahrenheit",
        "pm",
        "p.m",
        "p.m.",
        "am",
        "a.m",
        "a.m.",
        "et",
        "gmt",
        "trillion",
        "trillions",
        "billion",
        "billions",
        "dozen",
        "dozens",
        "score",
        "mid",
        "late",
        "early",
        "°f",
        "knots",
        "fathoms",
    ];
    source.holds_any(&OTHER)
        || source.tokens.iter().any(|token| {
            // “3pm”, “80s”, “5’10”, “6ft”
            token.kind == TokenKind::Number
                && source.text[token.range]
                    .chars()
                    .any(|ch| ch.is_alphabetic() || ch == ':')
        })
}

/// The digits of the integer part and of the decimals of a number.
#[derive(Debug)]
struct Figure {
    at: TextRange,
    whole: String,
    part: String,
}

impl Figure {
    fn same(&self, other: &Self) -> bool {
        self.whole == other.whole && self.part == other.part
    }

    fn decimal(&self) -> bool {
        !self.part.is_empty()
    }

    fn year(&self) -> bool {
        self.part.is_empty() && self.whole.len() == 4 && self.whole.starts_with(['1', '2'])
    }

    /// Whether one may be a typo for the other: of the same length, and not rounded or scaled.
    fn confusable(&self, other: &Self) -> bool {
        let digits = |figure: &Self| {
            format!("{}{}", figure.whole, figure.part)
                .trim_matches('0')
                .to_owned()
        };
        self.whole.len() == other.whole.len()
            && self.part.len() == other.part.len()
            && self.whole.len() + self.part.len() > 1
            && digits(self) != digits(other)
    }

    /// Returns the number in French notation.
    fn french(&self) -> String {
        let mut out = String::new();
        let grouped = self.whole.len() > 4;
        for (at, digit) in self.whole.chars().enumerate() {
            if grouped && at > 0 && (self.whole.len() - at).is_multiple_of(3) {
                out.push('\u{202f}');
            }
            out.push(digit);
        }
        if self.decimal() {
            out.push(',');
            out.push_str(&self.part);
        }
        out
    }
}

/// Returns the numbers of a text. Decimals follow `point`; thousands are grouped by spaces or the other mark.
fn numbers(text: &str, tokens: &[Token], point: char) -> Vec<Figure> {
    let mut out: Vec<Figure> = Vec::new();
    let mut grouping = false;
    for (index, token) in tokens.iter().enumerate() {
        if token.kind != TokenKind::Number {
            grouping = grouping && token.kind == TokenKind::Space && token.range.len() <= 3;
            continue;
        }
        let written = &text[token.range];
        let digits = written.trim_end_matches(|ch: char| !ch.is_ascii_digit());
        let at = TextRange::new(token.range.start(), token.range.start() + digits.len() as u32);
        let Some((whole, part)) = split(digits, point) else {
            grouping = false;
            continue;
        };
        let spaced = index
            .checked_sub(1)
            .is_some_and(|at| tokens[at].kind == TokenKind::Space);
        match out.last_mut() {
            // « 245 989 », « 12 000,5 »
            Some(last) if grouping && spaced && whole.len() == 3 && last.part.is_empty() => {
                last.whole.push_str(&whole);
                last.part = part;
                last.at = TextRange::new(last.at.start(), at.end());
            }
            _ => out.push(Figure { at, whole, part }),
        }
        grouping = out.last().is_some_and(|last| last.part.is_empty());
    }
    for figure in &mut out {
        figure.whole = figure.whole.trim_start_matches('0').to_owned();
        figure.part = figure.part.trim_end_matches('0').to_owned();
    }
    out
}

/// Returns the integer part and decimals of a number; `None` for an ordinal, a time or a version.
fn split(digits: &str, point: char) -> Option<(String, String)> {
    let group = if point == ',' { '.' } else { ',' };
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let (whole, part) = digits.split_once(point).unwrap_or((digits, ""));
    let mut groups = whole.split(group);
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    let well = is_digits(first)
        && rest.iter().all(|own| own.len() == 3 && is_digits(own))
        && (part.is_empty() || is_digits(part));
    well.then(|| (format!("{first}{}", rest.concat()), part.to_owned()))
}
