//! English words and phrases that a synonym spinner put into French.
//!
//! A rewriter for English that runs over a French text finds words that both languages spell alike (vision, occasion,
//! question), takes them for English and puts an English synonym in their place (imaginative and prescient, event,
//! query). The rule finds such English and restores the French word: what the thesauri relate to the English phrase,
//! spelled as French spells it, ranked by how it fits its place.

mod candidate;
mod rank;
mod span;
mod stock;

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::{Condition, Example, Finding, RuleMeta};
use candidate::Source;
use copydesk_language::word;
use copydesk_model::{Applicability, Category, Message, Severity};
use rank::{Place, Ranked};
use span::{Span, Strength};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "accuracy.spun-word",
    category: Category::Mistranslation,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::mends(
            "Le maire a posé la query au conseil.",
            "Le maire a posé la question au conseil.",
        ),
        Example::mends(
            "Elle a saisi l’event de parler.",
            "Elle a saisi l’occasion de parler.",
        ),
        Example::mends(
            "Le projet repose sur une imaginative and prescient claire.",
            "Le projet repose sur une vision claire.",
        ),
        Example::mends(
            "Les dad and mom des élèves protestent.",
            "Les parents des élèves protestent.",
        ),
        Example::silent("Cette start-up vend un logiciel de streaming."),
        Example::silent("Le mot « worldwide » vient de l’anglais."),
        Example::silent("Il lit Game of Thrones le week-end."),
    ],
};

/// The rule.
pub(super) struct SpunWord;

/// The most suggestions that are offered.
const MOST: usize = 5;
/// How much better (natural logarithm) a candidate must fit than a word that French has as well.
const BETTER: f32 = 6.0;

impl Checker for SpunWord {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for span in span::spans(cx) {
            let place = Place::new(cx, &span.words, &span.phrase);
            let ranked = place.rank(&candidate::candidates(&span.phrase));
            if span.strength == Strength::Ambiguous {
                let own = place.fit(&span.phrase);
                if ranked.first().is_none_or(|best| best.score - own < BETTER) {
                    continue;
                }
            }
            sink.extend(finding(cx, &span, &ranked));
        }
    }
}

fn finding(cx: &SegmentContext<'_>, span: &Span, ranked: &[Ranked]) -> Option<Finding> {
    let (first, last) = (cx.words.get(span.words.start)?, cx.words.get(span.words.end - 1)?);
    let at = first.at.cover(last.at);
    let confidence = match span.strength {
        Strength::Plain => 90,
        Strength::Ambiguous => 65,
    };
    let mut finding = Finding::new(&RULE, at, confidence).arg("word", at.of_text(cx.text)?);
    if span.strength == Strength::Ambiguous {
        finding = finding.when(Condition::Spun);
    }
    for choice in ranked.iter().take(MOST) {
        let id = match choice.source {
            Source::Stock => "accuracy-spun-word-by-stock",
            Source::Thesaurus => "accuracy-spun-word-by-thesaurus",
            Source::Cognate => "accuracy-spun-word-by-likeness",
        };
        let evidence = Message::new(id)
            .with("phrase", span.phrase.as_str())
            .with("word", choice.word.as_str());
        finding = finding
            .replace(word::like(first.text, &choice.text), Applicability::NeedsReview)
            .on(evidence);
    }
    Some(finding)
}
