//! English punctuation, spaces, capitals and dates.

mod apostrophe_kind;
mod foreign_quotation_marks;
mod mark_space;
mod sentence_start;
mod space_after_comma;
mod space_before_high_mark;

use copydesk_engine::RuleSet;

pub(super) const FAMILY: RuleSet = RuleSet {
    checkers: &[
        &mark_space::MarkSpace,
        &sentence_start::SentenceStart,
        &foreign_quotation_marks::Guillemets,
        &apostrophe_kind::ApostropheKind,
    ],
    article_checkers: &[],
};
