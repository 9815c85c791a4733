//! What says a thing twice; words that readers stumble over. The rules share the pass of `wording`.

pub(super) mod archaism;
pub(super) mod criticised;
pub(super) mod pleonasm;
pub(super) mod regional;
pub(super) mod trademark;
