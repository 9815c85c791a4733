//! A word that is repeated in a list in the translation, but not in the source: « rares et rares ».

use crate::checker::Checker;
use crate::context::{SegmentContext, Word};
use crate::morphology::FrenchWord as _;
use crate::{Example, Finding, RuleMeta};
use copydesk_language::french::PartOfSpeech;
use copydesk_model::{Applicability, Category, Severity};
use copydesk_text::{Edit, TextRange};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "accuracy.repeated-word",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Mistranslation,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "Les plantes rares et rares sont protégées.",
            "Les plantes rares sont protégées.",
        )
        .of("Rare and endangered plants are protected."),
        Example::fixes(
            "Il faut former ou former les équipes.",
            "Il faut former les équipes.",
        )
        .of("Teams must be trained or coached."),
        Example::not_flagged("Il rit encore et encore.").of("He laughs again and again."),
        Example::not_flagged("Les grands et les petits, les vieux et les jeunes.")
            .of("Big and small, old and young."),
        Example::not_flagged("De plus en plus, mot pour mot, jour et nuit.")
            .of("More and more, word for word, day and night."),
    ],
};

pub(super) struct RepeatedWord;

impl Checker for RepeatedWord {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        let Some(source) = cx.source_text() else { return };
        if source_repeats(source) {
            return;
        }
        let conjunction = |word: &Word<'_>| matches!(&*word.fold, "et" | "ou" | "ni");
        for index in 1..cx.words.len().saturating_sub(1) {
            if !conjunction(&cx.words[index]) || !cx.joined(index - 1) || !cx.joined(index) {
                continue;
            }
            let (left, right) = (&cx.words[index - 1], &cx.words[index + 1]);
            if !is_full(left) || left.fold != right.fold {
                continue;
            }
            let at = TextRange::new(left.at.start(), right.at.end());
            let rest = TextRange::new(left.at.end(), right.at.end());
            let finding = Finding::new(&RULE, at, 88).arg("word", right.text);
            sink.push(finding.edit(left.text, vec![Edit::delete(rest)], Applicability::NeedsReview));
        }
    }
}

/// Whether the word is a content word; « encore et encore », « plus et plus » are idioms.
fn is_full(word: &Word<'_>) -> bool {
    word.text.chars().count() > 2
        && !word.analyses().is_empty()
        && word.analyses().iter().all(|analysis| {
            matches!(
                analysis.pos,
                PartOfSpeech::Noun | PartOfSpeech::Adjective | PartOfSpeech::Verb
            )
        })
}

/// Whether the source itself repeats a word around a conjunction.
fn source_repeats(source: &crate::source::SourceText<'_>) -> bool {
    source.words.windows(3).any(|three| {
        matches!(
            &*three[1].fold,
            "and" | "or" | "nor" | "und" | "oder" | "y" | "o" | "e" | "ou"
        ) && three[0].fold == three[2].fold
    })
}
