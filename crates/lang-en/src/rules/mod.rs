//! The rules, one matter a file, in folders by family.

mod accuracy;
mod grammar;
mod markup;
mod spelling;
mod typography;

use copydesk_engine::RuleSet;

/// Every family.
pub(crate) const FAMILIES: &[RuleSet] = &[
    markup::FAMILY,
    typography::FAMILY,
    grammar::FAMILY,
    spelling::FAMILY,
    accuracy::FAMILY,
];
