//! What repeats: words, sentences, paragraphs, headlines; what says a thing twice; words that readers stumble over.

pub(super) mod archaism;
pub(super) mod criticised;
mod long_sentence;
pub(super) mod pleonasm;
pub(super) mod regional;
mod repeated_paragraph;
mod repeated_phrase;
mod repeated_sentence;
pub(super) mod trademark;
mod twin;

use super::Family;

pub(super) const FAMILY: Family = Family {
    checkers: &[&long_sentence::LongSentence, &repeated_phrase::RepeatedPhrase],
    article_checkers: &[
        &repeated_paragraph::RepeatedParagraph,
        &repeated_sentence::RepeatedSentence,
    ],
};
