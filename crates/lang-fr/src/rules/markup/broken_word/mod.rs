//! A word that was hyphenated at the end of a printed line: « gouver- nement ».

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape};
use crate::morphology::FrenchWord as _;
use crate::{Example, Finding, RuleMeta};
use copydesk_language::french;
use copydesk_model::{Applicability, Category, Severity};
use copydesk_text::TextRange;

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "markup.broken-word",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Layout,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("Le gouver- nement se réunit.", "Le gouvernement se réunit."),
        Example::fixes("Le gouver-\nnement se réunit.", "Le gouvernement se réunit."),
        Example::not_flagged("Les voies pré- et post-natales ; le Nord- est ; un sous- marin."),
    ],
};

pub(super) struct BrokenWord;

impl Checker for BrokenWord {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (index, left) in cx.words.iter().enumerate() {
            let Some(gap) = cx.gap(index) else { break };
            if !matches!(gap, "- " | "-\n" | "- \n" | "-\r\n" | "\u{ad} " | "\u{ad}\n") {
                continue;
            }
            let right = &cx.words[index + 1];
            if right.shape != Shape::Lower || (left.in_french() && right.in_french()) {
                continue;
            }
            let whole = format!("{}{}", left.text, right.text);
            if !french::contains(&whole) {
                continue;
            }
            let at = TextRange::new(left.at.start(), right.at.end());
            sink.push(
                Finding::new(&RULE, at, 90)
                    .arg("word", whole.as_str())
                    .replace(whole, Applicability::Safe),
            );
        }
    }
}
