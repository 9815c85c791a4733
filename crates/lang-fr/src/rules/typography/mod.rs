//! How the locale writes marks, spaces, capitals, numbers, dates and units.

mod abbreviation;
mod apostrophe_habit;
mod apostrophe_sign;
mod bracket_space;
mod breaking_space;
mod capital_after_semicolon;
mod capital_month;
mod clock_time;
pub(super) mod convention;
mod currency;
mod dash;
mod decimal_point;
mod english_date;
mod final_stop;
mod first_of_month;
mod glued_mark;
mod grouped_thousands;
mod hyphen_space;
mod imperial_unit;
mod impossible_date;
mod missing_apostrophe;
mod numeric_date;
mod ordinal;
mod people_capital;
mod proper_capital;
mod quotation_marks;
mod sentence_capital;
mod serial_comma;
mod space_after_mark;
mod title_case;
mod unclosed_guillemet;
mod ungrouped_digits;
mod unit_symbol;
mod vocative_comma;

use copydesk_engine::RuleSet;

pub(super) const FAMILY: RuleSet = RuleSet {
    checkers: &[
        &space_after_mark::SpaceAfterMark,
        &glued_mark::GluedMark,
        &breaking_space::BreakingSpace,
        &quotation_marks::QuotationMarks,
        &apostrophe_sign::Apostrophe,
        &missing_apostrophe::MissingApostrophe,
        &apostrophe_habit::ApostropheHabit,
        &hyphen_space::HyphenSpace,
        &bracket_space::BracketSpace,
        &vocative_comma::VocativeComma,
        &serial_comma::SerialComma,
        &final_stop::FinalStop,
        &capital_after_semicolon::CapitalAfterSemicolon,
        &sentence_capital::SentenceCapital,
        &people_capital::PeopleCapital,
        &proper_capital::ProperCapital,
        &title_case::TitleCase,
        &capital_month::CapitalMonth,
        &english_date::EnglishDate,
        &numeric_date::NumericDate,
        &impossible_date::ImpossibleDate,
        &first_of_month::FirstOfMonth,
        &clock_time::ClockTime,
        &ordinal::Ordinal,
        &decimal_point::DecimalPoint,
        &grouped_thousands::GroupedThousands,
        &ungrouped_digits::UngroupedDigits,
        &currency::Currency,
        &dash::Dash,
        &unit_symbol::UnitSymbol,
        &imperial_unit::ImperialUnit,
        &abbreviation::Abbreviation,
    ],
    article_checkers: &[
        &glued_mark::GluedThroughout,
        &unclosed_guillemet::UnclosedGuillemet,
    ],
};
