//! A date in figures with the month first: 3/23/2021.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::token_cursor::{numbers, text, whole};
use crate::{Example, Finding, RuleMeta};
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "typography.numeric-date",
    folder: copydesk_engine::rule_folder!(),
    category: Category::LocaleFormat,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("Publié le 3/23/2021.", "Publié le 23/3/2021."),
        Example::fixes("Reçu le 12/31/2019 à Lyon.", "Reçu le 31/12/2019 à Lyon."),
        Example::not_flagged("Publié le 23/3/2021 ; le 3/4/2021 ; le ratio 3/23/2021/7."),
    ],
};

pub(super) struct NumericDate;

impl Checker for NumericDate {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for index in numbers(cx) {
            let sign = text(cx, index + 1);
            if !matches!(sign, "/" | "-") || text(cx, index + 3) != sign || text(cx, index + 5) == sign {
                continue;
            }
            if index > 0 && text(cx, index - 1) == sign {
                continue;
            }
            let (first, second, third) = (text(cx, index), text(cx, index + 2), text(cx, index + 4));
            let (Some(month), Some(day), Some(_)) = (whole(first), whole(second), whole(third)) else {
                continue;
            };
            if !(1..=12).contains(&month) || !(13..=31).contains(&day) || third.len() != 4 {
                continue;
            }
            let at = cx.tokens[index].range.cover(cx.tokens[index + 4].range);
            let right = format!("{second}{sign}{first}{sign}{third}");
            sink.push(
                Finding::new(&RULE, at, 92)
                    .arg("right", right.as_str())
                    .replace(right, Applicability::Safe),
            );
        }
    }
}
