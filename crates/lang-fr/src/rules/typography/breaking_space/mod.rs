//! An ordinary space before `;`, `:`, `!` or `?` or inside guillemets, where a line could break; off by default.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::facts::{Habit, observe};
use crate::{Condition, Example, Finding, RuleMeta};
use copydesk_model::{Applicability, Category, Severity};
use copydesk_text::TextRange;

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "typography.breaking-space",
    folder: copydesk_engine::rule_folder!(),
    category: Category::LocaleTypography,
    severity: Severity::Neutral,
    languages: &["fr"],
    default_on: false,
    examples: &[
        Example::fixes("Qui vient ?", "Qui vient\u{202f}?"),
        Example::fixes("Voici : « le pont\u{a0}».", "Voici\u{a0}: «\u{a0}le pont\u{a0}»."),
        Example::not_flagged("Qui vient\u{202f}? Voici\u{a0}: le pont."),
    ],
};

pub(super) struct BreakingSpace;

impl Checker for BreakingSpace {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        observe(cx, &mut |habit, at| {
            let before = |at: TextRange| TextRange::new(at.start().saturating_sub(1), at.start());
            let (space, right) = match habit {
                Habit::PlainSpaceBeforeHighMarks => (before(at), "\u{202f}"),
                Habit::PlainSpaceInGuillemets if at.of_text(cx.text) == Some("«") => {
                    (TextRange::new(at.end(), at.end() + 1), "\u{a0}")
                }
                Habit::PlainSpaceBeforeColon | Habit::PlainSpaceInGuillemets => (before(at), "\u{a0}"),
                _ => return,
            };
            sink.push(
                Finding::new(&RULE, space, 75)
                    .when(Condition::Unset(habit.dimension().into()))
                    .arg("mark", at.of_text(cx.text).unwrap_or_default())
                    .replace(right, Applicability::Safe),
            );
        });
    }
}
