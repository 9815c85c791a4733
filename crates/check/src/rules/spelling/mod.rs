//! Words that no lexicon knows, accents that are missing.

mod accent_lost;
mod capital_accent;
mod unknown_word;

use super::Family;

pub(super) const FAMILY: Family = Family {
    checkers: &[
        &accent_lost::AccentLost,
        &capital_accent::CapitalAccent,
        &unknown_word::UnknownWord,
    ],
    article_checkers: &[],
};
