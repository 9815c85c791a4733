//! Spelling: words that are misspelled, and capitals that are missing.

mod capital;
mod misspelled_word;

use copydesk_engine::RuleSet;

pub(super) const FAMILY: RuleSet = RuleSet {
    checkers: &[&capital::Capital, &misspelled_word::MisspelledWord],
    article_checkers: &[],
};
