//! An ellipsis of four or more points.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::token_cursor::{kind, marks, text};
use crate::{Example, Finding, RuleMeta};
use copydesk_language::token::TokenKind;
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "typography.ellipsis",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Punctuation,
    severity: Severity::Minor,
    languages: &[],
    default_on: true,
    examples: &[
        Example::fixes("Il hésite.... Puis il part.", "Il hésite… Puis il part."),
        Example::fixes("Il hésite…. Puis il part.", "Il hésite… Puis il part."),
        Example::fixes("Il hésite... ou pas.....", "Il hésite... ou pas..."),
        Example::not_flagged("Il hésite… Chapitre premier .......... 12"),
    ],
};

pub(super) struct Ellipsis;

/// More points than this are leaders, or a blank to be filled in.
const MAX_POINTS: usize = 7;

impl Checker for Ellipsis {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        let mut done = 0;
        let dots = std::cell::LazyCell::new(|| marks(cx).any(|index| text(cx, index) == "..."));
        for index in marks(cx) {
            if index < done || !text(cx, index).starts_with(['.', '…']) {
                continue;
            }
            let mut last = index;
            while kind(cx, last + 1) == Some(TokenKind::Punctuation)
                && text(cx, last + 1).starts_with(['.', '…'])
            {
                last += 1;
            }
            done = last + 1;
            let at = cx.tokens[index].range.cover(cx.tokens[last].range);
            let Some(points) = at.of_text(cx.text) else {
                continue;
            };
            let count: usize = points.chars().map(|ch| if ch == '…' { 3 } else { 1 }).sum();
            let written = points.chars().count();
            let follows = index
                .checked_sub(1)
                .is_some_and(|before| kind(cx, before) == Some(TokenKind::Word));
            if !(4..=MAX_POINTS).contains(&count) || written == 1 || !follows {
                continue;
            }
            let right = if *dots { "..." } else { "…" };
            sink.push(
                Finding::new(&RULE, at, 85)
                    .arg("text", points)
                    .arg("right", right)
                    .replace(right, Applicability::Safe),
            );
        }
    }
}
