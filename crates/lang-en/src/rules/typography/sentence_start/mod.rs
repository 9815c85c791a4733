//! A sentence that begins with a lower-case letter.

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape};
use crate::token_cursor::{is_space, marks, text, word_at};
use crate::{Example, Finding, RuleMeta};
use copydesk_language::word::capitalise;
use copydesk_model::{Applicability, Category, SegmentKind, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "typography.sentence-start",
    folder: copydesk_engine::rule_folder!(),
    category: Category::LocaleCapitalisation,
    severity: Severity::Minor,
    languages: &["en"],
    default_on: true,
    examples: &[
        Example::fixes(
            "The bridge is closed. it reopens on Monday.",
            "The bridge is closed. It reopens on Monday.",
        ),
        Example::fixes(
            "the bridge is closed. It reopens on Monday.",
            "The bridge is closed. It reopens on Monday.",
        ),
        Example::not_flagged(
            "See vol. two, approx. ten pages, etc. and the rest, by Smith et al. in the U.S. and abroad.",
        ),
        Example::not_flagged("eBay closed. iPhone sales rose. “Why?” she asked… and left."),
    ],
};

pub(super) struct SentenceStart;

/// Words that are abbreviations before a full stop; all shorter words count as abbreviations too.
const ABBREVIATIONS: [&str; 18] = [
    "approx", "appt", "assn", "capt", "chap", "corp", "dept", "govt", "intl", "misc", "natl", "prof", "prop",
    "sept", "tech", "temp", "univ", "viz",
];

impl Checker for SentenceStart {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        let mut push = |index: usize, confidence: u8| {
            let word = &cx.words[index];
            let right = capitalise(word.text);
            sink.push(
                Finding::new(&RULE, word.at, confidence)
                    .arg("right", right.as_str())
                    .replace(right, Applicability::NeedsReview),
            );
        };
        let opens = cx.kind == SegmentKind::Paragraph
            && cx.sentences.len() > 1
            && !cx.text.contains('\n')
            && cx.sentences[0]
                .of_text(cx.text)
                .is_some_and(|text| text.ends_with('.'))
            && cx.words.first().is_some_and(|word| {
                word.shape == Shape::Lower
                    && word.is_known()
                    && cx.text[..word.at.start() as usize].trim().is_empty()
            });
        if opens {
            push(0, 76);
        }
        for index in marks(cx) {
            if text(cx, index) != "." || index == 0 || !is_space(cx, index + 1) {
                continue;
            }
            let (Some(last), Some(next)) = (word_at(cx, index - 1), word_at(cx, index + 2)) else {
                continue;
            };
            let (last, word) = (&cx.words[last], &cx.words[next]);
            let whole = last.shape == Shape::Lower
                && last.fold.len() > 3
                && last.is_known()
                && !ABBREVIATIONS.contains(&&*last.fold);
            if whole
                && word.shape == Shape::Lower
                && word.fold.len() > 1
                && word.is_known()
                && word.fold.len() > 1
            {
                push(next, 84);
            }
        }
    }
}
