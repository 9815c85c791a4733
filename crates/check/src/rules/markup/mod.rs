//! What is not prose: debris of web pages and machines, encoding errors, broken lines, brackets.

use super::Family;

pub(super) const FAMILY: Family = Family {
    checkers: &[],
    article_checkers: &[],
};
