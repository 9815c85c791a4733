//! Names that are written in two ways within an article.

mod name_twin;

use copydesk_engine::RuleSet;

pub(super) const FAMILY: RuleSet = RuleSet {
    checkers: &[],
    article_checkers: &[&name_twin::NameTwin],
};
