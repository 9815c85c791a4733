//! What repeats: words, sentences, paragraphs, headlines.

mod repeated_paragraph;
mod repeated_sentence;

use super::Family;

pub(super) const FAMILY: Family = Family {
    checkers: &[],
    article_checkers: &[
        &repeated_paragraph::RepeatedParagraph,
        &repeated_sentence::RepeatedSentence,
    ],
};
