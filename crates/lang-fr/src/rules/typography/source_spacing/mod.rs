//! Punctuation marks and percent signs without a space before them, as in the English source.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::facts::Dimension;
use crate::morphology::EnglishSource as _;
use crate::{Condition, Example, Finding, RuleMeta};
use copydesk_language::token::TokenKind;
use copydesk_model::{Applicability, Category, Severity};
use copydesk_text::{Edit, TextRange};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "typography.source-spacing",
    folder: copydesk_engine::rule_folder!(),
    category: Category::LocaleTypography,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("Énergie: le prix baisse.", "Énergie\u{a0}: le prix baisse.")
            .of("Energy: the price is falling."),
        Example::fixes("Où va le prix?", "Où va le prix\u{202f}?").of("Where is the price going?"),
        Example::fixes("La hausse est de 12%.", "La hausse est de 12\u{a0}%.").of("The rise is 12%."),
        Example::fixes(
            "Énergie: le prix; le coût.",
            "Énergie\u{a0}: le prix\u{202f}; le coût.",
        )
        .of("Energy: the price; the cost."),
        Example::not_flagged("Énergie : le prix baisse à 10:30.\n\nOù va le prix?")
            .of("Energy: the price falls at 10:30.\n\nWhere is the price going?"),
        Example::not_flagged("Énergie: le prix baisse."),
    ],
};

pub(super) struct Spacing;

/// Marks, the French space before them, and the dimension in which a house style may be set.
const KINDS: [(&[&str], &str, Dimension); 3] = [
    (&[":"], "\u{a0}", Dimension::SpaceBeforeColon),
    (&[";", "!", "?"], "\u{202f}", Dimension::SpaceBeforeHighMarks),
    (&["%", "‰"], "\u{a0}", Dimension::SpaceBeforePercent),
];

impl Checker for Spacing {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        let Some(source) = cx.source_text().filter(|source| source.is_english()) else {
            return;
        };
        for (marks, space, matter) in KINDS {
            let (mut glued, mut spaced) = (Vec::new(), false);
            for (index, token) in cx.tokens.iter().enumerate() {
                if !marks.contains(&&cx.text[token.range])
                    || !matches!(token.kind, TokenKind::Punctuation | TokenKind::Symbol)
                    || !cx.may_flag(token.range)
                {
                    continue;
                }
                match stance(cx, index) {
                    Stance::Glued => glued.push(token.range),
                    Stance::Spaced => spaced = true,
                    Stance::Other => {}
                }
            }
            let Some(&first) = glued.first() else { continue };
            // The mark comes from the source, and the segment never has a space before it.
            if spaced || !marks.iter().any(|mark| source.text.contains(mark)) {
                continue;
            }
            let mark = &cx.text[first];
            // The range includes the word before the mark.
            let letter = cx.text[..first.start() as usize]
                .char_indices()
                .next_back()
                .map_or(first.start(), |(at, _)| at as u32);
            let edits = glued.iter().map(|at| Edit::insert(at.start(), space)).collect();
            let finding = Finding::new(&RULE, TextRange::new(letter, first.end()), 80)
                .arg("mark", mark)
                .arg("count", glued.len().to_string())
                .when(Condition::Unset(matter.into()))
                // No French house style omits the space before a colon; if a colon in the article has one, its habit
                // decides.
                .when(Condition::Never(Dimension::SpaceBeforeColon.into()));
            // Canadian French has « Que faire? »: spaces inside guillemets, but not before ; ! ?.
            let finding = if marks.contains(&"?") {
                finding.when(Condition::Never(Dimension::SpaceInGuillemets.into()))
            } else {
                finding
            };
            sink.push(finding.edit(format!(" {mark}"), edits, Applicability::Safe));
        }
    }
}

enum Stance {
    Glued,
    Spaced,
    /// Part of an hour, an address, a smiley, a ratio.
    Other,
}

fn stance(cx: &SegmentContext<'_>, index: usize) -> Stance {
    let Some(before) = index.checked_sub(1).map(|at| cx.tokens[at]) else {
        return Stance::Other;
    };
    let after = cx.tokens.get(index + 1);
    let mark = &cx.text[cx.tokens[index].range];
    let ends = after.is_none_or(|after| {
        matches!(after.kind, TokenKind::Space | TokenKind::LineBreak)
            || (mark != ":" && after.kind == TokenKind::Punctuation)
    });
    match before.kind {
        TokenKind::Space => Stance::Spaced,
        _ if !ends => Stance::Other,
        TokenKind::Word | TokenKind::Number => Stance::Glued,
        TokenKind::Punctuation => {
            let written = &cx.text[before.range];
            if matches!(written, ")" | "]" | "»" | "”" | "\"") {
                Stance::Glued
            } else {
                Stance::Other
            }
        }
        _ => Stance::Other,
    }
}
