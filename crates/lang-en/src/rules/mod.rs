//! The rules, one a file, in folders by family.

use copydesk_engine::RuleSet;

/// Every family.
pub(crate) const FAMILIES: &[RuleSet] = &[];
