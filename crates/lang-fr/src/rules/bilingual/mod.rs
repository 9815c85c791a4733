//! What only the source text can prove: the translation is compared with it, segment by segment.

mod brackets;
mod day_code;
mod english_acronym;
mod false_friend;
mod length;
mod lost_capital;
mod negation_lost;
mod number_differs;
mod number_format;
mod repeated_word;
mod spacing;
mod untranslated_acronym;
mod untranslated_word;

use copydesk_engine::RuleSet;

pub(super) const FAMILY: RuleSet = RuleSet {
    checkers: &[
        &length::Length,
        &number_differs::NumberDiffers,
        &negation_lost::NegationLost,
        &false_friend::FalseFriend,
        &repeated_word::RepeatedWord,
        &untranslated_word::UntranslatedWord,
        &english_acronym::EnglishAcronym,
        &day_code::DayCode,
        &untranslated_acronym::UntranslatedAcronym,
        &lost_capital::LostCapital,
        &number_format::NumberFormat,
        &spacing::Spacing,
    ],
    article_checkers: &[],
};
