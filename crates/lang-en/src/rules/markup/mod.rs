//! Text that is not prose.

mod at_sign_before_word;

use copydesk_engine::RuleSet;

pub(super) const FAMILY: RuleSet = RuleSet {
    checkers: &[&at_sign_before_word::AtSign],
    article_checkers: &[],
};
