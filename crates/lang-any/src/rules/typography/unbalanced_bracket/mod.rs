//! A bracket that is never closed, or never opened.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::token_cursor::{before_space, kind, marks, text};
use crate::{Example, Finding, RuleMeta};
use copydesk_language::token::TokenKind;
use copydesk_model::{Applicability, Category, Severity};
use copydesk_text::Edit;

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "typography.unbalanced-bracket",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Punctuation,
    severity: Severity::Minor,
    languages: &[],
    default_on: true,
    examples: &[
        Example::fixes(
            "Le pont (fermé lundi rouvre. La route aussi.",
            "Le pont fermé lundi rouvre. La route aussi.",
        )
        .offering(&["Le pont (fermé lundi rouvre). La route aussi."]),
        Example::fixes("Le pont fermé lundi) rouvre.", "Le pont fermé lundi rouvre."),
        Example::not_flagged("Trois points : a) le pont ; 1) la route ; 2°) la gare. :) [sic] (voir p. 3)."),
        Example::not_flagged("Le pont (fermé lundi.\nIl rouvre mardi)."),
    ],
};

pub(super) struct UnbalancedBracket;

impl Checker for UnbalancedBracket {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        if !cx.is_prose() {
            return;
        }
        let mut open: Vec<(usize, &str)> = Vec::new();
        let mut alone: Vec<usize> = Vec::new();
        for index in marks(cx) {
            match text(cx, index) {
                mark @ ("(" | "[") if !is_smiley(cx, index) => open.push((index, mark)),
                mark @ (")" | "]") => {
                    let wanted = if mark == ")" { "(" } else { "[" };
                    match open.iter().rposition(|(_, open)| *open == wanted) {
                        Some(at) => {
                            open.truncate(at);
                        }
                        None if is_smiley(cx, index) || (mark == ")" && is_item(cx, index)) => {}
                        None => alone.push(index),
                    }
                }
                _ => {}
            }
        }
        // Intervals (]0, 1[), code and lists of emoticons have many; one or two are an error.
        if open.len() + alone.len() > 2 {
            return;
        }
        // A parenthesis of several paragraphs opens in the first and closes in the last of them.
        let last = cx
            .tokens
            .iter()
            .rposition(|token| !matches!(token.kind, TokenKind::Space | TokenKind::LineBreak));
        open.retain(|(index, _)| {
            cx.text[..cx.tokens[*index].range.start() as usize]
                .chars()
                .any(|ch| !ch.is_whitespace())
        });
        alone.retain(|index| Some(*index) != last && Some(*index + 1) != last);
        for (index, mark) in open {
            let at = cx.tokens[index].range;
            let closing = if mark == "(" { ")" } else { "]" };
            let mut finding = Finding::new(&RULE, at, 76).arg("mark", mark).edit(
                "",
                vec![Edit::delete(at)],
                Applicability::NeedsReview,
            );
            if let Some(end) = sentence_end(cx, at.start()) {
                finding = finding.edit(
                    closing,
                    vec![Edit::insert(end, closing)],
                    Applicability::NeedsReview,
                );
            }
            sink.push(finding);
        }
        for index in alone {
            let at = cx.tokens[index].range;
            sink.push(Finding::new(&RULE, at, 76).arg("mark", text(cx, index)).edit(
                "",
                vec![Edit::delete(at)],
                Applicability::NeedsReview,
            ));
        }
    }
}

/// Returns where a bracket would be closed at the end of its sentence: before the full stop.
fn sentence_end(cx: &SegmentContext<'_>, place: u32) -> Option<u32> {
    let sentence = cx
        .sentences
        .get(cx.sentences.partition_point(|sentence| sentence.end() <= place))?;
    let text = sentence.of_text(cx.text)?;
    Some(
        sentence.start()
            + text
                .trim_end_matches(['.', '!', '?', '…', ' ', '\u{a0}', '\u{202f}'])
                .len() as u32,
    )
}

/// Whether the bracket closes the number or letter of an item: 1), a), 2°), iv).
fn is_item(cx: &SegmentContext<'_>, index: usize) -> bool {
    let Some(before) = before_space(cx, index) else {
        return true;
    };
    match kind(cx, before) {
        Some(TokenKind::Word) => {
            let word = text(cx, before);
            word.len() < 3 || word.bytes().all(|byte| matches!(byte, b'i' | b'v' | b'x'))
        }
        _ => true,
    }
}

/// Whether the bracket is part of an emoticon: « :) », « ;-( ».
fn is_smiley(cx: &SegmentContext<'_>, index: usize) -> bool {
    let start = cx.tokens[index].range.start() as usize;
    // `^[` begins a footnote in some dialects of Markdown.
    let note = text(cx, index) == "[" && cx.text[..start].ends_with('^');
    !note && cx.text[..start].ends_with([':', ';', '=', '-', '\'', '^', '°'])
}
