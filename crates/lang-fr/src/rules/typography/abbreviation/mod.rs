//! A wrong French abbreviation: Mr, Mme., etc…, càd, no.

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape};
use crate::token_cursor::{is_space, kind, past_space, span, text};
use crate::{Example, Finding, RuleMeta};
use copydesk_language::token::TokenKind;
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "typography.abbreviation",
    folder: copydesk_engine::rule_folder!(),
    category: Category::LocaleFormat,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("La lettre de Mr Martin.", "La lettre de M. Martin."),
        Example::fixes("La lettre de Mr. Martin.", "La lettre de M. Martin."),
        Example::fixes("Mme. Petit et Mrs. Grant.", "Mme Petit et Mme Grant."),
        Example::fixes("Du pain, du vin, etc...", "Du pain, du vin, etc."),
        Example::fixes("La rue no. 12 et le no.7.", "La rue nᵒ 12 et le nᵒ 7."),
        Example::not_flagged("M. Martin, Mme Petit, du vin, etc. Puis « no. » et Mr. Bean la série."),
    ],
};

pub(super) struct Abbreviation;

impl Checker for Abbreviation {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for word in &cx.words {
            if word.text.len() > 4 {
                continue;
            }
            let after = word.token + 1;
            let stop = text(cx, after) == ".";
            let beyond = if stop { after + 1 } else { after };
            let name = past_space(cx, beyond);
            let named = name > beyond
                && kind(cx, name) == Some(TokenKind::Word)
                && Shape::of(text(cx, name)) != Shape::Lower;
            let end = if stop {
                cx.tokens[after].range.end()
            } else {
                word.at.end()
            };
            let (end, right) = match word.text {
                "Mr" | "Mr." if named && !is_title_of_work(cx, name) => (end, "M."),
                "Mrs" if named => (end, "Mme"),
                "Mme" | "Mlle" | "Mmes" | "Mlles" if stop && named && !ends_sentence(cx, end) => {
                    (end, word.text)
                }
                "etc" | "Etc" => {
                    let points = text(cx, after);
                    let spaced = is_space(cx, after).then(|| text(cx, after + 1));
                    if points.starts_with(['…']) || points.len() > 1 && points.starts_with('.') {
                        (cx.tokens[after].range.end(), "etc.")
                    } else if spaced.is_some_and(|points| points.starts_with('…') || points.starts_with(".."))
                    {
                        (cx.tokens[after + 1].range.end(), "etc.")
                    } else if stop && text(cx, beyond).starts_with('…') {
                        (cx.tokens[beyond].range.end(), "etc.")
                    } else {
                        continue;
                    }
                }
                "no" | "No" if stop && kind(cx, past_space(cx, beyond)) == Some(TokenKind::Number) => {
                    let right = if word.text == "no" { "nᵒ" } else { "Nᵒ" };
                    if name == beyond {
                        push(
                            cx,
                            sink,
                            span(word.at.start() as usize, end as usize),
                            &format!("{right} "),
                        );
                        continue;
                    }
                    (end, right)
                }
                "càd" | "cad" if word.text == "càd" || text(cx, after).starts_with('.') => {
                    (word.at.end(), "c’est-à-dire")
                }
                _ => continue,
            };
            push(cx, sink, span(word.at.start() as usize, end as usize), right);
        }
    }
}

fn push(cx: &SegmentContext<'_>, sink: &mut Vec<Finding>, at: copydesk_text::TextRange, right: &str) {
    let Some(wrong) = at.of_text(cx.text) else { return };
    // « Mr », « Mrs » and « no » are often English or part of a name.
    let applicability = match wrong.bytes().next() {
        Some(b'e' | b'E') => Applicability::Safe,
        _ if wrong.starts_with("Mme.") || wrong.starts_with("Mlle.") => Applicability::Safe,
        _ => Applicability::NeedsReview,
    };
    sink.push(
        Finding::new(&RULE, at, 88)
            .arg("text", wrong)
            .arg("right", right.trim_end())
            .replace(right, applicability),
    );
}

/// Whether a sentence ends there, so that the full stop may be its own.
fn ends_sentence(cx: &SegmentContext<'_>, end: u32) -> bool {
    cx.sentences
        .binary_search_by_key(&end, |sentence| sentence.end())
        .is_ok()
}

/// « Mr. Robot », « Mr. Bean », « Mr. President » are names if the article or the name is English.
fn is_title_of_work(cx: &SegmentContext<'_>, name: usize) -> bool {
    copydesk_language::english::contains(text(cx, name))
        && !copydesk_language::french::contains(text(cx, name))
}
