//! Guillemets around a quotation in English.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::token_cursor::span;
use crate::{Example, Finding, RuleMeta};
use copydesk_model::{Applicability, Category, Severity};
use copydesk_text::Edit;

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "typography.foreign-quotation-marks",
    folder: copydesk_engine::rule_folder!(),
    category: Category::LocaleTypography,
    severity: Severity::Minor,
    languages: &["en"],
    default_on: true,
    examples: &[
        Example::fixes(
            "He said: « We are late », and left.",
            "He said: “We are late”, and left.",
        ),
        Example::not_flagged(
            "He said: “We are late”, and left. She pressed » twice. The song « Non, je ne regrette rien ».",
        ),
    ],
};

pub(super) struct Guillemets;

impl Checker for Guillemets {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (start, _) in cx.text.match_indices('«') {
            let Some(length) = cx.text[start..].find('»') else {
                return;
            };
            let (inner, end) = (start + '«'.len_utf8(), start + length);
            let quoted = &cx.text[inner..end];
            let at = span(start, end + '»'.len_utf8());
            let words = cx.words.iter().filter(|word| at.overlaps(word.at));
            let (known, all) = words.fold((0, 0), |(known, all), word| {
                (known + usize::from(word.is_known()), all + 1)
            });
            // A quotation in French keeps its marks.
            if quoted.contains('«') || all == 0 || known * 5 < all * 4 {
                continue;
            }
            let opening = span(start, inner + quoted.len() - quoted.trim_start().len());
            let closing = span(inner + quoted.trim_end().len(), end + '»'.len_utf8());
            let edits = vec![Edit::replace(opening, "“"), Edit::replace(closing, "”")];
            let right = format!("“{}”", quoted.trim());
            sink.push(
                Finding::new(&RULE, at, 84)
                    .arg("right", right.as_str())
                    .edit(right, edits, Applicability::NeedsReview)
                    .beside_others(),
            );
        }
    }
}
