//! Readers who are addressed with both tu and vous in one article.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::facts::Habit;
use crate::{Condition, Example, Finding, RuleMeta};
use copydesk_model::{Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "consistency.form-of-address",
    folder: copydesk_engine::rule_folder!(),
    category: Category::InconsistentStyle,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::flags(
            "Ouvrez votre compte. Vous recevrez un message.\n\nEnsuite, tu choisis un mot de passe.",
        ),
        Example::not_flagged("Vous recevrez un message.\n\n« Tu viens ? » demande-t-il. Vous verrez."),
        Example::not_flagged("Tu reçois un message, et tu choisis."),
    ],
};

pub(super) struct FormOfAddress;

impl Checker for FormOfAddress {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for word in cx.words.iter().filter(|word| !word.quoted) {
            if let Some(habit) = Habit::of_address(&word.fold) {
                let finding = Finding::new(&RULE, word.at, 70)
                    .arg("word", word.text)
                    .when(Condition::Against(habit.into()));
                sink.push(finding);
            }
        }
    }
}
