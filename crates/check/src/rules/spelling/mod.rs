//! Words that no lexicon knows, accents that are missing.

mod accent_lost;
mod capital_accent;

use super::Family;

pub(super) const FAMILY: Family = Family {
    checkers: &[&accent_lost::AccentLost, &capital_accent::CapitalAccent],
    article_checkers: &[],
};
