//! What only the source text can prove: the translation is compared with it, segment by segment.

mod brackets;
mod day_code;
mod english_acronym;
mod false_friend;
mod length;
mod lost_capital;
mod name_differs;
mod negation_lost;
mod number_differs;
mod number_format;
mod question_mark;
mod repeated_word;
mod spacing;
mod untranslated_acronym;
mod untranslated_segment;
mod untranslated_word;

use super::Family;

pub(super) const FAMILY: Family = Family {
    checkers: &[
        &untranslated_segment::UntranslatedSegment,
        &length::Length,
        &name_differs::NameDiffers,
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
        &question_mark::QuestionMarkLost,
        &spacing::Spacing,
    ],
    article_checkers: &[],
};
