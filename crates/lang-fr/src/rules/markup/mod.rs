//! Errors outside the prose: leftovers of web pages and machine translation, encoding errors, broken lines, brackets.

mod broken_word;
mod stray_at_sign;

use copydesk_engine::RuleSet;

pub(super) const FAMILY: RuleSet = RuleSet {
    checkers: &[&broken_word::BrokenWord, &stray_at_sign::StrayAtSign],
    article_checkers: &[],
};
