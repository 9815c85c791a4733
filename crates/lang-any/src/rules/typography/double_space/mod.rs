//! Two spaces instead of one.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::{Example, Finding, RuleMeta};
use copydesk_language::token::TokenKind;
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "typography.double-space",
    folder: copydesk_engine::rule_folder!(),
    category: Category::LocaleTypography,
    severity: Severity::Minor,
    languages: &[],
    default_on: true,
    examples: &[
        Example::fixes("Le pont  rouvre lundi.", "Le pont rouvre lundi."),
        Example::fixes("Le pont\u{a0} : voici.", "Le pont\u{a0}: voici."),
        Example::not_flagged("Le pont rouvre.  La route aussi.  La gare reste fermée."),
        Example::not_flagged("Nom      Prénom      Âge"),
    ],
};

pub(super) struct DoubleSpace;

/// More spaces than this align columns.
const MAX_SPACES: usize = 4;

impl Checker for DoubleSpace {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        // Two spaces after each full stop are a habit from typewriters.
        let typewriter = !cx.text.contains("  ") || {
            let ends = |gap: &str| cx.text.matches(gap).count();
            ends(".  ") > ends(". ") - ends(".  ")
        };
        for (index, token) in cx.tokens.iter().enumerate().skip(1) {
            if token.kind != TokenKind::Space || token.range.len() < 2 {
                continue;
            }
            let spaces = &cx.text[token.range];
            let count = spaces.chars().count();
            let next = cx.tokens.get(index + 1);
            let inner = next.is_some_and(|next| next.kind != TokenKind::LineBreak)
                && cx.tokens[index - 1].kind != TokenKind::LineBreak;
            let after_stop = cx.text[..token.range.start() as usize].ends_with(['.', '!', '?', '…']);
            if !(2..=MAX_SPACES).contains(&count)
                || !inner
                || spaces.contains('\t')
                || (typewriter && after_stop)
            {
                continue;
            }
            let kept = spaces
                .chars()
                .find(|ch| matches!(ch, '\u{a0}' | '\u{202f}'))
                .unwrap_or(' ');
            let plain = spaces
                .chars()
                .find(|ch| !matches!(ch, ' ' | '\u{a0}' | '\u{202f}'));
            if plain.is_some() {
                continue;
            }
            sink.push(Finding::new(&RULE, token.range, 84).edit(
                " ",
                vec![copydesk_text::Edit::replace(token.range, kept.to_string())],
                Applicability::Safe,
            ));
        }
    }
}
