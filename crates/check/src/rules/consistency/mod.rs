//! One thing written in two ways within an article: names, terms, address.

mod name_twin;

use super::Family;

pub(super) const FAMILY: Family = Family {
    checkers: &[],
    article_checkers: &[&name_twin::NameTwin],
};
