//! How the locale writes marks, spaces, capitals, numbers, dates and units.

mod capital_after_semicolon;
mod capital_month;
mod decimal_point;
mod english_date;
mod quotation_marks;
mod space_before_mark;

use super::Family;

pub(super) const FAMILY: Family = Family {
    checkers: &[
        &space_before_mark::SpaceBeforeMark,
        &quotation_marks::QuotationMarks,
        &capital_after_semicolon::CapitalAfterSemicolon,
        &english_date::EnglishDate,
        &capital_month::CapitalMonth,
        &decimal_point::DecimalPoint,
    ],
    article_checkers: &[],
};
