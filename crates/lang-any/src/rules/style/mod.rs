//! Repeated phrases, sentences and paragraphs; sentences that are too long.

mod long_sentence;
mod repeated_paragraph;
mod repeated_phrase;
mod repeated_sentence;
mod twin;

use copydesk_engine::RuleSet;

pub(super) const FAMILY: RuleSet = RuleSet {
    checkers: &[&long_sentence::LongSentence, &repeated_phrase::RepeatedPhrase],
    article_checkers: &[
        &repeated_paragraph::RepeatedParagraph,
        &repeated_sentence::RepeatedSentence,
    ],
};
