//! How the locale writes marks, spaces, capitals, numbers, dates and units.

use super::Family;

pub(super) const FAMILY: Family = Family {
    checkers: &[],
    article_checkers: &[],
};
