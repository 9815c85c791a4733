//! Errors that only the source text shows: the translation is compared with it, segment by segment.

mod name_differs;
mod question_mark_lost;
mod untranslated_segment;

use copydesk_engine::RuleSet;

pub(super) const FAMILY: RuleSet = RuleSet {
    checkers: &[
        &untranslated_segment::UntranslatedSegment,
        &name_differs::NameDiffers,
        &question_mark_lost::QuestionMarkLost,
    ],
    article_checkers: &[],
};
