//! What the translation gets wrong in meaning: spun words, words left in another language, calques and false friends.

use super::Family;

pub(super) const FAMILY: Family = Family {
    checkers: &[],
    article_checkers: &[],
};
