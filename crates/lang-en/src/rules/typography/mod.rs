//! Marks, spaces, capitals and dates as English writes them.

mod apostrophe_kind;
mod guillemets;
mod mark_space;
mod sentence_start;
mod weekday;

use copydesk_engine::RuleSet;

pub(super) const FAMILY: RuleSet = RuleSet {
    checkers: &[
        &mark_space::MarkSpace,
        &sentence_start::SentenceStart,
        &guillemets::Guillemets,
        &apostrophe_kind::ApostropheKind,
        &weekday::Weekday,
    ],
    article_checkers: &[],
};
