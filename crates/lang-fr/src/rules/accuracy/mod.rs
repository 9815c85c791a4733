//! What the translation gets wrong in meaning: spun words, words left in another language, calques and false friends.

pub(super) mod calque;
pub(super) mod loan;
mod spun;
pub(super) mod untranslated;

use copydesk_engine::RuleSet;

pub(super) use spun::foreign_company;

pub(super) const FAMILY: RuleSet = RuleSet {
    checkers: &[
        &spun::SpunWord,
        &calque::quote::Quote,
        &super::wording::Wordings,
        &loan::Defined,
        &untranslated::Sentence,
        &untranslated::FunctionWord,
    ],
    article_checkers: &[],
};
