//! Grammar apart from agreement: homophones, contraction, elision, function words, mood and tense.

use super::Family;

pub(super) const FAMILY: Family = Family {
    checkers: &[],
    article_checkers: &[],
};
