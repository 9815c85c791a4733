//! A straight apostrophe in an article with typographic ones, or vice versa; off by default.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::facts::{Habit, observe};
use crate::{Condition, Example, Finding, RuleMeta};
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "typography.apostrophe-habit",
    folder: copydesk_engine::rule_folder!(),
    category: Category::InconsistentStyle,
    severity: Severity::Neutral,
    languages: &["fr"],
    default_on: false,
    examples: &[
        Example::fixes("L’été, l’hiver et l'automne.", "L’été, l’hiver et l’automne."),
        Example::not_flagged("L'été, l'hiver et l'automne."),
        Example::not_flagged("L’été, l’hiver et l’automne."),
    ],
};

pub(super) struct ApostropheHabit;

impl Checker for ApostropheHabit {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        observe(cx, &mut |habit, at| {
            let right = match habit {
                Habit::StraightApostrophe => "’",
                Habit::CurlyApostrophe => "'",
                _ => return,
            };
            sink.push(
                Finding::new(&RULE, at, 75)
                    .when(Condition::Against(habit.into()))
                    .when(Condition::Unset(habit.dimension().into()))
                    .arg("right", right)
                    .replace(right, Applicability::Safe),
            );
        });
    }
}
