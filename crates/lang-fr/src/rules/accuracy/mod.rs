//! Errors of meaning: spun words, untranslated words, calques, false friends, and errors that only the source text
//! shows.

mod added_text;
pub(super) mod calque;
pub(super) mod calque_term;
mod calque_to_quote;
mod date_differs;
mod english_acronym;
mod english_word;
pub(super) mod false_friend;
mod length;
pub(super) mod literal_idiom;
pub(super) mod loanword;
mod negation;
mod negation_added;
mod negation_lost;
mod number_differs;
mod omitted_text;
mod quantity;
mod repeated_word;
mod source_false_friend;
mod source_number;
mod source_word_kept;
mod spun_word;
mod untranslated;
mod untranslated_acronym;
mod untranslated_day_code;
mod untranslated_function_word;
pub(super) mod untranslated_word;

use copydesk_engine::RuleSet;

pub(super) use spun_word::{foreign_company, mean_the_same};

pub(super) const FAMILY: RuleSet = RuleSet {
    checkers: &[
        &length::Length,
        &number_differs::NumberDiffers,
        &negation::Negation,
        &date_differs::DateDiffers,
        &source_false_friend::FalseFriend,
        &repeated_word::RepeatedWord,
        &source_word_kept::UntranslatedWord,
        &english_acronym::EnglishAcronym,
        &untranslated_day_code::DayCode,
        &untranslated_acronym::UntranslatedAcronym,
        &source_number::NumberFormat,
        &spun_word::SpunWord,
        &calque_to_quote::Quote,
        &super::phrases::Wordings,
        &english_word::Defined,
        &untranslated::Sentence,
        &untranslated_function_word::FunctionWord,
    ],
    article_checkers: &[],
};
