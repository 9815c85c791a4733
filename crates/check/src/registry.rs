//! Every rule there is. Adding a rule is adding its file under `rules/<family>/` and its line in that folder's `mod.rs`.

use crate::RuleMeta;
use crate::checker::{ArticleChecker, Checker};
use crate::rules::FAMILIES;
use std::collections::HashMap;
use std::sync::OnceLock;

/// The rules that look at a segment.
pub(crate) fn checkers() -> impl Iterator<Item = &'static dyn Checker> {
    FAMILIES.iter().flat_map(|family| family.checkers).copied()
}

/// The rules that look at the article.
pub(crate) fn article_checkers() -> impl Iterator<Item = &'static dyn ArticleChecker> {
    FAMILIES
        .iter()
        .flat_map(|family| family.article_checkers)
        .copied()
}

/// Every rule, ordered by id.
pub(crate) fn rules() -> &'static [&'static RuleMeta] {
    static RULES: OnceLock<Vec<&'static RuleMeta>> = OnceLock::new();
    RULES.get_or_init(|| {
        let segment = checkers().flat_map(Checker::rules);
        let article = article_checkers().flat_map(ArticleChecker::rules);
        let mut rules: Vec<_> = segment.chain(article).copied().collect();
        rules.sort_by_key(|rule| rule.id);
        rules.dedup_by_key(|rule| rule.id);
        rules
    })
}

/// The rule's place in [`rules`], which settles ties between findings.
pub(crate) fn rank(rule: &RuleMeta) -> usize {
    static RANKS: OnceLock<HashMap<&'static str, usize>> = OnceLock::new();
    let ranks = RANKS.get_or_init(|| {
        rules()
            .iter()
            .enumerate()
            .map(|(rank, rule)| (rule.id, rank))
            .collect()
    });
    ranks.get(rule.id).copied().unwrap_or(usize::MAX)
}

/// The primary languages that have a set of rules of their own. A rule that is shared with other languages makes no set:
/// an article in which only such rules run is not checked.
pub(crate) fn languages() -> &'static [&'static str] {
    static LANGUAGES: OnceLock<Vec<&'static str>> = OnceLock::new();
    LANGUAGES.get_or_init(|| {
        let own = rules().iter().filter_map(|rule| match rule.languages {
            [own] => Some(*own),
            _ => None,
        });
        let mut languages: Vec<_> = own.collect();
        languages.sort_unstable();
        languages.dedup();
        languages
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_well_formed_and_unique() {
        for rule in rules() {
            let (dimension, name) = rule.id.split_once('.').expect("an id has a dimension and a name");
            for part in [dimension, name] {
                assert!(
                    !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c == '-'),
                    "{}",
                    rule.id
                );
            }
        }
        let all = checkers().map(|checker| checker.rules().len()).sum::<usize>()
            + article_checkers()
                .map(|checker| checker.rules().len())
                .sum::<usize>();
        assert_eq!(all, rules().len(), "two rules share an id");
    }
}
