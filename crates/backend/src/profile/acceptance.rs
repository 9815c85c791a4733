//! How many of each rule's issues the editor accepted.

use copydesk_check::{GLOSSARY, HOUSE_STYLE};
use copydesk_model::{IssueId, RuleId};
use copydesk_review::{Decision, Operation};
use std::collections::{BTreeMap, BTreeSet};

/// Decisions on the issues of one rule.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    /// Accepted, accepted with changes, or confirmed: the rule was right.
    pub(crate) right: u32,
    /// Those, and the rejected ones.
    pub(crate) decided: u32,
}

/// The normal quantile of a two-sided 95 % interval.
const Z: f64 = 1.959_964;

/// A rule whose share of right issues is significantly below this has its severity lowered.
const RARELY_RIGHT: f64 = 1.0 / 3.0;

impl Tally {
    /// Lower and upper bound of the share of right issues: Wilson's 95 % score interval (Wilson 1927, "Probable
    /// inference, the law of succession, and statistical inference"), which is reliable for small samples (Brown, Cai
    /// and DasGupta 2001, "Interval estimation for a binomial proportion").
    pub(crate) fn share(self) -> (f64, f64) {
        if self.decided == 0 {
            return (0.0, 1.0);
        }
        let (n, right) = (f64::from(self.decided), f64::from(self.right));
        let share = right / n;
        let squared = Z * Z / n;
        let middle = share + squared / 2.0;
        let reach = Z * (share * (1.0 - share) / n + squared / (4.0 * n)).sqrt();
        let whole = 1.0 + squared;
        (
            ((middle - reach) / whole).max(0.0),
            ((middle + reach) / whole).min(1.0),
        )
    }

    /// The same in whole per cent.
    pub(crate) fn per_cent(self) -> (u32, u32) {
        let (least, most) = self.share();
        // Rounds to the nearest integer; shares are between 0 and 1.
        let whole = |share: f64| {
            (0..=100)
                .find(|figure| f64::from(*figure) + 0.5 > share * 100.0)
                .unwrap_or(100)
        };
        (whole(least), whole(most))
    }

    /// Whether the editor keeps rejecting the rule: its share of right issues is significantly below a third. Eight
    /// rejections without one acceptance are enough.
    pub(crate) fn is_rarely_right(self) -> bool {
        self.share().1 < RARELY_RIGHT
    }
}

/// The decisions on each rule, by article, so that one article can be counted again.
#[derive(Clone, Debug, Default)]
pub(crate) struct Acceptance {
    by_article: BTreeMap<u32, BTreeMap<RuleId, Tally>>,
}

impl Acceptance {
    /// Counts the logs of all articles.
    pub(crate) fn of(logs: impl IntoIterator<Item = (u32, Operation)>) -> Self {
        let mut by_article: BTreeMap<u32, Vec<Operation>> = BTreeMap::new();
        for (article, operation) in logs {
            by_article.entry(article).or_default().push(operation);
        }
        Self {
            by_article: by_article
                .into_iter()
                .map(|(article, log)| (article, tally(&log)))
                .collect(),
        }
    }

    /// Replaces the counts of one article.
    pub(crate) fn put<'o>(&mut self, article: u32, log: impl IntoIterator<Item = &'o Operation>) {
        self.by_article.insert(article, tally(log));
    }

    /// Removes an article that was deleted permanently.
    pub(crate) fn forget(&mut self, article: u32) {
        self.by_article.remove(&article);
    }

    /// The sum over all articles.
    pub(crate) fn rules(&self) -> BTreeMap<&str, Tally> {
        let mut sum: BTreeMap<&str, Tally> = BTreeMap::new();
        for (rule, tally) in self.by_article.values().flatten() {
            let all = sum.entry(rule.as_str()).or_default();
            all.right += tally.right;
            all.decided += tally.decided;
        }
        sum
    }

    /// The rules whose severity is lowered by one level. The glossary and the house style are exempt: the editor
    /// configures them.
    pub(crate) fn lowered(&self) -> BTreeSet<String> {
        let own = |rule: &str| rule == GLOSSARY.id || rule == HOUSE_STYLE.id;
        self.rules()
            .into_iter()
            .filter(|(rule, tally)| !own(rule) && tally.is_rarely_right())
            .map(|(rule, _)| rule.to_owned())
            .collect()
    }
}

/// Counts the last decision on each issue.
fn tally<'o>(log: impl IntoIterator<Item = &'o Operation>) -> BTreeMap<RuleId, Tally> {
    let mut last: BTreeMap<IssueId, (&RuleId, bool)> = BTreeMap::new();
    for decision in log.into_iter().flat_map(|operation| &operation.decisions) {
        let Some(issue) = decision.issue() else { continue };
        match decision {
            Decision::Reopen { .. } => {
                last.remove(&issue.id);
            }
            Decision::Reject { .. } => {
                last.insert(issue.id, (&issue.rule, false));
            }
            // Not a judgement of the rule.
            Decision::Settle { .. } | Decision::Uncover { .. } => {}
            _ => {
                last.insert(issue.id, (&issue.rule, true));
            }
        }
    }
    let mut rules: BTreeMap<RuleId, Tally> = BTreeMap::new();
    for (rule, right) in last.into_values() {
        // The editor's own issues and comments are not findings of a rule.
        if *rule == crate::commands::OWN_RULE || *rule == copydesk_review::COMMENT {
            continue;
        }
        let tally = rules.entry(rule.clone()).or_default();
        tally.decided += 1;
        tally.right += u32::from(right);
    }
    rules
}

#[cfg(test)]
mod tests {
    use super::Tally;

    #[test]
    fn few_decisions_say_little() {
        // The first figures are published values of Wilson's interval.
        for (right, decided, least, most) in [
            (0, 0, 0.0, 1.0),
            (0, 1, 0.0, 0.793),
            (1, 1, 0.207, 1.0),
            (0, 10, 0.0, 0.278),
            (5, 10, 0.237, 0.763),
            (90, 100, 0.826, 0.945),
        ] {
            let share = Tally { right, decided }.share();
            assert!(
                (share.0 - least).abs() < 0.001 && (share.1 - most).abs() < 0.001,
                "{right}/{decided}: {share:?}"
            );
        }
    }

    #[test]
    fn a_rule_is_lowered_only_beyond_doubt() {
        for (right, decided, lowered) in [
            (0, 7, false),
            (0, 8, true),
            (1, 12, false),
            (1, 14, true),
            (20, 100, true),
            (30, 100, false),
        ] {
            assert_eq!(
                Tally { right, decided }.is_rarely_right(),
                lowered,
                "{right}/{decided}"
            );
        }
    }
}
