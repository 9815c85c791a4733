//! What only the source text can prove: the translation is compared with it, segment by segment.

mod brackets;
mod day_code;
mod lost_capital;
mod number_format;
mod spacing;
mod untranslated_acronym;

use super::Family;

pub(super) const FAMILY: Family = Family {
    checkers: &[
        &lost_capital::LostCapital,
        &day_code::DayCode,
        &untranslated_acronym::UntranslatedAcronym,
        &number_format::NumberFormat,
        &spacing::Spacing,
    ],
    article_checkers: &[],
};
