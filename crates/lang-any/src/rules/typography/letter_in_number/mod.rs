//! A letter O among the digits of a number: 2O11.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::token_cursor::{numbers, text};
use crate::{Example, Finding, RuleMeta};
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "typography.letter-in-number",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Spelling,
    severity: Severity::Minor,
    languages: &[],
    default_on: true,
    examples: &[
        Example::fixes("Le pont date de 19O5.", "Le pont date de 1905."),
        Example::fixes("Une aide de 3OO euros.", "Une aide de 300 euros."),
        Example::not_flagged("Le 3D, la 4G, 12O2K, H2O, 5o et 1er."),
    ],
};

pub(super) struct LetterInNumber;

impl Checker for LetterInNumber {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for index in numbers(cx) {
            let number = text(cx, index);
            if !number.contains('O') || !number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'O') {
                continue;
            }
            let right = number.replace('O', "0");
            sink.push(
                Finding::new(&RULE, cx.tokens[index].range, 90)
                    .arg("right", right.as_str())
                    // « 2O » may be part of a formula.
                    .replace(
                        right,
                        if number.len() > 2
                            && number.bytes().any(|byte| byte.is_ascii_digit() && byte != b'0')
                        {
                            Applicability::Safe
                        } else {
                            Applicability::NeedsReview
                        },
                    ),
            );
        }
    }
}
