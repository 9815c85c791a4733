//! The rules, one folder each: `markup/html_tag` is `markup.html-tag`. The folder has the code and the messages
//! (`en.ftl`, `fr.ftl`) of the rule; code that several rules share is in the files beside their folders.

mod accuracy;
mod consistency;
mod markup;
mod style;
mod typography;

use copydesk_engine::RuleSet;

/// The rules of every dimension.
pub const FAMILIES: &[RuleSet] = &[
    markup::FAMILY,
    accuracy::FAMILY,
    typography::FAMILY,
    consistency::FAMILY,
    style::FAMILY,
];
