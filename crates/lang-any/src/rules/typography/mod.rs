//! Punctuation and spaces that are wrong in any language.

mod closing_mark;
mod double_mark;
mod double_space;
mod ellipsis;
mod letter_in_number;
mod space_before_mark;
mod unbalanced_bracket;

use copydesk_engine::RuleSet;

pub(super) const FAMILY: RuleSet = RuleSet {
    checkers: &[
        &space_before_mark::SpaceBeforeMark,
        &double_mark::DoubleMark,
        &ellipsis::Ellipsis,
        &double_space::DoubleSpace,
        &closing_mark::ClosingMark,
        &unbalanced_bracket::UnbalancedBracket,
        &letter_in_number::LetterInNumber,
    ],
    article_checkers: &[],
};
