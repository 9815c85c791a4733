//! The first of a month without its ending: « le 1 mai » ; and « François 1er » for « François Ier ».

use super::convention;
use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::token_cursor::{before_space, is_space, numbers, text};
use crate::{Example, Finding, RuleMeta};
use copydesk_language::word::fold;
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "typography.first",
    folder: copydesk_engine::rule_folder!(),
    category: Category::LocaleFormat,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "La loi entre en vigueur le 1 mai.",
            "La loi entre en vigueur le 1er mai.",
        ),
        Example::fixes("Le château de François 1er.", "Le château de François Ier."),
        Example::not_flagged("Le 1er mai, le 11 mai, la page 1 ; Marie 1re de sa classe."),
    ],
};

pub(super) struct FirstOfMonth;

/// Names of sovereigns who were the first of their name, and that are rare in rankings (« Paul 1er »).
const SOVEREIGNS: [&str; 16] = [
    "françois",
    "napoléon",
    "léopold",
    "albert",
    "baudouin",
    "charles",
    "guillaume",
    "élisabeth",
    "catherine",
    "henri",
    "jean-paul",
    "nicolas",
    "frédéric",
    "ferdinand",
    "philippe",
    "pierre",
];

impl Checker for FirstOfMonth {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        let Some(convention) = convention::of(cx.language) else {
            return;
        };
        for index in numbers(cx) {
            let at = cx.tokens[index].range;
            let right = match text(cx, index) {
                "1" if is_space(cx, index + 1)
                    && convention.months.contains(&&*fold(text(cx, index + 2))) =>
                {
                    "1er"
                }
                "1er" | "1re" if is_space(cx, index.wrapping_sub(1)) => {
                    let name = before_space(cx, index).map_or("", |before| text(cx, before));
                    if !SOVEREIGNS.contains(&&*fold(name))
                        || convention.month(&fold(text(cx, index + 2))).is_some()
                    {
                        continue;
                    }
                    if text(cx, index) == "1er" { "Ier" } else { "Ire" }
                }
                _ => continue,
            };
            // « numéro 1 mai 2019 » is an issue of a magazine; streets and schools write « Albert 1er ».
            let dated = before_space(cx, index).is_some_and(|before| {
                let before = text(cx, before);
                matches!(before, "le" | "Le" | "du" | "au" | "dès") || convention::is_french_day(before)
            });
            let applicability = if right == "1er" && dated {
                Applicability::Safe
            } else {
                Applicability::NeedsReview
            };
            sink.push(
                Finding::new(&RULE, at, 90)
                    .arg("right", right)
                    .replace(right, applicability),
            );
        }
    }
}
