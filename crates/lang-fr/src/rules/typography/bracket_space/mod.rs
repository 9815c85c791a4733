//! Spaces next to brackets: « mot( mot) », « ( mot ) », « (mot)mot ».

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::morphology::FrenchWord as _;
use crate::token_cursor::{is_space, kind, marks, text, word_at};
use crate::{Example, Finding, RuleMeta};
use copydesk_language::token::TokenKind;
use copydesk_model::{Applicability, Category, Severity};
use copydesk_text::Edit;

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "typography.bracket-space",
    folder: copydesk_engine::rule_folder!(),
    category: Category::LocaleTypography,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("Le pont ( fermé lundi) rouvre.", "Le pont (fermé lundi) rouvre."),
        Example::fixes("Le pont (fermé lundi ) rouvre.", "Le pont (fermé lundi) rouvre."),
        Example::fixes(
            "Le pont(fermé depuis lundi) rouvre.",
            "Le pont (fermé depuis lundi) rouvre.",
        ),
        Example::fixes("Le pont (fermé lundi)rouvre.", "Le pont (fermé lundi) rouvre."),
        Example::not_flagged(
            "Les élu(e)s, l’auteur(e), f(x), a), 1) et :) restent ; [ ] aussi ; col(s) et porte(-)monnaie.",
        ),
    ],
};

pub(super) struct BracketSpace;

impl Checker for BracketSpace {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        let mut push = |at: copydesk_text::TextRange, edit: Edit, label: &str| {
            // « tab[ i ] » and « foo( bar ) » are code.
            let opening = cx.text[..at.end() as usize].rfind(['(', '[']);
            let glued = opening.is_some_and(|open| cx.text[..open].ends_with(char::is_alphanumeric));
            let applicability = if glued && edit.insert.is_empty() {
                Applicability::NeedsReview
            } else {
                Applicability::Safe
            };
            sink.push(
                Finding::new(&RULE, at, 84)
                    .arg("mark", label)
                    .edit(label, vec![edit], applicability),
            );
        };
        for index in marks(cx) {
            let mark = text(cx, index);
            let range = cx.tokens[index].range;
            // Next to a replacement character (U+FFFD), bracket and space may be damaged too.
            if cx.text[..range.start() as usize].ends_with('\u{fffd}') {
                continue;
            }
            match mark {
                "(" | "[" => {
                    let inside = is_space(cx, index + 1);
                    let worded = matches!(kind(cx, index + 2), Some(TokenKind::Word | TokenKind::Number));
                    // A check box: [ ].
                    if inside && worded {
                        let at = range.cover(cx.tokens[index + 1].range);
                        push(at, Edit::delete(cx.tokens[index + 1].range), mark);
                    } else if mark == "("
                        && index > 0
                        && (is_plain(cx, index - 1)
                            || matches!(text(cx, index - 1), "!" | "?" | "…" | ";" | ","))
                        && opens_aside(cx, index)
                    {
                        push(range, Edit::insert(range.start(), " "), " (");
                    }
                }
                ")" | "]" => {
                    let inside = index > 1
                        && is_space(cx, index - 1)
                        && matches!(kind(cx, index - 2), Some(TokenKind::Word | TokenKind::Number));
                    if inside {
                        let space = cx.tokens[index - 1].range;
                        push(space.cover(range), Edit::delete(space), mark);
                    } else if mark == ")"
                        && index > 0
                        && is_plain(cx, index + 1)
                        && is_plain(cx, index - 1)
                        && closes_aside(cx, index)
                    {
                        push(range, Edit::insert(range.end(), " "), ") ");
                    }
                }
                _ => {}
            }
        }
    }
}

/// Whether the token is a French word of at least three letters.
fn is_plain(cx: &SegmentContext<'_>, index: usize) -> bool {
    word_at(cx, index).is_some_and(|at| cx.words[at].in_french() && cx.words[at].text.chars().count() > 2)
}

/// Whether the bracket at `index` opens a parenthesis of at least two words, not an ending or an argument.
fn opens_aside(cx: &SegmentContext<'_>, index: usize) -> bool {
    kind(cx, index + 1) == Some(TokenKind::Word) && is_space(cx, index + 2) && text(cx, index + 3) != ")"
}

/// Whether the bracket at `index` closes a parenthesis of at least two words.
fn closes_aside(cx: &SegmentContext<'_>, index: usize) -> bool {
    index > 2 && is_space(cx, index - 2)
}
