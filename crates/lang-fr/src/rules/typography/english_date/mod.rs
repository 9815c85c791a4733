//! A date in English notation: March 23, 2021.

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape, Word};
use crate::{Example, Finding, RuleMeta};
use copydesk_language::token::{Token, TokenKind};
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "typography.english-date",
    folder: copydesk_engine::rule_folder!(),
    category: Category::LocaleFormat,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "Le sommet du March 23, 2021 a réuni douze pays.",
            "Le sommet du 23 mars 2021 a réuni douze pays.",
        ),
        Example::fixes("Il arrive September 29.", "Il arrive 29 septembre.")
            .offering(&["Il arrive le 29 septembre."]),
        Example::fixes("Il est né le 3 August 1990.", "Il est né le 3 août 1990."),
        Example::fixes("Signé le mars 23, 2021 à Rome.", "Signé le 23 mars 2021 à Rome."),
        Example::fixes("Il est né le Sept. 29, 1990.", "Il est né le 29 septembre 1990."),
        Example::not_flagged(
            "Le 29 septembre, May 12 fois ; la May Hill. En mars 2021, 12 élus ; en mai 12 jours.",
        ),
    ],
};

pub(super) struct EnglishDate;

/// The months in English and in French.
const MONTHS: [(&str, &str); 12] = [
    ("January", "janvier"),
    ("February", "février"),
    ("March", "mars"),
    ("April", "avril"),
    ("May", "mai"),
    ("June", "juin"),
    ("July", "juillet"),
    ("August", "août"),
    ("September", "septembre"),
    ("October", "octobre"),
    ("November", "novembre"),
    ("December", "décembre"),
];

impl Checker for EnglishDate {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (index, word) in cx
            .words
            .iter()
            .enumerate()
            .filter(|(_, word)| word.text.len() >= 3 && word.text.len() <= 10)
        {
            let Some((month, kind)) = month(word) else {
                continue;
            };
            let stop = cx
                .tokens
                .get(word.token + 1)
                .is_some_and(|token| cx.text[token.range] == *".");
            let around = Around {
                cx,
                token: word.token + usize::from(kind == Kind::Short && stop),
            };
            if kind != Kind::English {
                // Months of both languages and abbreviations: only if the day and a year follow, as in English.
                let Some((end, day)) = around.day_after() else {
                    continue;
                };
                let comma = cx
                    .tokens
                    .get(end + 1)
                    .is_some_and(|token| cx.text[token.range] == *",");
                let Some((last, year)) = around.year_after(end).filter(|_| comma) else {
                    continue;
                };
                let at = word.at.cover(cx.tokens[last].range);
                let right = format!("{day} {month} {year}");
                let Some(text) = at.of_text(cx.text) else { continue };
                sink.push(
                    Finding::new(&RULE, at, 93)
                        .arg("date", text)
                        .arg("right", right.as_str())
                        .replace(right, Applicability::NeedsReview),
                );
                continue;
            }
            let (at, fixed) = if let Some((end, day)) = around.day_after() {
                match around.year_after(end) {
                    Some((last, year)) => (
                        word.at.cover(cx.tokens[last].range),
                        format!("{day} {month} {year}"),
                    ),
                    None => (word.at.cover(cx.tokens[end].range), format!("{day} {month}")),
                }
            } else if around.day_before() && word.text != "May" {
                (word.at, (*month).to_owned())
            } else {
                continue;
            };
            let Some(text) = at.of_text(cx.text) else { continue };
            let mut finding = Finding::new(&RULE, at, 94)
                .arg("date", text)
                .arg("right", fixed.as_str());
            finding = finding.replace(fixed.as_str(), Applicability::NeedsReview);
            let article = cx
                .previous(index)
                .is_some_and(|word| matches!(&*word.fold, "le" | "du" | "au" | "ce"));
            if at != word.at && !article {
                finding = finding.replace(format!("le {fixed}"), Applicability::NeedsReview);
            }
            sink.push(finding);
        }
    }
}

/// How a month is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// March
    English,
    /// Sept
    Short,
    /// mars
    French,
}

/// Returns the French name of a month, and how it is written.
fn month(word: &Word<'_>) -> Option<(&'static str, Kind)> {
    const SHORTEST: usize = 3;
    if word.shape == Shape::Capital {
        if let Some((_, french)) = MONTHS.iter().find(|(english, _)| *english == word.text) {
            return Some((french, Kind::English));
        }
        // Jan, Feb, Sept: the first letters of the English name.
        let short = word.text.len() <= 4 && word.text.len() >= SHORTEST;
        if short && let Some((_, french)) = MONTHS.iter().find(|(english, _)| english.starts_with(word.text))
        {
            return Some((french, Kind::Short));
        }
    }
    let french = MONTHS.iter().find(|(_, french)| *french == word.fold)?;
    Some((french.1, Kind::French))
}

/// The text around the name of a month.
struct Around<'c, 't> {
    cx: &'c SegmentContext<'t>,
    token: usize,
}

impl Around<'_, '_> {
    fn text(&self, token: usize, kind: TokenKind) -> Option<&str> {
        let token: &Token = self.cx.tokens.get(token).filter(|token| token.kind == kind)?;
        token.range.of_text(self.cx.text)
    }

    /// Returns the token of the day after the month, and the day: 23, 23rd.
    fn day_after(&self) -> Option<(usize, u32)> {
        self.text(self.token + 1, TokenKind::Space)?;
        let number = self.text(self.token + 2, TokenKind::Number)?;
        let digits = number.trim_end_matches(|ch: char| ch.is_ascii_lowercase());
        let ending = &number[digits.len()..];
        let day = digits.parse().ok().filter(|day| (1..=31).contains(day))?;
        // « May 12 fois » counts something; a date is followed by a punctuation mark, a year or the rest of its
        // sentence.
        let next = self.cx.tokens[self.token + 3..]
            .iter()
            .find(|token| token.kind != TokenKind::Space);
        let counted =
            next.is_some_and(|next| self.cx.text[next.range] == *"fois" || self.cx.text[next.range] == *"%");
        (matches!(ending, "" | "st" | "nd" | "rd" | "th") && !counted).then_some((self.token + 2, day))
    }

    /// Returns the token of the year after the day, and the year.
    fn year_after(&self, day: usize) -> Option<(usize, &str)> {
        let mut at = day + 1;
        if self.text(at, TokenKind::Punctuation) == Some(",") {
            at += 1;
        }
        self.text(at, TokenKind::Space)?;
        let year = self.text(at + 1, TokenKind::Number)?;
        (year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit())).then_some((at + 1, year))
    }

    fn day_before(&self) -> bool {
        let before = |by: usize, kind| self.token.checked_sub(by).and_then(|at| self.text(at, kind));
        before(1, TokenKind::Space).is_some()
            && before(2, TokenKind::Number)
                .and_then(|number| number.trim_end_matches("er").parse::<u32>().ok())
                .is_some_and(|day| (1..=31).contains(&day))
    }
}
