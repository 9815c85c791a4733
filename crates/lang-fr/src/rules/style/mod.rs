//! What says a thing twice; words that readers stumble over. All rules but
//! `doubled_adjective` share the pass of [`phrases`](super::phrases).

pub(super) mod archaism;
pub(super) mod criticised_turn;
mod doubled_adjective;
pub(super) mod pleonasm;
pub(super) mod regional_word;
pub(super) mod trademark;

use copydesk_engine::RuleSet;

pub(super) const FAMILY: RuleSet = RuleSet {
    checkers: &[&doubled_adjective::DoubledAdjective],
    article_checkers: &[],
};
