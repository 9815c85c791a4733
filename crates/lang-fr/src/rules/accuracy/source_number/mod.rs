//! A number that is written as in the source, or that lost a space of the source.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::morphology::{EnglishSource as _, FrenchWord as _};
use crate::{Example, Finding, RuleMeta};
use copydesk_language::token::TokenKind;
use copydesk_model::{Applicability, Category, Message, Severity};
use copydesk_text::TextRange;
use std::collections::HashSet;

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "accuracy.source-number",
    folder: copydesk_engine::rule_folder!(),
    category: Category::LocaleFormat,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "Le virus a touché 245,989 foyers.",
            "Le virus a touché 245\u{202f}989 foyers.",
        )
        .of("The virus hit 245,989 households."),
        Example::fixes("Le taux passe à 0.45 en mai.", "Le taux passe à 0,45 en mai.")
            .of("The rate rises to 0.45 in May."),
        Example::fixes(
            "Sur 186202 foyers, peu ont répondu.",
            "Sur 186\u{202f}202 foyers, peu ont répondu.",
        )
        .of("Of 186,202 households, few answered."),
        Example::fixes(
            "En 2019,14 foyers ont répondu.",
            "En 2019, 14 foyers ont répondu.",
        )
        .of("In 2019, 14 households answered."),
        Example::not_flagged("La version 3.11 et la section 4.2 ; 245 989 foyers, soit 12,5 % de plus.")
            .of("Version 3.11 and section 4.2; 245,989 households, or 12.5% more."),
    ],
};

pub(super) struct NumberFormat;

impl Checker for NumberFormat {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        let Some(source) = cx.source_text().filter(|source| source.is_english()) else {
            return;
        };
        let numbers: HashSet<&str> = source
            .tokens
            .iter()
            .filter(|token| token.kind == TokenKind::Number)
            .map(|token| trimmed(source.text, token.range))
            .collect();
        if numbers.is_empty() {
            return;
        }
        for (index, token) in cx.tokens.iter().enumerate() {
            if token.kind != TokenKind::Number {
                continue;
            }
            let number = trimmed(cx.text, token.range);
            let at = TextRange::new(token.range.start(), token.range.start() + number.len() as u32);
            let found = parted(number, &numbers)
                .map(|right| (right, "accuracy-source-number.parted"))
                .or_else(|| grouped(number, &numbers).map(|right| (right, "accuracy-source-number.grouped")))
                .or_else(|| {
                    let copied = numbers.contains(number) && !is_reference(cx, index);
                    copied
                        .then(|| french(number))
                        .flatten()
                        .map(|right| (right, "accuracy-source-number.copied"))
                });
            let Some((right, why)) = found else { continue };
            let finding = Finding::new(&RULE, at, 90)
                .arg("number", number)
                .arg("right", right.as_str())
                .because(Message::new(why));
            // A number with a point may be a version or a time.
            let applicability = if why.ends_with("copied") {
                Applicability::NeedsReview
            } else {
                Applicability::Safe
            };
            sink.push(finding.replace(right, applicability));
        }
    }
}

/// Returns the number without the punctuation or sign after it.
fn trimmed(text: &str, at: TextRange) -> &str {
    text[at].trim_end_matches(|ch: char| !ch.is_ascii_digit())
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// A narrow no-break space, the separator of thousands.
const GROUP: &str = "\u{202f}";

/// Returns an English number in French notation; `None` if both are the same.
fn french(number: &str) -> Option<String> {
    if let Some((whole, part)) = number.split_once('.') {
        let whole = if whole.contains(',') {
            groups(whole)?
        } else {
            vec![whole]
        };
        let decimal = is_digits(part) && whole.iter().all(|group| is_digits(group));
        return decimal.then(|| format!("{},{part}", whole.join(GROUP)));
    }
    Some(groups(number)?.join(GROUP))
}

/// Returns the groups of three digits of a number with commas; `None` for other numbers.
fn groups(number: &str) -> Option<Vec<&str>> {
    let groups: Vec<&str> = number.split(',').collect();
    let well = groups.len() > 1
        && (1..=3).contains(&groups[0].len())
        && groups.iter().all(|group| is_digits(group))
        && groups[1..].iter().all(|group| group.len() == 3);
    well.then_some(groups)
}

/// « 245989 » where the source writes “245,989” or “245 989”.
fn grouped(number: &str, source: &HashSet<&str>) -> Option<String> {
    if !is_digits(number) || number.len() < 4 || source.contains(number) {
        return None;
    }
    let head = (number.len() - 1) % 3 + 1;
    let mut groups = vec![&number[..head]];
    groups.extend((head..number.len()).step_by(3).map(|at| &number[at..at + 3]));
    let commas = source.contains(groups.join(",").as_str());
    let parts = groups.iter().all(|group| source.contains(group));
    (commas || (parts && number.len() > 4)).then(|| groups.join(GROUP))
}

/// « 2019,14 » where the source writes “2019, 14”: two numbers that lost the space between them.
fn parted(number: &str, source: &HashSet<&str>) -> Option<String> {
    if source.contains(number) {
        return None;
    }
    number.match_indices(',').find_map(|(at, _)| {
        let (left, right) = (&number[..at], &number[at + 1..]);
        let year = left.len() == 4 && is_digits(left);
        let point = right.replacen(',', ".", 1);
        (year && source.contains(left) && (source.contains(right) || source.contains(point.as_str())))
            .then(|| format!("{left}, {}", right.replacen('.', ",", 1)))
    })
}

/// Whether the number names something (a version, a section, a standard) or is one of a chain (an address, a date).
fn is_reference(cx: &SegmentContext<'_>, index: usize) -> bool {
    const NAMED: [&str; 26] = [
        "version",
        "versions",
        "section",
        "sections",
        "chapitre",
        "article",
        "articles",
        "figure",
        "figures",
        "tableau",
        "tableaux",
        "paragraphe",
        "point",
        "annexe",
        "norme",
        "ligne",
        "numéro",
        "no",
        "n°",
        "§",
        "fig",
        "tab",
        "release",
        "v",
        "ip",
        "page",
    ];
    let token = cx.tokens[index];
    if cx.text[token.range].matches('.').count() > 1 {
        return true;
    }
    let before = cx.tokens[..index]
        .iter()
        .rev()
        .find(|token| token.kind != TokenKind::Space);
    before.is_some_and(|before| {
        let written = &cx.text[before.range];
        // « Python 3.11 », « Wi-Fi 6.0 »: a name with its version.
        let name = before.kind == TokenKind::Word && written.chars().next().is_some_and(char::is_uppercase);
        let initial = cx
            .words
            .iter()
            .any(|word| word.at == before.range && (word.first || word.in_french()));
        NAMED.contains(&&*written.to_lowercase()) || (name && !initial) || matches!(written, "/" | "-" | "–")
    })
}
