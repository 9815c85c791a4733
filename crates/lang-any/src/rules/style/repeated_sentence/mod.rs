//! A repeated sentence, within a paragraph or in two.

use crate::checker::ArticleChecker;
use crate::facts::ArticleFacts;
use crate::{Example, Finding, RuleMeta};
use copydesk_model::{Applicability, Category, SegmentId, Severity};
use copydesk_text::{Edit, TextRange};
use std::collections::BTreeSet;

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "style.repeated-sentence",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Verbosity,
    severity: Severity::Minor,
    languages: &[],
    default_on: true,
    examples: &[
        Example::fixes(
            "La mairie a fermé le pont mercredi soir après l’orage. La mairie a fermé le pont mercredi soir après l’orage. Il rouvrira lundi.",
            "La mairie a fermé le pont mercredi soir après l’orage. Il rouvrira lundi.",
        ),
        Example::not_flagged(
            "Le lot 3/4 comprend la pose des fenêtres de la mairie. Le lot 4/4 comprend la pose des fenêtres de la mairie.",
        ),
        Example::not_flagged("Il pleut. Il pleut. La mairie a fermé le pont mercredi soir après l’orage."),
    ],
};

pub(super) struct RepeatedSentence;

impl ArticleChecker for RepeatedSentence {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, facts: &ArticleFacts, sink: &mut Vec<(SegmentId, Finding)>) {
        let repeated: BTreeSet<_> = facts.like_sentences().map(|(_, later)| later).collect();
        for (segment, at) in repeated {
            let Some(own) = facts.segment(segment) else {
                continue;
            };
            // A paragraph of one sentence is checked by the rule for paragraphs.
            if own.sentences.len() < 2 {
                continue;
            }
            let before = own
                .sentences
                .iter()
                .map(|sentence| sentence.at.end())
                .filter(|end| *end <= at.start())
                .max();
            let deletion = Edit::delete(TextRange::new(before.unwrap_or(at.start()), at.end()));
            let finding = Finding::new(&RULE, at, 85).edit("", vec![deletion], Applicability::NeedsReview);
            sink.push((segment, finding));
        }
    }
}
