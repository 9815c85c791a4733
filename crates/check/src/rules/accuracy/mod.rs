//! What the translation gets wrong in meaning: spun words, words left in another language, calques and false friends.

mod calque;
mod spun;

use super::Family;

pub(super) const FAMILY: Family = Family {
    checkers: &[&spun::SpunWord, &calque::quote::Quote],
    article_checkers: &[],
};
