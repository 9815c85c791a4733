//! An at sign before an ordinary word: `@the`, which a machine translation took for a handle.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::{Example, Finding, RuleMeta};
use copydesk_language::english::{self, EnglishTraits};
use copydesk_language::token::TokenKind;
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "markup.at-sign-before-word",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Markup,
    severity: Severity::Minor,
    languages: &["en"],
    default_on: true,
    examples: &[
        Example::fixes("They saw @the bridge open.", "They saw the bridge open."),
        Example::not_flagged("They wrote to @theguardian and @The_Times."),
    ],
};

pub(super) struct AtSign;

impl Checker for AtSign {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (index, token) in cx.tokens.iter().enumerate() {
            let word = cx.text[token.range].trim_start_matches('@');
            let function = token.kind == TokenKind::Handle
                && word.chars().all(|ch| ch.is_ascii_lowercase())
                && english::kinds(word).contains(EnglishTraits::FUNCTION);
            // A handle would be followed by other words; an article is followed by its noun.
            let mut after = cx.tokens.iter().skip(index + 1).map(|token| token.kind);
            if function && after.next() == Some(TokenKind::Space) && after.next() == Some(TokenKind::Word) {
                let applicability = if matches!(word, "the" | "a" | "an") {
                    Applicability::Safe
                } else {
                    Applicability::NeedsReview
                };
                sink.push(
                    Finding::new(&RULE, token.range, 92)
                        .arg("word", word)
                        .replace(word, applicability),
                );
            }
        }
    }
}
