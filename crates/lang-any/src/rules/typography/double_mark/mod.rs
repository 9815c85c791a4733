//! Two marks of punctuation where one is right: « ,, », « , . », « ;; », « .. ».

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::token_cursor::{before_space, kind, marks, past_space, text};
use crate::{Example, Finding, RuleMeta};
use copydesk_language::token::TokenKind;
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "typography.double-mark",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Punctuation,
    severity: Severity::Minor,
    languages: &[],
    default_on: true,
    examples: &[
        Example::fixes("Le pont,, fermé lundi, rouvre.", "Le pont, fermé lundi, rouvre."),
        Example::fixes("Le pont rouvre lundi, .", "Le pont rouvre lundi."),
        Example::fixes("Le pont rouvre lundi..", "Le pont rouvre lundi.")
            .offering(&["Le pont rouvre lundi…"]),
        Example::fixes("Il part ;; elle reste.", "Il part ; elle reste."),
        Example::not_flagged(
            "Du pain, du vin, etc., et la S.A. : « Quoi ?! » Le dossier ../images ; C:: et ::1.",
        ),
    ],
};

pub(super) struct DoubleMark;

impl Checker for DoubleMark {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        let mut done = 0;
        for index in marks(cx) {
            if index < done {
                continue;
            }
            let mark = text(cx, index);
            let before = before_space(cx, index);
            // Punctuation follows a word; marks by themselves or in a sequence of signs are a figure, a path or code.
            let follows = before.is_some_and(|before| {
                matches!(kind(cx, before), Some(TokenKind::Word | TokenKind::Number))
                    || matches!(text(cx, before), "»" | "”" | ")" | "%")
            });
            if !follows {
                continue;
            }
            let range = cx.tokens[index].range;
            if mark == ".." {
                let beyond = index + 1;
                if kind(cx, beyond).is_none_or(|kind| matches!(kind, TokenKind::Space | TokenKind::LineBreak))
                {
                    let finding = Finding::new(&RULE, range, 85).arg("text", mark).arg("right", ".");
                    sink.push(
                        finding
                            .replace(".", Applicability::NeedsReview)
                            .replace("…", Applicability::NeedsReview),
                    );
                }
                continue;
            }
            if !matches!(mark, "," | ";" | ":" | "?") {
                continue;
            }
            // All marks of the sequence, with or without spaces between them.
            let mut last = index;
            let mut row = vec![mark];
            loop {
                let next = past_space(cx, last + 1);
                if kind(cx, next) == Some(TokenKind::Punctuation)
                    && matches!(text(cx, next), "," | ";" | ":" | ".")
                {
                    row.push(text(cx, next));
                    last = next;
                } else {
                    break;
                }
            }
            let right = match row[..] {
                [",", ".", ","] => "…",
                [",", ","] | [",", ",", ","] => ",",
                [",", "."] => ".",
                [";", ";"] => ";",
                [":", ":" | "."] => ":",
                ["?", "."] => "?",
                _ => continue,
            };
            let glued = matches!(
                kind(cx, last + 1),
                Some(TokenKind::Word | TokenKind::Number | TokenKind::Symbol)
            );
            if glued
                || (mark == ":"
                    && last == index + 1
                    && kind(cx, index.wrapping_sub(1)) != Some(TokenKind::Space)
                    && row[1] == ":")
            {
                continue;
            }
            done = last + 1;
            let at = range.cover(cx.tokens[last].range);
            if let Some(wrong) = at.of_text(cx.text) {
                // The mark that ends the sentence directly follows the word, as the comma did.
                sink.push(
                    Finding::new(&RULE, at, 86)
                        .arg("text", wrong)
                        .arg("right", right)
                        .replace(right, Applicability::NeedsReview),
                );
            }
        }
    }
}
