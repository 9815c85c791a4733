//! Spelling: misspelled words and missing capitals.

mod capital;
mod contraction_apostrophe;
mod misspelled_word;
mod pronoun_i;
mod proper_adjective_capital;

use copydesk_engine::RuleSet;

pub(super) const FAMILY: RuleSet = RuleSet {
    checkers: &[
        &capital::Capital,
        &misspelled_word::MisspelledWord,
        &contraction_apostrophe::Contraction,
    ],
    article_checkers: &[],
};
