//! Another sign instead of an apostrophe (qu`elle, l´été, l’’été), or a space next to it (l’ été).

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::token_cursor::{apostrophe, span};
use crate::{Example, Finding, RuleMeta};
use copydesk_language::token::TokenKind;
use copydesk_language::word::fold;
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "typography.apostrophe",
    folder: copydesk_engine::rule_folder!(),
    category: Category::LocaleTypography,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("Je crois qu`elle vient.", "Je crois qu’elle vient."),
        Example::fixes("L'avis de l´école.", "L'avis de l'école."),
        Example::fixes(
            "La fin de l' été et d’ une époque.",
            "La fin de l'été et d’une époque.",
        ),
        Example::fixes("Elle l ’aime.", "Elle l’aime."),
        Example::not_flagged("La lettre ‘l’ puis d’« Horizons » ; 5′ 30″ ; `code`."),
    ],
};

pub(super) struct Apostrophe;

/// Elided words, without the apostrophe.
const ELIDING: [&str; 17] = [
    "c", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "aujourd", "quelqu",
    "presqu", "ç",
];

impl Checker for Apostrophe {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        other_signs(cx, sink);
        for (index, word) in cx.words.iter().enumerate() {
            let Some(next) = cx.words.get(index + 1) else {
                break;
            };
            let Some(gap) = cx.gap(index) else { break };
            let opens = next.text.chars().next();
            let elided = match gap {
                " " => {
                    word.text.len() < 10
                        && word.text.strip_suffix(['\'', '’']).is_some_and(is_eliding)
                        // ‘l’ is the letter, in quotation marks.
                        && !cx.text[..word.at.start() as usize].ends_with(['‘', '\''])
                }
                " '" | " ’" | " ' " | " ’ " => is_eliding(word.text),
                _ => false,
            };
            if !elided || !opens.is_some_and(begins_vowel) {
                continue;
            }
            let at = span(word.at.start() as usize, next.at.start() as usize);
            let sign = if gap == " " { "" } else { gap.trim() };
            let right = format!("{}{sign}", word.text);
            sink.push(finding(at, &cx.text[at], right));
        }
    }
}

fn is_eliding(word: &str) -> bool {
    ELIDING.contains(&&*fold(word))
}

/// Whether a word may follow an elision: it begins with a vowel or an h.
fn begins_vowel(ch: char) -> bool {
    let lower = ch.to_lowercase().next().unwrap_or(ch);
    matches!(
        copydesk_language::word::without_accent(lower),
        'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'h' | 'œ' | 'æ'
    )
}

fn finding(at: copydesk_text::TextRange, wrong: &str, right: String) -> Finding {
    Finding::new(&RULE, at, 92)
        .arg("text", wrong)
        .arg("right", right.as_str())
        .replace(right, Applicability::Safe)
}

/// qu`elle, l´été, l‘été, l′été, l’’été.
fn other_signs(cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
    const SIGNS: [char; 7] = ['`', '´', '′', '‘', 'ʹ', 'ˈ', '‛'];
    let sign = std::cell::LazyCell::new(|| apostrophe(cx.text));
    let mut push = |start: usize, len: usize| {
        let before = cx.text[..start]
            .rfind(|ch: char| !ch.is_alphabetic())
            .map_or(0, |at| {
                at + cx.text[at..].chars().next().map_or(0, char::len_utf8)
            });
        let after = cx.text[start + len..].chars().next();
        let word = &cx.text[before..start];
        // The search back for the word is as long as the word, and eliding words are short.
        if is_eliding(word) && after.is_some_and(begins_vowel) {
            let right = format!("{word}{}", *sign);
            let at = span(before, start + len);
            sink.push(finding(at, &cx.text[at], right));
        }
    };
    let unusual = cx.tokens.iter().filter(|token| {
        matches!(
            token.kind,
            TokenKind::Symbol | TokenKind::Punctuation | TokenKind::Word
        )
    });
    for token in unusual {
        let text = &cx.text[token.range];
        if text.is_ascii() && !text.contains('`') && !text.contains('\'') {
            continue;
        }
        for (at, sign) in text.match_indices(SIGNS) {
            push(token.range.start() as usize + at, sign.len());
        }
        let start = token.range.start() as usize;
        for (at, _) in text.match_indices(['\'', '’']) {
            let place = start + at;
            let doubled = ["''", "’’"]
                .iter()
                .find(|pair| cx.text[place..].starts_with(*pair));
            if let Some(pair) = doubled {
                push(place, pair.len());
            }
        }
    }
}
