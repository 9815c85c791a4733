//! Very long sentences.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::{Example, Finding, RuleMeta};
use copydesk_model::{Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "style.long-sentence",
    folder: copydesk_engine::rule_folder!(),
    category: Category::UnidiomaticStyle,
    severity: Severity::Neutral,
    languages: &[],
    default_on: false,
    examples: &[
        Example::fixes(
            "Le conseil a voté le budget de la ville et celui de la régie des eaux, puis il a examiné le plan des écoles, celui des routes, celui des parcs et celui du port, avant que le maire ne prenne la parole pour dire que tout cela serait fait dans les temps, que rien ne manquerait et que les habitants seraient tenus informés chaque mois.",
            "Le conseil a voté le budget de la ville et celui de la régie des eaux, puis il a examiné le plan des écoles, celui des routes, celui des parcs et celui du port, avant que le maire ne prenne la parole pour dire que tout cela serait fait dans les temps, que rien ne manquerait et que les habitants seraient tenus informés chaque mois.",
        ),
        Example::not_flagged("Le conseil a voté le budget de la ville. Il a examiné le plan des écoles."),
    ],
};

pub(super) struct LongSentence;

/// The maximum number of words of a sentence.
const MIN_WORDS: usize = 55;

impl Checker for LongSentence {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for number in 0..cx.sentences.len() {
            let words = cx.words_of_sentence(number);
            if words.len() > MIN_WORDS
                && let (Some(first), Some(last)) = (words.first(), words.last())
            {
                let finding = Finding::new(&RULE, first.at.cover(last.at), 90);
                sink.push(finding.arg("words", words.len().to_string()));
            }
        }
    }
}
