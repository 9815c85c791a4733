//! Braces that a synonym spinner left around its choice: {dollars}, {big|large}; and placeholders without a value.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::{Example, Finding, RuleMeta};
use copydesk_model::{Applicability, Category, Severity};
use copydesk_text::TextRange;

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "markup.braces",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Markup,
    severity: Severity::Major,
    languages: &[],
    default_on: true,
    examples: &[
        Example::fixes(
            "Une aide de 300 {euros} par mois.",
            "Une aide de 300 euros par mois.",
        ),
        Example::fixes("Un {grand|vaste} jardin.", "Un grand jardin.").offering(&["Un vaste jardin."]),
        Example::not_flagged("L’ensemble {1, 2, 3} et la fonction f(x) = {x}."),
    ],
};

pub(super) struct Braces;

/// The maximum length of the text in braces, in bytes.
const MAX_CONTENT: usize = 120;

impl Checker for Braces {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (start, _) in cx.text.match_indices('{') {
            let rest = &cx.text.as_bytes()[start..];
            let Some(len) = rest.iter().take(MAX_CONTENT).position(|&byte| byte == b'}') else {
                continue;
            };
            let at = TextRange::new(start as u32, (start + len + 1) as u32);
            let Some(text) = at.of_text(cx.text) else { continue };
            let choices: Vec<&str> = text[1..text.len() - 1].split('|').map(str::trim).collect();
            let words = |choice: &&str| {
                choice.chars().count() >= 2
                    && choice
                        .chars()
                        .all(|ch| ch.is_alphabetic() || matches!(ch, ' ' | '-' | '’' | '\''))
            };
            if !choices.iter().all(words) {
                continue;
            }
            let finding = Finding::new(&RULE, at, 95).arg("text", text);
            sink.push(choices.into_iter().fold(finding, |finding, choice| {
                finding.replace(choice, Applicability::NeedsReview)
            }));
        }
    }
}
