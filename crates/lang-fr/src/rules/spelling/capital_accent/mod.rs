//! An accent that is missing on a capital: Etat.

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape};
use crate::facts::Habit;
use crate::{Condition, Example, Finding, RuleMeta};
use copydesk_language::french;
use copydesk_language::word::{capitalise, strip_accents};
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "spelling.capital-accent",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Spelling,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "Le secrétaire d’Etat est venu. Un autre secrétaire d’État l’attendait.",
            "Le secrétaire d’État est venu. Un autre secrétaire d’État l’attendait.",
        ),
        Example::fixes(
            "Elle vit aux Etats-Unis. Les États-Unis se taisent.",
            "Elle vit aux États-Unis. Les États-Unis se taisent.",
        ),
        Example::not_flagged("Le secrétaire d’Etat est venu aux Etats-Unis."),
        Example::not_flagged("Eva et Emma sont à l’École."),
    ],
};

pub(super) struct CapitalAccent;

impl Checker for CapitalAccent {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for word in &cx.words {
            if !matches!(word.shape, Shape::Capital | Shape::Mixed)
                || !word.text.starts_with(['A', 'E', 'I', 'O', 'U', 'C'])
                || word.text.len() < 3
            {
                continue;
            }
            let Some(accented) = accented(word.text, &word.fold) else {
                continue;
            };
            // People may write their names without accents.
            let name = french::analyses(&accented)
                .iter()
                .all(|analysis| analysis.capital);
            let condition = if name {
                Condition::Writes(accented.clone())
            } else {
                Condition::Shows(Habit::AccentedCapitals.into())
            };
            let finding = Finding::new(&RULE, word.at, 88)
                .arg("word", word.text)
                .arg("right", accented.as_str())
                .when(condition);
            sink.push(finding.replace(accented, Applicability::Safe));
        }
    }
}

/// Returns the word with an accent on its first letter, if only this spelling is in the French lexicon.
fn accented(text: &str, fold: &str) -> Option<String> {
    if french::contains(fold) {
        return None;
    }
    let known = french::analyses(text);
    // A name that also exists without an accent (Eva) is not flagged.
    if known
        .iter()
        .any(|analysis| analysis.capital && analysis.lemma == text)
    {
        return None;
    }
    let spelling = french::spelling_of(text).into_iter().next()?;
    let (own, right) = (fold.chars().next()?, spelling.chars().next()?);
    let only_first =
        strip_accents(&spelling) == fold && own != right && spelling.chars().skip(1).eq(fold.chars().skip(1));
    if !only_first {
        return None;
    }
    // « États-Unis » keeps its other capitals.
    let rest: String = text.chars().skip(1).collect();
    Some(format!("{}{rest}", capitalise(&right.to_string())))
}
