//! A capital after a semicolon.

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape, Word};
use crate::morphology::FrenchWord as _;
use crate::{Condition, Example, Finding, RuleMeta};
use copydesk_language::{english, french};
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "typography.capital-after-semicolon",
    folder: copydesk_engine::rule_folder!(),
    category: Category::LocaleCapitalisation,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "Le pont est fermé ; Une déviation est en place.",
            "Le pont est fermé ; une déviation est en place.",
        ),
        Example::fixes(
            "Le sommet s’achève ; L’Asie attend.",
            "Le sommet s’achève ; l’Asie attend.",
        ),
        Example::not_flagged("Le pont est fermé ; Paris attend. Rose Martin part ; Pierre Noël reste."),
    ],
};

pub(super) struct CapitalAfterSemicolon;

impl Checker for CapitalAfterSemicolon {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (index, word) in cx.words.iter().enumerate().skip(1) {
            if word.shape != Shape::Capital
                || cx.gap(index - 1).is_none_or(|gap| gap.trim() != ";")
                || !is_common(word)
            {
                continue;
            }
            let mut chars = word.text.chars();
            let lower: String = chars
                .next()
                .into_iter()
                .flat_map(char::to_lowercase)
                .chain(chars)
                .collect();
            let mut finding = Finding::new(&RULE, word.at, 90)
                .arg("word", word.text)
                .arg("right", lower.as_str());
            if !word.fold.ends_with('\'') {
                finding = finding.when(Condition::NotAName(word.fold.to_string()));
            }
            sink.push(finding.replace(lower, Applicability::NeedsReview));
        }
    }
}

/// Whether the word is usually in lower case: the lexicon has it in lower case only.
fn is_common(word: &Word<'_>) -> bool {
    if word.fold.ends_with('\'') {
        return true;
    }
    let small = french::analyses(&word.fold);
    !small.is_empty()
        && small.iter().all(|analysis| !analysis.capital)
        && !word.analyses().iter().any(|analysis| analysis.capital)
        && !english::kinds(&word.fold).contains(english::EnglishTraits::CAPITAL)
}
