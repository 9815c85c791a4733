//! An at sign before an ordinary word: `@les`, which a machine translation took for a handle.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::morphology::FrenchWord as _;
use crate::{Example, Finding, RuleMeta};
use copydesk_language::french::{self, PartOfSpeech};
use copydesk_language::token::TokenKind;
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "markup.stray-at-sign",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Markup,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "Ravie de voir @les élèves du lycée.",
            "Ravie de voir les élèves du lycée.",
        ),
        Example::not_flagged("Ravie de voir @lemonde et @Les_Halles."),
    ],
};

pub(super) struct StrayAtSign;

impl Checker for StrayAtSign {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (index, token) in cx
            .tokens
            .iter()
            .enumerate()
            .filter(|(_, token)| token.kind == TokenKind::Handle)
        {
            let word = cx.text[token.range].trim_start_matches('@');
            if !word.chars().all(|ch| ch.is_alphabetic() && ch.is_lowercase()) || !is_function_word(word) {
                continue;
            }
            // A handle would be followed by other words; an article is followed by its noun.
            let mut after = cx.tokens.iter().skip(index + 1).map(|token| token.kind);
            if after.next() == Some(TokenKind::Space) && after.next() == Some(TokenKind::Word) {
                let next = cx.words.binary_search_by_key(&(index + 2), |word| word.token);
                let noun = next.is_ok_and(|at| cx.words[at].can_be(PartOfSpeech::Noun));
                // Before anything but a noun, it may be a handle.
                let applicability = if noun {
                    Applicability::Safe
                } else {
                    Applicability::NeedsReview
                };
                sink.push(
                    Finding::new(&RULE, token.range, 93)
                        .arg("word", word)
                        .replace(word, applicability),
                );
            }
        }
    }
}

/// Whether all readings of the word are function words.
fn is_function_word(word: &str) -> bool {
    let mut kinds = french::analyses(word).into_iter().map(|analysis| analysis.pos);
    kinds.any(|pos| {
        matches!(
            pos,
            PartOfSpeech::Determiner
                | PartOfSpeech::Preposition
                | PartOfSpeech::Conjunction
                | PartOfSpeech::Pronoun
        )
    })
}
