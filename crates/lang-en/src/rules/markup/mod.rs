//! What is not prose.

mod at_sign;

use copydesk_engine::RuleSet;

pub(super) const FAMILY: RuleSet = RuleSet {
    checkers: &[&at_sign::AtSign],
    article_checkers: &[],
};
