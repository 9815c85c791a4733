//! What repeats: words, sentences, paragraphs, headlines.

use super::Family;

pub(super) const FAMILY: Family = Family {
    checkers: &[],
    article_checkers: &[],
};
