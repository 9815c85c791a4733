//! Unknown words; missing accents, ligatures and capitals.

mod accent_lost;
mod capital_accent;
pub(crate) mod ligature;
mod lost_capital;
mod lower_case_name;
mod unknown_word;

use copydesk_engine::RuleSet;

pub(super) const FAMILY: RuleSet = RuleSet {
    checkers: &[
        &lost_capital::LostCapital,
        &accent_lost::AccentLost,
        &capital_accent::CapitalAccent,
        &ligature::Ligature,
        &lower_case_name::LowerCaseName,
        &unknown_word::UnknownWord,
    ],
    article_checkers: &[],
};
