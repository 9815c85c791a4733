//! Two adjectives of one meaning beside one another: « l’ordre mondial international ».

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape, Word};
use crate::morphology::FrenchWord as _;
use crate::rules::accuracy::mean_the_same;
use crate::rules::syntax::forms::{Forms, is_adjectival};
use crate::{Example, Finding, RuleMeta};
use copydesk_language::french::PartOfSpeech;
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "style.doubled-adjective",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Verbosity,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "Le traité fonde un ordre mondial international.",
            "Le traité fonde un ordre mondial.",
        )
        .offering(&["Le traité fonde un ordre international."]),
        Example::not_flagged(
            "Les relations économiques internationales ; la crise mondiale et internationale.",
        ),
        Example::not_flagged("Un accord international, mondial par son ampleur."),
    ],
};

/// The rule.
pub(super) struct DoubledAdjective;

impl Checker for DoubledAdjective {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for index in 1..cx.words.len() {
            sink.extend(doubled(cx, index));
        }
    }
}

/// The adjective at `index` and the one after it, if they mean the same.
fn doubled(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    let (noun, first, second) = (cx.previous(index)?, &cx.words[index], cx.next(index)?);
    let lemma = |word: &Word<'_>| {
        let mut adjectives = word.analyses().iter().filter(|_| word.shape == Shape::Lower);
        let adjective = adjectives.find(|own| own.pos == PartOfSpeech::Adjective)?;
        Some(adjective.lemma)
    };
    let (one, other) = (lemma(first)?, lemma(second)?);
    let together = [first, second].iter().fold(Forms::nominal(noun), |forms, word| {
        forms.and(Forms::of_readings(
            word.analyses().iter().filter(|own| is_adjectival(own)),
        ))
    });
    let beside = cx.gap(index).is_some_and(|gap| gap == " ");
    if !noun.can_be(PartOfSpeech::Noun) || together.is_empty() || !beside || !mean_the_same(one, other) {
        return None;
    }
    let at = first.at.cover(second.at);
    Some(
        Finding::new(&RULE, at, 78)
            .arg("first", first.text)
            .arg("second", second.text)
            .replace(first.text, Applicability::NeedsReview)
            .replace(second.text, Applicability::NeedsReview),
    )
}
