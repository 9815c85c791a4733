//! A comma before the last item of a list, as in English: « du pain, du vin, et du fromage »; off by default.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::morphology::FrenchWord as _;
use crate::token_cursor::{is_space, kind, marks, text};
use crate::{Example, Finding, RuleMeta};
use copydesk_language::token::TokenKind;
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "typography.serial-comma",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Punctuation,
    severity: Severity::Neutral,
    languages: &["fr"],
    default_on: false,
    examples: &[
        Example::fixes(
            "Il visite Rome, Turin, et Milan.",
            "Il visite Rome, Turin et Milan.",
        ),
        Example::not_flagged("Il visite Rome, Turin et Milan. Il part, et elle reste, et voilà tout."),
    ],
};

pub(super) struct SerialComma;

/// The maximum number of words of an item.
const MAX_ITEM_WORDS: usize = 3;

impl Checker for SerialComma {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        let mut before: Option<usize> = None;
        for index in marks(cx) {
            if text(cx, index) != "," {
                before = None;
                continue;
            }
            let conjunction = is_space(cx, index + 1) && matches!(text(cx, index + 2), "et" | "ou");
            let item = |from: usize, to: usize| {
                let words = cx.words.iter().filter(|word| (from..to).contains(&word.token));
                words.clone().count() <= MAX_ITEM_WORDS
                    && !words
                        .clone()
                        .any(|word| word.shape == crate::context::Shape::Lower && word.can_be_finite())
            };
            if conjunction
                && let Some(first) = before
                && item(first, index)
            {
                let end = (index + 3..cx.tokens.len())
                    .find(|&at| !matches!(kind(cx, at), Some(TokenKind::Word | TokenKind::Space)))
                    .unwrap_or(cx.tokens.len());
                if item(index + 3, end) && matches!(text(cx, end), "." | "" | ";") {
                    let at = cx.tokens[index].range;
                    sink.push(Finding::new(&RULE, at, 70).replace("", Applicability::NeedsReview));
                }
            }
            before = Some(index);
        }
    }
}
