//! Punctuation, spaces, capitals, numbers, dates and units.

mod abbreviation;
mod adjective_capital;
mod apostrophe;
mod apostrophe_habit;
mod bracket_space;
mod breaking_space;
mod calendar;
mod capital_after_semicolon;
mod capital_month;
mod clock_time;
pub(super) mod convention;
mod currency;
mod dash;
mod decimal_point;
mod english_date;
mod final_stop;
mod first;
mod glued;
mod glued_mark;
mod glued_throughout;
mod grouped_thousands;
mod hyphen_space;
mod imperial_unit;
mod impossible_date;
mod missing_apostrophe;
mod nationality;
mod numeric_date;
mod ordinal;
mod people_capital;
mod proper_capital;
mod quotation_marks;
mod sentence_capital;
mod serial_comma;
mod source_spacing;
mod space_after_mark;
mod title_case;
mod unclosed_guillemet;
mod ungrouped_digits;
mod unit_symbol;
mod vocative_comma;
mod wrong_weekday;

use copydesk_engine::RuleSet;

pub(super) const FAMILY: RuleSet = RuleSet {
    checkers: &[
        &source_spacing::Spacing,
        &space_after_mark::SpaceAfterMark,
        &glued::GluedMark,
        &breaking_space::BreakingSpace,
        &quotation_marks::QuotationMarks,
        &apostrophe::Apostrophe,
        &missing_apostrophe::MissingApostrophe,
        &apostrophe_habit::ApostropheHabit,
        &hyphen_space::HyphenSpace,
        &bracket_space::BracketSpace,
        &vocative_comma::VocativeComma,
        &serial_comma::SerialComma,
        &final_stop::FinalStop,
        &capital_after_semicolon::CapitalAfterSemicolon,
        &sentence_capital::SentenceCapital,
        &nationality::PeopleCapital,
        &proper_capital::ProperCapital,
        &title_case::TitleCase,
        &capital_month::CapitalMonth,
        &english_date::EnglishDate,
        &numeric_date::NumericDate,
        &calendar::ImpossibleDate,
        &first::FirstOfMonth,
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
    article_checkers: &[&glued::GluedThroughout, &unclosed_guillemet::UnclosedGuillemet],
};
