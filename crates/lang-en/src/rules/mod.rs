//! The rules, one folder each: `grammar/gerund` is `grammar.gerund`. Code that several rules share is in the files
//! beside their folders.

mod accuracy;
mod grammar;
mod markup;
mod spelling;
mod typography;

use copydesk_engine::RuleSet;

/// The rules of every dimension.
pub(crate) const FAMILIES: &[RuleSet] = &[
    markup::FAMILY,
    typography::FAMILY,
    grammar::FAMILY,
    spelling::FAMILY,
    accuracy::FAMILY,
];
