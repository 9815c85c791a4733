//! Redundant, obsolete, regional and criticised words. The rules share the pass of [`phrases`](super::phrases).

pub(super) mod archaism;
pub(super) mod criticised_turn;
pub(super) mod pleonasm;
pub(super) mod regional_word;
pub(super) mod trademark;

use copydesk_engine::RuleSet;

pub(super) const FAMILY: RuleSet = RuleSet {
    checkers: &[],
    article_checkers: &[],
};
