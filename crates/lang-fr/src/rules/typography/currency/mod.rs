//! A currency sign before its amount, as in English: $50, £2.5 million.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::token_cursor::{is_space, past_space, span, text};
use crate::{Example, Finding, RuleMeta};
use copydesk_language::token::TokenKind;
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "typography.currency",
    folder: copydesk_engine::rule_folder!(),
    category: Category::LocaleFormat,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("Le billet coûte $50.", "Le billet coûte 50\u{a0}$.")
            .offering(&["Le billet coûte 50\u{a0}dollars."]),
        Example::fixes(
            "Une aide de £2.5 millions.",
            "Une aide de 2,5\u{a0}millions de livres.",
        )
        .offering(&["Une aide de 2,5\u{a0}millions £."]),
        Example::fixes(
            "Il doit €1,200 à son frère.",
            "Il doit 1\u{a0}200\u{a0}€ à son frère.",
        ),
        Example::fixes(
            "Un prêt de £10 000 à rendre.",
            "Un prêt de 10\u{a0}000\u{a0}£ à rendre.",
        ),
        Example::not_flagged("Le billet coûte 50 $, la variable $a et $_GET ; A$AP Rocky."),
    ],
};

pub(super) struct Currency;

/// Currency signs and their names.
const SIGNS: [(&str, &str); 5] = [
    ("$", "dollars"),
    ("€", "euros"),
    ("£", "livres"),
    ("¥", "yens"),
    ("₹", "roupies"),
];

impl Checker for Currency {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (index, token) in cx.tokens.iter().enumerate() {
            if token.kind != TokenKind::Symbol {
                continue;
            }
            let Some(&(sign, name)) = SIGNS.iter().find(|(sign, _)| *sign == text(cx, index)) else {
                continue;
            };
            let number = past_space(cx, index + 1);
            let before = index.checked_sub(1).and_then(|before| cx.tokens.get(before));
            // « 50 $ 12 » has an amount on either side; « A$AP » is a name.
            let amount_before = before.is_some_and(|before| match before.kind {
                TokenKind::Number => true,
                TokenKind::Space => index > 1 && cx.tokens[index - 2].kind == TokenKind::Number,
                _ => false,
            });
            if cx
                .tokens
                .get(number)
                .is_none_or(|token| token.kind != TokenKind::Number)
                || (number > index + 1 && amount_before)
                || before.is_some_and(|before| before.kind == TokenKind::Number)
            {
                continue;
            }
            let Some((amount, rest)) = french(text(cx, number)) else {
                continue;
            };
            // The letters of US$, A$, C$ precede the sign.
            let prefix = match before {
                Some(word) if word.kind == TokenKind::Word => match &cx.text[word.range] {
                    "US" | "CA" | "AU" | "HK" | "NZ" => Some(index - 1),
                    _ => continue,
                },
                _ => None,
            };
            let mut end = number;
            let mut amount = amount;
            // £10 000: groups that are already separated.
            while rest.is_empty()
                && is_space(cx, end + 1)
                && text(cx, end + 2).len() == 3
                && text(cx, end + 2).bytes().all(|byte| byte.is_ascii_digit())
            {
                amount.push('\u{a0}');
                amount.push_str(text(cx, end + 2));
                end += 2;
            }
            let magnitude = match rest {
                "" if is_space(cx, end + 1) => magnitude(text(cx, end + 2), &amount).inspect(|_| end += 2),
                "m" | "M" => Some(if few(&amount) { "million" } else { "millions" }),
                "bn" | "b" | "B" => Some(if few(&amount) { "milliard" } else { "milliards" }),
                "" | "k" | "K" => None,
                _ => continue,
            };
            let start = prefix.map_or(token.range.start(), |prefix| cx.tokens[prefix].range.start());
            let at = span(start as usize, cx.tokens[end].range.end() as usize);
            let Some(wrong) = at.of_text(cx.text) else {
                continue;
            };
            let sign = match prefix {
                Some(prefix) => format!("{sign}\u{a0}{}", text(cx, prefix)),
                None => sign.to_owned(),
            };
            let (right, other) = match magnitude {
                Some(magnitude) => {
                    let joint = if name.starts_with('e') { "d’" } else { "de " };
                    (
                        format!("{amount}\u{a0}{magnitude} {joint}{name}"),
                        format!("{amount}\u{a0}{magnitude} {sign}"),
                    )
                }
                None if rest.is_empty() => (format!("{amount}\u{a0}{sign}"), format!("{amount}\u{a0}{name}")),
                None => (
                    format!("{amount}\u{a0}000\u{a0}{sign}"),
                    format!("{amount}\u{a0}000\u{a0}{name}"),
                ),
            };
            // `$1` may be a variable.
            let digits = amount.chars().filter(char::is_ascii_digit).count();
            // « $20 » in quotation marks may be a title.
            let before = &cx.text[..at.start() as usize];
            let quoted = before.trim_end().ends_with(['«', '“', '"']);
            let (own, second) = if prefix.is_none() && !quoted && (digits > 1 || magnitude.is_some()) {
                (Applicability::Safe, Applicability::NeedsReview)
            } else {
                (Applicability::NeedsReview, Applicability::NeedsReview)
            };
            sink.push(
                Finding::new(&RULE, at, 90)
                    .arg("amount", wrong)
                    .arg("right", right.as_str())
                    .replace(right, own)
                    .replace(other, second),
            );
        }
    }
}

/// Returns an amount in French notation and the text after its digits; `None` if it is not a plain number.
fn french(number: &str) -> Option<(String, &str)> {
    let digits = number
        .find(|ch: char| !(ch.is_ascii_digit() || matches!(ch, '.' | ',')))
        .unwrap_or(number.len());
    let (amount, rest) = number.split_at(digits);
    let groups = |text: &str| text.split(',').skip(1).all(|group| group.len() == 3);
    let amount = match amount.split_once('.') {
        Some((whole, part)) if !part.contains(['.', ',']) && groups(whole) => {
            format!("{},{part}", whole.replace(',', "\u{a0}"))
        }
        Some(_) => return None,
        None if groups(amount) => amount.replace(',', "\u{a0}"),
        None => amount.to_owned(),
    };
    Some((amount, rest))
}

/// Returns the French word for a word of magnitude (million) after `amount`.
fn magnitude(word: &str, amount: &str) -> Option<&'static str> {
    match word {
        "million" | "millions" => Some(if few(amount) { "million" } else { "millions" }),
        "milliard" | "milliards" | "billion" => Some(if few(amount) { "milliard" } else { "milliards" }),
        _ => None,
    }
}

/// Whether an amount is less than two, after which French uses the singular.
fn few(amount: &str) -> bool {
    let whole = amount.split(',').next().unwrap_or_default();
    matches!(whole, "0" | "1")
}
