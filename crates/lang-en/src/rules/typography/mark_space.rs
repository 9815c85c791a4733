//! Spaces next to punctuation: a space before ; : ! ?, or none after a comma.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::rules::typography::space_after_comma::RULE as AFTER;
use crate::rules::typography::space_before_high_mark::RULE as BEFORE;
use crate::token_cursor::{is_space, kind, marks, span, text};
use crate::{Finding, RuleMeta};
use copydesk_language::token::TokenKind;
use copydesk_model::Applicability;
use copydesk_text::Edit;

static RULES: &[&RuleMeta] = &[&BEFORE, &AFTER];

pub(super) struct MarkSpace;

impl Checker for MarkSpace {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for index in marks(cx) {
            match text(cx, index) {
                ";" | ":" | "!" | "?" => sink.extend(before(cx, index)),
                "," => sink.extend(after(cx, index)),
                _ => {}
            }
        }
    }
}

fn before(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    let space = index.checked_sub(1).filter(|space| is_space(cx, *space))?;
    let word = space.checked_sub(1)?;
    let closes = matches!(kind(cx, word), Some(TokenKind::Word | TokenKind::Number))
        || matches!(text(cx, word), "”" | ")" | "\"" | "%");
    let ends = match kind(cx, index + 1) {
        None | Some(TokenKind::Space | TokenKind::LineBreak) => true,
        _ => matches!(text(cx, index + 1), "”" | "\"" | "’" | "!" | "?"),
    };
    // Code: `a ? b : c`, and a letter of a formula.
    let code = text(cx, word).len() == 1
        && !text(cx, word).starts_with(['I', ')', '"', '”', '%'])
        && !text(cx, word).starts_with(|ch: char| ch.is_ascii_digit());
    if !closes || !ends || code || cx.tokens[space].range.len() > 2 {
        return None;
    }
    let mark = text(cx, index);
    let at = span(
        cx.tokens[space].range.start() as usize,
        cx.tokens[index].range.end() as usize,
    );
    Some(Finding::new(&BEFORE, at, 90).arg("mark", mark).edit(
        mark,
        vec![Edit::replace(cx.tokens[space].range, "")],
        Applicability::Safe,
    ))
}

fn after(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    let left = index.checked_sub(1)?;
    let word = |token: usize| {
        kind(cx, token) == Some(TokenKind::Word) && text(cx, token).chars().all(char::is_alphabetic)
    };
    let known = |token: usize| {
        crate::token_cursor::word_at(cx, token)
            .is_some_and(|at| cx.words[at].is_known() && !cx.words[at].quoted)
    };
    // Other commas without a space show that it is not prose.
    let others = |token: Option<usize>| token.is_some_and(|token| text(cx, token) == ",");
    let both_long = text(cx, left).len() > 2 && text(cx, index + 1).len() > 2;
    let listed = others(left.checked_sub(1)) || others(Some(index + 2));
    let spaced = is_space(cx, left.checked_sub(1).unwrap_or(left)) && is_space(cx, index + 2);
    let prose = both_long
        && !listed
        && spaced
        && known(left)
        && known(index + 1)
        && !cx.text.contains(['{', '=', '`']);
    if !word(left) || !word(index + 1) || !prose || is_pair(cx, index) {
        return None;
    }
    let at = cx.tokens[left].range.cover(cx.tokens[index + 1].range);
    let right = format!("{}, {}", text(cx, left), text(cx, index + 1));
    Some(
        Finding::new(&AFTER, at, 84)
            .arg("right", right.as_str())
            .replace(right, Applicability::NeedsReview),
    )
}

/// Whether the words around the comma are the names of fields: "name,value pairs".
fn is_pair(cx: &SegmentContext<'_>, index: usize) -> bool {
    matches!(text(cx, index + 3), "pair" | "pairs" | "tuple" | "tuples")
}
