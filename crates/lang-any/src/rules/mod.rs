//! The rules, one a file, in folders by family.

mod bilingual;
mod consistency;
mod markup;
mod style;
mod typography;

use copydesk_engine::RuleSet;

/// Every family.
pub const FAMILIES: &[RuleSet] = &[
    markup::FAMILY,
    bilingual::FAMILY,
    typography::FAMILY,
    consistency::FAMILY,
    style::FAMILY,
];
