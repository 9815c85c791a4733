//! A missing ligature in an article that uses ligatures: coeur.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::facts::Habit;
use crate::{Condition, Example, Finding, RuleMeta};
use copydesk_language::french;
use copydesk_language::word::{is_capitalised, like};
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "spelling.ligature",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Spelling,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "Sa sœur et son œuvre lui tiennent à coeur.",
            "Sa sœur et son œuvre lui tiennent à cœur.",
        ),
        Example::not_flagged("Le coeur et les oeuvres de sa soeur."),
        Example::not_flagged("L’œil, l’œuf et le cœur : il coexiste avec le moelleux, chez Michael."),
    ],
};

pub(super) struct Ligature;

impl Checker for Ligature {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for word in &cx.words {
            if let Some(right) = with_ligature(&word.fold) {
                let right = if is_capitalised(word.text) {
                    like(word.text, &right)
                } else {
                    right
                };
                sink.push(
                    Finding::new(&RULE, word.at, 88)
                        .arg("word", word.text)
                        .arg("right", right.as_str())
                        .when(Condition::Against(Habit::PartedLigatures.into()))
                        .replace(right, Applicability::Safe),
                );
            }
        }
    }
}

/// Returns the word with its ligature, if only this spelling is in the French lexicon.
pub(crate) fn with_ligature(fold: &str) -> Option<String> {
    let parted = |pair: &[u8]| matches!(pair, b"oe" | b"ae");
    if !fold.as_bytes().windows(2).any(parted) || french::contains(fold) {
        return None;
    }
    let joined = fold.replace("oe", "œ");
    [joined, fold.replace("ae", "æ")]
        .into_iter()
        .find(|form| form != fold && french::contains(form))
}
