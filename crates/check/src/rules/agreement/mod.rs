//! Words that must agree: determiner and noun, adjective, participle, subject and verb.

use super::Family;

pub(super) const FAMILY: Family = Family {
    checkers: &[],
    article_checkers: &[],
};
