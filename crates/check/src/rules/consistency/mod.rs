//! One thing written in two ways within an article: names, terms, address.

use super::Family;

pub(super) const FAMILY: Family = Family {
    checkers: &[],
    article_checkers: &[],
};
