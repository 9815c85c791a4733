//! A straight apostrophe in an article with typographic ones, or vice versa; off by default.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::habit::{Habit, observe};
use crate::{Condition, Example, Finding, RuleMeta};
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "typography.apostrophe-kind",
    folder: copydesk_engine::rule_folder!(),
    category: Category::InconsistentStyle,
    severity: Severity::Neutral,
    languages: &["en"],
    default_on: false,
    examples: &[
        Example::fixes(
            "It’s late, we’re tired and they don't care.",
            "It’s late, we’re tired and they don’t care.",
        ),
        Example::not_flagged("It's late, we're tired and they don't care."),
        Example::not_flagged("It’s late, we’re tired and they don’t care."),
    ],
};

pub(super) struct ApostropheKind;

impl Checker for ApostropheKind {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        observe(cx, &mut |habit, at| {
            let right = match habit {
                Habit::StraightApostrophe => "’",
                Habit::CurlyApostrophe => "'",
            };
            sink.push(
                Finding::new(&RULE, at, 75)
                    .when(Condition::Against(habit.into()))
                    .arg("right", right)
                    .replace(right, Applicability::Safe),
            );
        });
    }
}
