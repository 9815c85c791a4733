//! An ordinal number with a wrong ending: XXIème, 3rd, 2 ème.

use super::convention::is_french_month;
use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::facts::is_long_ordinal;
use crate::morphology::FrenchWord as _;
use crate::token_cursor::{is_space, numbers, span, text, word_at};
use crate::{Example, Finding, RuleMeta};
use copydesk_language::token::TokenKind;
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "typography.ordinal",
    folder: copydesk_engine::rule_folder!(),
    category: Category::LocaleFormat,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("Un château du XVIème siècle.", "Un château du XVIe siècle."),
        Example::fixes("Au XX è siècle, le Ier siècle.", "Au XXe siècle, le Ier siècle."),
        Example::fixes("Il finit 3rd de la course.", "Il finit 3e de la course."),
        Example::fixes("La fête du 4th juillet.", "La fête du 4 juillet."),
        Example::fixes("La 22nd édition du salon.", "La 22e édition du salon."),
        Example::fixes("La 4 ème édition du salon.", "La 4e édition du salon."),
        Example::not_flagged("Le XIXe siècle, la 2de guerre, le 21e jour, la 1re fois et Louis XIV."),
    ],
};

pub(super) struct Ordinal;

/// Returns the number with the short ending: `2ème` to `2e`, `1ère` to `1re`, `21st` to `21e`; `None` if it is not an
/// ordinal.
pub(super) fn short(number: &str) -> Option<String> {
    let digits = number.find(|ch: char| !ch.is_ascii_digit())?;
    let (whole, ending) = number.split_at(digits);
    // « 2nd » is also French.
    let english = matches!(ending, "st" | "rd" | "th") || ending == "nd" && whole != "2";
    (is_long_ordinal(ending) || english).then(|| format!("{whole}{}", ending_of(whole, ending)))
}

fn ending_of(number: &str, ending: &str) -> &'static str {
    let first = matches!(number, "1" | "I");
    let feminine = ending.contains("re");
    let plural = ending.len() > 2 && ending.ends_with('s');
    match (first, feminine, plural) {
        (true, true, false) => "re",
        (true, true, true) => "res",
        (true, false, true) => "ers",
        (true, false, false) => "er",
        (false, _, true) => "es",
        (false, _, false) => "e",
    }
}

/// Whether a word is the ending of the number before it; « ère » is a noun elsewhere.
fn is_loose_ending(number: &str, word: &str) -> bool {
    is_long_ordinal(word) && (word != "ère" || matches!(number, "1" | "I"))
}

impl Checker for Ordinal {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        let mut push = |start: usize, end: usize, right: String, confidence: u8| {
            let at = span(start, end);
            if let Some(wrong) = at.of_text(cx.text) {
                let finding = Finding::new(&RULE, at, confidence)
                    .arg("text", wrong)
                    .arg("right", right.as_str());
                sink.push(finding.replace(right, Applicability::Safe));
            }
        };
        for index in numbers(cx) {
            let range = cx.tokens[index].range;
            let number = text(cx, index);
            let whole = number.bytes().all(|byte| byte.is_ascii_digit());
            if ["st", "nd", "rd", "th"]
                .iter()
                .any(|ending| number.ends_with(ending))
            {
                // « le 4th juillet » is « le 4 juillet ».
                let day = word_at(cx, index + 2)
                    .is_some_and(|at| is_space(cx, index + 1) && is_french_month(&cx.words[at].fold));
                let right = match number.trim_end_matches(|ch: char| ch.is_ascii_lowercase()) {
                    day_number if day && day_number != "1" => Some(day_number.to_owned()),
                    _ => short(number),
                };
                if let Some(right) = right {
                    push(range.start() as usize, range.end() as usize, right, 88);
                }
            } else if whole && is_space(cx, index + 1) && is_loose_ending(number, text(cx, index + 2)) {
                let right = format!("{number}{}", ending_of(number, text(cx, index + 2)));
                push(
                    range.start() as usize,
                    cx.tokens[index + 2].range.end() as usize,
                    right,
                    88,
                );
            }
        }
        for word in &cx.words {
            let roman = word
                .text
                .bytes()
                .take_while(|byte| matches!(byte, b'I' | b'V' | b'X' | b'L' | b'C'))
                .count();
            // « Lier » and « Cime » begin with Roman figures too.
            if roman == 0 || (roman < word.text.len() && word.in_french()) {
                continue;
            }
            let (number, ending) = word.text.split_at(roman);
            let (start, end) = (word.at.start() as usize, word.at.end() as usize);
            if ending.is_empty() {
                let next = word.token + 2;
                let spaced = is_space(cx, word.token + 1)
                    && cx
                        .tokens
                        .get(next)
                        .is_some_and(|token| token.kind == TokenKind::Word)
                    && is_loose_ending(number, text(cx, next));
                if spaced {
                    let right = format!("{number}{}", ending_of(number, text(cx, next)));
                    push(start, cx.tokens[next].range.end() as usize, right, 90);
                }
            } else if is_long_ordinal(ending) || matches!(ending, "ier" | "iers") {
                let ending = ending_of(number, ending);
                push(start, end, format!("{number}{ending}"), 88);
            }
        }
    }
}
