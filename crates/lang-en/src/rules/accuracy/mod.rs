//! Accuracy: facts that contradict each other.

mod weekday_of_date;

use copydesk_engine::RuleSet;

pub(super) const FAMILY: RuleSet = RuleSet {
    checkers: &[&weekday_of_date::Weekday],
    article_checkers: &[],
};
